package io.siliu.platform.tax.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.tax.HeldMonth;
import io.siliu.platform.tax.VatCalculator;
import io.siliu.platform.tax.VatRules;
import java.time.YearMonth;

/**
 * A stored month of one worker.
 *
 * @param vatShort VAT and surcharges that it owes and that were held from nobody
 * @param vatOver VAT and surcharges that were held and that it does not owe
 */
record HeldMonthRow(
        long workerId,
        String month,
        Money gross,
        Money income,
        Money incomeTax,
        Money vat,
        Money surcharges,
        Money vatShort,
        Money vatOver) {

    static HeldMonthRow of(long workerId, HeldMonth held, VatRules rules) {
        return new HeldMonthRow(
                workerId,
                held.month().toString(),
                held.gross(),
                held.income(),
                held.incomeTax(),
                held.vat(),
                held.surcharges(),
                VatCalculator.shortfall(rules, held),
                VatCalculator.excess(rules, held).total());
    }

    HeldMonth toHeldMonth() {
        return new HeldMonth(YearMonth.parse(month), gross, income, incomeTax, vat, surcharges);
    }
}
