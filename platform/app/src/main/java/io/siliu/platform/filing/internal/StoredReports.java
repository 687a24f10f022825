package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.Period;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.anchoring.EntrySubject;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.filing.DraftChange;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import io.siliu.platform.settlement.PaidInPeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredReports implements StatutoryReports {

    private final ReportMapper reports;
    private final VisibleReports visible;
    private final Calendar calendar;
    private final PaidInPeriod pay;
    private final DraftReport drafts;
    private final FileReport filing;
    private final DraftBasis basis;
    private final FormTables tables;
    private final ReportRecord records;
    private final LedgerStatus ledger;
    private final LedgerProofs proofs;
    private final Access access;

    StoredReports(
            ReportMapper reports,
            VisibleReports visible,
            Calendar calendar,
            PaidInPeriod pay,
            DraftReport drafts,
            FileReport filing,
            DraftBasis basis,
            FormTables tables,
            ReportRecord records,
            LedgerStatus ledger,
            LedgerProofs proofs,
            Access access) {
        this.reports = reports;
        this.visible = visible;
        this.calendar = calendar;
        this.pay = pay;
        this.drafts = drafts;
        this.filing = filing;
        this.basis = basis;
        this.tables = tables;
        this.records = records;
        this.ledger = ledger;
        this.proofs = proofs;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quarter> quarters() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        Map<String, List<StatutoryReport>> versions = reports.all(ReportKind.PLATFORM_INCOME).stream()
                .filter(report -> visible.sees(actor, report))
                .map(StoredReport::toReport)
                .collect(groupingBy(report -> report.period().text()));
        Deadlines deadlines = calendar.deadlines(ReportKind.PLATFORM_INCOME);
        List<ReportPeriod> quarters = calendar.quarters(deadlines);
        Set<Long> overtaken = overtaken(quarters.stream()
                .flatMap(period ->
                        versions.getOrDefault(period.text(), List.of()).stream().limit(1))
                .toList());
        return quarters.stream()
                .map(period -> quarter(period, deadlines, versions.getOrDefault(period.text(), List.of()), overtaken))
                .toList();
    }

    private Quarter quarter(
            ReportPeriod period, Deadlines deadlines, List<StatutoryReport> versions, Set<Long> overtaken) {
        return new Quarter(
                period,
                deadlines.safeOn(period).orElseThrow(),
                deadlines.dueOn(period).orElseThrow(),
                calendar.today().isAfter(period.to()),
                versions.stream().limit(1).anyMatch(latest -> overtaken.contains(latest.id())),
                versions);
    }

    /** Of the latest versions those that the office took while other pay stands in the books by now; their ids. */
    private Set<Long> overtaken(List<StatutoryReport> latest) {
        List<StatutoryReport> accepted = latest.stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .toList();
        Map<Period, PaidInPeriod.Total> books = pay.totals(accepted.stream()
                .filter(report -> !report.sums().heldBack().isPositive())
                .map(StoredReports::days)
                .toList());
        return accepted.stream()
                .filter(report -> isOvertaken(report, books.get(days(report))))
                .map(StatutoryReport::id)
                .collect(toSet());
    }

    /** @param books null where rows were held back, which a correction has to bring in any case */
    private static boolean isOvertaken(StatutoryReport accepted, PaidInPeriod.Total books) {
        return books == null
                || books.lines() != accepted.sums().paidLines()
                || !books.gross().equals(accepted.sums().paid());
    }

    private static Period days(StatutoryReport report) {
        return new Period(report.period().from(), report.period().to());
    }

    @Override
    public StatutoryReport find(long id) {
        return visible.find(id).toReport();
    }

    @Override
    public List<ReportRow> rows(long id, ReportForm form, int after, int limit) {
        return visible.rows(id, form, after, limit);
    }

    @Override
    public List<Finding> findings(long id) {
        return visible.findings(id);
    }

    @Override
    public StatutoryReport draft(String period) {
        return drafts.draft(period).toReport();
    }

    @Override
    public StatutoryReport confirm(long id, String shown) {
        return filing.confirm(id, shown).toReport();
    }

    @Override
    public StatutoryReport submit(long id, String shown) {
        return filing.submit(id, shown).toReport();
    }

    @Override
    public List<DraftChange> changes(long id) {
        access.require(Permission.DRAFT_STATUTORY_REPORTS);
        StoredReport report = visible.find(id);
        return report.state() == ReportState.DRAFT || report.state() == ReportState.CONFIRMED
                ? basis.changes(report)
                : List.of();
    }

    @Override
    public void drop(long id) {
        filing.drop(id);
    }

    @Override
    public String code(long id) {
        return filing.code(visible.find(id));
    }

    @Override
    public byte[] file(long id, ReportForm form) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        access.require(Permission.READ_PERSONAL_DATA);
        return ReportFile.of(tables.marked(visible.find(id), form));
    }

    @Override
    public Map<Long, EntryState> entries(List<StatutoryReport> shown) {
        Map<EntrySubject, Long> subjects = shown.stream()
                .filter(report -> report.state().isSubmitted())
                .collect(toMap(
                        report ->
                                new EntrySubject(EntryKind.STATUTORY_REPORT, report.number(), ReportRecord.SUBMISSION),
                        StatutoryReport::id));
        Map<Long, EntryState> states = new HashMap<>();
        ledger.ofAll(subjects.keySet()).forEach((subject, state) -> states.put(subjects.get(subject), state));
        return states;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> proof(long id, boolean ofAnswer) {
        visible.find(id);
        Optional<ReportMapper.Content> sealed = ofAnswer ? reports.outcome(id) : reports.submission(id);
        return sealed.map(ReportMapper.Content::content)
                .flatMap(content -> proofs.proofFileOf(records.open(id, content)));
    }
}
