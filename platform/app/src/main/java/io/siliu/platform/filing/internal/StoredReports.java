package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
        return calendar.quarters().stream()
                .map(period -> quarter(period, versions.getOrDefault(period.text(), List.of())))
                .toList();
    }

    private Quarter quarter(ReportPeriod period, List<StatutoryReport> versions) {
        return new Quarter(
                period,
                calendar.safeOn(ReportKind.PLATFORM_INCOME, period).orElseThrow(),
                calendar.dueOn(ReportKind.PLATFORM_INCOME, period).orElseThrow(),
                calendar.today().isAfter(period.to()),
                versions.stream().findFirst().filter(this::isOvertaken).isPresent(),
                versions);
    }

    private boolean isOvertaken(StatutoryReport latest) {
        if (latest.state() != ReportState.ACCEPTED) {
            return false;
        }
        if (latest.sums().heldBack().isPositive()) {
            return true;
        }
        PaidInPeriod.Total books =
                pay.total(latest.period().from(), latest.period().to());
        return books.lines() != latest.sums().paidLines()
                || !books.gross().equals(latest.sums().paid());
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
