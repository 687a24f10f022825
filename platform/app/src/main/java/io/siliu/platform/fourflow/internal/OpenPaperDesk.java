package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Likeness;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers that no record holds, grouped by why, each with where it may belong. */
@Service
public class OpenPaperDesk {

    /** Papers on one page. */
    public static final int PAGE = 50;

    private final OpenPaperMapper papers;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;

    OpenPaperDesk(OpenPaperMapper papers, MessageSource messages, Access access, AuditTrail audit) {
        this.papers = papers;
        this.messages = messages;
        this.access = access;
        this.audit = audit;
    }

    /**
     * The papers that are open for one cause.
     *
     * @param amount what they come to, whichever way the money went; papers without a certain amount count nothing
     * @param oldest when the first of them arrived
     */
    public record Group(Reason.Code cause, long papers, Money amount, Instant oldest) {}

    /**
     * An open paper.
     *
     * @param why one sentence in the reader's language
     * @param choices where it may belong, best first; several records in one choice cannot be told apart
     */
    public record OpenPaper(
            long id,
            long document,
            int part,
            PaperKind kind,
            Money amount,
            LocalDate day,
            Reason.Code cause,
            String why,
            List<Choice> choices) {}

    /**
     * One choice.
     *
     * @param equal whether all of its records fit in the same respects, so that nothing tells them apart
     */
    public record Choice(List<Target> records, boolean equal) {}

    /**
     * A record that a paper may belong to; the worker masked.
     *
     * @param why one sentence: what fits, and what does not
     * @param free whether no other paper stands there
     */
    public record Target(
            String number, String worker, Money gross, Money net, LocalDate settledOn, String why, boolean free) {}

    /**
     * All causes for which papers wait.
     *
     * @param answered how many papers have their answer and leave the list until they are matched again
     */
    public record Groups(List<Group> causes, long answered) {}

    @Transactional(readOnly = true)
    public Groups groups() {
        List<OpenPaperMapper.Group> groups = papers.groups(own(access.require(Permission.PLACE_PAPERS)));
        return new Groups(
                groups.stream()
                        .filter(group -> group.papers() > 0)
                        .map(group ->
                                new Group(group.cause(), group.papers(), Money.ofCents(group.cents()), group.oldest()))
                        .toList(),
                groups.stream().mapToLong(OpenPaperMapper.Group::answered).sum());
    }

    /**
     * One page of open papers, the latest first.
     *
     * @param previous id of the first paper of the page, where others stand before it, or null
     * @param next id of the last paper of the page, where more follow, or null
     */
    public record Page(List<OpenPaper> papers, Long previous, Long next) {}

    /** @param cause null for all */
    @Transactional
    public Page list(Reason.Code cause, PlaceInCause place, Locale locale) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        audit.lookedThrough(
                "OPEN_PAPER_LIST",
                LookFilter.NONE
                        .with("cause", cause)
                        .with("before", place.before())
                        .with("after", place.after()));
        Slice<OpenPaperMapper.Row> page = Slice.of(papers.list(own(actor), cause, place, PAGE + 1), PAGE, place);
        Map<Long, OpenPaperMapper.Target> targets = targets(page.rows());
        Words words = new Words(messages, locale);
        return new Page(
                page.rows().stream().map(row -> paper(row, targets, words)).toList(),
                page.previous(OpenPaperMapper.Row::paperId),
                page.next(OpenPaperMapper.Row::paperId));
    }

    private static Long own(Actor actor) {
        return actor.enterprise().orElse(null);
    }

    /** All records that are suggested on a page, asked for together. */
    private Map<Long, OpenPaperMapper.Target> targets(List<OpenPaperMapper.Row> rows) {
        return targets(rows.stream()
                .flatMap(row -> StoredSuggestions.read(row.suggestions()).lines().stream())
                .collect(Collectors.toSet()));
    }

    private Map<Long, OpenPaperMapper.Target> targets(Set<Long> lines) {
        return Portions.asked(lines, papers::targets).stream()
                .collect(Collectors.toMap(OpenPaperMapper.Target::lineId, Function.identity()));
    }

    /** Stored suggestions as records, best first. */
    List<Choice> choices(String column, Words words) {
        StoredSuggestions suggestions = StoredSuggestions.read(column);
        return choices(suggestions, targets(suggestions.lines()), words);
    }

    private static List<Choice> choices(
            StoredSuggestions suggestions, Map<Long, OpenPaperMapper.Target> targets, Words words) {
        return suggestions.choices().stream()
                .map(lines -> new Choice(
                        lines.stream()
                                .filter(line -> targets.containsKey(line.id()))
                                .map(line -> target(targets.get(line.id()), line.likeness(), words))
                                .toList(),
                        lines.size() > 1
                                && lines.stream()
                                                .map(StoredSuggestions.Line::likeness)
                                                .distinct()
                                                .count()
                                        == 1))
                .filter(choice -> !choice.records().isEmpty())
                .toList();
    }

    private static Target target(OpenPaperMapper.Target each, Likeness likeness, Words words) {
        return new Target(
                each.number(),
                each.workerMasked(),
                new Money(each.gross()),
                new Money(each.net()),
                each.settledOn(),
                LikenessWords.of(likeness, words),
                likeness.isFree());
    }

    private static OpenPaper paper(OpenPaperMapper.Row row, Map<Long, OpenPaperMapper.Target> targets, Words words) {
        return new OpenPaper(
                row.paperId(),
                row.documentId(),
                row.part(),
                row.kind(),
                row.amountCents() == null ? null : Money.ofCents(row.amountCents()),
                row.dayFrom(),
                row.reasonCode(),
                words.reason(AllocationRow.reason(row.reasonCode(), row.reasonValues())),
                choices(StoredSuggestions.read(row.suggestions()), targets, words));
    }
}
