package io.siliu.platform.filing;

import io.siliu.platform.database.RowByRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * One version of a report.
 *
 * @param version counts from 1 within its time
 * @param replacesId the version that it corrects, or null
 * @param dueOn the last day on which it is in time
 * @param blocking findings that keep it from being confirmed
 * @param sentAt when it was last handed over, or null
 * @param receipt the office's number, or null
 * @param answeredOn the office's day, or null
 * @param refusedCode why the office refuses, or null
 * @param doubt why nobody knows what became of it, or null
 */
public record StatutoryReport(
        long id,
        ReportKind kind,
        ReportPeriod period,
        int version,
        Long replacesId,
        ReportState state,
        LocalDate dueOn,
        ReportSums sums,
        int blocking,
        Deed drafted,
        Deed confirmed,
        Deed submitted,
        Instant sentAt,
        String receipt,
        LocalDate answeredOn,
        String refusedCode,
        String doubt) {

    /** Who did something, and when. */
    public record Deed(long accountId, String name, Instant at) {}

    /** Its public number, on the ledger too. */
    public String number() {
        return number(id);
    }

    public static String number(long id) {
        return "REPORT-" + Long.toUnsignedString(id, 36).toUpperCase(Locale.ROOT);
    }

    /** Whether the platform itself failed at the last try. */
    public boolean isFailedHere() {
        return doubt != null && doubt.startsWith(RowByRow.FAILED_HERE);
    }

    public boolean canBeConfirmed() {
        return state == ReportState.DRAFT && blocking == 0;
    }

    /** Days between the last day and a later one; zero while it is in time. */
    public long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }
}
