package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.joining;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.filing.DraftChange;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.ReportState;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a drafted report that people take. Each takes the report's row first, so that two tabs or two persons go one after the
 * other, and what would go out is compared with what was shown and with the books as they stand now. A submission takes all
 * reports of the kind: what one says of people depends on what another has said.
 */
@Component
class FileReport {

    static final String REPORT = "REPORT";

    private final ReportMapper reports;
    private final DraftReport drafts;
    private final DraftBasis basis;
    private final ReportRecord records;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final Clock clock;

    FileReport(
            ReportMapper reports,
            DraftReport drafts,
            DraftBasis basis,
            ReportRecord records,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.basis = basis;
        this.records = records;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.clock = clock;
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
        reports.find(id).ifPresent(found -> reports.takeKind(found.kind()));
        StoredReport report = taken(id, ReportState.CONFIRMED);
        twoPersons.require(
                report.confirmedBy(),
                actor.accountId(),
                () -> new PlatformException(
                        FilingError.REPORT_SAME_PERSON,
                        "Whoever confirmed a report does not submit it. Ask a second person."));
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
        drafts.remove(id);
        audit.did("REPORT_DROPPED", REPORT, Long.toString(id));
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

    private void requireUnchanged(StoredReport report, String shown) {
        List<DraftChange> changes = new ArrayList<>(basis.changes(report));
        if (!code(report).equals(shown)) {
            changes.add(DraftChange.of(DraftChange.Kind.SHOWN));
        }
        if (!changes.isEmpty()) {
            boolean rule = changes.stream().anyMatch(each -> each.kind().isRule());
            throw new PlatformException(
                    rule ? FilingError.REPORT_RULES_CHANGED : FilingError.REPORT_FIGURES_CHANGED,
                    "What this draft stands on has changed since: "
                            + changes.stream().map(FileReport::words).collect(joining(", ")) + ". Draft it again.");
        }
    }

    private static String words(DraftChange change) {
        return change.kind().isRule() && !change.entry().isEmpty()
                ? change.kind() + (change.added() ? " now " : " was ") + change.entry()
                : change.kind().name();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
