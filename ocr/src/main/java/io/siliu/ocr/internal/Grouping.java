package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings together the drafts that speak of the same document of a file. */
final class Grouping {

    private Grouping() {}

    /**
     * One list a document, at least one: those of a kind first, then the pages of which none of them speaks. Where no channel saw a
     * kind of ours, the file is one document.
     */
    static List<List<Draft>> documents(List<Draft> drafts) {
        List<Draft> known = drafts.stream()
                .filter(draft -> draft.kind() != DocumentKind.OTHER)
                .sorted(Comparator.comparing(Draft::source))
                .toList();
        if (known.isEmpty()) {
            drafts.forEach(UnplacedPages::askedAsOne);
            return List.of(drafts);
        }
        List<List<Draft>> documents = new ArrayList<>();
        for (Draft draft : known) {
            home(documents, draft, known)
                    .ifPresentOrElse(home -> home.add(draft), () -> homeless(documents, draft, known));
        }
        return withTheRest(documents, drafts, known);
    }

    /** What a channel without a kind has to say (that recognition was not available) still belongs to the file. */
    private static List<List<Draft>> withTheRest(List<List<Draft>> documents, List<Draft> drafts, List<Draft> known) {
        List<Draft> others = drafts.stream()
                .filter(draft -> draft.kind() == DocumentKind.OTHER)
                .toList();
        UnplacedPages rest = UnplacedPages.among(others, known);
        rest.spokenOf().forEach(draft -> UnplacedPages.host(draft, documents).add(draft));
        List<List<Draft>> all = new ArrayList<>(documents);
        rest.unplaced().forEach(draft -> all.add(List.of(draft)));
        return all;
    }

    private static void homeless(List<List<Draft>> documents, Draft draft, List<Draft> known) {
        Optional<List<Draft>> host = ForeignCode.host(draft, documents, known);
        if (host.isPresent()) {
            host.get().add(ForeignCode.against(draft, host.get()));
            return;
        }
        List<Draft> document = new ArrayList<>();
        document.add(draft);
        documents.add(document);
    }

    private static Optional<List<Draft>> home(List<List<Draft>> documents, Draft draft, List<Draft> known) {
        List<List<Draft>> ofKind = documents.stream()
                .filter(document -> document.get(0).kind() == draft.kind())
                .toList();
        Optional<String> key = PaperKey.of(draft);
        Optional<List<Draft>> ofKey = ofKind.stream()
                .filter(document -> key.isPresent()
                        && document.stream()
                                .anyMatch(other -> PaperKey.of(other).equals(key)))
                .findFirst();
        boolean alone = ofKind.size() == 1 && keysOf(draft, known) <= 1 && mayJoin(ofKind.get(0), draft);
        return ofKey.isPresent() || !alone ? ofKey : Optional.of(ofKind.get(0));
    }

    /** How many papers of the kind this channel told apart by their numbers. */
    private static long keysOf(Draft draft, List<Draft> known) {
        return known.stream()
                .filter(other -> other.source() == draft.source() && other.kind() == draft.kind())
                .filter(other -> PaperKey.of(other).isPresent())
                .count();
    }

    /**
     * A single document of the kind is the same paper, though this channel misread the number or did not find it. But what
     * one channel told apart stays apart: two cards on two pages. Tags and text of an OFD are two looks at one paper.
     */
    private static boolean mayJoin(List<Draft> document, Draft draft) {
        boolean sameChannel = document.stream().anyMatch(other -> other.source() == draft.source());
        boolean severalLooks = draft.source() == Source.OFD || draft.source() == Source.QR;
        boolean bothNumbered = document.stream()
                        .anyMatch(other -> other.source() == draft.source()
                                && PaperKey.of(other).isPresent())
                && PaperKey.of(draft).isPresent();
        return !sameChannel || severalLooks && !bothNumbered;
    }
}
