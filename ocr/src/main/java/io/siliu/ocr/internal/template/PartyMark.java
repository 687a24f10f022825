package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.HalfGaps;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;

/**
 * A word that marks a side of a receipt, and where it stands.
 *
 * @param whole whether it names a side and nothing else: 付款日期 begins as a mark does
 * @param named whether who it is stands behind it in its cell
 */
record PartyMark(boolean payee, Box box, boolean whole, boolean named) {

    /** A word for a side with who it is behind it: 付款单位：某公司, 收款人 某人. */
    static Optional<PartyMark> named(Span cell) {
        int colon = cell.plain().indexOf(':');
        String word = (colon > 0 ? Optional.of(cell.sub(0, colon)) : HalfGaps.before(cell))
                .map(before -> before.plain().replaceAll("\\s", ""))
                .orElse("");
        boolean payee = ReceiptWords.PAYEE_MARKS.contains(word);
        return payee || ReceiptWords.PAYER_MARKS.contains(word)
                ? Optional.of(new PartyMark(payee, cell.sub(0, 1).box(), false, true))
                : Optional.empty();
    }

    /** Whether a label is surely of this side: what stands below a name may be said of another one. */
    boolean isSureOf(Box label) {
        return !named || Math.abs(label.centreY() - box.centreY()) < box.height() / 2;
    }
}
