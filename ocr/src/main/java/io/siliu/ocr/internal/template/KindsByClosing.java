package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;

/**
 * Tells the kind of a paper that neither its title nor its words told: it is read as each kind in turn, and is of the kind
 * whose reading closes. Where no reading closes, or two close alike, it stays of no kind.
 */
final class KindsByClosing {

    private static final List<SupportedKind> KINDS =
            List.of(AcceptanceSupports.KIND, SlipSupports.KIND, ReceiptSupports.KIND, ContractSupports.KIND);

    private KindsByClosing() {}

    static DocumentKind kindOf(PageText text, String all) {
        DocumentKind best = DocumentKind.OTHER;
        int most = -1;
        for (SupportedKind kind : KINDS) {
            int margin = kind.margin(text, all);
            if (margin == most) {
                best = DocumentKind.OTHER;
            } else if (margin > most) {
                best = kind.kind();
                most = margin;
            }
        }
        return best;
    }
}
