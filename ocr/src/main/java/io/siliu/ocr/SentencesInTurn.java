package io.siliu.ocr;

import io.siliu.ocr.WarningCause.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences that follow each other, taken apart from the last to the first. Names of parts are chosen by who sends a file and may
 * hold what looks like the end of a sentence: so that each rest of the text is looked at once, however often it can be reached.
 */
final class SentencesInTurn {

    private static final String BETWEEN = ". ";

    /** No warning strings together more; of a text with more ends only the whole is looked at. */
    private static final int MOST = 20;

    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    private SentencesInTurn(String text) {
        this.text = text;
        for (int end = text.indexOf(BETWEEN); end >= 0 && starts.size() <= MOST; end = text.indexOf(BETWEEN, end + 1)) {
            starts.add(end + BETWEEN.length());
        }
    }

    /** Empty where one of them stands in no table. */
    static List<Told> of(String text) {
        SentencesInTurn sentences = new SentencesInTurn(text);
        return sentences.starts.size() > MOST ? WarningCause.of(text).stream().toList() : sentences.apart();
    }

    private List<Told> apart() {
        List<List<Told>> rests = new ArrayList<>();
        for (int at = starts.size() - 1; at >= 0; at--) {
            rests.add(0, from(at, rests));
        }
        return rests.get(0);
    }

    /** @param rests what stands from each later start on */
    private List<Told> from(int at, List<List<Told>> rests) {
        for (int later = at + 1; later < starts.size(); later++) {
            List<Told> others = rests.get(later - at - 1);
            Optional<Told> first = others.isEmpty()
                    ? Optional.empty()
                    : WarningCause.of(text.substring(starts.get(at), starts.get(later) - 1));
            if (first.isPresent()) {
                List<Told> all = new ArrayList<>(List.of(first.get()));
                all.addAll(others);
                return all;
            }
        }
        return WarningCause.of(text.substring(starts.get(at))).stream().toList();
    }
}
