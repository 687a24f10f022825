package io.siliu.sandbox.economy.world;

import io.siliu.kernel.Money;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the invented platform withholds from natural persons by the cumulative method. The sandbox's own arithmetic over
 * its own table, so that the product's can be judged by it.
 */
final class Withholding {

    private static final BigDecimal EXPENSES = new BigDecimal("0.20");
    private static final Money BASIC_A_MONTH = Money.of("5000.00");
    private static final List<Bracket> BRACKETS = read();

    private record Bracket(Money upTo, BigDecimal rate, Money quick) {}

    private static final class Year {

        private Money income = Money.ZERO;
        private Money paid = Money.ZERO;
        private YearMonth last;
        private int months;
    }

    private final Map<String, Year> years = new HashMap<>();

    /** The tax on one more payment of a person. */
    Money on(String worker, YearMonth month, Money gross) {
        Year year = years.computeIfAbsent(worker + "/" + month.getYear(), key -> new Year());
        if (!month.equals(year.last)) {
            year.months++;
            year.last = month;
        }
        year.income = year.income.plus(gross);
        Money taxable = year.income
                .minus(year.income.times(EXPENSES))
                .minus(BASIC_A_MONTH.times(BigDecimal.valueOf(year.months)));
        Money due = taxable.isPositive() ? cumulative(taxable) : Money.ZERO;
        Money now = due.isGreaterThan(year.paid) ? due.minus(year.paid) : Money.ZERO;
        year.paid = year.paid.plus(now);
        return now;
    }

    private static Money cumulative(Money taxable) {
        Bracket bracket = BRACKETS.stream()
                .filter(one -> !taxable.isGreaterThan(one.upTo))
                .findFirst()
                .orElse(BRACKETS.get(BRACKETS.size() - 1));
        BigDecimal tax = taxable.amount().multiply(bracket.rate).setScale(2, RoundingMode.HALF_UP);
        return Money.of(tax).minus(bracket.quick);
    }

    private static List<Bracket> read() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Withholding.class.getResourceAsStream("/economy/withholding.csv"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Bracket(Money.of(cells[1]), new BigDecimal(cells[2]), Money.of(cells[3])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
