package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordSheet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
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
    private final DifferenceMarks marks;
    private final ContentVault vault;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    DifferenceDesk(
            DifferenceMapper differences,
            DifferenceMarks marks,
            ContentVault vault,
            MessageSource messages,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.differences = differences;
        this.marks = marks;
        this.vault = vault;
        this.messages = messages;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A cause.
     *
     * @param title the cause in words of the reader
     * @param gross what the records come to, each counted once
     * @param since when the record that waits longest was changed last
     */
    public record Cause(
            Discrepancy.Kind kind,
            Flow flow,
            String title,
            String sign,
            String style,
            long differences,
            Money gross,
            Instant since) {}

    /**
     * A difference that waits for an answer.
     *
     * @param key names it in an answer, as it was shown: {@code number:mark}
     * @param alone why it should be answered alone, in words, or null where it is like the others
     */
    public record Open(
            String key,
            String number,
            String worker,
            LocalDate settledOn,
            Money gross,
            String severity,
            RecordSheet.Difference difference,
            String alone) {}

    /**
     * One page of a cause.
     *
     * @param next id of the last record of the page, where more follow, or null
     */
    public record Page(List<Open> open, Long next) {}

    /** One page of answers. */
    public record GivenPage(List<Given> given, Long next) {}

    /** An answer that was given. */
    public record Given(DifferenceAnswer answer, String title, boolean withdrawable) {}

    @Transactional(readOnly = true)
    public List<Cause> causes(Locale locale) {
        Words words = new Words(messages, locale);
        return differences.groups(own(access.require(Permission.ANSWER_DIFFERENCES))).stream()
                .map(group -> new Cause(
                        group.kind(),
                        group.flow(),
                        title(words, group.kind(), group.flow()),
                        words.sign(group.flow()),
                        Words.style(group.flow()),
                        group.differences(),
                        new Money(group.gross()),
                        group.since()))
                .toList();
    }

    /** What the records that wait come to, each counted once. */
    @Transactional(readOnly = true)
    public Money gross() {
        return new Money(differences.gross(own(access.require(Permission.ANSWER_DIFFERENCES))));
    }

    @Transactional(readOnly = true)
    public long answered() {
        return differences.countAnswers(own(access.require(Permission.ANSWER_DIFFERENCES)));
    }

    /**
     * @param kind null with {@code flow} where there is no cause to show
     * @param before id of the last record of the page before, or null
     */
    @Transactional
    public Page list(Discrepancy.Kind kind, Flow flow, Long before, Locale locale) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        audit.lookedThrough(
                "DIFFERENCE_LIST",
                LookFilter.NONE.with("discrepancy", kind).with("flow", flow).with("before", before));
        List<DifferenceMapper.Row> fetched = differences.records(own(actor), kind, flow, before, PAGE + 1);
        boolean more = fetched.size() > PAGE;
        List<DifferenceMapper.Row> records = more ? fetched.subList(0, PAGE) : fetched;
        if (records.isEmpty()) {
            return new Page(List.of(), null);
        }
        long first = records.get(0).enterpriseId();
        vault.prepare(records.stream().map(DifferenceMapper.Row::id).toList());
        List<Found> found = records.stream().flatMap(row -> found(row).stream()).toList();
        Unlikeness unlike = Unlikeness.among(
                found.stream()
                        .filter(each -> each.row().enterpriseId() == first)
                        .map(Found::difference)
                        .toList(),
                differences.amounts(first, kind, flow, AMOUNTS).stream()
                        .map(DifferenceMapper.Amount::gross)
                        .toList());
        Words words = new Words(messages, locale);
        return new Page(
                found.stream().map(each -> open(each, first, unlike, words)).toList(),
                more ? records.get(records.size() - 1).id() : null);
    }

    /** @param before id of the last answer of the page before, or null */
    @Transactional
    public GivenPage given(Long before, Locale locale) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        audit.lookedThrough("DIFFERENCE_ANSWER_LIST", LookFilter.NONE.with("before", before));
        Words words = new Words(messages, locale);
        Instant now = clock.instant();
        List<DifferenceAnswer> fetched = differences.answers(own(actor), before, PAGE + 1);
        boolean more = fetched.size() > PAGE;
        List<Given> given = fetched.stream()
                .limit(PAGE)
                .map(answer -> new Given(
                        answer,
                        title(words, answer.kind(), answer.flow()),
                        answer.isWithdrawable(now) && answer.accountId() == actor.accountId()))
                .toList();
        return new GivenPage(given, more ? given.get(PAGE - 1).answer().id() : null);
    }

    private record Found(DifferenceMapper.Row row, int position, Discrepancy difference) {}

    private List<Found> found(DifferenceMapper.Row row) {
        List<Discrepancy> all = vault.open(row.id(), row.content()).discrepancies();
        List<Found> found = new ArrayList<>();
        Arrays.stream(row.positions().split(","))
                .map(Integer::valueOf)
                .filter(position -> position <= all.size())
                .forEach(position -> found.add(new Found(row, position, all.get(position - 1))));
        return found;
    }

    /** An answer speaks for one enterprise; on this page that is the one of the first record. */
    private Open open(Found found, long enterprise, Unlikeness unlike, Words words) {
        DifferenceMapper.Row row = found.row();
        String alone = row.enterpriseId() != enterprise
                ? words.of("alone.OTHER_ENTERPRISE")
                : unlike.of(found.difference(), row.gross())
                        .map(reason -> words.of("alone." + reason.reason(), reason.value()))
                        .orElse(null);
        return new Open(
                row.number() + ":" + HexFormat.of().formatHex(marks.of(found.difference())),
                row.number(),
                row.workerMasked(),
                row.settledOn(),
                new Money(row.gross()),
                row.severity(),
                new DifferenceWriter(words).one(found.position(), found.difference()),
                alone);
    }

    private static String title(Words words, Discrepancy.Kind kind, Flow flow) {
        return words.of("discrepancy." + kind, words.of("flow." + flow));
    }

    private static Long own(Actor actor) {
        return actor.enterprise().orElse(null);
    }
}
