package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers that no record holds, grouped by why, each with where it may belong. */
@Service
public class OpenPaperDesk {

    /** Papers on one page. */
    public static final int PAGE = 50;

    private static final int AMOUNTS = 2_000;

    private final OpenPaperQueries papers;
    private final SoughtNumbers numbers;
    private final PaperChoices choices;
    private final OpenPaperRows rows;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;

    OpenPaperDesk(
            OpenPaperQueries papers,
            SoughtNumbers numbers,
            PaperChoices choices,
            OpenPaperRows rows,
            MessageSource messages,
            Access access,
            AuditTrail audit) {
        this.papers = papers;
        this.numbers = numbers;
        this.choices = choices;
        this.rows = rows;
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
     * All causes for which papers wait.
     *
     * @param answered how many papers have their answer and leave the list until they are matched again
     */
    public record Groups(List<Group> causes, long answered) {}

    /**
     * An open paper.
     *
     * @param why one sentence in the reader's language
     * @param choices where it may belong, best first; several records in one choice cannot be told apart
     * @param alone why it should be answered alone, in words, or null where it is like the others
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
            List<Choice> choices,
            String alone) {}

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
     * @param strength how much speaks for it
     * @param free whether no other paper stands there
     */
    public record Target(
            String number,
            String worker,
            Money gross,
            Money net,
            LocalDate settledOn,
            String why,
            SuggestionStrength strength,
            boolean free) {}

    /**
     * One page of open papers, the latest first.
     *
     * @param previous id of the first paper of the page, where others stand before it, or null
     * @param next id of the last paper of the page, where more follow, or null
     * @param total how many wait in all, as the list is narrowed
     * @param oneEnterprise whether all of them are of one enterprise, so that one answer could speak of all
     */
    public record Page(
            List<OpenPaper> papers,
            Long previous,
            Long next,
            long total,
            boolean oneEnterprise,
            CauseChoices.Choices choices) {}

    /** All of them, however a list is narrowed. */
    @Transactional(readOnly = true)
    public Groups groups() {
        List<OpenPaperQueries.Group> groups = papers.groups(
                access.require(Permission.PLACE_PAPERS).enterprise().orElse(null));
        return new Groups(
                groups.stream()
                        .filter(group -> group.papers() > 0)
                        .map(group ->
                                new Group(group.cause(), group.papers(), Money.ofCents(group.cents()), group.oldest()))
                        .toList(),
                groups.stream().mapToLong(OpenPaperQueries.Group::answered).sum());
    }

    /** One page of them, the latest first. */
    @Transactional
    public Page list(AskedPapers wanted, PlaceInCause place, Locale locale) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        audit.lookedThrough(
                "OPEN_PAPER_LIST", wanted.look().with("before", place.before()).with("after", place.after()));
        AskedPapers asked = wanted.seenBy(actor);
        SoughtNumber sought = numbers.of(asked.filter().text());
        Slice<OpenPaperQueries.Row> page = Slice.of(papers.list(asked, sought, place, PAGE + 1), PAGE, place);
        OpenPaperQueries.Tally tally = papers.tally(asked, sought, null);
        UsualAmount usual = usual(asked);
        Words words = new Words(messages, locale);
        return new Page(
                rows.written(
                        page.rows(),
                        row -> PaperUnlikeness.of(row, usual)
                                .map(found -> found.in(words))
                                .orElse(null),
                        words),
                page.previous(OpenPaperQueries.Row::paperId),
                page.next(OpenPaperQueries.Row::paperId),
                tally.papers(),
                tally.enterprises() == 1,
                choices.of(asked, sought, actor, page.rows()));
    }

    private UsualAmount usual(AskedPapers asked) {
        return UsualAmount.among(papers.amounts(asked, null, AMOUNTS).stream()
                .map(PaperUnlikeness::yuan)
                .toList());
    }
}
