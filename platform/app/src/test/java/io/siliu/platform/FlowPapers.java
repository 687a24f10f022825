package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.AcceptanceReceipt;
import io.siliu.sandbox.paper.BankReceipt;
import io.siliu.sandbox.paper.BankReceipt.Bank;
import io.siliu.sandbox.paper.BankReceipt.Holder;
import io.siliu.sandbox.paper.Contract;
import io.siliu.sandbox.paper.Invoice;
import io.siliu.sandbox.paper.PaperPress;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.PaymentSlip;
import io.siliu.sandbox.population.InventedPlatform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** The papers of settlement lines of one batch under an agency agreement, as bank, bureau and parties would issue them. */
final class FlowPapers {

    static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
    static final LocalDate ENDS = LocalDate.of(2026, 9, 6);
    static final LocalDate SETTLED = LocalDate.of(2026, 9, 7);
    private static final LocalDateTime PAID = SETTLED.atTime(10, 15, 30);
    private static final String WORK = "即时配送";

    private final PaperPress press = new PaperPress();
    private final Party enterprise;
    private final String batch;

    FlowPapers(Party enterprise, String batch) {
        this.enterprise = enterprise;
        this.batch = batch;
    }

    /** A line with the number of its task; worker {@code n} is the sole proprietor of Invented number n. */
    record Line(int worker, String task, Money gross) {

        Party proprietor() {
            return new Party("示例工" + worker + "配送服务部", Invented.proprietorCode(worker));
        }

        String person() {
            return "示例工" + worker;
        }
    }

    byte[] contract(Line line) {
        return contract(line, "CL2026-T" + String.format(Locale.ROOT, "%06d", line.worker()));
    }

