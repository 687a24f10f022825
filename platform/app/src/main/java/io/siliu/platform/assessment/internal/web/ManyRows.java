package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.internal.web.Thresholds.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of many rows of one threshold in one go.
 *
 * @param by what each value is multiplied with, what is added to it, or what it becomes
 * @param decimals to how many decimals what comes of it is rounded, half up
 */
record ManyRows(Way way, BigDecimal by, int decimals, Chosen chosen) {

    /** How a value is made from the one that stands. */
    enum Way {
        FACTOR,
        DIFFERENCE,
        VALUE
    }

    /** Of which rows; an empty set leaves none out. {@link #GENERAL} stands for rows of all occupations, or of everywhere. */
    record Chosen(Set<String> occupations, Set<String> regions, Set<String> days) {

        static final String GENERAL = "*";

        Chosen {
            occupations = Set.copyOf(occupations);
            regions = Set.copyOf(regions);
            days = Set.copyOf(days);
        }

        private boolean has(Row row) {
            return holds(occupations, row.occupation()) && holds(regions, row.region()) && holds(days, row.from());
        }

        private static boolean holds(Set<String> wanted, String code) {
            return wanted.isEmpty() || wanted.contains(code == null ? GENERAL : code);
        }
    }

    /**
     * What becomes of a row.
     *
     * @param after its new value as it will be written; the same as before where rounding leaves nothing of the change
     */
    record Step(Row row, String after) {

        /** Whether it is another value then, however it is written. */
        public boolean isChange() {
            return new BigDecimal(row.value()).compareTo(new BigDecimal(after)) != 0;
        }
    }

    /**
     * What becomes of each chosen row, in the order of the file; one whose value is no number is left out.
     *
     * @throws PlatformException RULE_SET_ROWS where no row is chosen, or one would fall below zero
     */
    List<Step> steps(Thresholds parameter) {
        List<Step> steps = new ArrayList<>();
        for (Row row : parameter.rows()) {
            if (chosen.has(row)) {
                SettledValue.number(row.value()).ifPresent(before -> steps.add(new Step(row, after(row, before))));
            }
        }
        if (steps.isEmpty()) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_ROWS, "occupation", "No row has them all together; choose fewer of them.");
        }
        return steps;
    }

    private String after(Row row, BigDecimal before) {
        BigDecimal exact = switch (way) {
            case FACTOR -> before.multiply(by);
            case DIFFERENCE -> before.add(by);
            case VALUE -> by;
        };
        BigDecimal after = exact.setScale(decimals, RoundingMode.HALF_UP);
        if (after.signum() < 0 && before.signum() >= 0) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_ROWS,
                    "by",
                    "The row of " + code(row.occupation()) + " in " + code(row.region()) + ", " + row.value()
                            + ", would fall below zero; take less away, or choose other rows.");
        }
        return after.compareTo(before) == 0 ? row.value() : written(after, before);
    }

    private static String code(String code) {
        return code == null ? Chosen.GENERAL : code;
    }

    /** With as many decimals as the value had, more where it has them, and none that is idle beyond. */
    private String written(BigDecimal after, BigDecimal before) {
        int own = after.stripTrailingZeros().scale();
        return after.setScale(Math.max(own, Math.min(Math.max(before.scale(), 0), decimals)))
                .toPlainString();
    }

    /**
     * Puts the new values in the file of the indicator.
     *
     * @param source where the new values come from; blank leaves what their rows say
     */
    static void write(ObjectNode indicator, String parameter, List<Step> steps, String source) {
        ArrayNode rows =
                (ArrayNode) indicator.path("parameters").path(parameter).path("rows");
        for (Step step : steps) {
            if (step.isChange()) {
                ObjectNode row = (ObjectNode) rows.get(step.row().index());
                row.put("value", step.after());
                if (!source.isBlank()) {
                    row.put("source", source.strip());
                }
            }
        }
    }
}
