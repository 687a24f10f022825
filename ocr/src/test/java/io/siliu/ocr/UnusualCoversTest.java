package io.siliu.ocr;

import static io.siliu.ocr.PaintedReceipt.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.PaintedReceipt.Case;
import io.siliu.ocr.PaintedReceipt.Place;
import java.awt.Color;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Covers in colours that are patterns, through soft masks, and in layers: what people see decides. */
class UnusualCoversTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static void box(PDPageContentStream content, Place digit) throws IOException {
        content.addRect(digit.x(), digit.y(), digit.width(), digit.height());
        content.fill();
    }

    /** A colour that is a pattern whose cell is one colour. */
    private static PDColor pattern(PDResources resources, Color colour) throws IOException {
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setBBox(new PDRectangle(4, 4));
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setXStep(4);
        pattern.setYStep(4);
        pattern.setResources(new PDResources());
        try (PDPatternContentStream cell = new PDPatternContentStream(pattern)) {
            cell.setNonStrokingColor(colour);
            cell.addRect(0, 0, 4, 4);
            cell.fill();
        }
        return new PDColor(resources.add(pattern), new PDPattern(resources));
    }

    private static Case patterned(String name, Color colour, PaintedReceipt.Stroke stroke) {
        return new Case(name, (document, page, digit) -> {
            PDColor paint = pattern(page.getResources(), colour);
            after(name, (content, same, place) -> {
                        content.setNonStrokingColor(paint);
                        stroke.on(content, same, place);
                    })
                    .act()
                    .on(document, page, digit);
        });
    }

    /** A state whose soft mask is of one brightness everywhere. */
    private static PDExtendedGraphicsState masked(PDDocument document, float brightness) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(600, 600));
        form.setResources(new PDResources());
        COSDictionary group = new COSDictionary();
        group.setName(COSName.S, "Transparency");
        group.setName(COSName.CS, "DeviceGray");
        form.getCOSObject().setItem(COSName.GROUP, group);
        try (PDFormContentStream content = new PDFormContentStream(form)) {
            content.setNonStrokingColor(brightness);
            content.addRect(0, 0, 600, 600);
            content.fill();
        }
        COSDictionary mask = new COSDictionary();
        mask.setName(COSName.TYPE, "Mask");
        mask.setName(COSName.S, "Luminosity");
        mask.setItem(COSName.G, form.getCOSObject());
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, mask);
        return state;
    }

    private static Case throughAMask(String name, float brightness) {
        return after(name, (content, document, digit) -> {
            content.setGraphicsStateParameters(masked(document, brightness));
            content.setNonStrokingColor(Color.WHITE);
            box(content, digit);
        });
    }

    private static PDOptionalContentGroup layer(PDDocument document, boolean shown) {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup layer = new PDOptionalContentGroup("layer");
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, shown);
        document.getDocumentCatalog().setOCProperties(layers);
        return layer;
    }

    private static Case inALayer(String name, boolean shown) {
        return after(name, (content, document, digit) -> {
            content.beginMarkedContent(COSName.OC, layer(document, shown));
            content.setNonStrokingColor(Color.WHITE);
            box(content, digit);
            content.endMarkedContent();
        });
    }

    static Stream<Case> forgeries() {
        return Stream.of(
                patterned("a box in a white pattern", Color.WHITE, (content, document, digit) -> box(content, digit)),
                patterned("a strip in a white pattern, as thin as a rule", Color.WHITE, (content, document, digit) -> {
                    content.addRect(digit.x() - 10, digit.y() + digit.height() / 2, 60, 1.1f);
                    content.fill();
                }),
                throughAMask("a box through a mask that lets all through", 1),
                inALayer("a box in a layer that is shown", true),
                after("a box behind a form that leaves a hidden layer open", (content, document, digit) -> {
                    content.drawForm(leavingOpen(document, layer(document, false)));
                    content.setNonStrokingColor(Color.WHITE);
                    box(content, digit);
                }),
                after("a pen whose fillings alone are sheer", (content, document, digit) -> {
                    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                    state.setNonStrokingAlphaConstant(0f);
                    content.setGraphicsStateParameters(state);
                    content.setStrokingColor(Color.WHITE);
                    content.setLineWidth(digit.height());
                    content.moveTo(digit.x(), digit.y() + digit.height() / 2);
                    content.lineTo(digit.x() + digit.width(), digit.y() + digit.height() / 2);
                    content.stroke();
                }));
    }

    private static PDFormXObject leavingOpen(PDDocument document, PDOptionalContentGroup layer) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(600, 600));
        form.setResources(new PDResources());
        try (PDFormContentStream content = new PDFormContentStream(form)) {
            content.beginMarkedContent(COSName.OC, layer);
            content.addRect(0, 0, 1, 1);
            content.fill();
        }
        return form;
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void whatHidesTheFigureTakesItsCertaintyAway(Case forgery) {
        Reading reading = read(forgery);
        assertThat(reading.field(FieldNames.AMOUNT).orElseThrow().certain()).isFalse();
        assertThat(reading.field(FieldNames.PAYEE_ACCOUNT).orElseThrow().certain())
                .isTrue();
    }

    static Stream<Case> innocent() {
        return Stream.of(
                patterned(
                        "a seal in a red pattern",
                        new Color(220, 30, 40),
                        (content, document, digit) -> box(content, digit)),
                throughAMask("a box through a mask that lets next to nothing through", 0.2f),
                inALayer("a box in a layer that is not shown", false));
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void whatLeavesTheFigureToBeSeenChangesNothing(Case mark) {
        Reading reading = read(mark);
        assertThat(reading.field(FieldNames.AMOUNT).orElseThrow().certain()).isTrue();
        assertThat(reading.warnings()).isEmpty();
    }

    private static Reading read(Case change) {
        return new PaintedReceipt("1013.04", 3).read(READER, change);
    }

    private static Reading printed(boolean masked, Boolean shown) {
        return Papers.read(READER, Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                if (masked) {
                    content.setGraphicsStateParameters(masked(document, 1));
                }
                if (shown != null) {
                    content.beginMarkedContent(COSName.OC, layer(document, shown));
                }
                Papers.print(content, font, PdfTest.receipt(30, "HD6158210533917772", "1013.04"));
                if (shown != null) {
                    content.endMarkedContent();
                }
            }
        }));
    }

    @Test
    void lettersThatAreSetThroughAMaskAreDoubted() {
        assertThat(printed(true, null).field(FieldNames.AMOUNT).orElseThrow().certain())
                .isFalse();
        assertThat(printed(false, null).field(FieldNames.AMOUNT).orElseThrow().certain())
                .isTrue();
    }

    @Test
    void lettersInALayerThatIsNotShownAreNotThere() {
        assertThat(printed(false, false).fields()).isEmpty();
        assertThat(printed(false, true).field(FieldNames.AMOUNT).orElseThrow().certain())
                .isTrue();
    }

    /** A cell that paints with itself has no end; what it paints is not told then. */
    @Test
    void aPatternThatPaintsWithItselfHidesWhatItIsPaintedOver() {
        Case endless = new Case("itself", (document, page, digit) -> {
            PDColor paint = pattern(page.getResources(), Color.RED);
            PDTilingPattern cell = (PDTilingPattern) ((PDPattern) paint.getColorSpace()).getPattern(paint);
            PDColor inside = pattern(cell.getResources(), Color.RED);
            cell.getResources().put(inside.getPatternName(), cell);
            try (PDPatternContentStream content = new PDPatternContentStream(cell)) {
                content.setNonStrokingColor(inside);
                content.addRect(0, 0, 4, 4);
                content.fill();
            }
            after("box", (content, same, place) -> {
                        content.setNonStrokingColor(paint);
                        box(content, place);
                    })
                    .act()
                    .on(document, page, digit);
        });
        assertThat(read(endless).field(FieldNames.AMOUNT).orElseThrow().certain())
                .isFalse();
    }
}
