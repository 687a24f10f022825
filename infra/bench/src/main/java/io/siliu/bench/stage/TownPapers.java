package io.siliu.bench.stage;

import io.siliu.bench.matching.FiledPaper;
import io.siliu.kernel.Money;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The papers of an enterprise's lines, as the reader hands over what was signed, accepted, paid and invoiced electronically. */
final class TownPapers {

    private static final String PLATFORM = "示例四流平台服务有限公司";
    private static final String PLATFORM_CODE = "91990000MADEMP001Q";
    private static final long ONE_PERCENT_INCLUDED = 101;

    private final TownFirm firm;
    private final List<FiledPaper> papers = new ArrayList<>();

    TownPapers(TownFirm firm) {
        this.firm = firm;
    }

    List<FiledPaper> papers() {
        return papers;
    }

    void contract(TownWorker worker, LocalDate to) {
        Fields fields = new Fields(FieldSource.PDF_TEXT);
        fields.add("contractNumber", firm.contract(worker));
        fields.add("partyA", firm.name());
        fields.add("partyAId", firm.creditCode());
        fields.add("partyB", worker.tradeName());
        fields.add("partyBId", worker.creditCode());
        fields.add("validFrom", worker.since());
        fields.add("validTo", to);
        fields.add("signedOn", worker.since());
        file("contract " + worker.number(), PaperKind.CONTRACT, fields);
    }

    void line(TownLine line) {
        String key = line.worker().number() + " " + line.settledOn();
        acceptance(line, key);
        slip(line, key);
        receipt(line, key);
        invoice(line, key);
    }

    /** Of the platform's fee for a batch. */
    void fee(String batch, LocalDate day, Money fee, int number) {
        Fields fields = new Fields(FieldSource.XML);
        fields.add("invoiceNumber", digitalNumber(day, 90_000_000_000L + number));
        fields.add("issueDate", day);
        fields.add("sellerName", PLATFORM);
        fields.add("sellerTaxId", PLATFORM_CODE);
        fields.add("buyerName", firm.name());
        fields.add("buyerTaxId", firm.creditCode());
        amounts(fields, fee);
        fields.add("remark", "批次号:" + batch);
        file("fee " + batch, PaperKind.DIGITAL_INVOICE, fields);
    }

    private void acceptance(TownLine line, String key) {
        Fields fields = new Fields(FieldSource.PDF_TEXT);
        fields.add("amount", line.gross());
        fields.add("acceptedOn", line.acceptedOn());
        fields.add("taskNumber", line.task());
        file("acceptance " + key, PaperKind.ACCEPTANCE_RECEIPT, fields);
    }

    private void slip(TownLine line, String key) {
        Fields fields = new Fields(FieldSource.PDF_TEXT);
        fields.add("payeeName", line.worker().name());
        fields.add("payeeAccount", line.worker().card());
        fields.add("netAmount", line.gross());
        fields.add("paidAt", line.settledOn());
        fields.add("taskNumber", line.task());
        file("slip " + key, PaperKind.PAYMENT_SLIP, fields);
    }

    private void receipt(TownLine line, String key) {
        TownWorker worker = line.worker();
        TownWorker payee = line.has(Flaw.OTHER_ACCOUNT) ? new TownWorker(worker.number() + 1, worker.since()) : worker;
        Money amount = line.has(Flaw.PAID_LESS) ? line.gross().minus(Money.of("100.00")) : line.gross();
        Fields fields = new Fields(FieldSource.PDF_TEXT);
        fields.add("receiptNumber", "HD" + line.settledOn().toString().replace("-", "") + worker.number());
        fields.add("transactionTime", line.settledOn() + "T10:24:00");
        fields.add("payerName", firm.name());
        fields.add("payeeName", payee.name());
        fields.add("payeeAccount", payee.card());
        fields.add("amount", amount);
        fields.add("purpose", line.task());
        file("receipt " + key, PaperKind.BANK_RECEIPT, fields);
    }

    private void invoice(TownLine line, String key) {
        LocalDate day = line.settledOn().plusDays(1);
        long number = line.settledOn().getMonthValue() * 1_000_000_000L
                + line.worker().number();
        Fields fields = new Fields(FieldSource.XML);
        fields.add(
                "invoiceNumber",
                line.has(Flaw.BAD_INVOICE_NUMBER)
                        ? digitalNumber(day.minusYears(1), number)
                        : digitalNumber(day, number));
        fields.add("issueDate", day);
        fields.add("sellerName", line.worker().tradeName());
        fields.add("sellerTaxId", line.worker().creditCode());
        fields.add("buyerName", firm.name());
        fields.add("buyerTaxId", firm.creditCode());
        amounts(fields, line.gross());
        fields.add("remark", line.task());
        file("invoice " + key, PaperKind.DIGITAL_INVOICE, fields);
    }

    private static void amounts(Fields fields, Money total) {
        Money tax = Money.ofCents(total.cents() / ONE_PERCENT_INCLUDED);
        fields.add("amountExcludingTax", total.minus(tax));
        fields.add("taxAmount", tax);
        fields.add("totalAmount", total);
    }

    private static String digitalNumber(LocalDate day, long number) {
        return String.format(Locale.ROOT, "%02d991%015d", day.getYear() % 100, number);
    }

    private void file(String key, PaperKind kind, Fields fields) {
        papers.add(new FiledPaper(
                firm.id(), firm.id() + " " + key, new PaperReading(0, kind, fields.all, List.of(), List.of())));
    }

    /** Fields that nothing puts in doubt, each at its place. */
    private static final class Fields {

        private final FieldSource source;
        private final List<PaperField> all = new ArrayList<>();

        private Fields(FieldSource source) {
            this.source = source;
        }

        private void add(String name, Object value) {
            if (value != null) {
                FieldBox box = new FieldBox(72, 72 + 18.0 * all.size(), 160, 12);
                all.add(PaperField.read(name, value.toString(), 1, true, source, 1, box, null, null));
            }
        }
    }
}
