package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.ReportSums;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReport.Deed;
import java.time.Instant;
import java.time.LocalDate;

/** A row of the table of reports. */
record StoredReport(
        long id,
        ReportKind kind,
        String period,
        LocalDate periodFrom,
        LocalDate periodTo,
        int version,
        Long replacesId,
        ReportState state,
        LocalDate dueOn,
        long paidLines,
        Money paid,
        long openLines,
        Money openAmount,
        Money reported,
        Money refunded,
        Money exempt,
        Money filedElsewhere,
        Money heldBack,
        long orders,
        int identityRows,
        int incomeRows,
        int blocking,
        Instant draftedAt,
        long draftedBy,
        String draftedByName,
        Instant confirmedAt,
        Long confirmedBy,
        String confirmedByName,
        Instant submittedAt,
        Long submittedBy,
        String submittedByName,
        int askings,
        Instant sentAt,
        String receipt,
        LocalDate answeredOn,
        String refusedCode,
        String doubt) {

    ReportPeriod reportPeriod() {
        return new ReportPeriod(period, periodFrom, periodTo);
    }

    StatutoryReport toReport() {
        ReportSums sums = new ReportSums(
                paidLines,
                paid,
                openLines,
                openAmount,
                reported,
                refunded,
                exempt,
                filedElsewhere,
                heldBack,
                orders,
                identityRows,
                incomeRows);
        return new StatutoryReport(
                id,
                kind,
                reportPeriod(),
                version,
                replacesId,
                state,
                dueOn,
                sums,
                blocking,
                new Deed(draftedBy, draftedByName, draftedAt),
                deed(confirmedBy, confirmedByName, confirmedAt),
                deed(submittedBy, submittedByName, submittedAt),
                sentAt,
                receipt,
                answeredOn,
                refusedCode,
                doubt);
    }

    private static Deed deed(Long by, String name, Instant at) {
        return by == null ? null : new Deed(by, name, at);
    }
}
