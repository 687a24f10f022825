package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceXmlTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void readsTheTaxBureausOwnXml() {
        Reading reading = Papers.read(READER, Papers.einvoice("930.90"));
        assertThat(reading.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.value(FieldNames.SELLER_NAME)).contains(Papers.SELLER);
        assertThat(reading.value(FieldNames.BUYER_TAX_ID)).contains(Papers.BUYER_CODE);
        assertThat(reading.value(FieldNames.TASK_NUMBER)).contains(Papers.TASK);
        assertThat(reading.value(FieldNames.BATCH_NUMBER)).contains("PC20260908A");
        assertThat(reading.lines()).hasSize(1);
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.fields()).allMatch(Field::certain).allMatch(field -> field.source() == Source.XML);
    }

    @Test
    void dateIsTheDateOfIssueNotOfTheFile() {
        assertThat(Papers.read(READER, Papers.einvoice("930.90")).value(FieldNames.ISSUE_DATE))
                .contains("2026-09-12");
    }

    @Test
    void totalOfTheHeadIsNotTakenFromARow() {
        assertThat(Papers.read(READER, Papers.einvoice("930.90")).value(FieldNames.TOTAL_AMOUNT))
                .contains("930.90");
    }

    @Test
    void quotesTheElementAndItsPath() {
        Field seller = Papers.read(READER, Papers.einvoice("930.90"))
                .field(FieldNames.SELLER_NAME)
                .orElseThrow();
        assertThat(seller.quote().path()).isEqualTo("/EInvoice/EInvoiceData/SellerInformation/SellerName");
        assertThat(new PageImages(ReadingLimits.defaults()).cutOut(Papers.einvoice("930.90"), seller))
                .hasValueSatisfying(cut -> assertThat(cut.fold(picture -> null, CutOut.Quoted::quote))
                        .isEqualTo(seller.quote()));
    }

    @Test
    void amountsThatDoNotCloseAreWarnedAboutAndKept() {
        Reading reading = Papers.read(READER, Papers.einvoice("930.92"));
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.92");
        assertThat(reading.warnings()).extracting(Warning::code).containsOnly(Warning.Code.ARITHMETIC_FAILS);
        assertThat(reading.warnings()).hasSize(2);
    }

    /** What would have to be cut to be an amount is not delivered at all: a wrong value must never look certain. */
    @ParameterizedTest
    @ValueSource(strings = {"930.901", "930,9", "9.309e2", "930.90元起", "１", "93090000000000000000"})
    void anAmountThatIsNoPlainAmountIsNotDelivered(String total) {
        Reading reading = Papers.read(READER, Papers.einvoice(total));

        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).isEmpty();
        assertThat(reading.warnings()).anySatisfy(warning -> {
            assertThat(warning.field()).isEqualTo(FieldNames.TOTAL_AMOUNT);
            assertThat(warning.text()).contains(total);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"930.9", "930.90", "930.9000", "¥930.90"})
    void zerosAndASignAreNoReasonToDoubt(String total) {
        assertThat(Papers.read(READER, Papers.einvoice(total)).value(FieldNames.TOTAL_AMOUNT))
                .contains("930.90");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aNumberOfMillionsOfDigitsTakesNoTime() {
        assertThat(Papers.read(READER, Papers.einvoice("9".repeat(4_000_000))).value(FieldNames.TOTAL_AMOUNT))
                .isEmpty();
    }

    /** Real files carry the payment beside the remark, one record for each. */
    @Test
    void thePaymentsThatAnInvoiceNamesAreReadAsReferences() {
        String record = "<TransactionRecord><PaymentChannel>银行</PaymentChannel>"
                + "<TransactionNumber>%s</TransactionNumber></TransactionRecord>";
        String xml = Papers.einvoiceText(Papers.NUMBER, "930.90")
                .replaceFirst(
                        "<Remark>[^<]*</Remark>",
                        "<Transaction>" + record.formatted("HD 2026090700000017") + record.formatted(Papers.TASK)
                                + record.formatted(Papers.TASK) + "</Transaction>");

        Reading reading = Papers.read(READER, Papers.utf8(xml));

        assertThat(reading.value(FieldNames.TRANSACTION_NUMBER)).contains("HD2026090700000017 " + Papers.TASK);
        assertThat(reading.value(FieldNames.TASK_NUMBER)).contains(Papers.TASK);
        assertThat(reading.warnings()).isEmpty();
    }

    /** A part of them would name other payments than the invoice does. */
    @ParameterizedTest
    @CsvSource({"51, 51", "20000, 20000", "20001, 0"})
    void allPaymentsAreReadOrNone(int named, int read) {
        String records = IntStream.rangeClosed(1, named)
                .mapToObj(
                        "<TransactionRecord><TransactionNumber>HD%06d</TransactionNumber></TransactionRecord>"
                                ::formatted)
                .collect(Collectors.joining());
        String xml = Papers.einvoiceText(Papers.NUMBER, "930.90")
                .replaceFirst("<Remark>[^<]*</Remark>", "<Transaction>" + records + "</Transaction>");

        Optional<String> numbers = Papers.read(READER, Papers.utf8(xml)).value(FieldNames.TRANSACTION_NUMBER);

        assertThat(numbers.map(text -> text.split(" ").length).orElse(0)).isEqualTo(read);
    }

    @Test
    void anInvoiceWithoutAPaymentHasNoTransactionNumber() {
        assertThat(Papers.read(READER, Papers.einvoice("930.90")).value(FieldNames.TRANSACTION_NUMBER))
                .isEmpty();
    }

    @Test
    void oneCentIsTolerated() {
        String xml = Papers.einvoiceText(Papers.NUMBER, "930.91").replace("玖佰叁拾圆玖角整", "玖佰叁拾圆玖角壹分");
        assertThat(Papers.read(READER, Papers.utf8(xml)).warnings()).isEmpty();
    }

    @Test
    void numberOfAnotherYearIsWarnedAbout() {
        String xml = Papers.einvoiceText("19990671147182268048", "930.90");
        assertThat(Papers.read(READER, Papers.utf8(xml)).warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.DATE_OUT_OF_RANGE);
    }

    @Test
    void severalInvoicesInOneFileComeApart() {
        String xml = "<Invoices>" + Papers.einvoiceText(Papers.NUMBER, "930.90")
                + Papers.einvoiceText("26990671147182268049", "930.90") + "</Invoices>";
        List<Reading> readings = Papers.readings(READER, Papers.utf8(xml));
        assertThat(readings)
                .extracting(reading -> reading.value(FieldNames.INVOICE_NUMBER).orElseThrow())
                .containsExactly(Papers.NUMBER, "26990671147182268049");
    }

    @Test
    void namesInsideASignatureAreNotTheInvoice() {
        String signature =
                "<Signature><SignedInfo/><SignatureValue>x</SignatureValue><Object><SellerName>他人</SellerName></Object></Signature>";
        String xml = Papers.einvoiceText(Papers.NUMBER, "930.90").replaceFirst("<EInvoice>", "<EInvoice>" + signature);
        Reading reading = Papers.read(READER, Papers.utf8(xml));
        assertThat(reading.value(FieldNames.SELLER_NAME)).contains(Papers.SELLER);
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.SIGNATURE_NOT_VERIFIED);
    }

    @Test
    void readsThePinyinDialect() {
        Reading reading = Papers.read(
                READER,
                Papers.utf8("<FP><FPHM>" + Papers.NUMBER + "</FPHM><KPRQ>20260912</KPRQ><GMFMC>" + Papers.BUYER
                        + "</GMFMC><GMFNSRSBH>" + Papers.BUYER_CODE + "</GMFNSRSBH><XSFMC>" + Papers.SELLER
                        + "</XSFMC><XSFNSRSBH>" + Papers.SELLER_CODE
                        + "</XSFNSRSBH><HJJE>921.68</HJJE><HJSE>9.22</HJSE><JSHJ>930.9</JSHJ></FP>"));
        assertThat(reading.value(FieldNames.ISSUE_DATE)).contains("2026-09-12");
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
        assertThat(reading.value(FieldNames.SELLER_TAX_ID)).contains(Papers.SELLER_CODE);
    }

    @Test
    void readsChineseElementNames() {
        Reading reading = Papers.read(
                READER,
                Papers.utf8("<电子发票><发票号码>" + Papers.NUMBER + "</发票号码><开票日期>2026年9月12日</开票日期><购买方名称>"
                        + Papers.BUYER + "</购买方名称><销售方名称>" + Papers.SELLER + "</销售方名称><合计金额>921.68</合计金额>"
                        + "<合计税额>***</合计税额><价税合计>921.68</价税合计></电子发票>"));
        assertThat(reading.value(FieldNames.ISSUE_DATE)).contains("2026-09-12");
        assertThat(reading.value(FieldNames.TAX_AMOUNT))
                .as("an exempt invoice prints no tax")
                .isEmpty();
    }

    @Test
    void xmlOfSomethingElseIsOther() {
        Reading reading = Papers.read(READER, Papers.utf8("<project><name>示例</name></project>"));
        assertThat(reading.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(reading.fields()).isEmpty();
    }
}
