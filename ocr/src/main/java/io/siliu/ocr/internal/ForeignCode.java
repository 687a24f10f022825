package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import java.util.List;
import java.util.Optional;

/**
 * A QR code that names another invoice than the page it stands on. It does not make a second paper of it: it contradicts
 * the page, as a code does that was pasted over another.
 */
final class ForeignCode {

    private ForeignCode() {}

    /** The one document of other channels on the code's page that has no code of its own. */
    static Optional<List<Draft>> host(Draft code, List<List<Draft>> documents, List<Draft> all) {
        if (code.source() != Source.QR || code.kind() == DocumentKind.BUSINESS_LICENCE) {
            return Optional.empty();
        }
        List<List<Draft>> hosts = documents.stream()
                .filter(document -> isInvoice(document.get(0)) && standsOn(document, page(code)))
                .filter(document -> all.stream().noneMatch(other -> isCodeOf(other, document)))
                .toList();
        return hosts.size() == 1 ? Optional.of(hosts.get(0)) : Optional.empty();
    }

    private static boolean isInvoice(Draft draft) {
        return draft.kind() == DocumentKind.DIGITAL_INVOICE || draft.kind() == DocumentKind.VAT_INVOICE;
    }

    private static boolean standsOn(List<Draft> document, int page) {
        return document.stream()
                .filter(draft -> draft.source() != Source.QR)
                .flatMap(draft -> draft.candidates().values().stream())
                .anyMatch(candidate -> candidate.page() == page);
    }

    private static boolean isCodeOf(Draft other, List<Draft> document) {
        return other.source() == Source.QR
                && number(other).isPresent()
                && document.stream().anyMatch(draft -> number(draft).equals(number(other)));
    }

    private static Optional<String> number(Draft draft) {
        return draft.get(FieldNames.INVOICE_NUMBER).map(Candidate::value);
    }

    private static int page(Draft code) {
        return code.candidates().values().stream()
                .mapToInt(Candidate::page)
                .findFirst()
                .orElse(0);
    }

    /** What the code says of the fields that the document has, as a draft of the document's kind: it adds nothing. */
    static Draft against(Draft code, List<Draft> document) {
        Draft contradiction = new Draft(document.get(0).kind(), Source.QR);
        code.candidates().values().stream()
                .filter(candidate -> document.stream()
                        .anyMatch(draft -> draft.get(candidate.name()).isPresent()))
                .forEach(contradiction::put);
        return contradiction;
    }
}
