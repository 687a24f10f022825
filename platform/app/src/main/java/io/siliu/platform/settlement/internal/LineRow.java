package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.SettlementLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A stored line without the cipher text of its card. */
@ReadInBulk
record LineRow(
        long enterpriseId,
        long id,
        long batchId,
        String batchNumber,
        int lineNumber,
        String taskNumber,
        Long taskOrderId,
        long workerId,
        LegalCapacity capacity,
        Long soleProprietorId,
        long agreementId,
        EngagementModel model,
        String cardMasked,
        boolean ownCard,
        LocalDate settledOn,
        String workMonth,
        Money gross,
        Money incomeTax,
        Money vat,
        Money surcharges,
        Money net,
        Money fee,
        Instant bookedAt) {

    LineAmounts amounts() {
        return new LineAmounts(gross, incomeTax, vat, surcharges, net, fee);
    }

    SettlementLine toLine() {
        return toLine(null);
    }

    /** @param otherCard card of the worker's record to which the line is paid instead, masked; or null */
    SettlementLine toLine(String otherCard) {
        return new SettlementLine(
                enterpriseId,
                id,
                batchId,
                batchNumber,
                lineNumber,
                taskNumber == null ? null : new TaskNumber(taskNumber),
                taskOrderId,
                workerId,
                capacity,
                soleProprietorId,
                agreementId,
                model,
                otherCard == null ? cardMasked : otherCard,
                otherCard != null || ownCard,
                settledOn,
                YearMonth.parse(workMonth),
                amounts(),
                bookedAt);
    }
}
