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
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a version of a report, which is drafted in the background, and lets go of drafts. */
@Component
class DraftReport {

    private final ReportMapper reports;
    private final RowMapper rows;
    private final Calendar calendar;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    DraftReport(
            ReportMapper reports,
            RowMapper rows,
            Calendar calendar,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.calendar = calendar;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    StoredReport draft(String text) {
        Actor actor = access.require(Permission.DRAFT_STATUTORY_REPORTS);
        ReportPeriod period = calendar.quarter(text);
        LocalDate due = calendar.dueOn(ReportKind.PLATFORM_INCOME, period)
                .orElseThrow(() -> new PlatformException(
                        FilingError.REPORT_NO_RULE, "No rule says when a report of " + text + " is due."));
        reports.takeKind(ReportKind.PLATFORM_INCOME);
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
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.accountId(),
                actor.name()));
        audit.did("REPORT_DRAFTED", FileReport.REPORT, Long.toString(id));
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

    /** What another report says of people counts once the office took it, and a draft beside it would say it again. */
    private void requireNoneUnderWay() {
        if (reports.underWay(ReportKind.PLATFORM_INCOME) > 0) {
            throw new PlatformException(
                    FilingError.REPORT_UNDER_WAY,
                    "Another report is on its way to the office. Wait for the answer, then draft this one.");
        }
    }

    /** A version that never left the house, with everything that was drafted for it. */
    void remove(long id) {
        rows.dropRows(id);
        rows.dropFindings(id);
        reports.drop(id);
    }
}
