package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Cumulative withholding of individual income tax on platform labour (累计预扣法; STA announcement 16 of 2025, in force
 * from 2025-10-01).
 *
 * <p>due = (cumulative income − 20 % expenses − 5,000 × months) × rate − quick deduction − tax held before. Several
 * payments in one month are steps of the same month: each adds its income, the month counts once, and the sum held is
 * what one payment of the same total would have held. The tax year is the calendar year; a payment looks at its own month
 * and the months before it, so a payment booked late for an earlier month is right for that month, and the next payment of
 * a later month trues up the rest. Amounts are exact; expenses and tax round half up to the cent.
 */
public final class WithholdingCalculator {

    private WithholdingCalculator() {}

    /**
     * @param rules as in force in the month
     * @param held what was held so far, in any order; months of other years and later months are left out
     * @param month month of the payment
     * @param income income of this payment on the basis the rules name, not negative
     */
    public static Withholding step(WithholdingRules rules, Collection<HeldMonth> held, YearMonth month, Money income) {
        List<HeldMonth> before = held.stream()
                .filter(each -> each.month().getYear() == month.getYear()
                        && !each.month().isAfter(month))
                .toList();
        Money cumulative =
                Money.sum(before.stream().map(HeldMonth::income).toList()).plus(income);
        Money heldBefore = Money.sum(before.stream().map(HeldMonth::incomeTax).toList());
        MonthCount months = MonthCount.of(before, month, rules.gaps());
        Money expenses = cumulative.times(rules.expenseShare());
        Money basic = rules.basicMonth().times(BigDecimal.valueOf(months.counted()));
        Money taxable = atLeastZero(cumulative.minus(expenses).minus(basic));
        Bracket step = rules.schedule().stepFor(taxable);
        Money tax = rules.schedule().tax(taxable);
        return new Withholding(
                income,
                cumulative,
                expenses,
                months.counted(),
                basic,
                taxable,
                step.rate(),
                step.quickDeduction(),
                tax,
                heldBefore,
                atLeastZero(tax.minus(heldBefore)),
                months.gap());
    }

    private static Money atLeastZero(Money amount) {
        return amount.isNegative() ? Money.ZERO : amount;
    }

    private record MonthCount(int counted, boolean gap) {

        static MonthCount of(List<HeldMonth> before, YearMonth month, GapMonthPolicy policy) {
            TreeSet<YearMonth> months = new TreeSet<>();
            before.stream()
                    .filter(each -> each.gross().isPositive())
                    .map(HeldMonth::month)
                    .forEach(months::add);
            months.add(month);
            int run = runEndingAt(month, months);
            int counted = policy == GapMonthPolicy.RESTART ? run : months.size();
            return new MonthCount(counted, run < months.size());
        }

        private static int runEndingAt(YearMonth month, TreeSet<YearMonth> months) {
            int run = 0;
            for (YearMonth each = month; months.contains(each); each = each.minusMonths(1)) {
                run++;
            }
            return run;
        }
    }
}
