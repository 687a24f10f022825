package io.siliu.sandbox.taxbureau;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One report as the bureau's journal keeps it: what came of it, and whom it named as digests alone.
 *
 * @param digest of all that was handed in, by which the same report is known again
 * @param receipt null when it was refused
 * @param people digests of the codes in its identity form
 */
record TakenReport(
        String key,
        String kind,
        String period,
        int version,
        String digest,
        String receipt,
        LocalDate on,
        String code,
        List<Map<String, Object>> rows,
        List<String> people) {

    boolean isAccepted() {
        return receipt != null;
    }
}
