package io.siliu.rules;

import io.siliu.rules.BacktestResult.SweptRows;
import io.siliu.rules.RuleSetDifference.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one threshold in whose values two rule sets differ, in one row or in many. */
record ChangedThreshold(String indicator, String parameter, List<Row> rows) {

    private static final Pattern VALUE = Pattern.compile("parameters\\.([^.\\[]+)\\.rows(\\[.*])\\.(value|source)");
    /** They go with the threshold and decide nothing. */
    private static final String EXAMPLES = "examples";

    ChangedThreshold {
        rows = List.copyOf(rows);
    }

    /**
     * A row whose value is another.
     *
     * @param name as {@link FieldChanges#rowName} writes it
     */
    record Row(String name, BigDecimal from, BigDecimal to) {

        /** 1 where it is raised, -1 where it is lowered, 0 where only its writing is another. */
        private int way() {
            return to.compareTo(from);
        }

        /** Its value after this share of its step; not below zero where neither of its own values is. */
        BigDecimal at(BigDecimal share) {
            BigDecimal lowest = from.min(to).min(BigDecimal.ZERO);
            return from.add(to.subtract(from).multiply(share)).max(lowest);
        }
    }

    /** Empty where they differ in anything but values of one threshold, where those come from, and examples. */
    static Optional<ChangedThreshold> between(RuleSet base, RuleSet tried) {
        ChangedThreshold found = null;
        for (Change change : RuleSetDifference.between(base, tried)) {
            if (change.place().equals("catalogue") || change.path().startsWith(EXAMPLES)) {
                continue;
            }
            Matcher field = VALUE.matcher(change.path());
            boolean known = field.matches() && base.indicator(change.place()).isPresent();
            if (known && field.group(3).equals("source") && change.before() != null && change.after() != null) {
                continue;
            }
            if (!known || !isNumber(change.before()) || !isNumber(change.after())) {
                return Optional.empty();
            }
            Row row = new Row(field.group(2), new BigDecimal(change.before()), new BigDecimal(change.after()));
            if (found != null && !found.isOf(change.place(), field.group(1))) {
                return Optional.empty();
            }
            List<Row> rows = new ArrayList<>(found == null ? List.of() : found.rows);
            rows.add(row);
            found = new ChangedThreshold(change.place(), field.group(1), rows);
        }
        return Optional.ofNullable(found);
    }

    private boolean isOf(String indicator, String parameter) {
        return this.indicator.equals(indicator) && this.parameter.equals(parameter);
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("-?[0-9]+([.][0-9]+)?");
    }

    /** Whether all of them go from one and the same value to one and the same. */
    boolean isOfOneValue() {
        return rows.stream().allMatch(row -> row.from.compareTo(from()) == 0 && row.to.compareTo(to()) == 0);
    }

    /** The value in force of the first. */
    BigDecimal from() {
        return rows.get(0).from;
    }

    /** The value that is tried in the first. */
    BigDecimal to() {
        return rows.get(0).to;
    }

    /** How many they are, and between which values they lie. */
    SweptRows span() {
        return new SweptRows(
                rows.size(),
                outermost(Row::from, Comparator.reverseOrder()),
                outermost(Row::from, Comparator.naturalOrder()),
                outermost(Row::to, Comparator.reverseOrder()),
                outermost(Row::to, Comparator.naturalOrder()),
                rows.stream().map(Row::way).filter(way -> way != 0).distinct().count() > 1);
    }

    private BigDecimal outermost(Function<Row, BigDecimal> value, Comparator<BigDecimal> order) {
        return rows.stream().map(value).max(order).orElseThrow();
    }
}
