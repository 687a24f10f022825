package io.siliu.ocr.internal.learned;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A field of a kind whose values are learned, and what they look like. */
record LearnedField(DocumentKind kind, String name, Form form) {

    static final List<LearnedField> ALL = Stream.of(
                    fields(
                            DocumentKind.BANK_RECEIPT,
                            Form.NUMBER,
                            FieldNames.RECEIPT_NUMBER,
                            FieldNames.PAYER_ACCOUNT,
                            FieldNames.PAYEE_ACCOUNT),
                    fields(DocumentKind.BANK_RECEIPT, Form.DAY, FieldNames.TRANSACTION_TIME),
                    fields(DocumentKind.BANK_RECEIPT, Form.FIGURE, FieldNames.AMOUNT),
                    fields(
                            DocumentKind.BANK_RECEIPT,
                            Form.WORDS,
                            FieldNames.PAYER_NAME,
                            FieldNames.PAYER_BANK,
                            FieldNames.PAYEE_NAME,
                            FieldNames.PAYEE_BANK,
                            FieldNames.PURPOSE),
                    fields(DocumentKind.PAYMENT_SLIP, Form.NUMBER, FieldNames.BATCH_NUMBER, FieldNames.PAYEE_ACCOUNT),
                    fields(DocumentKind.PAYMENT_SLIP, Form.DAY, FieldNames.PAID_AT),
                    fields(
                            DocumentKind.PAYMENT_SLIP,
                            Form.FIGURE,
                            FieldNames.GROSS_AMOUNT,
                            FieldNames.TAX_AMOUNT,
                            FieldNames.NET_AMOUNT),
                    fields(DocumentKind.PAYMENT_SLIP, Form.WORDS, FieldNames.PAYEE_NAME, FieldNames.STATUS),
                    fields(DocumentKind.ACCEPTANCE_RECEIPT, Form.DAY, FieldNames.ACCEPTED_ON),
                    fields(DocumentKind.ACCEPTANCE_RECEIPT, Form.FIGURE, FieldNames.QUANTITY, FieldNames.AMOUNT),
                    fields(DocumentKind.ACCEPTANCE_RECEIPT, Form.WORDS, FieldNames.ACCEPTED_BY),
                    fields(DocumentKind.CONTRACT, Form.NUMBER, FieldNames.CONTRACT_NUMBER, FieldNames.PARTY_B_ID),
                    fields(
                            DocumentKind.CONTRACT,
                            Form.DAY,
                            FieldNames.VALID_FROM,
                            FieldNames.VALID_TO,
                            FieldNames.SIGNED_ON),
                    fields(DocumentKind.CONTRACT, Form.FIGURE, FieldNames.AMOUNT),
                    fields(DocumentKind.CONTRACT, Form.WORDS, FieldNames.PARTY_A, FieldNames.PARTY_B))
            .flatMap(List::stream)
            .toList();

    /** Those of a kind that look alike are asked about together. */
    record Group(DocumentKind kind, Form form) {}

    /** All that there are, in the order in which their weights are kept. */
    static final List<Group> GROUPS =
            ALL.stream().map(LearnedField::group).distinct().toList();

    private static final Map<Group, List<LearnedField>> BY_GROUP =
            ALL.stream().collect(groupingBy(LearnedField::group));

    Group group() {
        return new Group(kind, form);
    }

    /** In the order in which they are asked about; none of a group in which nothing is learned. */
    static List<LearnedField> of(Group group) {
        return BY_GROUP.getOrDefault(group, List.of());
    }

    private static List<LearnedField> fields(DocumentKind kind, Form form, String... names) {
        return Arrays.stream(names)
                .map(name -> new LearnedField(kind, name, form))
                .toList();
    }
}
