package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;

/**
 * The kind of a paper, and how it was told.
 *
 * @param surely whether its title or its words told it; where only a reading that closes did, a person looks at every value
 */
record Told(DocumentKind kind, boolean surely) {

    static Told surely(DocumentKind kind) {
        return new Told(kind, true);
    }

    static Told of(PageText text) {
        DocumentKind seen = Classifier.kindOf(text);
        if (seen != DocumentKind.OTHER || Classifier.isNoneOfOurs(text)) {
            return surely(seen);
        }
        return new Told(KindsByClosing.kindOf(text, Classifier.compact(text.rows())), false);
    }

    /** Lets nothing that was read be certain where the kind is not. */
    Draft judge(Draft draft) {
        if (!surely) {
            draft.ground(List.copyOf(draft.candidates().keySet()), Ground.KIND);
        }
        return draft;
    }
}
