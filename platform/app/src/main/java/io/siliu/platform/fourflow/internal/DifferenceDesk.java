package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What does not agree and has not been explained, by cause, so that one answer can speak of all that are alike. */
@Service
public class DifferenceDesk {

    /** Records on one page. */
    public static final int PAGE = 50;

    private static final int AMOUNTS = 2_000;

    private final DifferenceMapper differences;
    private final CauseMapper causes;
    private final CauseChoices choices;
    private final ResolvedDifferences resolved;
    private final OpenRows rows;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;

    DifferenceDesk(
            DifferenceMapper differences,
            CauseMapper causes,
            CauseChoices choices,
            ResolvedDifferences resolved,
            OpenRows rows,
            MessageSource messages,
            Access access,
            AuditTrail audit) {
        this.differences = differences;
        this.causes = causes;
        this.choices = choices;
        this.resolved = resolved;
        this.rows = rows;
        this.messages = messages;
        this.access = access;
        this.audit = audit;
    }

    /**
     * A cause.
     *
     * @param title the cause in words of the reader
     * @param gross what the records come to, each counted once
     * @param since when the record that waits longest was changed last
     * @param severity the gravest among the hits of the records, or null
     */
    public record Cause(
            Discrepancy.Kind kind,
            Flow flow,
            String title,
            String sign,
            String style,
            long differences,
            Money gross,
            Instant since,
            String severity) {}

    /**
     * All causes.
     *
     * @param causes the one with most differences first
     * @param gross what the records that wait come to, each counted once
     */
    public record Causes(List<Cause> causes, Money gross) {

        public Causes {
            causes = List.copyOf(causes);
        }
    }

    /**
     * A difference that waits for an answer.
     *
     * @param key names it in an answer, as it was shown: {@code number:mark}
     * @param workerId by which the list can be narrowed
     * @param alone why it should be answered alone, in words, or null where it is like the others
     */
    public record Open(
            String key,
            String number,
            long workerId,
            String worker,
            LocalDate settledOn,
            Money gross,
            String severity,
            RecordSheet.Difference difference,
            String alone) {}

    /**
     * One page of a cause.
     *
     * @param previous id of the first record of the page, where others stand before it, or null
     * @param next id of the last record of the page, where more follow, or null
     * @param total how many wait in all, as the list is narrowed
     * @param oneEnterprise whether all of them are of one enterprise, so that one answer could speak of all
     */
    public record Page(
            List<Open> open,
            Long previous,
            Long next,
            long total,
            boolean oneEnterprise,
            CauseChoices.Choices choices) {}

    /** The causes, read together with what all of them come to. */
    @Transactional(readOnly = true)
    public Causes causes(Locale locale) {
        Words words = new Words(messages, locale);
        List<DifferenceMapper.Group> groups = differences.groups(own());
        return new Causes(
                groups.stream().map(group -> cause(group, words)).toList(),
                Money.sum(groups.stream()
                        .map(group -> new Money(group.grossOnce()))
                        .toList()));
    }

    private static Cause cause(DifferenceMapper.Group group, Words words) {
        return new Cause(
                group.kind(),
                group.flow(),
                title(words, group.kind(), group.flow()),
                words.sign(group.flow()),
                Words.style(group.flow()),
                group.differences(),
                new Money(group.gross()),
                group.since(),
                group.severity());
    }

    /** How many answers stand. */
    @Transactional(readOnly = true)
    public long answered() {
        return differences.countAnswers(own());
    }

    /** How many differences records have fewer of since they were written anew, in the last 30 days. */
    @Transactional(readOnly = true)
    public long resolved() {
        return resolved.lately(own());
    }

    /** One page of a cause, the latest first. */
    @Transactional
    public Page list(AskedCause wanted, PlaceInCause place, Locale locale) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        audit.lookedThrough(
                "DIFFERENCE_LIST", wanted.look().with("before", place.before()).with("after", place.after()));
        AskedCause asked = wanted.seenBy(actor);
        Slice<CauseMapper.Row> page = Slice.of(causes.records(asked, place, PAGE + 1), PAGE, place);
        List<OpenRows.Found> found = rows.found(page.rows());
        CauseChoices.Counted counted = choices.of(asked, actor, page.rows());
        return new Page(
                written(asked, found, new Words(messages, locale)),
                page.previous(CauseMapper.Row::id),
                page.next(CauseMapper.Row::id),
                counted.total(),
                counted.oneEnterprise(),
                counted.choices());
    }

    private List<Open> written(AskedCause asked, List<OpenRows.Found> found, Words words) {
        if (found.isEmpty()) {
            return List.of();
        }
        long first = found.get(0).row().enterpriseId();
        Unlikeness unlike = Unlikeness.among(
                found.stream()
                        .filter(each -> each.row().enterpriseId() == first)
                        .map(OpenRows.Found::difference)
                        .toList(),
                causes.amounts(first, asked.kind(), asked.flow(), AMOUNTS).stream()
                        .map(CauseMapper.Amount::gross)
                        .toList());
        return found.stream()
                .map(each -> rows.written(each, alone(each, first, unlike, words), words))
                .toList();
    }

    /** An answer speaks for one enterprise; on this page that is the one of the first record. */
    private static String alone(OpenRows.Found found, long enterprise, Unlikeness unlike, Words words) {
        return found.row().enterpriseId() != enterprise
                ? words.of("alone.OTHER_ENTERPRISE")
                : unlike.of(found.difference(), found.row().gross())
                        .map(reason -> OpenRows.alone(reason, words))
                        .orElse(null);
    }

    static String title(Words words, Discrepancy.Kind kind, Flow flow) {
        return words.of("discrepancy." + kind, words.of("flow." + flow));
    }

    private Long own() {
        return access.require(Permission.ANSWER_DIFFERENCES).enterprise().orElse(null);
    }
}
