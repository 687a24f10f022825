package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The kind of a paper, and how it was told.
 *
 * @param surely whether its title or its words told it; where only a reading that closes did, a person looks at every value
 */
record Told(DocumentKind kind, boolean surely) {

    private static final Set<DocumentKind> FORMS = EnumSet.of(
            DocumentKind.PAYMENT_SLIP,
            DocumentKind.ACCEPTANCE_RECEIPT,
            DocumentKind.BANK_RECEIPT,
            DocumentKind.CONTRACT);

    static Told surely(DocumentKind kind) {
        return new Told(kind, true);
    }

    static Told of(PageText text) {
        DocumentKind seen = Classifier.kindOf(text);
        if (seen != DocumentKind.OTHER || Classifier.isNoneOfOurs(text)) {
            return surely(seen);
        }
        return KindsByClosing.of(text, Classifier.compact(text.rows()));
    }

    /**
     * Lets nothing that was read be certain where the kind is not. A form that was never filled in is of no kind; where letters
     * were recognised, its values may only not have been found.
     */
    Draft judge(Draft draft, PageText text) {
        if (FORMS.contains(kind) && draft.candidates().isEmpty() && !text.isRecognised()) {
            return new Draft(DocumentKind.OTHER, draft.source());
        }
        if (!surely) {
            draft.ground(List.copyOf(draft.candidates().keySet()), Ground.KIND);
        }
        return draft;
    }
}
