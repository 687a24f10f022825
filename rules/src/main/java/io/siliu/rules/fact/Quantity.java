package io.siliu.rules.fact;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.siliu.kernel.PlainDecimal;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * An exact plain number, such as a count, a share or a time; its unit is told by the fact that holds it. Written as a
 * text, so that no reader makes a binary fraction of it. Two quantities of one value are equal: 3 is 3.00.
 */
public record Quantity(BigDecimal number) {

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_WHOLE = 12;

    private static final int FEW_DIGITS = 3;

    /** Most quantities are small counts, of which one of each is enough. */
    private static final Quantity[] SMALL =
            IntStream.range(0, 1_000).mapToObj(Quantity::of).toArray(Quantity[]::new);

    /** @throws NumberFormatException when the number has more than twelve digits or six decimals */
    public Quantity {
        requireNonNull(number, "number is null");
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (number.scale() < 0) {
            number = number.setScale(0);
        }
        if (number.scale() > MOST_DECIMALS || number.precision() - number.scale() > MOST_WHOLE) {
            throw new NumberFormatException("A quantity has at most twelve digits and six decimals");
        }
    }

    /**
     * Reads a plain decimal such as {@code 0.95}.
     *
     * @throws NumberFormatException when it is not one
     */
    @JsonCreator
    public static Quantity of(String decimal) {
        int small = small(decimal);
        if (small >= 0) {
            return SMALL[small];
        }
        if (!PlainDecimal.is(decimal, MOST_WHOLE, MOST_DECIMALS)) {
            throw new NumberFormatException("A quantity is a plain decimal such as 0.95, with at most six decimals");
        }
        return new Quantity(new BigDecimal(decimal));
    }

    /** The number that these few digits are; -1 for any other text. */
    private static int small(String decimal) {
        int digits = decimal.length();
        if (digits == 0 || digits > FEW_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int place = 0; place < digits; place++) {
            char letter = decimal.charAt(place);
            if (letter < '0' || letter > '9') {
                return -1;
            }
            number = 10 * number + letter - '0';
        }
        return number;
    }

    public static Quantity of(long count) {
        return new Quantity(BigDecimal.valueOf(count));
    }

    @JsonValue
    @Override
    public String toString() {
        return number.toPlainString();
    }
}
