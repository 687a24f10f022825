package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a receipt: its own before that of what the bank did, before what it is asked for by. Beside them stand numbers of
 * other papers.
 */
final class ReceiptNumber {

    /** How forms print their own number, in a cell of its own: 第864967114179号 */
    private static final Pattern NUMBERED = Pattern.compile("(?<=^第|\\t第) ?([0-9A-Z]{8,30})(?= ?号(?:\\t|$))");

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    ReceiptNumber(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    void read() {
        boolean restsOnVoucher = ReceiptWords.KINDS_OF_VOUCHERS.stream().anyMatch(labels::mayHold);
        put(restsOnVoucher ? ReceiptWords.NUMBERS_BESIDE_A_VOUCHERS : ReceiptWords.NUMBERS);
        if (restsOnVoucher) {
            doubtOfVoucher();
        }
        draft.put(FieldNames.RECEIPT_NUMBER, text.find(NUMBERED).map(Found::span), ReceiptValues::number, Ground.FORM);
        if (draft.get(FieldNames.RECEIPT_NUMBER).isEmpty()) {
            put(ReceiptWords.QUERY_NUMBERS);
        }
        // A label that says of nothing that it is its number may number a line, or another paper.
        if (draft.get(FieldNames.RECEIPT_NUMBER).isEmpty()) {
            put(ReceiptWords.UNSURE_NUMBERS);
            draft.ground(List.of(FieldNames.RECEIPT_NUMBER), Ground.LOOSE_LABEL);
        }
    }

    /** Where no number is called the receipt's, and a voucher's stands beside that of what the bank did, a person has to tell. */
    private void doubtOfVoucher() {
        boolean both = value(ReceiptWords.OF_A_RECEIPT).isEmpty()
                && value(ReceiptWords.OF_A_VOUCHER).isPresent()
                && value(ReceiptWords.OF_AN_ACT).isPresent();
        if (both) {
            draft.ground(List.of(FieldNames.RECEIPT_NUMBER), Ground.LOOSE_LABEL);
        }
    }

    private Optional<Span> value(List<String> names) {
        return labels.value(names, span -> ReceiptValues.number(span).isPresent());
    }

    private void put(List<String> names) {
        BrokenReceiptValues.put(labels, FieldNames.RECEIPT_NUMBER, names, ReceiptValues::number, draft);
    }
}
