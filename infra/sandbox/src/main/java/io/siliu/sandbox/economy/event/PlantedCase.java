package io.siliu.sandbox.economy.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The truth of one case.
 *
 * @param scheme the scheme or the kind of honest outlier
 * @param evasive whether a scheme is played so as to stay below the indicators' limits
 * @param honest whether it is an honest outlier, which evidence clears
 * @param story what happens, in one sentence
 * @param indicators indicators of which one at least must find a scheme; for an outlier, those that may wonder once
 * @param parties credit codes of enterprises and ids of workers who take part
 * @param records lines that belong to it
 * @param clearedFrom day from which the evidence of an outlier is there; null for a scheme
 */
public record PlantedCase(
        String id,
        String scheme,
        boolean evasive,
        boolean honest,
        String story,
        Set<String> indicators,
        List<String> parties,
        List<String> records,
        LocalDate clearedFrom) {

    /** The same with the lines that belong to it. */
    public PlantedCase recorded(List<String> lines) {
        return new PlantedCase(
                id, scheme, evasive, honest, story, indicators, parties, List.copyOf(lines), clearedFrom);
    }
}
