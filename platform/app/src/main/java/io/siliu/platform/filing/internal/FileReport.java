package io.siliu.platform.filing.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.settlement.PaidInPeriod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a report that people take. Each takes the report's row first, so that two tabs or two persons go one after the
 * other, and what would go out is compared with what was shown and with the books as they stand now.
 */
@Component
class FileReport {

    private static final String REPORT = "REPORT";

    private final ReportMapper reports;
    private final RowMapper rows;
    private final ReportRecord records;
    private final Calendar calendar;
    private final PaidInPeriod pay;
    private final StoredFiledWithholding withholding;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    FileReport(
            ReportMapper reports,
            RowMapper rows,
            ReportRecord records,
            Calendar calendar,
            PaidInPeriod pay,
            StoredFiledWithholding withholding,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.records = records;
        this.calendar = calendar;
        this.pay = pay;
        this.withholding = withholding;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    StoredReport draft(String text) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        ReportPeriod period = calendar.quarter(text);
        LocalDate due = calendar.dueOn(ReportKind.PLATFORM_INCOME, period)
                .orElseThrow(() -> new PlatformException(
                        FilingError.REPORT_NO_RULE, "No rule says when a report of " + text + " is due."));
        requireNoneUnderWay();
        List<StoredReport> before = letGoOfDrafts(reports.takeAll(ReportKind.PLATFORM_INCOME, period.text()));
        long id = ids.next();
        open(new ReportMapper.Opening(
                id,
                ReportKind.PLATFORM_INCOME,
                period.text(),
                period.from(),
                period.to(),
                before.isEmpty() ? 1 : before.get(0).version() + 1,
                before.isEmpty() ? null : before.get(0).id(),
                due,
                now(),
                actor.accountId(),
                actor.name()));
        audit.did("REPORT_DRAFTED", REPORT, Long.toString(id));
        return reports.find(id).orElseThrow();
    }

    /** Of two who draft the first version at once, one finds the other's. */
    private void open(ReportMapper.Opening row) {
        try {
            reports.open(row);
        } catch (DuplicateKeyException | PessimisticLockingFailureException somebodyWasFaster) {
            throw new PlatformException(
                    FilingError.REPORT_UNDER_WAY,
                    null,
                    "Somebody began to draft this time a moment ago. Look at it again.",
                    somebodyWasFaster);
        }
    }

    /** What is left of the versions, the latest first. */
    private List<StoredReport> letGoOfDrafts(List<StoredReport> versions) {
        for (StoredReport version : versions) {
            boolean draft = version.state() == ReportState.DRAFTING || version.state() == ReportState.DRAFT;
            if (!draft && !version.state().isEnd()) {
                throw new PlatformException(
                        FilingError.REPORT_UNDER_WAY,
                        "Version " + version.version() + " of this time is confirmed or on its way. Submit it, take the"
                                + " confirmation back, or wait for the office's answer.");
            }
            if (draft) {
                remove(version.id());
            }
        }
        return versions.stream().filter(each -> each.state().isEnd()).toList();
    }

    @Transactional
    StoredReport confirm(long id, String shown) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        StoredReport report = taken(id, ReportState.DRAFT);
        if (report.blocking() > 0) {
            throw new PlatformException(
                    FilingError.REPORT_BLOCKED, "Deal with what was found first, then draft the report again.");
        }
        requireUnchanged(report, shown);
        reports.confirmed(id, now(), actor.accountId(), actor.name());
        audit.did("REPORT_CONFIRMED", REPORT, Long.toString(id));
        return reports.find(id).orElseThrow();
    }

    @Transactional
    StoredReport submit(long id, String shown) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        StoredReport report = taken(id, ReportState.CONFIRMED);
        if (report.confirmedBy() == actor.accountId()) {
            throw new PlatformException(
                    FilingError.REPORT_SAME_PERSON,
                    "Whoever confirmed a report does not submit it. Ask a second person.");
        }
        requireUnchanged(report, shown);
        reports.submitted(id, now(), actor.accountId(), actor.name(), records.submitted(report));
        audit.did("REPORT_SUBMITTED", REPORT, Long.toString(id));
        return reports.find(id).orElseThrow();
    }

    @Transactional
    void drop(long id) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        StoredReport report = reports.take(id).orElseThrow(() -> Access.notFound("report"));
        if (!report.state().isInHouse()) {
            throw otherState(report);
        }
        remove(id);
        audit.did("REPORT_DROPPED", REPORT, Long.toString(id));
    }

    private void remove(long id) {
        rows.dropRows(id);
        rows.dropFindings(id);
        reports.drop(id);
    }

    String code(StoredReport report) {
        return records.rowsOf(report.id()).hex();
    }

    private StoredReport taken(long id, ReportState wanted) {
        StoredReport report = reports.take(id).orElseThrow(() -> Access.notFound("report"));
        if (report.state() != wanted) {
            throw otherState(report);
        }
        return report;
    }

    private static PlatformException otherState(StoredReport report) {
        return new PlatformException(
                FilingError.REPORT_OTHER_STATE, "The report is " + report.state() + " by now. Look at it again.");
    }

    /** What another report says of people counts once the office took it, and a draft beside it would say it again. */
    private void requireNoneUnderWay() {
        if (reports.underWay(ReportKind.PLATFORM_INCOME) > 0) {
            throw new PlatformException(
                    FilingError.REPORT_UNDER_WAY,
                    "Another report is on its way to the office. Wait for the answer, then draft this one.");
        }
    }

    private void requireUnchanged(StoredReport report, String shown) {
        PaidInPeriod.Total now = pay.total(report.periodFrom(), report.periodTo());
        boolean same = now.equals(
                new PaidInPeriod.Total(report.paidLines(), report.paid(), report.openLines(), report.openAmount()));
        boolean elsewhere = withholding.changedSince(report.draftedAt())
                || reports.submittedSince(report.kind(), report.id(), report.draftedAt()) > 0;
        if (!same || elsewhere || !code(report).equals(shown)) {
            throw new PlatformException(
                    FilingError.REPORT_FIGURES_CHANGED,
                    "The books have changed since this was drafted, or other rows were shown. Draft it again.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
