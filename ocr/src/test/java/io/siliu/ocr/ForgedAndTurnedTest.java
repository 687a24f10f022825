package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.siliu.ocr.Papers.Print;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that somebody changed, or held the wrong way: what is wrong is never certain. */
class ForgedAndTurnedTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    /** Opened by the first that looks at a picture: what starts a process is started once. */
    private static DocumentReader recogniser;

    @AfterAll
    static void close() {
        READER.close();
        if (recogniser != null) {
            recogniser.close();
        }
    }

    private static void assertNotCertain(Reading reading, String field, String right) {
        assertThat(reading.field(field)
                        .filter(found -> found.certain() && !found.value().equals(right)))
                .as(field + " of " + reading)
                .isEmpty();
    }

    /** The forger prints twice to have it bold; what lies below shows through all the same. */
    @Test
    void digitThatIsPrintedOverTwiceIsNotCertain() throws IOException {
        byte[] once = overprinted("8", 450, 262);
        Reading reading = Papers.read(READER, overprinted(once, "8", 450, 262));
        assertNotCertain(reading, FieldNames.TOTAL_AMOUNT, "930.90");
    }

    /** Nothing else on a receipt repeats its amount. */
    @Test
    void digitOfAReceiptThatIsPrintedOverIsNotCertainAndIsTold() throws IOException {
        List<Print> receipt = PdfTest.receipt(30, "HD6158210533917772", "1,013.04");
        Reading reading = Papers.read(READER, overprinted(Papers.pdf(receipt), "7", 137, 120));
        assertThat(reading.value(FieldNames.AMOUNT)).isPresent();
        assertNotCertain(reading, FieldNames.AMOUNT, "1013.04");
        assertThat(reading.warnings()).extracting(Warning::field).contains(FieldNames.AMOUNT);
    }

    /** Text that is printed twice to look bold is one text, and certain. */
    @Test
    void totalThatIsPrintedTwiceAtItsPlaceIsCertain() throws IOException {
        Reading reading = Papers.read(READER, overprinted("（小写）¥930.90", 400, 262));
        assertThat(reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow().certain())
                .isTrue();
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
    }

    /** Figures that do not add up: one of the three is wrong, and the words say that it is not the total. */
    @Test
    void amountsThatDoNotAddUpAreNotCertain() {
        List<Print> prints = PdfTest.digitalInvoice();
        prints.replaceAll(print -> print.text().equals("¥9.22") ? new Print(535, 240, 9, "¥9.82") : print);
        Reading reading = Papers.read(READER, Papers.pdf(prints));
        assertNotCertain(reading, FieldNames.TAX_AMOUNT, "9.22");
        assertThat(reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow().certain())
                .as("its words prove it")
                .isTrue();
    }

    /** A white box over the total and another total on it: both stand in the text layer. */
    @Test
    void totalThatIsPrintedOverIsNotCertain() throws IOException {
        Reading reading = Papers.read(READER, overprinted("(小写)¥980.90", 400, 262));
        assertNotCertain(reading, FieldNames.TOTAL_AMOUNT, "930.90");
        assertThat(reading.warnings()).isNotEmpty();
    }

    @Test
    void digitThatIsPrintedOverIsNotCertain() throws IOException {
        Reading reading = Papers.read(READER, overprinted("8", 450, 262));
        assertNotCertain(reading, FieldNames.TOTAL_AMOUNT, "930.90");
    }

    /** Total, tax, amount and words were all changed to fit each other, and the code was forgotten. */
    @Test
    void codeThatContradictsTheTextTakesTheCertaintyAway() throws IOException {
        List<Print> prints = PdfTest.digitalInvoice();
        prints.replaceAll(print -> new Print(
                print.x(),
                print.y(),
                print.size(),
                print.text()
                        .replace("930.90", "980.90")
                        .replace("921.68", "971.68")
                        .replace("玖佰叁拾", "玖佰捌拾")));
        Reading reading = Papers.read(READER, withCode(Papers.pdf(prints)));
        assertNotCertain(reading, FieldNames.TOTAL_AMOUNT, "930.90");
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.CHANNELS_DISAGREE);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void pageThatIsMarkedAsTurnedIsRead(int degrees) throws IOException {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(PdfTest.digitalInvoice()))) {
            turned(document.getPage(0), document, degrees);
            document.getPage(0).setRotation(degrees);
            Reading reading = Papers.read(READER, Papers.saved(document));
            assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
            assertThat(reading.value(FieldNames.BUYER_NAME)).contains(Papers.BUYER);
            assertThat(reading.turns()).as("it is shown upright").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void textThatLiesTheWrongWayIsReadAndItsPlaceIsThatOnThePage(int degrees) throws IOException {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(PdfTest.digitalInvoice()))) {
            Box upright = box(Papers.saved(document));
            turned(document.getPage(0), document, degrees);
            byte[] pdf = Papers.saved(document);
            Reading reading = Papers.read(READER, pdf);
            assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
            assertThat(reading.value(FieldNames.BUYER_NAME)).contains(Papers.BUYER);
            Box expected = switch (degrees) {
                case 90 -> new Box(upright.y(), 595 - upright.right(), upright.height(), upright.width());
                case 180 -> new Box(595 - upright.right(), 397 - upright.bottom(), upright.width(), upright.height());
                default -> new Box(397 - upright.bottom(), upright.x(), upright.height(), upright.width());
            };
            Box found = box(pdf);
            assertThat(found.x()).isCloseTo(expected.x(), within(0.5));
            assertThat(found.y()).isCloseTo(expected.y(), within(0.5));
            assertThat(found.width()).isCloseTo(expected.width(), within(0.5));
            assertThat(found.height()).isCloseTo(expected.height(), within(0.5));
            assertThat(reading.turns()).containsExactly(new PageTurn(1, degrees / 90));
        }
    }

    private static Box box(byte[] pdf) {
        return Papers.read(READER, pdf)
                .field(FieldNames.SELLER_NAME)
                .orElseThrow()
                .box();
    }

    private static void assertRight(Reading reading) {
        assertNotCertain(reading, FieldNames.TOTAL_AMOUNT, "930.90");
        assertNotCertain(reading, FieldNames.TAX_AMOUNT, "9.22");
        assertNotCertain(reading, FieldNames.AMOUNT_EXCLUDING_TAX, "921.68");
        assertNotCertain(reading, FieldNames.INVOICE_NUMBER, Papers.NUMBER);
        assertNotCertain(reading, FieldNames.ISSUE_DATE, "2026-09-12");
        assertNotCertain(reading, FieldNames.BUYER_NAME, Papers.BUYER);
        assertNotCertain(reading, FieldNames.SELLER_NAME, Papers.SELLER);
        assertNotCertain(reading, FieldNames.BUYER_TAX_ID, Papers.BUYER_CODE);
        assertNotCertain(reading, FieldNames.SELLER_TAX_ID, Papers.SELLER_CODE);
    }

    /** Lays what stands on a page on its side or its head: turns it to the left. */
    static void turned(PDPage page, PDDocument document, int degrees) throws IOException {
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        boolean sideways = degrees % 180 != 0;
        AffineTransform turn = AffineTransform.getTranslateInstance(
                (sideways ? height : width) / 2.0, (sideways ? width : height) / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-width / 2.0, -height / 2.0);
        try (PDPageContentStream before = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
            before.transform(new Matrix(turn));
        }
        if (sideways) {
            page.setMediaBox(new PDRectangle(height, width));
        }
    }

    private static byte[] overprinted(String text, double x, double y) throws IOException {
        return overprinted(Papers.pdf(PdfTest.digitalInvoice()), text, x, y);
    }

    private static byte[] overprinted(byte[] pdf, String text, double x, double y) throws IOException {
        byte[] patch = Papers.pdf(List.of(new Print(x, y, 9, text)));
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument over = Loader.loadPDF(patch)) {
            PDPage page = document.getPage(0);
            PDFormXObject form = new LayerUtility(document).importPageAsForm(over, 0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                content.setNonStrokingColor(Color.WHITE);
                content.addRect((float) x - 1, (float) (397 - y) - 2, text.length() * 6, 11);
                content.fill();
                content.setNonStrokingColor(Color.BLACK);
                content.drawForm(form);
            }
            return Papers.saved(document);
        }
    }

    private static byte[] withCode(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            BufferedImage code = Pictures.code("01,32,," + Papers.NUMBER + ",930.9,20260912,,74AE", 200);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                content.drawImage(LosslessFactory.createFromImage(document, code), 15, 320, 60, 60);
            }
            return Papers.saved(document);
        }
    }

    private static DocumentReader recogniser() {
        Optional<Path> data = Optional.of(RecognitionData.needed());
        if (recogniser == null) {
            recogniser =
                    DocumentReader.open(ReadingLimits.defaults(), new OcrSettings(data, 1, 50, Duration.ofSeconds(60)));
        }
        return recogniser;
    }

    private static BufferedImage scan(byte[] pdf, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        }
    }

    private static BufferedImage rotated(BufferedImage picture, int degrees) {
        boolean sideways = degrees % 180 != 0;
        int width = sideways ? picture.getHeight() : picture.getWidth();
        int height = sideways ? picture.getWidth() : picture.getHeight();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        return Pictures.on(Color.WHITE, width, height, picture, turn);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void scanThatLiesTheWrongWayIsRead(int degrees) throws IOException {
        DocumentReader reader = recogniser();
        BufferedImage scan = rotated(scan(Papers.pdf(PdfTest.digitalInvoice()), 150), degrees);
        Reading reading = Papers.read(reader, Pictures.stored("png", scan));
        assertRight(reading);
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
        assertThat(reading.value(FieldNames.BUYER_NAME)).contains(Papers.BUYER);
        assertThat(reading.turns()).containsExactly(new PageTurn(1, (360 - degrees) / 90));
    }

    /** All figures of a scan were changed to fit each other, and its words were forgotten. */
    @Test
    void figuresOfAScanThatItsCapitalsContradictAreNotCertain() throws IOException {
        DocumentReader reader = recogniser();
        List<Print> prints = PdfTest.digitalInvoice();
        prints.replaceAll(print -> new Print(
                print.x(),
                print.y(),
                print.size(),
                print.text()
                        .replace("921.68", "7920.79")
                        .replace("9.22", "79.21")
                        .replace("930.90", "8000.00")));
        Reading reading = Papers.read(reader, Pictures.stored("png", scan(Papers.pdf(prints), 200)));
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("8000.00");
        assertNotCertain(reading, FieldNames.TOTAL_AMOUNT, "930.90");
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.ARITHMETIC_FAILS);
    }

    /** Rows of light and dark as a screen shows them, at an angle to the camera's own, and a dim edge. */
    private static BufferedImage ofScreen(BufferedImage paper) {
        BufferedImage photo = new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Random noise = new Random(7);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                double wave =
                        0.86 + 0.1 * Math.sin((x * 0.31 + y * 0.87) * 1.4) + 0.06 * Math.sin(x * 0.021 + y * 0.013);
                double dim = 1 - 0.35 * (double) x / photo.getWidth();
                int colour = paper.getRGB(x, y);
                int red = shade(colour >> 16 & 255, wave * dim * 0.94, noise);
                int green = shade(colour >> 8 & 255, wave * dim, noise);
                int blue = shade(colour & 255, wave * dim * 1.05, noise);
                photo.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return photo;
    }

    private static int shade(int value, double factor, Random noise) {
        return (int) Math.max(0, Math.min(255, value * factor + noise.nextGaussian() * 5));
    }

    @Test
    void photoOfAScreenIsReadOrIsNotCertain() throws IOException {
        DocumentReader reader = recogniser();
        BufferedImage photo = ofScreen(scan(withCode(Papers.pdf(PdfTest.digitalInvoice())), 150));
        Reading reading = Papers.read(reader, Pictures.stored("jpg", photo));
        assertRight(reading);
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.fields())
                .as("more than the code says, which names number, day and total")
                .filteredOn(field -> field.source() == Source.OCR)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void paperWithNothingToReadHasNoFieldAndSaysWhy() throws IOException {
        BufferedImage noise = new BufferedImage(800, 600, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(3);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 800; x++) {
                noise.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        List<byte[]> papers = new ArrayList<>(List.of(
                Pictures.stored("png", noise),
                Pictures.stored("png", new BufferedImage(800, 600, BufferedImage.TYPE_3BYTE_BGR)),
                Papers.emptyPages(1),
                Papers.utf8("<a/>"),
                Papers.zip(Map.of("OFD.xml", Papers.utf8("<OFD/>")))));
        for (DocumentReader reader : TrainedData.find().isPresent() ? List.of(READER, recogniser()) : List.of(READER)) {
            for (byte[] paper : papers) {
                Reading reading = Papers.read(reader, paper);
                assertThat(reading.kind()).isEqualTo(DocumentKind.OTHER);
                assertThat(reading.fields()).isEmpty();
                assertThat(reading.warnings()).isNotEmpty();
            }
        }
    }
}
