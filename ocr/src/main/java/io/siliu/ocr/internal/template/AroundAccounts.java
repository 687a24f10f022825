package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A side as a card shows it: its word beside the account, the name in the line above the account and the bank in the line
 * below, without labels. That they stand with the account is all that tells what they are.
 */
final class AroundAccounts {

    private static final Pattern ACCOUNT = Pattern.compile("\\d[\\d* ]{8,34}\\d");

    private static final Pattern BANK = Pattern.compile("\\p{IsHan}[\\p{IsHan}()]{2,40}(?:行|部|社|处|所|支付|公司)");

    /** How far above or below, in heights, the other lines of a side stand; recognised figures are lower than the letters above. */
    private static final double NEAR = 3;

    private final PageText text;
    private final Draft draft;

    AroundAccounts(PageText text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    void read() {
        for (int at = 0; at < text.rows().size(); at++) {
            List<Span> cells = text.rows().get(at).chunks();
            if (cells.size() == 2 && ACCOUNT.matcher(cells.get(1).plain()).matches()) {
                String word = cells.get(0).plain().replaceAll("[\\s:]", "");
                if (ReceiptWords.PAYER.contains(word)) {
                    read(at, FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK);
                } else if (ReceiptWords.PAYEE.contains(word)) {
                    read(at, FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK);
                }
            }
        }
    }

    private void read(int at, String name, String account, String bank) {
        Span number = text.rows().get(at).chunks().get(1);
        draft.put(account, Optional.of(number), ReceiptValues::account, Ground.MARK);
        draft.put(
                name,
                line(at - 1, number).filter(cell -> NameShape.isOne(cell.plain())),
                ReceiptValues::name,
                Ground.PLACE);
        draft.put(
                bank,
                line(at + 1, number).filter(cell -> BANK.matcher(cell.plain()).matches()),
                ReceiptValues::name,
                Ground.PLACE);
    }

    /** The only cell of a line, where it begins as the account does. */
    private Optional<Span> line(int at, Span number) {
        if (at < 0 || at >= text.rows().size()) {
            return Optional.empty();
        }
        Row row = text.rows().get(at);
        Box box = number.box();
        return Optional.of(row.chunks())
                .filter(cells -> row.page() == number.page() && cells.size() == 1)
                .map(cells -> cells.get(0))
                .filter(cell -> Math.abs(cell.box().x() - box.x()) < box.height()
                        && Math.abs(cell.box().centreY() - box.centreY())
                                < NEAR * Math.max(box.height(), cell.box().height()));
    }
}
