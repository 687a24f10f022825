package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects of an OFD that are painted over a figure; what people see is another one. */
class PaintedOverInOfdTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";

    /** Over the 3 of the total, ¥930.90. */
    private static final String DIGIT = "158 96.2 1.5 3";

    private static final String BOX =
            "<ofd:AbbreviatedData>M 0 0 L 1.5 0 L 1.5 3 L 0 3 C</ofd:AbbreviatedData></ofd:PathObject>";

    @AfterAll
    static void close() {
        READER.close();
    }

    private record Case(String name, UnaryOperator<String> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case atTheEnd(String name, String object) {
        return new Case(name, page -> page.replace("</ofd:Layer>", object + "</ofd:Layer>"));
    }

    private static String box(String colour, String attributes) {
        return "<ofd:PathObject ID=\"90\" Boundary=\"" + DIGIT + "\" Fill=\"true\" Stroke=\"false\" " + attributes
                + "><ofd:FillColor Value=\"" + colour + "\"/>" + BOX;
    }

    private static String picture(String resource, String attributes) {
        return "<ofd:ImageObject ID=\"91\" Boundary=\"%s\" CTM=\"1.5 0 0 3 0 0\" ResourceID=\"%s\" %s/>"
                .formatted(DIGIT, resource, attributes);
    }

    static Stream<Case> forgeries() {
        return Stream.of(
                atTheEnd("a white box", box("255 255 255", "")),
                atTheEnd(
                        "a figure as a path",
                        "<ofd:PathObject ID=\"90\" Boundary=\"" + DIGIT
                                + "\" LineWidth=\"0.3\"><ofd:AbbreviatedData>M 0.2 0.2 L 1.3 0.2 L 1.3 2.2 L 0.2 2.2 C"
                                + " M 0.2 1.2 L 1.3 1.2</ofd:AbbreviatedData></ofd:PathObject>"),
                atTheEnd("a white picture", picture("50", "")),
                atTheEnd("a picture that lets the ground shine through", picture("51", "")),
                new Case(
                        "a box in a layer above",
                        page -> page.replace(
                                "<ofd:Content>",
                                "<ofd:Content><ofd:Layer Type=\"Foreground\">" + box("255 255 255", "")
                                        + "</ofd:Layer>")),
                atTheEnd("a box in a block", "<ofd:PageBlock>" + box("255 255 255", "") + "</ofd:PageBlock>"));
    }

    static Stream<Case> innocent() {
        return Stream.of(
                new Case(
                        "a ground that is painted before",
                        page -> page.replace("<ofd:Layer>", "<ofd:Layer>" + box("240 240 240", ""))),
                new Case(
                        "a ground in a layer below",
                        page -> page.replace(
                                "</ofd:Content>",
                                "<ofd:Layer Type=\"Background\">" + box("240 240 240", "")
                                        + "</ofd:Layer></ofd:Content>")),
                atTheEnd("red ink", box("220 30 40", "")),
                atTheEnd("a sheer box", box("0 0 0", "Alpha=\"60\"")),
                atTheEnd("a box that is not shown", box("0 0 0", "Visible=\"false\"")),
                atTheEnd("a white picture that darkens", picture("50", "BlendMode=\"Darken\"")),
                atTheEnd(
                        "a rule",
                        "<ofd:PathObject ID=\"90\" Boundary=\"100 97.5 80 0.3\" LineWidth=\"0.25\">"
                                + "<ofd:AbbreviatedData>M 0 0 L 80 0</ofd:AbbreviatedData></ofd:PathObject>"));
    }

    private static byte[] ofd(UnaryOperator<String> change) {
        return Papers.zip(parts(change));
    }

    private static Map<String, byte[]> parts(UnaryOperator<String> change) {
        Map<String, byte[]> parts = OfdTest.parts(Papers.SELLER);
        parts.computeIfPresent(
                PAGE, (name, page) -> Papers.utf8(change.apply(new String(page, StandardCharsets.UTF_8))));
        parts.computeIfPresent(
                "Doc_0/Document.xml",
                (name, document) -> Papers.utf8(
                        new String(document, StandardCharsets.UTF_8)
                                .replace(
                                        "<ofd:Pages>",
                                        "<ofd:CommonData><ofd:DocumentRes>Res.xml</ofd:DocumentRes>"
                                                + "</ofd:CommonData><ofd:Annotations>Annots.xml</ofd:Annotations><ofd:Pages>")));
        parts.put(
                "Doc_0/Res.xml",
                Papers.utf8("<ofd:Res><ofd:MultiMedias>"
                        + "<ofd:MultiMedia ID=\"50\"><ofd:MediaFile>white.png</ofd:MediaFile></ofd:MultiMedia>"
                        + "<ofd:MultiMedia ID=\"51\"><ofd:MediaFile>bar.png</ofd:MediaFile></ofd:MultiMedia>"
                        + "</ofd:MultiMedias></ofd:Res>"));
        parts.put("Doc_0/white.png", Pictures.stored("png", picture(Color.WHITE)));
        parts.put("Doc_0/bar.png", Pictures.stored("png", picture(new Color(0, true))));
        return parts;
    }

    private static BufferedImage picture(Color ground) {
        BufferedImage picture = new BufferedImage(30, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 30, 60);
        if (ground.getAlpha() == 0) {
            pen.setColor(Color.BLACK);
            pen.fillRect(4, 10, 8, 40);
        }
        pen.dispose();
        return picture;
    }

    private static Field total(byte[] ofd) {
        return Papers.read(READER, ofd).field(FieldNames.TOTAL_AMOUNT).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void figureThatIsPaintedOverIsNotCertainAndIsTold(Case forgery) {
        Reading reading = Papers.read(READER, ofd(forgery.change()));
        assertThat(reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow().certain())
                .isFalse();
        assertThat(reading.warnings()).extracting(Warning::field).contains(FieldNames.TOTAL_AMOUNT);
        assertThat(reading.field(FieldNames.INVOICE_NUMBER).orElseThrow().certain())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void whatLeavesTheFigureToBeSeenChangesNothing(Case mark) {
        assertThat(total(ofd(mark.change())).certain()).isTrue();
    }

    @Test
    void annotationOverTheFigureTakesItsCertaintyAway() {
        assertThat(total(annotated(box("255 255 255", "").replace(DIGIT, "0 0 1.5 3")))
                        .certain())
                .isFalse();
        assertThat(total(annotated("")).certain())
                .as("where a seal stands, nothing is painted")
                .isTrue();
    }

    private static byte[] annotated(String object) {
        Map<String, byte[]> parts = parts(page -> page);
        parts.put(
                "Doc_0/Annots.xml",
                Papers.utf8("<ofd:Annotations><ofd:Page"
                        + " PageID=\"1\"><ofd:FileLoc>Annot.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>"));
        parts.put(
                "Doc_0/Annot.xml",
                Papers.utf8("<ofd:PageAnnot><ofd:Annot Type=\"Stamp\" ID=\"7\"><ofd:Appearance Boundary=\"" + DIGIT
                        + "\">" + object + "</ofd:Appearance></ofd:Annot></ofd:PageAnnot>"));
        return Papers.zip(parts);
    }
}
