package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.access.Access;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the form of the open papers sends; it is one bean, since one button answers for one paper and the others for all that
 * are ticked.
 *
 * @param paper ids of those that are ticked
 * @param pick the suggestion that was chosen with one step, {@code id:record}; it is about that paper alone
 * @param best of each paper on the page with a single best record, {@code id:record}, as it was shown
 * @param record number of the record that is named
 * @param givenTo id of the enterprise that the person confirmed, of papers of nobody
 * @param shown the code of what was shown to be alike, where the answer is for all of that; otherwise empty
 */
record PapersForm(
        List<Long> paper,
        PaperAct act,
        String pick,
        List<String> best,
        String record,
        String why,
        Long givenTo,
        String shown) {

    boolean isPicked() {
        return !CauseAddress.isEmpty(pick);
    }

    boolean isForAll() {
        return !isPicked() && !CauseAddress.isEmpty(shown);
    }

    /** Those that the answer is about, each once. */
    List<Long> papers() {
        return isPicked() ? List.of(idIn(pick)) : ticked();
    }

    List<Long> ticked() {
        return paper == null
                ? List.of()
                : paper.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Number of the record that all of them go to; empty where none is named. */
    String named() {
        if (isPicked()) {
            return recordIn(pick);
        }
        return record == null ? "" : record.strip();
    }

    /** By paper. */
    Map<Long, String> bestOfEach() {
        Map<Long, String> records = new HashMap<>();
        if (best != null) {
            best.stream().filter(Objects::nonNull).forEach(each -> records.put(idIn(each), recordIn(each)));
        }
        return records;
    }

    private static Long idIn(String pair) {
        try {
            return Long.valueOf(pair.substring(0, Math.max(0, pair.indexOf(':'))));
        } catch (NumberFormatException wrong) {
            throw Access.notFound("paper");
        }
    }

    private static String recordIn(String pair) {
        return pair.substring(pair.indexOf(':') + 1);
    }
}
