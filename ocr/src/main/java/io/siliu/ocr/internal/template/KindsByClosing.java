package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.SupportedKind.Closing;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the kind of a paper that neither its title nor its words told: it is read as each kind in turn, and is of the kind
 * whose reading closes. Where no reading closes, or two close alike, it stays of no kind.
 */
final class KindsByClosing {

    private static final List<SupportedKind> KINDS =
            List.of(AcceptanceSupports.KIND, SlipSupports.KIND, ReceiptSupports.KIND, ContractSupports.KIND);

    private KindsByClosing() {}

    /** The kind, surely where its reading leaves nothing to doubt and no other kind's closes too. */
    static Told of(PageText text, String all) {
        List<Closing> closing = KINDS.stream()
                .map(kind -> kind.closing(text, all))
                .filter(read -> read.margin() >= 0)
                .sorted(Comparator.comparingInt(Closing::margin).reversed())
                .toList();
        boolean none = closing.isEmpty()
                || closing.size() > 1
                        && closing.get(0).margin() == closing.get(1).margin();
        return none
                ? Told.surely(DocumentKind.OTHER)
                : new Told(
                        closing.get(0).kind(),
                        closing.size() == 1 && closing.get(0).proven());
    }
}
