package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kind of a paper, and how it was told.
 *
 * @param surely whether its title or its words told it; where only a reading that closes did, a person looks at every value
 * @param read what was read of it on the way; it need not be read again
 */
record Told(DocumentKind kind, boolean surely, Optional<Draft> read) {

    private static final Set<DocumentKind> FORMS = EnumSet.of(
            DocumentKind.PAYMENT_SLIP,
            DocumentKind.ACCEPTANCE_RECEIPT,
            DocumentKind.BANK_RECEIPT,
            DocumentKind.CONTRACT);

    static Told surely(DocumentKind kind) {
        return new Told(kind, true, Optional.empty());
    }

    /** Invoices, licences and cards are told by words that no other paper prints; the forms by weighing. */
    static Told of(PageText text, Source source) {
        DocumentKind said = Classifier.kindOf(text);
        boolean form = FORMS.contains(said);
        if (said == DocumentKind.OTHER && Classifier.isNoneOfOurs(text) || said != DocumentKind.OTHER && !form) {
            return surely(said);
        }
        return Weighing.of(text, source, said);
    }

    /** The paper, read as one of this kind. */
    Draft draft(PageText text, Source source) {
        return judge(read.orElseGet(() -> Documents.readOne(text, source, kind)), text);
    }

    /**
     * Lets nothing that was read be certain where the kind is not. A form that was never filled in is of no kind; where letters
     * were recognised, its values may only not have been found. An acceptance that no letters sign was accepted only where it says that
     * the work was found good.
     */
    private Draft judge(Draft draft, PageText text) {
        if (FORMS.contains(kind) && draft.candidates().isEmpty() && !text.isRecognised()) {
            return new Draft(DocumentKind.OTHER, draft.source());
        }
        boolean unsigned = kind == DocumentKind.ACCEPTANCE_RECEIPT && isUnsigned(draft) && !text.isRecognised();
        if (unsigned && !FoundGood.isSaid(Classifier.compact(text.rows()))) {
            return new Draft(DocumentKind.OTHER, draft.source());
        }
        if (!surely || unsigned) {
            draft.ground(List.copyOf(draft.candidates().keySet()), Ground.KIND);
        }
        return draft;
    }

    /** Whether nobody accepted: a form may be prepared with all that was agreed on. */
    private static boolean isUnsigned(Draft draft) {
        return draft.get(FieldNames.ACCEPTED_BY).isEmpty()
                && draft.get(FieldNames.ACCEPTED_ON)
                        .filter(day -> day.ground() != Ground.ALONE)
                        .isEmpty();
    }
}
