package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * VAT of a natural person's platform month (STA announcement 16 of 2025; MoF/STA announcement 10 and STA announcement 4 of
 * 2026).
 *
 * <p>The month is one sum: all payments of the month together are compared with the threshold. Below it everything is
 * exempt; once it is reached the full amount is taxed, not the excess: 150,000 ÷ 1.01 × 1 % = 1,485.15. The tax is taken
 * out of the price and rounded half up once, on the month.
 *
 * <p>So the payment that crosses the threshold carries the VAT of the earlier payments of its month as well:
 * {@link #onPayment} gives the month's VAT less what was held before, never more than the payment itself. What does not fit
 * stays due, is said with the result, and is taken from the next payment of the month. What of the price is compared with the
 * threshold is a row of the table: sales are without the tax.
 */
public final class VatCalculator {

    private VatCalculator() {}

    /** VAT and surcharges of a whole month.
     *
     * @param monthSales all that was paid, VAT included
     */
    public static Vat onMonth(VatRules rules, Money monthSales) {
        if (rules.exempts(monthSales)) {
            return Vat.NONE;
        }
        BigDecimal factor = BigDecimal.ONE.add(rules.rate());
        Money vat = Money.of(monthSales.amount().multiply(rules.rate()).divide(factor, 2, RoundingMode.HALF_UP));
        Money surcharges = Money.sum(rules.surcharges().stream()
                .map(each -> vat.times(each.effectiveRate()))
                .toList());
        return new Vat(vat, surcharges, Money.ZERO);
    }

    /**
     * What to hold from one payment.
     *
     * @param held the payment's month before it
     * @param gross the payment, VAT included
     */
    public static Vat onPayment(VatRules rules, HeldMonth held, Money gross) {
        Vat month = onMonth(rules, held.gross().plus(gross));
        Money vat = within(month.vat().minus(held.vat()), gross);
        Money surcharges = within(month.surcharges().minus(held.surcharges()), gross.minus(vat));
        return new Vat(
                vat,
                surcharges,
                left(month, held.vat().plus(vat), held.surcharges().plus(surcharges)));
    }

    /** VAT and surcharges of a month that were not held, once it is over or so far; never negative. */
    public static Money shortfall(VatRules rules, HeldMonth held) {
        return left(onMonth(rules, held.gross()), held.vat(), held.surcharges());
    }

    /** VAT and surcharges that were held of a month and that it does not owe; {@link Vat#NONE} where nothing is. */
    public static Vat excess(VatRules rules, HeldMonth held) {
        Vat month = onMonth(rules, held.gross());
        return new Vat(
                atLeastZero(held.vat().minus(month.vat())),
                atLeastZero(held.surcharges().minus(month.surcharges())),
                Money.ZERO);
    }

    private static Money left(Vat month, Money vat, Money surcharges) {
        return atLeastZero(month.vat().minus(vat))
                .plus(atLeastZero(month.surcharges().minus(surcharges)));
    }

    private static Money atLeastZero(Money amount) {
        return amount.isNegative() ? Money.ZERO : amount;
    }

    private static Money within(Money due, Money limit) {
        if (due.isNegative()) {
            return Money.ZERO;
        }
        return due.isGreaterThan(limit) ? limit : due;
    }
}
