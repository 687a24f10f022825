package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.siliu.ocr.Papers.Print;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies on its side or its head is shown upright, and places find their way onto what is shown. */
class TurnedPagesTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final PageImages PAGES = new PageImages(ReadingLimits.defaults());

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void thePlaceOfAFieldIsCutOutAfterItsPageWasTurned(int quarters) throws IOException {
        byte[] upright = Papers.pdf(PdfTest.digitalInvoice());
        byte[] lying = lying(quarters);
        Reading reading = Papers.read(READER, lying);
        assertThat(reading.turns()).containsExactly(new PageTurn(1, quarters));

        CutOut.Picture asPrinted = cutOut(upright, Papers.read(READER, upright), 0);
        CutOut.Picture turned = cutOut(lying, reading, quarters);

        assertThat(turned.width()).isCloseTo(asPrinted.width(), within(30));
        assertThat(turned.height()).isCloseTo(asPrinted.height(), within(30));
        assertThat(turned.marked().x()).isCloseTo(asPrinted.marked().x(), within(30.0));
        assertThat(turned.marked().y()).isCloseTo(asPrinted.marked().y(), within(30.0));
        assertThat(turned.marked().width())
                .as("a line")
                .isGreaterThan(turned.marked().height());
    }

    private static CutOut.Picture cutOut(byte[] pdf, Reading reading, int quarters) {
        Field seller = reading.field(FieldNames.SELLER_NAME).orElseThrow();
        return PAGES.cutOut(pdf, seller, quarters).orElseThrow().fold(found -> found, quoted -> null);
    }

    private static byte[] lying(int quarters) throws IOException {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(PdfTest.digitalInvoice()))) {
            ForgedAndTurnedTest.turned(document.getPage(0), document, 90 * quarters);
            return Papers.saved(document);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aPlaceOfThePaperIsFoundOnTheTurnedPage(int quarters) throws IOException {
        Box spot = new Box(100, 20, 60, 30);
        PagePicture shown =
                PAGES.picture(withSpot(spot, 600, 300), 1, 150, quarters).orElseThrow();

        Box placed = shown.placed(spot);
        assertThat(shown.width()).isEqualTo(150);
        assertThat(shown.height()).isEqualTo(quarters % 2 == 0 ? 75 : 300);
        assertThat(colour(shown.png(), placed)).isEqualTo(Color.BLACK);
        assertThat(colour(shown.png(), new Box(shown.width() - 4.0, shown.height() - 4.0, 2, 2)))
                .isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aPlaceOfThePaperIsFoundOnTheCutOut(int quarters) {
        byte[] png = withSpot(new Box(100, 20, 60, 30), 600, 300);
        Field field = new Field(FieldNames.AMOUNT, "1.00", 0.6, false, Source.OCR, 1, new Box(170, 22, 40, 20), null);

        CutOut.Picture cut = PAGES.cutOut(png, field, quarters).orElseThrow().fold(found -> found, quoted -> null);

        assertThat(colour(cut.png(), cut.placing().of(new Box(120, 26, 20, 10))))
                .isEqualTo(Color.BLACK);
        assertThat(cut.placing().of(field.box())).isEqualTo(cut.marked());
    }

    private static byte[] withSpot(Box spot, int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.fillRect((int) spot.x(), (int) spot.y(), (int) spot.width(), (int) spot.height());
        pen.dispose();
        return Pictures.stored("png", page);
    }

    private static Color colour(byte[] png, Box place) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            return new Color(picture.getRGB((int) place.centreX(), (int) place.centreY()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whoever looks for what one of them lacks must not find it on the other. */
    @Test
    void onePaperOfAPageIsShownWithoutTheOther() {
        List<Print> prints = new ArrayList<>(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));
        prints.addAll(PdfTest.receipt(220, "HD6158210533917773", "12.00"));
        byte[] pdf = Papers.pdf(prints);
        List<Reading> readings = Papers.readings(READER, pdf);
        Box second = readings.get(1).fields().stream()
                .flatMap(field -> field.boxIfAny().stream())
                .reduce(Box::union)
                .orElseThrow();

        CutOut.Picture shown = PAGES.part(pdf, 1, second, 0).orElseThrow();

        Box own = shown.placing()
                .of(readings.get(1).field(FieldNames.AMOUNT).orElseThrow().box());
        Box other = shown.placing()
                .of(readings.get(0).field(FieldNames.AMOUNT).orElseThrow().box());
        assertThat(own.y()).isPositive();
        assertThat(own.bottom()).isLessThan(shown.height());
        assertThat(other.bottom()).isNegative();
    }
}
