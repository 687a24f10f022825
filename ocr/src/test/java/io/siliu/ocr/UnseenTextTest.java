package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a PDF that are set so that nobody who looks at the page reads them are not printed on it. */
class UnseenTextTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final Print TOTAL = new Print(400, 262, 9, "（小写）¥930.90");

    /** Around the total, as PDF counts, from the bottom left. */
    private static final PDRectangle PLACE = new PDRectangle(390, 125, 120, 24);

    @AfterAll
    static void close() {
        READER.close();
    }

    /** What is painted, and how the page paints, before the total is set. */
    @FunctionalInterface
    private interface Setting {
        void on(PDPageContentStream content, PDDocument document) throws IOException;
    }

    private record Case(String name, Setting setting) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name, Setting setting) {
        return new Case(name, setting);
    }

    private static List<Print> allButTheTotal() {
        List<Print> prints = PdfTest.digitalInvoice();
        prints.remove(TOTAL);
        return prints;
    }

    private static Reading read(Setting setting) {
        return read(setting, TOTAL);
    }

    private static Reading read(Setting setting, Print total) {
        return Papers.read(READER, Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.print(content, font, allButTheTotal());
                setting.on(content, document);
                Papers.print(content, font, List.of(total));
            }
        }));
    }

    private static void fill(PDPageContentStream content, Color colour, PDRectangle place) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
        content.fill();
    }

    /** Larger than that of a figure would be. */
    private static void picture(PDPageContentStream content, PDDocument document, Color colour) throws IOException {
        BufferedImage picture = new BufferedImage(240, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 240, 48);
        pen.dispose();
        content.drawImage(LosslessFactory.createFromImage(document, picture), 395, 100, 120, 50);
    }

    private static PDExtendedGraphicsState opaque(float alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(alpha);
        return state;
    }

    static Stream<Case> hiding() {
        return Stream.of(
                of("white on paper", (content, document) -> content.setNonStrokingColor(Color.WHITE)),
                of("nearly white", (content, document) -> content.setNonStrokingColor(new Color(252, 250, 244))),
                of(
                        "so sheer that nobody reads it",
                        (content, document) -> content.setGraphicsStateParameters(opaque(0.05f))),
                of("in the colour of a band", (content, document) -> fill(content, new Color(0, 30, 90), PLACE)),
                of("white on a band that white was painted over", (content, document) -> {
                    fill(content, new Color(0, 30, 90), PLACE);
                    fill(content, Color.WHITE, PLACE);
                }),
                of("white on a dark box elsewhere", (content, document) -> {
                    fill(content, Color.BLACK, new PDRectangle(20, 10, 120, 24));
                    content.setNonStrokingColor(Color.WHITE);
                }),
                of("white on a white picture", (content, document) -> {
                    picture(content, document, Color.WHITE);
                    content.setNonStrokingColor(Color.WHITE);
                }),
                of("white with a white outline", (content, document) -> {
                    content.setRenderingMode(RenderingMode.FILL_STROKE);
                    content.setNonStrokingColor(Color.WHITE);
                    content.setStrokingColor(Color.WHITE);
                }),
                of("clipped away", (content, document) -> {
                    content.addRect(10, 10, 20, 20);
                    content.clip();
                }),
                of("clipped to two specks beside it", (content, document) -> {
                    content.addRect(390, 125, 1, 1);
                    content.addRect(509, 148, 1, 1);
                    content.clip();
                }));
    }

    @ParameterizedTest
    @MethodSource("hiding")
    void whatNobodySeesIsNotPrinted(Case hiding) {
        isNotPrinted(read(hiding.setting()));
    }

    private static void isNotPrinted(Reading reading) {
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).isEmpty();
        assertThat(reading.field(FieldNames.INVOICE_NUMBER).orElseThrow().certain())
                .isTrue();
        assertThat(reading.field(FieldNames.TAX_AMOUNT).orElseThrow().certain()).isTrue();
    }

    @Test
    void whatStandsBesideThePageIsNotPrinted() {
        isNotPrinted(read((content, document) -> {}, new Print(640, 262, 9, TOTAL.text())));
    }

    /** Printers leave a margin that is cut off. */
    @Test
    void whatStandsOutsideOfWhatIsShownOfThePageIsNotPrinted() {
        byte[] pdf = Papers.drawn((document, page, font) -> {
            page.setMediaBox(new PDRectangle(595, 497));
            page.setCropBox(new PDRectangle(0, 0, 595, 397));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.print(content, font, allButTheTotal());
                Papers.print(content, font, List.of(new Print(400, -40, 9, TOTAL.text())));
            }
        });
        isNotPrinted(Papers.read(READER, pdf));
    }

    static Stream<Case> showing() {
        return Stream.of(
                of("as it is", (content, document) -> {}),
                of("grey on paper", (content, document) -> content.setNonStrokingColor(new Color(190, 190, 190))),
                of("red", (content, document) -> content.setNonStrokingColor(new Color(220, 30, 40))),
                of("white on a band", (content, document) -> {
                    fill(content, new Color(0, 30, 90), PLACE);
                    content.setNonStrokingColor(Color.WHITE);
                }),
                of("white on a red band", (content, document) -> {
                    fill(content, new Color(200, 20, 30), PLACE);
                    content.setNonStrokingColor(Color.WHITE);
                }),
                of("white on a band that is sheer", (content, document) -> {
                    content.saveGraphicsState();
                    content.setGraphicsStateParameters(opaque(0.4f));
                    fill(content, Color.BLACK, PLACE);
                    content.restoreGraphicsState();
                    content.setNonStrokingColor(Color.WHITE);
                }),
                of("white on a dark picture", (content, document) -> {
                    picture(content, document, new Color(0, 30, 90));
                    content.setNonStrokingColor(Color.WHITE);
                }),
                of("black on a light picture", (content, document) -> picture(content, document, Color.WHITE)),
                of("white with a black outline", (content, document) -> {
                    content.setRenderingMode(RenderingMode.FILL_STROKE);
                    content.setNonStrokingColor(Color.WHITE);
                }),
                of("black in a white box on a dark one", (content, document) -> {
                    fill(content, Color.BLACK, new PDRectangle(385, 120, 130, 34));
                    fill(content, Color.WHITE, PLACE);
                    content.setNonStrokingColor(Color.BLACK);
                }),
                of("in a clip", (content, document) -> {
                    content.addRect(PLACE.getLowerLeftX(), PLACE.getLowerLeftY(), PLACE.getWidth(), PLACE.getHeight());
                    content.clip();
                }),
                of("behind a clip without a path, which nobody minds", (content, document) -> content.clip()));
    }

    @ParameterizedTest
    @MethodSource("showing")
    void whatIsSeenIsCertain(Case showing) {
        Field total = read(showing.setting()).field(FieldNames.TOTAL_AMOUNT).orElseThrow();
        assertThat(total.value()).isEqualTo("930.90");
        assertThat(total.certain()).isTrue();
    }

    /** A band that is one broad line is known by the rectangle around it alone. */
    @Test
    void whatIsSetOnAGroundThatCannotBeToldIsDoubted() {
        Reading reading = read((content, document) -> {
            content.setStrokingColor(new Color(0, 30, 90));
            content.setLineWidth(20);
            content.moveTo(390, 138);
            content.lineTo(510, 138);
            content.stroke();
            content.setNonStrokingColor(Color.WHITE);
        });
        Field total = reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow();
        assertThat(total.value()).isEqualTo("930.90");
        assertThat(total.certain()).isFalse();
    }

    @Test
    void whatIsSetInBlackOnABroadBlackLineIsDoubted() {
        Reading reading = read((content, document) -> {
            content.setStrokingColor(Color.BLACK);
            content.setLineWidth(20);
            content.moveTo(390, 138);
            content.lineTo(510, 138);
            content.stroke();
        });
        assertThat(reading.field(FieldNames.TOTAL_AMOUNT).filter(Field::certain))
                .isEmpty();
    }

    @Test
    void whatIsSetInWhiteOverAFigureTakesItAway() {
        Reading reading = Papers.read(READER, Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.print(content, font, PdfTest.digitalInvoice());
                content.setNonStrokingColor(Color.WHITE);
                Papers.print(content, font, List.of(TOTAL));
            }
        }));
        assertThat(reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow().certain())
                .isFalse();
        assertThat(reading.field(FieldNames.INVOICE_NUMBER).orElseThrow().certain())
                .isTrue();
    }

    /** Issuers set a white halo below what they print on a seal or a pattern. */
    @Test
    void whatIsSetInWhiteBelowAFigureChangesNothing() {
        Reading reading = Papers.read(READER, Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.WHITE);
                Papers.print(content, font, PdfTest.digitalInvoice());
                content.setNonStrokingColor(Color.BLACK);
                Papers.print(content, font, PdfTest.digitalInvoice());
            }
        }));
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.fields()).isNotEmpty().allMatch(Field::certain);
    }
}
