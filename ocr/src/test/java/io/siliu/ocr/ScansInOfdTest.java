package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A page of an OFD that is a picture, or whose letters are drawn as shapes, is recognised though others of its pages are text. */
class ScansInOfdTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    /** An invoice in tags and text, with a second page. */
    private static Map<String, byte[]> withSecondPage(String objects) {
        Map<String, byte[]> parts = OfdTest.parts(Papers.SELLER);
        parts.computeIfPresent(
                "Doc_0/Document.xml",
                (name, document) -> Papers.utf8(new String(document, StandardCharsets.UTF_8)
                        .replace(
                                "<ofd:Pages>",
                                "<ofd:CommonData><ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>")
                        .replace(
                                "</ofd:Pages>",
                                "<ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_1/Content.xml\"/></ofd:Pages>")));
        parts.put(
                "Doc_0/Pages/Page_1/Content.xml",
                Papers.utf8("<ofd:Page><ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content></ofd:Page>"));
        parts.put(
                "Doc_0/Res.xml",
                Papers.utf8("<ofd:Res><ofd:MultiMedias><ofd:MultiMedia ID=\"50\">"
                        + "<ofd:MediaFile>scan.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>"));
        return parts;
    }

    private static Map<String, byte[]> withPicture(int side) {
        BufferedImage scan = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = scan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        pen.fillRect(side / 4, side / 4, side / 2, side / 8);
        pen.dispose();
        Map<String, byte[]> parts = withSecondPage(
                "<ofd:ImageObject ID=\"90\" Boundary=\"0 0 210 297\"" + " CTM=\"210 0 0 297 0 0\" ResourceID=\"50\"/>");
        parts.put("Doc_0/scan.png", Pictures.stored("png", scan));
        return parts;
    }

    private static String shapes(int count) {
        StringBuilder shapes = new StringBuilder();
        for (int letter = 0; letter < count; letter++) {
            shapes.append("<ofd:PathObject ID=\"%d\" Boundary=\"%d %d 3 4\" Fill=\"true\" Stroke=\"false\">"
                    .formatted(100 + letter, 20 + letter % 30 * 5, 40 + letter / 30 * 8));
            shapes.append("<ofd:AbbreviatedData>M 0 0 L 3 0 L 3 4 L 0 4 C</ofd:AbbreviatedData></ofd:PathObject>");
        }
        return shapes.toString();
    }

    private static List<Warning.Code> codes(Map<String, byte[]> parts) {
        return Papers.readings(READER, Papers.zip(parts)).stream()
                .flatMap(reading -> reading.warnings().stream())
                .map(Warning::code)
                .toList();
    }

    @Test
    void aScanBehindAnInvoiceIsAskedAboutByItself() {
        List<Reading> readings = Papers.readings(READER, Papers.zip(withPicture(900)));
        assertThat(readings)
                .extracting(Reading::kind)
                .containsExactly(DocumentKind.DIGITAL_INVOICE, DocumentKind.OTHER);
        assertThat(readings.get(1).pages()).containsExactly(2);
        assertThat(readings.get(1).warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.OCR_UNAVAILABLE, Warning.Code.PAGE_NOT_PLACED);
    }

    @Test
    void aLogoOnAPageOfItsOwnIsNoScan() {
        assertThat(codes(withPicture(120))).doesNotContain(Warning.Code.OCR_UNAVAILABLE);
    }

    @Test
    void lettersThatAreDrawnAsShapesAreRecognised() {
        assertThat(codes(withSecondPage(shapes(150)))).contains(Warning.Code.OCR_UNAVAILABLE);
        assertThat(codes(withSecondPage(shapes(12)))).doesNotContain(Warning.Code.OCR_UNAVAILABLE);
    }
}
