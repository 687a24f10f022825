package io.siliu.kernel;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact amount of Chinese yuan with two decimals. Construction refuses what does not fit into two decimals; only a
 * multiplication by a rate rounds, and it says how.
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** What a column of eighteen digits with two decimals holds. */
    private static final int INTEGER_DIGITS = 16;

    private static final int MOST_DECIMALS = 20;

    /** @throws ArithmeticException when the amount has more than two decimals or more than sixteen digits before them */
    public Money {
        requireNonNull(amount, "amount is null");
        // Asked before the digits are written out: a few characters can stand for a number of a billion digits.
        if ((long) amount.precision() - amount.scale() > INTEGER_DIGITS || amount.scale() > MOST_DECIMALS) {
            throw new ArithmeticException("An amount has at most 16 digits and two decimals");
        }
        if (amount.scale() > 2 && amount.stripTrailingZeros().scale() > 2) {
            throw new ArithmeticException("An amount has at most two decimals, such as 1234.50");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads a plain decimal such as {@code 1234.5}, without exponent or separators.
     *
     * @throws NumberFormatException when it is not one, or too long to be an amount
     * @throws ArithmeticException when it has more than two decimals
     */
    @JsonCreator
    public static Money of(String decimal) {
        if (!PlainDecimal.is(decimal, INTEGER_DIGITS, MOST_DECIMALS)) {
            throw new NumberFormatException(
                    "An amount is a plain decimal such as 1234.50, with at most 16 digits before the point");
        }
        return new Money(new BigDecimal(decimal));
    }

    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    /** An amount given in cents (分). */
    public static Money ofCents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    public static Money sum(Collection<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negate() {
        return new Money(amount.negate());
    }

    public Money abs() {
        return new Money(amount.abs());
    }

    /** This amount times a rate, rounded half up to the cent as tax forms do. */
    public Money times(BigDecimal rate) {
        return new Money(amount.multiply(rate).setScale(2, RoundingMode.HALF_UP));
    }

    /** This amount divided by a factor (such as 1.01 to take a tax out), rounded half up to the cent. */
    public Money dividedBy(BigDecimal factor) {
        return new Money(amount.divide(factor, 2, RoundingMode.HALF_UP));
    }

    /** @throws ArithmeticException when the cents do not fit into a long */
    public long cents() {
        return amount.unscaledValue().longValueExact();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isGreaterThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Plain decimal with two digits and no separators, such as {@code 1234.50}. */
    @Override
    @JsonValue
    public String toString() {
        return amount.toPlainString();
    }
}