    /** A contract of this number. */
    byte[] contract(Line line, String number) {
        return press.contract(new Contract(
                number,
                enterprise,
                line.proprietor(),
                Optional.of(new Party(InventedPlatform.NAME, InventedPlatform.CREDIT_CODE)),
                Optional.empty(),
                WORK,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2027, 7, 31),
                LocalDate.of(2026, 7, 20),
                List.of(new Contract.AnnexRow(line.task(), WORK))));
    }

    byte[] acceptance(Line line) {
        return acceptanceOf(line, 12);
    }

    /** Over another number of deliveries, for the same amount. */
    byte[] acceptanceOf(Line line, int deliveries) {
        return press.acceptance(new AcceptanceReceipt(
                line.task(), enterprise.name(), line.person(), WORK, deliveries, "单", line.gross(), "示例站长", ENDS));
    }

    byte[] slip(Line line) {
        return slip(line, Money.ZERO);
    }

    /** A slip that says this tax was held back of more than the line's gross. */
    byte[] slip(Line line, Money tax) {
        return press.slip(new PaymentSlip(
                batch,
                line.task(),
                enterprise.name(),
                line.person(),
                Invented.card(line.worker()),
                line.gross().plus(tax),
                tax,
                line.gross(),
                PAID));
    }

    byte[] receipt(Line line) {
        return receipt(line, line.gross(), line.worker());
    }

    /** A receipt over another amount, or to the card of another worker. */
    byte[] receipt(Line line, Money amount, int payee) {
        return receipt(line.worker(), named(payee, payee), amount, PAID, purpose(line));
    }

    /** A receipt over a part of what is due, which has a number of its own. */
    byte[] receiptOfPart(Line line, Money amount, int number) {
        return receipt(line.worker() + 1000 * number, named(line.worker(), line.worker()), amount, PAID, purpose(line));
    }

    /** Money to an account of another one who bears the worker's name. */
    byte[] receiptToNamesake(Line line, int other) {
        return receipt(line.worker(), named(line.worker(), other), line.gross(), PAID, purpose(line));
    }

    byte[] receiptOn(Line line, LocalDate day) {
        return receipt(
                line.worker(), named(line.worker(), line.worker()), line.gross(), day.atTime(9, 0), purpose(line));
    }

    /** A receipt that names no task. */
    byte[] receiptWithoutTask(Line line, int number) {
        return receipt(line.worker() + 1000 * number, named(line.worker(), line.worker()), line.gross(), PAID, "服务费");
    }

    private static String purpose(Line line) {
        return "任务单号" + line.task() + "服务费";
    }

    private static Holder named(int worker, int card) {
        return new Holder("示例工" + worker, Invented.card(card), "示例城市商业银行营业部");
    }

    private byte[] receipt(int number, Holder payee, Money amount, LocalDateTime paid, String purpose) {
        return press.receipt(new BankReceipt(
                "HD" + String.format(Locale.ROOT, "%016d", number),
                String.format(Locale.ROOT, "%016d", 7_000_000L + number),
                paid,
                new Holder(enterprise.name(), "9900001000000017", "示例城市商业银行示例支行"),
                payee,
                amount,
                purpose,
                Bank.CITY));
    }

    byte[] invoiceOfd(Line line) {
        return press.invoiceOfd(invoice(line));
    }

    byte[] invoicePdf(Line line) {
        return press.invoicePdf(invoice(line));
    }

    byte[] invoiceXml(Line line) {
        return press.invoiceXml(invoice(line));
    }

    /** An invoice whose remark names nothing; the payment beside it does. */
    byte[] invoiceXmlByTransaction(Line line, String transaction) {
        String xml = new String(press.invoiceXml(invoice(line)), UTF_8);
        return xml.replaceFirst(
                        "<Remark>[^<]*</Remark>",
                        "<Transaction><TransactionRecord><TransactionNumber>" + transaction
                                + "</TransactionNumber></TransactionRecord></Transaction>")
                .getBytes(UTF_8);
    }

    /** An invoice of this number to the platform or the enterprise. */
    byte[] invoiceXml(Line line, Party buyer, String number) {
        return press.invoiceXml(invoice(line, buyer, number));
    }

    /** The red letter that takes the invoice of the line back. */
    byte[] redLetterXml(Line line) {
        Invoice red = invoice(line, enterprise, String.format(Locale.ROOT, "26991%015d", line.worker()));
        return press.invoiceXml(new Invoice(
                red.number(),
                red.issuedOn(),
                red.seller(),
                red.buyer(),
                red.item(),
                red.unit(),
                red.quantity(),
                red.rate(),
                red.amountExcludingTax().negate(),
                red.tax().negate(),
                red.total().negate(),
                red.remark(),
                red.drawer()));
    }

    static Party platform() {
        return new Party(InventedPlatform.NAME, InventedPlatform.CREDIT_CODE);
    }

    private Invoice invoice(Line line) {
        return invoice(line, enterprise, String.format(Locale.ROOT, "26990%015d", line.worker()));
    }

    private Invoice invoice(Line line, Party buyer, String number) {
        Money tax = line.gross().minus(line.gross().dividedBy(new BigDecimal("1.01")));
        return new Invoice(
                number,
                SETTLED.plusDays(2),
                line.proprietor(),
                buyer,
                "*物流辅助服务*配送服务费",
                "单",
                BigDecimal.valueOf(12),
                "1%",
                line.gross().minus(tax),
                tax,
                line.gross(),
                "任务单号：" + line.task() + "；结算批次：" + batch,
                line.person());
    }

    /** The platform's invoice over its fee for the whole batch. */
    byte[] feeInvoice(Money fee) {
        Money tax = fee.minus(fee.dividedBy(new BigDecimal("1.06")));
        return press.invoiceXml(new Invoice(
                "26990990000000000001",
                SETTLED.plusDays(2),
                new Party(InventedPlatform.NAME, InventedPlatform.CREDIT_CODE),
                enterprise,
                "*经纪代理服务*平台服务费",
                "批",
                BigDecimal.ONE,
                "6%",
                fee.minus(tax),
                tax,
                fee,
                "结算批次：" + batch,
                "示例开票员"));
    }

    /** Several papers in one file. */
    static byte[] together(byte[]... papers) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        for (byte[] paper : papers) {
            merger.addSource(new RandomAccessReadBuffer(paper));
        }
        ByteArrayOutputStream merged = new ByteArrayOutputStream();
        merger.setDestinationStream(merged);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return merged.toByteArray();
    }
}
