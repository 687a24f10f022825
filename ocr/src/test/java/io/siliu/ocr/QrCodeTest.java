package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.internal.qr.QrCodes;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the codes of invoices and licences say, however they are printed. */
class QrCodeTest {

    private static final String DIGITAL = "01,32,," + Papers.NUMBER + ",930.9,20260912,,74AE";
    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Reading read(String code) {
        return Papers.read(READER, Pictures.stored("png", Pictures.code(code, 240)));
    }

    /** Special, motor vehicle, ordinary, electronic special, electronic, roll, toll and second-hand car invoices. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "03", "04", "08", "10", "11", "14", "15"})
    void legacyInvoicesOfEveryTypeNameTheAmountWithoutTax(String type) {
        Reading reading = read("01," + type + ",4200161350,00015045,165106.00,20160501,48114255542168294433,DBFE,");

        assertThat(reading.kind()).isEqualTo(DocumentKind.VAT_INVOICE);
        assertThat(reading.value(FieldNames.INVOICE_CODE)).contains("4200161350");
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains("00015045");
        assertThat(reading.value(FieldNames.AMOUNT_EXCLUDING_TAX)).contains("165106.00");
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).isEmpty();
        assertThat(reading.value(FieldNames.ISSUE_DATE)).contains("2016-05-01");
        assertThat(reading.value(FieldNames.CHECK_CODE)).contains("48114255542168294433");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "32"})
    void digitalInvoicesHaveNoCodeAndNameTheTotal(String type) {
        Reading reading = read("01," + type + ",,23442000000014209621,112,20230215,,74AE");

        assertThat(reading.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        assertThat(reading.value(FieldNames.INVOICE_CODE)).isEmpty();
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("112.00");
        assertThat(reading.value(FieldNames.CHECK_CODE)).isEmpty();
    }

    /** Seven parts without a CRC, eight with one, nine with a comma at the end; empty parts stand for themselves. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01,10,011001605111,80100798,64.9,20161018,85342965681116380258|64.90|85342965681116380258",
                "01,10,050003523456,29342181,104.72,20180613,02418567008427471889,1774,|104.72|02418567008427471889",
                "01,01,1200154130,03630024,94339.62,20160621,,9335,|94339.62|''",
                "01,04,012002100311,03630024,-64.90,20160621,,9335|-64.90|''"
            })
    void partsThatAreEmptyAreKept(String code, String amount, String check) {
        Reading reading = read(code);
        assertThat(reading.value(FieldNames.AMOUNT_EXCLUDING_TAX)).contains(amount);
        assertThat(reading.value(FieldNames.CHECK_CODE).orElse("")).isEqualTo(check);
    }

    /** Itineraries are no invoice of ours; the others look like a code and are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01,61,,23442000000014209621,112,20230215,,74AE",
                "01,51,,23442000000014209621,112,20230215,,74AE",
                "01,32,,2344200000001420962,112,20230215,,74AE",
                "01,10,0110016051,801007980,64.9,20161018,85342965681116380258",
                "02,10,011001605111,80100798,64.9,20161018,85342965681116380258",
                "01,10,011001605111,80100798,64.9"
            })
    void whatIsNoInvoiceOfOursIsNotForcedIntoOne(String code) {
        assertThat(read(code).kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(read(code).fields()).isEmpty();
    }

    @Test
    void anAmountThatWouldHaveToBeCutIsNotTaken() {
        assertThat(read("01,32,," + Papers.NUMBER + ",930.901,20260912,,74AE").value(FieldNames.TOTAL_AMOUNT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.gsxt.gov.cn/index.html?uniscid=92990000MA4QBUFG6C&nodenum=330000",
                "https://example.invalid/q?a=1&uniScid=92990000MA4QBUFG6C"
            })
    void theCodeOfALicenceCarriesTheCreditCode(String address) {
        Reading reading = read(address);
        assertThat(reading.kind()).isEqualTo(DocumentKind.BUSINESS_LICENCE);
        assertThat(reading.value(FieldNames.CREDIT_CODE)).contains(Papers.SELLER_CODE);
        assertThat(reading.field(FieldNames.CREDIT_CODE).orElseThrow().source()).isEqualTo(Source.QR);
    }

    /** Sides of the code against a sheet, and how far the sheet is turned. */
    @ParameterizedTest
    @CsvSource({
        "37,40,40,0",
        "60,70,70,0",
        "110,1200,850,0",
        "110,1600,1200,3",
        "236,2480,3508,0",
        "236,2480,3508,90",
        "236,2480,3508,180",
        "300,3200,2400,17",
        "500,4900,3600,270"
    })
    void theCodeIsFoundInEverySizeAndTurn(int code, int width, int height, int degrees) {
        AffineTransform where = AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0);
        where.translate((width - code) / 2.0, (height - code) / 2.0);
        BufferedImage page =
                Pictures.on(new Color(0xf4, 0xf1, 0xe8), width, height, Pictures.code(DIGITAL, code), where);

        assertThat(QrCodes.in(page)).containsExactly(DIGITAL);
    }

    @Test
    void severalCodesOfAPageAreAllFound() {
        BufferedImage page = Pictures.on(
                Color.WHITE, 1400, 1800, Pictures.code(DIGITAL, 260), AffineTransform.getTranslateInstance(80, 60));
        String other = DIGITAL.replace(Papers.NUMBER, "26990671147182268049");
        page.createGraphics().drawImage(Pictures.code(other, 260), 80, 1000, null);

        List<Reading> readings = Papers.readings(READER, Pictures.stored("png", page));
        assertThat(readings)
                .extracting(reading -> reading.value(FieldNames.INVOICE_NUMBER).orElseThrow())
                .containsExactlyInAnyOrder(Papers.NUMBER, "26990671147182268049");
    }

    /** A page without a code must not cost what a page with a very fine one would. */
    @Test
    void aPageWithoutACodeIsLeftQuickly() {
        BufferedImage page = new BufferedImage(3200, 2400, BufferedImage.TYPE_3BYTE_BGR);
        QrCodes.in(page);
        long begun = System.nanoTime();
        assertThat(QrCodes.in(page)).isEmpty();
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2_000);
    }
}
