package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The code of an invoice bears witness for or against what is printed beside it; it never overwrites it. */
class CodeAgainstPaperTest {

    private static final String CODE = "01,32,," + Papers.NUMBER + ",930.9,20260912,,74AE";
    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Reading invoiceWith(String code) {
        List<Reading> readings =
                Papers.readings(READER, Papers.pdf(PdfTest.digitalInvoice(), Pictures.code(code, 180)));
        assertThat(readings).as("a code makes no second paper of a page").hasSize(1);
        return readings.get(0);
    }

    private static void isDisputed(Reading reading, String field, String printed, String coded) {
        Field disputed = reading.field(field).orElseThrow();
        assertThat(disputed.value()).as("the print stays").isEqualTo(printed);
        assertThat(disputed.certain()).isFalse();
        assertThat(disputed.alternatives()).containsExactly(new Alternative(coded, Source.QR, 1));
        assertThat(reading.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo(Warning.Code.CHANNELS_DISAGREE);
            assertThat(warning.field()).isEqualTo(field);
            assertThat(warning.text()).contains(printed, coded);
        });
    }

    @Test
    void aCodeThatSaysTheSameRaisesNothing() {
        Reading reading = invoiceWith(CODE);
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.fields()).allMatch(Field::certain);
        assertThat(reading.fields()).allMatch(field -> field.alternatives().isEmpty());
    }

    /** No field tells of it where the print is the better source. */
    @Test
    void thatACodeWasReadIsToldWhateverItSays() {
        assertThat(invoiceWith(CODE).codeRead()).isTrue();
        assertThat(invoiceWith(CODE.replace("930.9", "93.09")).codeRead()).isTrue();
        assertThat(Papers.read(READER, Papers.pdf(PdfTest.digitalInvoice())).codeRead())
                .isFalse();
    }

    @Test
    void aTotalThatTheCodeContradictsIsDisputed() {
        Reading reading = invoiceWith(CODE.replace("930.9", "93.09"));
        isDisputed(reading, FieldNames.TOTAL_AMOUNT, "930.90", "93.09");
        assertThat(reading.field(FieldNames.SELLER_NAME).orElseThrow().certain())
                .isTrue();
    }

    @Test
    void aDateThatTheCodeContradictsIsDisputed() {
        isDisputed(
                invoiceWith(CODE.replace("20260912", "20260911")), FieldNames.ISSUE_DATE, "2026-09-12", "2026-09-11");
    }

    @Test
    void aNumberThatTheCodeContradictsIsDisputed() {
        String other = "26990671147182268049";
        isDisputed(invoiceWith(CODE.replace(Papers.NUMBER, other)), FieldNames.INVOICE_NUMBER, Papers.NUMBER, other);
    }

    /** Which of its amounts a code names differs between issuers: only an amount that is neither contradicts. */
    @Test
    void aCodeMayNameTheAmountWithoutTax() {
        Reading reading = invoiceWith(CODE.replace("930.9", "921.68"));
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow().certain())
                .isTrue();
    }

    @Test
    void theCodeOfALegacyInvoiceOnADigitalOneContradictsIt() {
        Reading reading = invoiceWith("01,10,011001605111,80100798,64.9,20161018,85342965681116380258,");
        assertThat(reading.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        isDisputed(reading, FieldNames.INVOICE_NUMBER, Papers.NUMBER, "80100798");
        isDisputed(reading, FieldNames.ISSUE_DATE, "2026-09-12", "2016-10-18");
        assertThat(reading.value(FieldNames.INVOICE_CODE))
                .as("nothing is added")
                .isEmpty();
    }

    /** A file of which one page has text and the other is a scan holds two papers, and says that one went unrecognised. */
    @Test
    void aScannedPageBoundWithPrintedOnesIsNotPassedOver() {
        BufferedImage scan = Pictures.on(
                Color.WHITE,
                1240,
                1754,
                Pictures.code(CODE.replace(Papers.NUMBER, "26990671147182268049"), 200),
                AffineTransform.getTranslateInstance(60, 60));
        List<Reading> readings = Papers.readings(READER, Papers.withScan(Papers.pdf(PdfTest.digitalInvoice()), scan));

        assertThat(readings)
                .extracting(reading -> reading.value(FieldNames.INVOICE_NUMBER).orElseThrow())
                .containsExactly(Papers.NUMBER, "26990671147182268049");
        assertThat(readings.get(1).field(FieldNames.TOTAL_AMOUNT).orElseThrow().page())
                .isEqualTo(2);
        assertThat(readings)
                .flatExtracting(Reading::warnings)
                .extracting(Warning::code)
                .contains(Warning.Code.OCR_UNAVAILABLE);
    }

    private static Reading ofdWith(String code) {
        Map<String, byte[]> parts = OfdTest.parts(Papers.SELLER);
        parts.put("Doc_0/Res/image_9.png", Pictures.stored("png", Pictures.code(code, 45)));
        return Papers.read(READER, Papers.zip(parts));
    }

    @Test
    void thePictureOfTheCodeInAnOfdIsReadWithoutDrawingThePage() {
        assertThat(ofdWith(CODE).warnings()).extracting(Warning::code).doesNotContain(Warning.Code.CHANNELS_DISAGREE);
        isDisputed(ofdWith(CODE.replace("930.9", "1930.9")), FieldNames.TOTAL_AMOUNT, "930.90", "1930.90");
    }
}
