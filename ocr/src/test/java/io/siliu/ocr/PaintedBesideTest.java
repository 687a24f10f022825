package io.siliu.ocr;

import static io.siliu.ocr.PaintedReceipt.after;
import static io.siliu.ocr.PaintedReceipt.before;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.PaintedReceipt.Case;
import io.siliu.ocr.PaintedReceipt.Place;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure or a point that is painted beside the digits of an amount makes another one of it; rules and edges do not. */
class PaintedBesideTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    /** An 8 by its outline. */
    private static void eight(PDPageContentStream content, Place at) throws IOException {
        float pen = at.width() / 6;
        float left = at.x() + 0.1f * at.width();
        float wide = 0.8f * at.width();
        content.addRect(left, at.y(), wide, at.height());
        content.addRect(left + pen, at.y() + pen, wide - 2 * pen, at.height() / 2 - 1.5f * pen);
        content.addRect(left + pen, at.y() + at.height() / 2 + pen / 2, wide - 2 * pen, at.height() / 2 - 1.5f * pen);
        content.fillEvenOdd();
    }

    /** A 9 of short lines. */
    private static void nine(PDPageContentStream content, Place at) throws IOException {
        float left = at.x() + 0.2f * at.width();
        float right = at.x() + 0.8f * at.width();
        float middle = at.y() + at.height() / 2;
        content.setLineWidth(0.6f);
        content.moveTo(right, middle);
        content.lineTo(left, middle);
        content.lineTo(left, at.y() + at.height());
        content.lineTo(right, at.y() + at.height());
        content.lineTo(right, at.y());
        content.stroke();
    }

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

    private static void point(PDPageContentStream content, float x, float y) throws IOException {
        content.addRect(x - 0.4f, y, 0.8f, 0.8f);
        content.fill();
    }

    static Stream<Case> first() {
        return Stream.of(
                after("an outline before it", (content, document, digit) -> eight(content, digit.before())),
                before("an outline below the text", (content, document, digit) -> eight(content, digit.before())),
                after("a figure of lines", (content, document, digit) -> nine(content, digit.before())),
                before("one stroke", (content, document, digit) -> {
                    content.moveTo(digit.x() - digit.width() / 2, digit.y());
                    content.lineTo(digit.x() - digit.width() / 2, digit.y() + digit.height());
                    content.stroke();
                }),
                before(
                        "a picture that lets the ground shine through",
                        (content, document, digit) -> content.drawImage(
                                LosslessFactory.createFromImage(document, figure(new Color(0, true))),
                                digit.before().x(),
                                digit.y(),
                                digit.width(),
                                digit.height())),
                before(
                        "a picture on white",
                        (content, document, digit) -> content.drawImage(
                                LosslessFactory.createFromImage(document, figure(Color.WHITE)),
                                digit.before().x(),
                                digit.y(),
                                digit.width(),
                                digit.height())));
    }

    static Stream<Case> last() {
        return Stream.of(
                after(
                        "an outline behind it",
                        (content, document, digit) -> eight(content, digit.moved(digit.width(), 0))),
                before(
                        "an outline below the text",
                        (content, document, digit) -> eight(content, digit.moved(digit.width(), 0))));
    }

    static Stream<Case> points() {
        return Stream.of(
                after("a point after the text", (content, document, digit) -> point(content, digit.x(), digit.y())),
                before("a point before it", (content, document, digit) -> point(content, digit.x(), digit.y())));
    }

    @ParameterizedTest
    @MethodSource("first")
    void aFigureBeforeTheFirstDigitIsDoubted(Case forgery) {
        isDoubted(new PaintedReceipt("1013.04", 0).read(READER, forgery));
    }

    @ParameterizedTest
    @MethodSource("last")
    void aFigureBehindTheLastDigitIsDoubted(Case forgery) {
        isDoubted(new PaintedReceipt("1013.04", 6).read(READER, forgery));
    }

    @ParameterizedTest
    @MethodSource("points")
    void aPointBetweenTwoDigitsIsDoubted(Case forgery) {
        isDoubted(new PaintedReceipt("101304.00", 4).read(READER, forgery));
    }

    private static void isDoubted(Reading reading) {
        assertThat(reading.field(FieldNames.AMOUNT).orElseThrow().certain()).isFalse();
        assertThat(reading.warnings())
                .filteredOn(warning -> warning.field().equals(FieldNames.AMOUNT))
                .extracting(Warning::code)
                .contains(Warning.Code.PART_UNREADABLE);
        assertThat(reading.field(FieldNames.PAYEE_ACCOUNT).orElseThrow().certain())
                .as("nothing is painted beside it")
                .isTrue();
    }

    static Stream<Case> innocent() {
        return Stream.of(
                before("the edge of a cell", (content, document, digit) -> {
                    content.addRect(digit.x() - 1.5f, digit.y() - 4, 0.6f, 14);
                    content.fill();
                }),
                after("the frame of a cell", (content, document, digit) -> {
                    content.addRect(digit.x() - 1.5f, digit.y() - 4, 80, 14);
                    content.stroke();
                }),
                after("a dotted line below", (content, document, digit) -> {
                    for (int dot = -10; dot < 40; dot++) {
                        content.addRect(digit.x() + 2 * dot, digit.y() - 2.2f, 0.7f, 0.7f);
                    }
                    content.fill();
                }),
                before("a white figure", (content, document, digit) -> {
                    content.setNonStrokingColor(Color.WHITE);
                    eight(content, digit.before());
                }),
                before("a red one", (content, document, digit) -> {
                    content.setNonStrokingColor(new Color(220, 30, 40));
                    eight(content, digit.before());
                }),
                before("a bullet", (content, document, digit) -> {
                    content.addRect(digit.x() - 2, digit.y() + 2, 1.5f, 1.5f);
                    content.fill();
                }),
                before(
                        "a figure two letters away",
                        (content, document, digit) -> eight(content, digit.moved(9 * digit.width(), 0))),
                before(
                        "a large picture beside it",
                        (content, document, digit) -> content.drawImage(
                                LosslessFactory.createFromImage(document, figure(Color.WHITE)),
                                digit.x() - 61,
                                200,
                                60,
                                120)));
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void whatIsNoFigureChangesNothing(Case mark) {
        Reading reading = new PaintedReceipt("1013.04", 0).read(READER, mark);
        assertThat(reading.field(FieldNames.AMOUNT).orElseThrow().certain()).isTrue();
        assertThat(reading.warnings()).isEmpty();
    }
}
