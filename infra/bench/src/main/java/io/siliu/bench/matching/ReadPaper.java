package io.siliu.bench.matching;

import io.siliu.kernel.Money;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.internal.solving.AccountMask;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PartyRead;
import java.util.ArrayList;
import java.util.List;

/** A paper of a town as the reader hands it over: fields with values, confidence and places. */
final class ReadPaper {

    private static final double CONFIDENCE = 0.98;
    private static final double TOP = 72;
    private static final double LEADING = 18;

    private final List<PaperField> fields = new ArrayList<>();

    private ReadPaper() {}

    static PaperReading of(Paper paper) {
        ReadPaper read = new ReadPaper();
        return new PaperReading(0, read.kind(paper), read.fields, List.of(), List.of());
    }

    private PaperKind kind(Paper paper) {
        return switch (paper.kind()) {
            case INVOICE -> invoice(paper);
            case BANK_RECEIPT -> receipt(paper);
            case PAYMENT_SLIP -> slip(paper);
            case ACCEPTANCE_RECEIPT -> acceptance(paper);
            case CONTRACT -> contract(paper);
        };
    }

    private PaperKind invoice(Paper paper) {
        Money total = Money.ofCents(paper.cents());
        Money tax = Money.ofCents(paper.cents() / 101);
        field("invoiceNumber", paper.number());
        field("issueDate", paper.day());
        field("sellerName", paper.from().name());
        field("sellerTaxId", paper.from().code());
        field("buyerName", paper.to().name());
        field("buyerTaxId", paper.to().code());
        field("amountExcludingTax", total.minus(tax));
        field("taxAmount", tax);
        field("totalAmount", total);
        field("remark", remark(paper));
        return PaperKind.DIGITAL_INVOICE;
    }

    private PaperKind receipt(Paper paper) {
        field("receiptNumber", paper.number());
        field("transactionTime", paper.day() + "T10:24:00");
        field("payerName", paper.from().name());
        payee(paper.to());
        field("amount", Money.ofCents(paper.cents()));
        field("purpose", remark(paper));
        return PaperKind.BANK_RECEIPT;
    }

    private PaperKind slip(Paper paper) {
        payee(paper.to());
        field("netAmount", Money.ofCents(paper.cents()));
        field("paidAt", paper.day());
        field("taskNumber", tasks(paper));
        return PaperKind.PAYMENT_SLIP;
    }

    private PaperKind acceptance(Paper paper) {
        field("amount", Money.ofCents(paper.cents()));
        field("acceptedOn", paper.day());
        field("taskNumber", tasks(paper));
        return PaperKind.ACCEPTANCE_RECEIPT;
    }

    private PaperKind contract(Paper paper) {
        field("contractNumber", paper.number());
        field("partyA", paper.from().name());
        field("partyAId", paper.from().code());
        field("partyB", paper.to().name());
        field("partyBId", paper.to().code());
        field("validFrom", paper.day());
        field("validTo", paper.dayTo());
        field("taskNumber", tasks(paper));
        return PaperKind.CONTRACT;
    }

    private void payee(PartyRead payee) {
        field("payeeName", payee.name() != null ? payee.name() : payee.nameMask());
        field("payeeAccount", payee.account() != null ? payee.account() : masked(payee.mask()));
    }

    private static String masked(AccountMask mask) {
        return mask == null ? null : mask.head() + "****" + mask.tail();
    }

    private static String remark(Paper paper) {
        return paper.batchNumber() != null ? "批次号:" + paper.batchNumber() : tasks(paper);
    }

    private static String tasks(Paper paper) {
        return paper.taskNumbers().isEmpty() ? null : String.join(" ", paper.taskNumbers());
    }

    private void field(String name, Object value) {
        if (value != null) {
            FieldBox box = new FieldBox(TOP, TOP + LEADING * fields.size(), 160, 12);
            fields.add(PaperField.read(name, value.toString(), CONFIDENCE, true, FieldSource.OCR, 1, box, null, null));
        }
    }
}
