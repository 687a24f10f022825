package io.siliu.sandbox.paper;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader should find on each paper, under the field names that {@code extract} prints. */
final class PaperFields {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private PaperFields() {}

    static Map<String, String> of(Invoice invoice) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("invoiceNumber", invoice.number());
        fields.put("issueDate", invoice.issuedOn().toString());
        fields.put("sellerName", invoice.seller().name());
        fields.put("sellerTaxId", invoice.seller().code());
        fields.put("buyerName", invoice.buyer().name());
        fields.put("buyerTaxId", invoice.buyer().code());
        fields.put("amountExcludingTax", invoice.amountExcludingTax().toString());
        fields.put("taxAmount", invoice.tax().toString());
        fields.put("totalAmount", invoice.total().toString());
        fields.put("remark", invoice.remark());
        return fields;
    }

    static Map<String, String> of(BankReceipt receipt) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("receiptNumber", receipt.number());
        fields.put("transactionTime", receipt.paidAt().toLocalDate().toString());
        fields.put("payerName", receipt.payer().name());
        fields.put("payerAccount", receipt.payer().account());
        fields.put("payerBank", receipt.payer().bank());
        fields.put("payeeName", receipt.payee().name());
        fields.put("payeeAccount", receipt.payee().account());
        fields.put("payeeBank", receipt.payee().bank());
        fields.put("amount", receipt.amount().toString());
        fields.put("purpose", receipt.purpose());
        return fields;
    }

    static Map<String, String> of(Contract contract) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("contractNumber", contract.number());
        fields.put("partyA", contract.partyA().name());
        fields.put("partyB", contract.partyB().name());
        fields.put("partyBId", contract.partyB().code());
        fields.put("validFrom", contract.validFrom().toString());
        fields.put("validTo", contract.validTo().toString());
        fields.put("signedOn", contract.signedOn().toString());
        if (contract.annex().size() > 1) {
            fields.put(
                    "taskNumbers",
                    contract.annex().stream().map(Contract.AnnexRow::taskNumber).collect(Collectors.joining(" ")));
        }
        return fields;
    }

    static Map<String, String> of(PaymentSlip slip) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("batchNumber", slip.batchNumber());
        fields.put("taskNumber", slip.taskNumber());
        fields.put("payeeName", slip.payee());
        fields.put("payeeAccount", slip.payeeAccount());
        fields.put("grossAmount", slip.gross().toString());
        fields.put("taxAmount", slip.tax().toString());
        fields.put("netAmount", slip.net().toString());
        fields.put("paidAt", TIME.format(slip.paidAt()));
        fields.put("status", "已支付");
        return fields;
    }

    static Map<String, String> of(AcceptanceReceipt receipt) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("taskNumber", receipt.taskNumber());
        fields.put("acceptedBy", receipt.acceptedBy());
        fields.put("acceptedOn", receipt.acceptedOn().toString());
        fields.put("quantity", Integer.toString(receipt.quantity()));
        fields.put("amount", receipt.amount().toString());
        return fields;
    }
}
