package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.SettlementBatch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A batch as the API tells it; identifiers as text, because they do not fit into a JavaScript number.
 *
 * @param debit what leaves the enterprise's account: gross + fee
 * @param repeated the same file was booked before, nothing was booked now
 */
record BatchAnswer(
        String id,
        String batchNumber,
        LocalDate settledOn,
        YearMonth period,
        int lines,
        Money gross,
        Money incomeTax,
        Money vat,
        Money surcharges,
        Money net,
        Money fee,
        Money debit,
        boolean repeated,
        List<Warning> warnings) {

    /** @param text in the language of the caller */
    record Warning(int line, String code, String text) {}

    static BatchAnswer of(SettlementBatch batch, boolean repeated, List<Warning> warnings) {
        return new BatchAnswer(
                Long.toString(batch.id()),
                batch.batchNumber(),
                batch.settledOn(),
                batch.workMonth(),
                batch.lines(),
                batch.sums().gross(),
                batch.sums().incomeTax(),
                batch.sums().vat(),
                batch.sums().surcharges(),
                batch.sums().net(),
                batch.sums().fee(),
                batch.sums().debit(),
                repeated,
                warnings);
    }
}
