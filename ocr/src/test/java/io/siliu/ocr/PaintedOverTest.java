package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure over which something is painted is not what people see; nothing else on the page takes its certainty away. */
class PaintedOverTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final float HEIGHT = 397;

    @AfterAll
    static void close() {
        READER.close();
    }

    /** What is done to a page of a receipt after its text was set. */
    @FunctionalInterface
    private interface Act {
        void on(PDDocument document, PDPage page, Place digit) throws IOException;
    }

    /** Of the 3 in the amount, as PDF counts, from the bottom left. */
    private record Place(float x, float y, float width, float height) {}

    private record Case(String name, Act act) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Stroke {
        void on(PDPageContentStream content, PDDocument document, Place digit) throws IOException;
    }

    private static Case drawn(String name, Stroke stroke) {
        return new Case(name, (document, page, digit) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                stroke.on(content, document, digit);
            }
        });
    }

    private static Case annotated(String name, Act act) {
        return new Case(name, act);
    }

    private static void box(PDPageContentStream content, Color colour, Place digit) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(digit.x(), digit.y(), digit.width(), digit.height());
        content.fill();
    }

    /** An 8 by its outline: a rectangle with two holes. */
    private static void eight(PDPageContentStream content, Place digit) throws IOException {
        float pen = digit.width() / 5;
        content.addRect(digit.x(), digit.y(), digit.width(), digit.height());
        content.addRect(digit.x() + pen, digit.y() + pen, digit.width() - 2 * pen, digit.height() / 2 - 1.5f * pen);
        content.addRect(
                digit.x() + pen,
                digit.y() + digit.height() / 2 + pen / 2,
                digit.width() - 2 * pen,
                digit.height() / 2 - 1.5f * pen);
        content.fillEvenOdd();
    }

    /** A figure on a ground that lets all shine through. */
    private static BufferedImage figure(Color ground) {
        BufferedImage picture = new BufferedImage(60, 90, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 60, 90);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 110));
        pen.drawString("8", 2, 82);
        pen.dispose();
        return picture;
    }

    private static BufferedImage seal(Color ground) {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 300, 300);
        pen.setColor(new Color(220, 30, 40));
        pen.setStroke(new BasicStroke(12));
        pen.drawOval(10, 10, 280, 280);
        pen.fillRect(40, 100, 220, 110);
        pen.dispose();
        return picture;
    }

    private static PDExtendedGraphicsState state(float alpha, BlendMode mode) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(alpha);
        state.setBlendMode(mode);
        return state;
    }

    private static PDRectangle around(Place digit) {
        return new PDRectangle(digit.x(), digit.y(), digit.width(), digit.height());
    }

    private static void add(PDPage page, PDAnnotation annotation, Place digit) throws IOException {
        annotation.setRectangle(around(digit));
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(annotation);
        page.setAnnotations(annotations);
    }

    private static void stamp(PDDocument document, PDPage page, Place digit, boolean hidden) throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setBBox(new PDRectangle(digit.width(), digit.height()));
        try (PDPageContentStream content = new PDPageContentStream(document, appearance)) {
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(0, 0, digit.width(), digit.height());
            content.fill();
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(appearance);
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setAppearance(looks);
        stamp.setHidden(hidden);
        add(page, stamp, digit);
    }

    static Stream<Case> forgeries() {
        return Stream.of(
                drawn("a white box", (content, document, digit) -> box(content, Color.WHITE, digit)),
                drawn("a figure as a path", (content, document, digit) -> eight(content, digit)),
                drawn("a figure of short lines", (content, document, digit) -> {
                    content.setLineWidth(0.8f);
                    content.moveTo(digit.x() + 1, digit.y() + digit.height() / 2);
                    content.lineTo(digit.x() + digit.width() - 1, digit.y() + digit.height() / 2);
                    content.stroke();
                }),
                drawn("a broad white line", (content, document, digit) -> {
                    content.setStrokingColor(Color.WHITE);
                    content.setLineWidth(digit.height());
                    content.moveTo(digit.x(), digit.y() + digit.height() / 2);
                    content.lineTo(digit.x() + 5 * digit.width(), digit.y() + digit.height() / 2);
                    content.stroke();
                }),
                drawn(
                        "a picture on white",
                        (content, document, digit) -> content.drawImage(
                                LosslessFactory.createFromImage(document, figure(Color.WHITE)),
                                digit.x(),
                                digit.y(),
                                digit.width(),
                                digit.height())),
                drawn(
                        "a picture that lets the ground shine through",
                        (content, document, digit) -> content.drawImage(
                                LosslessFactory.createFromImage(document, figure(new Color(0, true))),
                                digit.x(),
                                digit.y(),
                                digit.width(),
                                digit.height())),
                drawn("a dark figure that darkens", (content, document, digit) -> {
                    content.setGraphicsStateParameters(state(1, BlendMode.MULTIPLY));
                    eight(content, digit);
                }),
                annotated("a stamp", (document, page, digit) -> stamp(document, page, digit, false)),
                annotated("a note of free text", (document, page, digit) -> {
                    PDAnnotationFreeText note = new PDAnnotationFreeText();
                    note.setContents("8");
                    note.setColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
                    note.getCOSObject().setString(COSName.DA, "0 0 0 rg /Helv 9 Tf");
                    add(page, note, digit);
                }));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void figureThatIsPaintedOverIsNotCertainAndIsTold(Case forgery) {
        Reading reading = read(forgery, 0);
        assertThat(reading.field(FieldNames.AMOUNT).orElseThrow().certain()).isFalse();
        assertThat(reading.warnings())
                .filteredOn(warning -> warning.field().equals(FieldNames.AMOUNT))
                .extracting(Warning::code)
                .contains(Warning.Code.PART_UNREADABLE);
        assertThat(reading.field(FieldNames.PAYEE_ACCOUNT).orElseThrow().certain())
                .as("nothing lies over it")
                .isTrue();
    }

    static Stream<Case> innocent() {
        return Stream.of(
                drawn(
                        "a seal",
                        (content, document, digit) -> content.drawImage(
                                LosslessFactory.createFromImage(document, seal(new Color(0, true))),
                                digit.x() - 40,
                                digit.y() - 40,
                                90,
                                90)),
                drawn("a seal on white that darkens", (content, document, digit) -> {
                    content.setGraphicsStateParameters(state(1, BlendMode.MULTIPLY));
                    content.drawImage(
                            LosslessFactory.createFromImage(document, seal(Color.WHITE)),
                            digit.x() - 40,
                            digit.y() - 40,
                            90,
                            90);
                }),
                drawn("a highlight that darkens", (content, document, digit) -> {
                    content.setGraphicsStateParameters(state(1, BlendMode.MULTIPLY));
                    box(content, Color.YELLOW, digit);
                }),
                drawn("a sheer highlight", (content, document, digit) -> {
                    content.setGraphicsStateParameters(state(0.4f, BlendMode.NORMAL));
                    box(content, Color.YELLOW, digit);
                }),
                drawn("a sheer watermark", (content, document, digit) -> {
                    content.setGraphicsStateParameters(state(0.3f, BlendMode.NORMAL));
                    content.drawImage(
                            LosslessFactory.createFromImage(document, figure(new Color(0, true))), 20, 20, 500, 350);
                }),
                drawn("a rule as a thin box", (content, document, digit) -> {
                    content.addRect(0, digit.y() + 1, 500, 0.6f);
                    content.fill();
                }),
                drawn("an underline", (content, document, digit) -> {
                    content.moveTo(digit.x() - 10, digit.y() + 1.2f);
                    content.lineTo(digit.x() + 40, digit.y() + 1.2f);
                    content.stroke();
                }),
                drawn("the frame of a cell", (content, document, digit) -> {
                    content.addRect(digit.x() - 30, digit.y() - 4, 150, 18);
                    content.stroke();
                }),
                drawn("the frame of a cell as one filled path", (content, document, digit) -> {
                    content.addRect(digit.x() - 30, digit.y() - 4, 150, 18);
                    content.addRect(digit.x() - 29, digit.y() - 3, 148, 16);
                    content.fillEvenOdd();
                }),
                drawn("a picture that is clipped away", (content, document, digit) -> {
                    content.addRect(300, 10, 50, 20);
                    content.clip();
                    content.drawImage(
                            LosslessFactory.createFromImage(document, figure(Color.WHITE)),
                            digit.x() - 5,
                            digit.y() - 5,
                            60,
                            60);
                }),
                annotated("a hidden stamp", (document, page, digit) -> stamp(document, page, digit, true)),
                annotated("a highlighter", (document, page, digit) -> {
                    PDAnnotationHighlight mark = new PDAnnotationHighlight();
                    mark.setColor(new PDColor(new float[] {1, 1, 0}, PDDeviceRGB.INSTANCE));
                    float right = digit.x() + digit.width();
                    float top = digit.y() + digit.height();
                    mark.setQuadPoints(
                            new float[] {digit.x(), top, right, top, digit.x(), digit.y(), right, digit.y()});
                    add(page, mark, digit);
                }));
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void whatLeavesTheFigureToBeSeenChangesNothing(Case mark) {
        Reading reading = read(mark, 0);
        assertThat(reading.field(FieldNames.AMOUNT).orElseThrow().certain()).isTrue();
        assertThat(reading.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void pageThatIsShownTurnedIsHeldToTheSame(int degrees) {
        Case box = forgeries().findFirst().orElseThrow();
        assertThat(read(box, degrees).field(FieldNames.AMOUNT).orElseThrow().certain())
                .isFalse();
        Case seal = innocent().findFirst().orElseThrow();
        assertThat(read(seal, degrees).field(FieldNames.AMOUNT).orElseThrow().certain())
                .isTrue();
    }

    /** Tables have their grounds painted before what stands in them. */
    @Test
    void groundThatIsPaintedBeforeTheTextChangesNothing() {
        byte[] pdf = Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                box(content, Color.LIGHT_GRAY, new Place(0, 0, 595, HEIGHT));
                content.setNonStrokingColor(Color.BLACK);
                Papers.print(content, font, receipt());
            }
        });
        assertThat(Papers.read(READER, pdf)
                        .field(FieldNames.AMOUNT)
                        .orElseThrow()
                        .certain())
                .isTrue();
    }

    private static List<Papers.Print> receipt() {
        return PdfTest.receipt(30, "HD6158210533917772", "1013.04");
    }

    /** Both are told: what the text says, and what people see. */
    @Test
    void figureThatIsSeenIsToldBesideTheOneBelowIt() {
        Optional<Path> data = Optional.of(RecognitionData.needed());
        try (DocumentReader recogniser =
                DocumentReader.open(ReadingLimits.defaults(), new OcrSettings(data, 1, 50, Duration.ofSeconds(60)))) {
            Reading reading = read(recogniser, picture(), 0);
            Field amount = reading.field(FieldNames.AMOUNT).orElseThrow();
            assertThat(amount.value()).isEqualTo("1013.04");
            assertThat(amount.certain()).isFalse();
            assertThat(amount.alternatives())
                    .allSatisfy(seen -> assertThat(seen.source()).isEqualTo(Source.OCR))
                    .anySatisfy(seen -> assertThat(seen.value())
                            .as(
                                    "at least from the figure on: the gap before it may be taken for that between two cells")
                            .endsWith("8.04"));
            assertThat(reading.field(FieldNames.RECEIPT_NUMBER).orElseThrow().alternatives())
                    .isEmpty();
        }
    }

    private static Case picture() {
        return forgeries()
                .filter(forgery -> forgery.name().equals("a picture on white"))
                .findFirst()
                .orElseThrow();
    }

    private static Reading read(Case change, int degrees) {
        return read(READER, change, degrees);
    }

    private static Reading read(DocumentReader reader, Case change, int degrees) {
        byte[] pdf = Papers.pdf(receipt());
        Box amount =
                Papers.read(READER, pdf).field(FieldNames.AMOUNT).orElseThrow().box();
        float width = (float) (amount.width() / "1013.04".length());
        Place digit = new Place(
                (float) amount.x() + 3.2f * width,
                (float) (HEIGHT - amount.bottom() + 0.1 * amount.height()),
                width,
                (float) (0.75 * amount.height()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            change.act().on(document, page, digit);
            page.setRotation(degrees);
            return Papers.read(reader, Papers.saved(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
