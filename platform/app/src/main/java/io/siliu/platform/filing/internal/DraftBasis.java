package io.siliu.platform.filing.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.filing.DraftChange;
import io.siliu.platform.filing.DraftChange.Kind;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.Operators;
import io.siliu.platform.settlement.PaidInPeriod;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import java.io.ByteArrayOutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On which books and rules a draft stands, and what of them has changed since. */
@Component
final class DraftBasis {

    private static final String LINE = "\n";
    private static final String BETWEEN = " ";

    private final RuleMapper rules;
    private final ReportMapper reports;
    private final Operators operators;
    private final PaidInPeriod pay;
    private final StoredFiledWithholding withholding;

    DraftBasis(
            RuleMapper rules,
            ReportMapper reports,
            Operators operators,
            PaidInPeriod pay,
            StoredFiledWithholding withholding) {
        this.rules = rules;
        this.reports = reports;
        this.operators = operators;
        this.pay = pay;
        this.withholding = withholding;
    }

    ReportMapper.Basis of(ReportKind kind, ReportPeriod period, List<Part> parts) {
        return new ReportMapper.Basis(books(parts), String.join(LINE, entries(kind, period)));
    }

    /** Figures first, then rules; nothing while the draft may go out. */
    List<DraftChange> changes(StoredReport report) {
        ReportMapper.Basis then = reports.basis(report.id()).orElse(ReportMapper.Basis.UNKNOWN);
        List<DraftChange> changes = new ArrayList<>(figures(report, then));
        if (then.rules() == null) {
            changes.add(DraftChange.of(Kind.RULES_UNKNOWN));
            return changes;
        }
        TreeSet<String> before = new TreeSet<>(List.of(then.rules().split(LINE)));
        TreeSet<String> now = new TreeSet<>(entries(report.kind(), report.reportPeriod()));
        before.stream().filter(entry -> !now.contains(entry)).forEach(entry -> changes.add(change(entry, false)));
        now.stream().filter(entry -> !before.contains(entry)).forEach(entry -> changes.add(change(entry, true)));
        return changes;
    }

    private List<DraftChange> figures(StoredReport report, ReportMapper.Basis then) {
        PaidInPeriod.Total now = pay.total(report.periodFrom(), report.periodTo());
        boolean paid = now.lines() == report.paidLines() && now.gross().equals(report.paid());
        boolean open = now.openLines() == report.openLines() && now.open().equals(report.openAmount());
        boolean people = !paid
                || then.books() == null
                || books(pay.parts(report.periodFrom(), report.periodTo())).equals(then.books());
        boolean others = reports.submittedSince(report.kind(), report.id(), report.draftedAt()) == 0;
        List<DraftChange> changes = new ArrayList<>();
        unless(paid, Kind.PAID, changes);
        unless(open, Kind.OPEN, changes);
        unless(people, Kind.PEOPLE, changes);
        unless(!isFiledSince(report), Kind.WITHHOLDING, changes);
        unless(!isWaitedFor(report), Kind.WITHHOLDING_WAITS, changes);
        unless(others, Kind.OTHER_REPORT, changes);
        return changes;
    }

    private boolean isFiledSince(StoredReport report) {
        return withholding.changedSince(
                report.draftedAt(), YearMonth.from(report.periodFrom()), YearMonth.from(report.periodTo()));
    }

    private boolean isWaitedFor(StoredReport report) {
        return withholding
                .waiting(YearMonth.from(report.periodFrom()), YearMonth.from(report.periodTo()))
                .isPresent();
    }

    private static void unless(boolean same, Kind kind, List<DraftChange> changes) {
        if (!same) {
            changes.add(DraftChange.of(kind));
        }
    }

    private static DraftChange change(String entry, boolean added) {
        int end = entry.indexOf(BETWEEN);
        return new DraftChange(Kind.valueOf(entry.substring(0, end)), entry.substring(end + 1), added);
    }

    private List<String> entries(ReportKind kind, ReportPeriod period) {
        Operator operator = operators.on(period.to());
        Stream<String> columns = Arrays.stream(ReportForm.values())
                .flatMap(form -> rules.columns(kind, form, period.to()).stream()
                        .map(each -> entry(
                                Kind.COLUMN, form, each.position(), each.title(), each.field(), each.constant())));
        return Stream.of(
                        rules.exemptWork(period.to()).stream()
                                .map(each -> entry(
                                        Kind.EXEMPT_WORK, each.occupation(), each.exempt() ? each.title() : null)),
                        rules.exemptReason("WITHHELD", period.to()).stream()
                                .map(title -> entry(Kind.EXEMPT_WORK, "WITHHELD", title)),
                        rules.certificates(period.to()).stream()
                                .map(each -> entry(
                                        Kind.CERTIFICATE, each.prefix(), each.title(), each.code(), each.country())),
                        columns,
                        rules.deadline(kind, period.to()).stream()
                                .map(each -> entry(Kind.DEADLINE, each.monthsAfter(), each.dayOfMonth())),
                        Stream.of(entry(
                                Kind.PLATFORM,
                                operator.name(),
                                operator.creditCode().value())))
                .flatMap(all -> all)
                .sorted()
                .toList();
    }

    /** What is null stands as a dash, so that an entry that was filled in later differs. */
    private static String entry(Kind kind, Object... parts) {
        StringBuilder entry = new StringBuilder(kind.name());
        for (Object part : parts) {
            entry.append(BETWEEN).append(part == null ? "—" : part.toString().replace(LINE, BETWEEN));
        }
        return entry.toString();
    }

    private static String books(List<Part> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(part -> all.writeBytes((part + LINE).getBytes(UTF_8)));
        return CryptoSuite.SM.digest(all.toByteArray()).toString();
    }
}
