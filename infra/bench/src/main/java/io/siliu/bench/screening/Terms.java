package io.siliu.bench.screening;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.rules.fact.Quantity;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * What the generated class calls: comparisons in three values, written apart from those of the product, so that the two
 * can be held against each other. Null is unknown everywhere.
 */
public final class Terms {

    public static final int TRUE = 1;
    public static final int FALSE = 0;
    public static final int UNKNOWN = -1;

    private Terms() {}

    /** Collects the ids of what holds. */
    public static final class Found {

        private final String[] ids = new String[1_000];
        private int count;

        public void add(String id) {
            ids[count++] = id;
        }

        List<String> list() {
            return List.of(ids).subList(0, count);
        }

        List<String> taken() {
            List<String> taken = List.copyOf(java.util.Arrays.asList(ids).subList(0, count));
            count = 0;
            return taken;
        }

        int clear() {
            int was = count;
            count = 0;
            return was;
        }
    }

    public static BigDecimal number(Money money) {
        return money == null ? null : money.amount();
    }

    public static BigDecimal number(Quantity quantity) {
        return quantity == null ? null : quantity.number();
    }

    public static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    public static int truth(Boolean value) {
        if (value == null) {
            return UNKNOWN;
        }
        return value ? TRUE : FALSE;
    }

    public static <T extends Comparable<? super T>> int greaterThan(T one, T other) {
        return one == null || other == null ? UNKNOWN : of(one.compareTo(other) > 0);
    }

    public static <T extends Comparable<? super T>> int atLeast(T one, T other) {
        return one == null || other == null ? UNKNOWN : of(one.compareTo(other) >= 0);
    }

    public static <T extends Comparable<? super T>> int lessThan(T one, T other) {
        return greaterThan(other, one);
    }

    public static <T extends Comparable<? super T>> int atMost(T one, T other) {
        return atLeast(other, one);
    }

    public static <T extends Comparable<? super T>> int equal(T one, T other) {
        return one == null || other == null ? UNKNOWN : of(one.compareTo(other) == 0);
    }

    public static <T extends Comparable<? super T>> int notEqual(T one, T other) {
        return not(equal(one, other));
    }

    public static int and(int one, int other) {
        if (one == FALSE || other == FALSE) {
            return FALSE;
        }
        return one == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    public static int or(int one, int other) {
        if (one == TRUE || other == TRUE) {
            return TRUE;
        }
        return one == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    public static int not(int one) {
        return one == UNKNOWN ? UNKNOWN : 1 - one;
    }

    public static int present(Object value) {
        return of(value != null);
    }

    public static int empty(List<?> list) {
        return list == null ? UNKNOWN : of(list.isEmpty());
    }

    public static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    public static BigDecimal minus(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    public static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }

    public static BigDecimal absolute(BigDecimal one) {
        return one == null ? null : one.abs();
    }

    public static BigDecimal capitals(String text) {
        return text == null
                ? null
                : ChineseCapitals.parse(text).map(Money::amount).orElse(null);
    }

    public static BigDecimal daysBetween(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    public static int sameName(String one, String other) {
        return one == null || other == null ? UNKNOWN : of(plain(one).equals(plain(other)));
    }

    private static String plain(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT);
        return text.endsWith("(个体工商户)") ? text.substring(0, text.length() - 7) : text;
    }

    private static int of(boolean holds) {
        return holds ? TRUE : FALSE;
    }
}
