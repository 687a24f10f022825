package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each paper of a file tells on which of its pages it stands. */
class PagesOfPapersTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void papersOfAFileHaveTheirOwnPages() {
        List<List<Print>> pages = List.of(
                PdfTest.digitalInvoice(),
                PdfTest.receipt(30, "HD6158210533917772", "1,013.04"),
                PdfTest.receipt(30, "HD6158210533917773", "12.00"));

        assertThat(Papers.readings(READER, Papers.pages(pages)))
                .extracting(Reading::pages)
                .containsExactly(List.of(1), List.of(2), List.of(3));
    }

    @Test
    void anInvoiceOverTwoPagesStandsOnBoth() {
        assertThat(Papers.read(READER, Papers.pages(List.of(PdfTest.digitalInvoice(), PdfTest.digitalInvoice())))
                        .pages())
                .containsExactly(1, 2);
    }

    @Test
    void dataHasNoPage() {
        assertThat(Papers.read(READER, Papers.einvoice("930.90")).pages()).isEmpty();
    }

    @Test
    void aPageOfNoPaperIsAskedAboutByItself() {
        List<Print> letter = List.of(
                new Print(220, 40, 16, "车辆停放情况说明"),
                new Print(40, 80, 9, "各位住户请将车辆停放在划线的车位之内，不得占用消防通道和绿地。"),
                new Print(40, 100, 9, "备注：已登记的车辆编号为 20260908 起"));

        List<Reading> readings = Papers.readings(READER, Papers.pages(List.of(PdfTest.digitalInvoice(), letter)));

        assertThat(readings)
                .extracting(Reading::kind)
                .containsExactly(DocumentKind.DIGITAL_INVOICE, DocumentKind.OTHER);
        assertThat(readings.get(0).warnings()).isEmpty();
        assertThat(readings.get(1).pages()).containsExactly(2);
        assertThat(readings.get(1).warnings()).extracting(Warning::code).containsExactly(Warning.Code.PAGE_NOT_PLACED);
    }

    private static BufferedImage sheet(int rows) {
        BufferedImage sheet = new BufferedImage(1_240, 1_754, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.DARK_GRAY);
        for (int row = 0; row < rows; row++) {
            pen.fillRect(200, 200 + 60 * row, 700, 20);
        }
        pen.dispose();
        return sheet;
    }

    /** The back of a sheet is scanned with its front. */
    @Test
    void aBlankScanIsNotAskedAbout() {
        byte[] pdf = Papers.withScan(Papers.pdf(PdfTest.digitalInvoice()), sheet(0));
        assertThat(Papers.readings(READER, pdf)).hasSize(1);
    }

    @Test
    void aScanThatCouldNotBeRecognisedIsAskedAboutByItself() {
        byte[] pdf = Papers.withScan(Papers.pdf(PdfTest.digitalInvoice()), sheet(12));
        List<Reading> readings = Papers.readings(READER, pdf);
        assertThat(readings).hasSize(2);
        assertThat(readings.get(1).pages()).containsExactly(2);
    }
}
