package io.siliu.ocr.internal.learned;

import io.siliu.ocr.DocumentKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A field of a kind whose values are learned, and what they look like. */
record LearnedField(DocumentKind kind, String name, Form form) {

    private static final String RECEIPT_WORDS = "payerName payerBank payeeName payeeBank purpose";

    /** All of them, in the order in which their weights are kept. */
    static final List<LearnedField> ALL = Stream.of(
                    fields(DocumentKind.BANK_RECEIPT, Form.NUMBER, "receiptNumber payerAccount payeeAccount"),
                    fields(DocumentKind.BANK_RECEIPT, Form.DAY, "transactionTime"),
                    fields(DocumentKind.BANK_RECEIPT, Form.FIGURE, "amount"),
                    fields(DocumentKind.BANK_RECEIPT, Form.WORDS, RECEIPT_WORDS),
                    fields(DocumentKind.PAYMENT_SLIP, Form.NUMBER, "batchNumber payeeAccount"),
                    fields(DocumentKind.PAYMENT_SLIP, Form.DAY, "paidAt"),
                    fields(DocumentKind.PAYMENT_SLIP, Form.FIGURE, "grossAmount taxAmount netAmount"),
                    fields(DocumentKind.PAYMENT_SLIP, Form.WORDS, "payeeName status"),
                    fields(DocumentKind.ACCEPTANCE_RECEIPT, Form.DAY, "acceptedOn"),
                    fields(DocumentKind.ACCEPTANCE_RECEIPT, Form.FIGURE, "quantity amount"),
                    fields(DocumentKind.ACCEPTANCE_RECEIPT, Form.WORDS, "acceptedBy"),
                    fields(DocumentKind.CONTRACT, Form.NUMBER, "contractNumber partyBId"),
                    fields(DocumentKind.CONTRACT, Form.DAY, "validFrom validTo signedOn"),
                    fields(DocumentKind.CONTRACT, Form.FIGURE, "amount"),
                    fields(DocumentKind.CONTRACT, Form.WORDS, "partyA partyB"))
            .flatMap(List::stream)
            .toList();

    private static List<LearnedField> fields(DocumentKind kind, Form form, String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> new LearnedField(kind, name, form))
                .toList();
    }
}
