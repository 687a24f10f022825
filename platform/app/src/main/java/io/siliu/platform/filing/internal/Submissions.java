package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.TaxReports;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.Operators;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Words a report for the office. */
@Component
final class Submissions {

    private final FormTables tables;
    private final ReportMapper reports;
    private final ReportRecord records;
    private final Operators operators;

    Submissions(FormTables tables, ReportMapper reports, ReportRecord records, Operators operators) {
        this.tables = tables;
        this.reports = reports;
        this.records = records;
        this.operators = operators;
    }

    TaxReports.Submission of(StoredReport report) {
        Operator operator = operators.on(report.periodTo());
        byte[] sealed = reports.submission(report.id()).orElseThrow().content();
        return new TaxReports.Submission(
                StatutoryReport.number(report.id()),
                report.kind().name(),
                report.period(),
                report.version(),
                report.replacesId() == null ? null : StatutoryReport.number(report.replacesId()),
                new TaxReports.Platform(operator.name(), operator.creditCode().value()),
                new TaxReports.Totals(
                        report.reported().toString(),
                        report.refunded().toString(),
                        report.reported().minus(report.refunded()).toString(),
                        report.orders(),
                        report.identityRows(),
                        report.incomeRows()),
                records.open(report.id(), sealed).commitment().toString(),
                Arrays.stream(ReportForm.values())
                        .filter(ReportForm::isSent)
                        .map(form -> tables.of(report, form))
                        .toList());
    }
}
