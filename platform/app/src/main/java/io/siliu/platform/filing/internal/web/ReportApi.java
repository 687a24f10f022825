package io.siliu.platform.filing.internal.web;

import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reports for programs: figures and states, and nothing of a person. */
@RestController
@RequestMapping("/api/v1/statutory-reports")
class ReportApi {

    private final StatutoryReports reports;
    private final AuditTrail audit;

    ReportApi(StatutoryReports reports, AuditTrail audit) {
        this.reports = reports;
        this.audit = audit;
    }

    /** The time to report on, such as {@code 2026Q3}. */
    record Draft(String period) {}

    /** @param code of what is drafted, the same that the page binds each step to; empty once it was submitted */
    record Answer(
            String id,
            String number,
            String period,
            int version,
            ReportState state,
            LocalDate dueOn,
            String paid,
            String reported,
            String exempt,
            String filedElsewhere,
            String heldBack,
            String difference,
            int identityRows,
            int incomeRows,
            int blocking,
            String receipt,
            String code) {}

    @GetMapping
    List<Answer> list() {
        List<Answer> all = reports.quarters().stream()
                .flatMap(quarter -> quarter.versions().stream())
                .map(report -> answer(report, ""))
                .toList();
        audit.lookedThrough("REPORT_LIST", LookFilter.NONE);
        return all;
    }

    @GetMapping("/{id:\\d+}")
    Answer show(@PathVariable long id) {
        StatutoryReport report = reports.find(id);
        audit.looked("REPORT", Long.toString(id), AuditTrail.ROUTINE);
        return answer(report, report.state().isInHouse() ? reports.code(id) : "");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Answer draft(@RequestBody Draft wanted) {
        return answer(reports.draft(wanted.period()), "");
    }

    private static Answer answer(StatutoryReport report, String code) {
        return new Answer(
                Long.toString(report.id()),
                report.number(),
                report.period().text(),
                report.version(),
                report.state(),
                report.dueOn(),
                report.sums().paid().toString(),
                report.sums().reported().toString(),
                report.sums().exempt().toString(),
                report.sums().filedElsewhere().toString(),
                report.sums().heldBack().toString(),
                report.sums().difference().toString(),
                report.sums().identityRows(),
                report.sums().incomeRows(),
                report.blocking(),
                report.receipt(),
                code);
    }
}
