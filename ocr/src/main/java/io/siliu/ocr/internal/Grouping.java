package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings together the drafts that speak of the same document of a file. */
final class Grouping {

    private Grouping() {}

    /** One list a document, at least one; channels that saw no kind of ours are left out where another did. */
    static List<List<Draft>> documents(List<Draft> drafts) {
        List<Draft> known = drafts.stream()
                .filter(draft -> draft.kind() != DocumentKind.OTHER)
                .sorted(Comparator.comparing(Draft::source))
                .toList();
        if (known.isEmpty()) {
            return List.of(drafts);
        }
        List<List<Draft>> documents = new ArrayList<>();
        for (Draft draft : known) {
            home(documents, draft, known)
                    .ifPresentOrElse(home -> home.add(draft), () -> homeless(documents, draft, known));
        }
        // What a channel without a kind has to say (that recognition was not available) still belongs to the file.
        drafts.stream().filter(draft -> draft.kind() == DocumentKind.OTHER).forEach(documents.get(0)::add);
        return documents;
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
        List<List<Draft>> sameKind = documents.stream()
                .filter(document -> document.get(0).kind() == draft.kind())
                .filter(document -> document.get(0).source() != draft.source()
                        || number(document.get(0)).isPresent()
                                && number(document.get(0)).equals(number(draft)))
                .toList();
        Optional<List<Draft>> sameNumber = sameKind.stream()
                .filter(document ->
                        document.stream().anyMatch(other -> number(other).equals(number(draft))))
                .findFirst();
        // A single document of the kind: the same paper, though this channel misread the number or did not find it.
        boolean alone = documents.stream()
                                .filter(document -> document.get(0).kind() == draft.kind())
                                .count()
                        == 1
                && known.stream()
                                .filter(other -> other.source() == draft.source() && other.kind() == draft.kind())
                                .filter(other -> number(other).isPresent())
                                .count()
                        <= 1;
        List<List<Draft>> ofKind = documents.stream()
                .filter(document -> document.get(0).kind() == draft.kind())
                .filter(document -> document.get(0).source() != draft.source()
                        || number(draft).isEmpty())
                .toList();
        return sameNumber.isPresent() || !alone || ofKind.isEmpty() ? sameNumber : Optional.of(ofKind.get(0));
    }

    private static Optional<String> number(Draft draft) {
        return draft.get(FieldNames.INVOICE_NUMBER)
                .or(() -> draft.get(FieldNames.RECEIPT_NUMBER))
                .map(Candidate::value);
    }
}
