package io.siliu.sandbox.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.InvoiceNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.population.Scheme;
import io.siliu.sandbox.population.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The truth file says what the papers say: each planted case is really on paper. */
final class PlantedPaperTests {

    private final Population month = Population.drawn(23);
    private final Booking booking = OfflineBooking.of(month);
    private final InvoiceDrafts invoices = new InvoiceDrafts(month, booking);
    private final ReceiptDrafts receipts = new ReceiptDrafts(month, booking);
    private final ContractDrafts contracts = new ContractDrafts(month, booking);

    @Test
    void moneyGoesToAnotherCard() {
        PlannedLine line = one(Scheme.PAID_TO_ANOTHER_CARD);
        assertThat(receipts.receipt(line).orElseThrow().payee().account())
                .isNotEqualTo(line.worker().card());
    }

    @Test
    void twoInvoicesBearOneNumber() {
        List<PlannedLine> lines = month.planted().get(Scheme.INVOICE_USED_TWICE);
        assertThat(lines).hasSize(2);
        assertThat(lines.stream()
                        .map(line -> invoices.ofLine(line).orElseThrow().number())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void twoReceiptsBearOneNumber() {
        List<PlannedLine> lines = month.planted().get(Scheme.RECEIPT_USED_TWICE);
        assertThat(lines).hasSize(2);
        assertThat(lines.stream()
                        .map(line -> receipts.receipt(line).orElseThrow().number())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void otherPapersNeverShareANumber() {
        List<PlannedLine> honest = month.lines().stream()
                .filter(line -> month.schemesOf(line).isEmpty())
                .toList();
        assertThat(honest.stream()
                        .flatMap(line -> invoices.ofLine(line).stream())
                        .map(Invoice::number))
                .doesNotHaveDuplicates();
        assertThat(honest.stream()
                        .flatMap(line -> receipts.receipt(line).stream())
                        .map(BankReceipt::number))
                .doesNotHaveDuplicates();
    }

    @Test
    void contractIsSignedAfterThePayment() {
        List<PlannedLine> lines = month.planted().get(Scheme.CONTRACT_AFTER_PAYMENT);
        assertThat(contractOf(lines.get(0)).signedOn())
                .isAfter(lines.get(lines.size() - 1).settledOn());
    }

    @Test
    void sellerIsNobodyOfTheContract() {
        PlannedLine line = one(Scheme.SELLER_NOT_CONTRACTED);
        String seller = invoices.ofLine(line).orElseThrow().seller().code();
        assertThat(seller).isNotEqualTo(line.worker().contractingCode());
        assertThat(UnifiedSocialCreditCode.parse(seller, InventedNumbers.ACCEPTED))
                .isPresent();
    }

    @Test
    void receiptIsShortOfTheNet() {
        PlannedLine line = one(Scheme.RECEIPT_NOT_NET);
        assertThat(receipts.receipt(line).orElseThrow().amount())
                .isLessThan(booking.pay(line).orElseThrow().net());
    }

    @Test
    void sumsStayOpen() {
        Invoice invoice = invoices.ofLine(one(Scheme.SUMS_DO_NOT_ADD_UP)).orElseThrow();
        assertThat(invoice.amountExcludingTax().plus(invoice.tax())).isNotEqualTo(invoice.total());
    }

    @Test
    void numberIsOfAnImpossibleYear() {
        Invoice invoice = invoices.ofLine(one(Scheme.IMPOSSIBLE_NUMBER)).orElseThrow();
        assertThat(InvoiceNumber.check(invoice.number(), invoice.issuedOn(), InventedNumbers.ACCEPTED))
                .isEqualTo(IdentifierCheck.WRONG_DATE);
    }

    @Test
    void contractNamesSomebodyElseUnderTheRightCode() {
        PlannedLine line = month.planted().get(Scheme.CONTRACT_NAME_DIFFERS).get(0);
        assertThat(contractOf(line).partyB().name()).isNotEqualTo(line.worker().contractingName());
        assertThat(contractOf(line).partyB().code()).isEqualTo(line.worker().contractingCode());
    }

    @Test
    void codeOnTheContractFailsItsCheck() {
        PlannedLine line = month.planted().get(Scheme.CODE_FAILS_CHECK).get(0);
        assertThat(UnifiedSocialCreditCode.check(contractOf(line).partyB().code(), InventedNumbers.ACCEPTED))
                .isEqualTo(IdentifierCheck.WRONG_CHECK_DIGIT);
    }

    @Test
    void plantedPapersAreNeverLate() {
        assertThat(month.planted().values().stream().flatMap(List::stream))
                .allMatch(line -> invoices.ofLine(line).isPresent()
                        && receipts.receipt(line).isPresent());
    }

    @Test
    void truthNamesEveryPlantedLineByItsTaskNumber() {
        List<Truth> truths = Truth.of(month, booking.taskNumbers());
        assertThat(truths).hasSize(Scheme.values().length).allSatisfy(truth -> {
            assertThat(truth.indicator()).matches("[BSCIFV]\\d\\d");
            assertThat(truth.lines())
                    .isNotEmpty()
                    .allMatch(line -> truth.scheme() == Scheme.PAYMENT_WITHOUT_TASK
                            ? line.taskNumber() == null
                            : booking.taskNumbers().containsValue(line.taskNumber()));
        });
        assertThat(truths.stream().filter(Truth::known)).hasSize(6);
    }

    private PlannedLine one(Scheme scheme) {
        assertThat(month.planted().get(scheme)).hasSize(1);
        return month.planted().get(scheme).get(0);
    }

    private Contract contractOf(PlannedLine line) {
        return contracts.of(line.enterprise(), line.worker());
    }
}
