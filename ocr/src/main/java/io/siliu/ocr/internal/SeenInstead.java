package io.siliu.ocr.internal;

import io.siliu.ocr.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What people see where something is painted over the text of a paper: the page is recognised, and of what was so read only
 * the values in doubt are told, beside those of the text.
 */
final class SeenInstead {

    private SeenInstead() {}

    /** The pages where something lies over a value. */
    static Set<Integer> pages(List<Draft> texts) {
        return texts.stream()
                .flatMap(draft -> draft.candidates().values().stream())
                .filter(SeenInstead::isHidden)
                .map(Candidate::page)
                .filter(page -> page > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isHidden(Candidate candidate) {
        return candidate.reliability() < 1;
    }

    /** What recognition says of the hidden values of the papers that the text tells of; whose they are must be beyond doubt. */
    static List<Draft> of(List<Draft> texts, List<Draft> recognised) {
        List<Draft> seen = new ArrayList<>();
        for (Draft draft : recognised) {
            if (draft.source() == Source.OCR) {
                paper(draft, texts, recognised).map(text -> hidden(text, draft)).ifPresent(seen::add);
            }
        }
        return seen;
    }

    private static Optional<Draft> paper(Draft draft, List<Draft> texts, List<Draft> recognised) {
        List<Draft> ofKind = ofKind(draft, texts);
        boolean alone = ofKind.size() == 1 && ofKind(draft, recognised).size() == 1;
        return ofKind.stream()
                .filter(text -> alone
                        || PaperKey.of(draft).isPresent() && PaperKey.of(text).equals(PaperKey.of(draft)))
                .findFirst();
    }

    private static List<Draft> ofKind(Draft draft, List<Draft> among) {
        return among.stream()
                .filter(other -> other.kind() == draft.kind() && other.source() != Source.QR)
                .toList();
    }

    private static Draft hidden(Draft text, Draft recognised) {
        Draft seen = new Draft(text.kind(), Source.OCR);
        recognised.candidates().values().stream()
                .filter(candidate ->
                        text.get(candidate.name()).filter(SeenInstead::isHidden).isPresent()
                                || PaperKey.of(recognised)
                                        .filter(candidate.value()::equals)
                                        .isPresent())
                .forEach(seen::put);
        return seen;
    }
}
