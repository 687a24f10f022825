package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.SettlementBatch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A stored batch. */
record BatchRow(
        long enterpriseId,
        long id,
        String batchNumber,
        LocalDate settledOn,
        String workMonth,
        int lineCount,
        Money gross,
        Money incomeTax,
        Money vat,
        Money surcharges,
        Money net,
        Money fee,
        Instant bookedAt) {

    static BatchRow of(SettlementBatch batch) {
        LineAmounts sums = batch.sums();
        return new BatchRow(
                batch.enterpriseId(),
                batch.id(),
                batch.batchNumber(),
                batch.settledOn(),
                batch.workMonth().toString(),
                batch.lines(),
                sums.gross(),
                sums.incomeTax(),
                sums.vat(),
                sums.surcharges(),
                sums.net(),
                sums.fee(),
                batch.bookedAt());
    }

    Money debit() {
        return gross.plus(fee);
    }

    SettlementBatch toBatch() {
        return new SettlementBatch(
                enterpriseId,
                id,
                batchNumber,
                settledOn,
                YearMonth.parse(workMonth),
                lineCount,
                new LineAmounts(gross, incomeTax, vat, surcharges, net, fee),
                bookedAt);
    }
}
