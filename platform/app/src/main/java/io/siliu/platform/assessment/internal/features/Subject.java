package io.siliu.platform.assessment.internal.features;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.RecordContent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The line of a record whose features are wanted, at the gate or when its record is sealed.
 *
 * @param settledOn the day these features speak of; nothing that was settled later goes into them, but for the income and
 *     the peers of the month
 * @param occupation the worker's, inside which peers are compared
 * @param city the worker's, inside which peers are compared
 * @param bornOn by the resident ID number; null where that does not say it
 * @param fee what the enterprise pays the platform for the line
 * @param content what the record of the line says; null at the gate, where there is none yet
 * @param paidOn the day on which the money moves: at the gate today, where that is later than the settlement
 * @param movesAt the moment at which the money is about to move: at the gate now; null of a record, whose payments tell it
 * @param invoices numbers of the invoices of the record, or of the line where it is known otherwise
 */
public record Subject(
        long enterpriseId,
        long lineId,
        long workerId,
        LocalDate settledOn,
        YearMonth workMonth,
        String occupation,
        String city,
        LocalDate bornOn,
        Money gross,
        Money fee,
        RecordContent content,
        LocalDate paidOn,
        Instant movesAt,
        List<String> invoices) {

    /** Of a line that is paid on the day on which it is settled. */
    public Subject(
            long enterpriseId,
            long lineId,
            long workerId,
            LocalDate settledOn,
            YearMonth workMonth,
            String occupation,
            String city,
            LocalDate bornOn,
            Money gross,
            Money fee,
            RecordContent content,
            List<String> invoices) {
        this(
                enterpriseId,
                lineId,
                workerId,
                settledOn,
                workMonth,
                occupation,
                city,
                bornOn,
                gross,
                fee,
                content,
                settledOn,
                null,
                invoices);
    }

    public Subject {
        requireNonNull(settledOn, "settledOn is null");
        requireNonNull(workMonth, "workMonth is null");
        requireNonNull(paidOn, "paidOn is null");
        invoices = List.copyOf(invoices);
    }

    /** The month of the work where it was over by the day, or else the last one that was: of a part of a month no share is told. */
    YearMonth fullMonth() {
        YearMonth over = YearMonth.from(settledOn).minusMonths(1);
        return workMonth.isAfter(over) ? over : workMonth;
    }
}
