package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.settlement.WithholdingRow;
import java.math.BigDecimal;
import java.time.YearMonth;

/** A stored withholding, the month as text. */
@ReadInBulk
record StoredWithholding(
        long enterpriseId,
        long lineId,
        long workerId,
        String taxMonth,
        Money income,
        Money cumulativeIncome,
        Money expenses,
        int months,
        Money basicDeduction,
        Money taxable,
        BigDecimal rate,
        Money quickDeduction,
        Money cumulativeTax,
        Money heldBefore,
        Money incomeTax,
        Money vat,
        Money surcharges,
        Money vatShort,
        boolean gapToReview,
        boolean registrationDue) {

    WithholdingRow toRow() {
        return new WithholdingRow(
                enterpriseId,
                lineId,
                workerId,
                YearMonth.parse(taxMonth),
                income,
                cumulativeIncome,
                expenses,
                months,
                basicDeduction,
                taxable,
                rate,
                quickDeduction,
                cumulativeTax,
                heldBefore,
                incomeTax,
                vat,
                surcharges,
                gapToReview,
                registrationDue);
    }
}
