package io.siliu.sandbox.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the product should find: one entry a planted case. Written beside the papers as JSON lines.
 *
 * @param scheme the planted case
 * @param indicator the indicator that must fire
 * @param known one of the six known schemes, not a single wrong paper
 * @param everyLine true when the indicator must fire on each line, false when one of them is enough
 * @param lines where it is planted, named by batch and worker and, once known, by task number
 */
public record Truth(
        Scheme scheme, String indicator, boolean known, boolean everyLine, String story, List<PlantedLine> lines) {

    /** One line of a planted case; {@code taskNumber} is null while the line has none. */
    public record PlantedLine(String line, String batchNumber, String taskNumber, String worker, String gross) {}

    /** The truth of a month under the task numbers that its lines got. */
    public static List<Truth> of(Population population, Map<String, String> taskNumbers) {
        List<Truth> truths = new ArrayList<>();
        population
                .planted()
                .forEach((scheme, lines) -> truths.add(new Truth(
                        scheme,
                        scheme.indicator(),
                        scheme.isScheme(),
                        !oneIsEnough(scheme),
                        scheme.story(),
                        lines.stream().map(line -> planted(line, taskNumbers)).toList())));
        return truths;
    }

    /**
     * Of two papers with one number only the later can be called the second; a month's income is far above the peers'
     * only when most of the month is in.
     */
    private static boolean oneIsEnough(Scheme scheme) {
        return scheme == Scheme.INVOICE_USED_TWICE
                || scheme == Scheme.RECEIPT_USED_TWICE
                || scheme == Scheme.INCOME_ABOVE_PEERS;
    }

    private static PlantedLine planted(PlannedLine line, Map<String, String> taskNumbers) {
        return new PlantedLine(
                line.key(),
                line.batchNumber(),
                taskNumbers.get(line.key()),
                line.worker().name(),
                line.gross().toString());
    }
}
