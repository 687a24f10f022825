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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text objects of an OFD that are set so that nobody who looks at the page reads them are not printed on it. */
class UnseenTextInOfdTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";
    private static final String TOTAL = "<ofd:TextObject ID=\"6\" Boundary=\"155 96 38 5\" Size=\"3\">";

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

    /** What the total is set with, and what is painted before all text. */
    private static Case set(String name, String with, String before) {
        return new Case(name, page -> page.replace(TOTAL, TOTAL + with).replace("<ofd:Layer>", "<ofd:Layer>" + before));
    }

    private static Case with(String name, String attributes) {
        return new Case(name, page -> page.replace(TOTAL, TOTAL.replace(" Size", " " + attributes + " Size")));
    }

    private static Case at(String name, String boundary, String area) {
        return new Case(
                name,
                page -> page.replace(TOTAL, TOTAL.replace("155 96 38 5", boundary))
                        .replace("<ofd:Page>", "<ofd:Page>" + area));
    }

    private static String colour(String value) {
        return "<ofd:FillColor Value=\"" + value + "\"/>";
    }

    private static String band(String value) {
        return "<ofd:PathObject ID=\"90\" Boundary=\"150 94 50 9\" Fill=\"true\" Stroke=\"false\">" + colour(value)
                + "<ofd:AbbreviatedData>M 0 0 L 50 0 L 50 9 L 0 9 C</ofd:AbbreviatedData></ofd:PathObject>";
    }

    /** Larger than that of a figure would be. */
    private static String picture(String resource) {
        return "<ofd:ImageObject ID=\"91\" Boundary=\"150 80 50 20\" CTM=\"50 0 0 20 0 0\" ResourceID=\"%s\"/>"
                .formatted(resource);
    }

    private static String page(String size) {
        return "<ofd:Area><ofd:PhysicalBox>" + size + "</ofd:PhysicalBox></ofd:Area>";
    }

    static Stream<Case> hiding() {
        return Stream.of(
                set("white on paper", colour("255 255 255"), ""),
                set("nearly white", colour("252 250 244"), ""),
                set("in the colour of a band", colour("0 30 90"), band("0 30 90")),
                set("white on a white picture", colour("255 255 255"), picture("50")),
                set("in a colour that is sheer", "<ofd:FillColor Value=\"0 0 0\" Alpha=\"10\"/>", ""),
                with("neither filled nor outlined", "Fill=\"false\""),
                at("below the page", "155 200 38 5", page("0 0 210 140")),
                at("right of the page", "230 96 38 5", page("0 0 210 140")));
    }

    @ParameterizedTest
    @MethodSource("hiding")
    void whatNobodySeesIsNotPrinted(Case hiding) {
        Reading reading = read(hiding);
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).isEmpty();
        assertThat(reading.field(FieldNames.INVOICE_NUMBER).orElseThrow().certain())
                .isTrue();
    }

    static Stream<Case> showing() {
        return Stream.of(
                at("on the page", "155 96 38 5", page("0 0 210 140")),
                at("on a page that begins elsewhere", "155 130 38 5", page("10 10 200 130")),
                set("brown", colour("156 82 35"), ""),
                set("black on a light band", "", band("230 230 230")),
                set("white on a band", colour("255 255 255"), band("0 30 90")),
                set("white on a dark picture", colour("255 255 255"), picture("51")),
                with("filled and outlined", "Stroke=\"true\""));
    }

    @ParameterizedTest
    @MethodSource("showing")
    void whatIsSeenIsCertain(Case showing) {
        Field total = read(showing).field(FieldNames.TOTAL_AMOUNT).orElseThrow();
        assertThat(total.value()).isEqualTo("930.90");
        assertThat(total.certain()).isTrue();
    }

    static Stream<Case> untold() {
        return Stream.of(
                at("outside of its boundary", "155 96 1 5", ""),
                set(
                        "clipped away",
                        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 20 5 5\"/></ofd:Area></ofd:Clip></ofd:Clips>",
                        ""),
                set(
                        "in a shading",
                        "<ofd:FillColor><ofd:AxialShd><ofd:Segment><ofd:Color Value=\"255 255 255\"/></ofd:Segment>"
                                + "</ofd:AxialShd></ofd:FillColor>",
                        ""));
    }

    /** Those who show a page do not agree on it. */
    @ParameterizedTest
    @MethodSource("untold")
    void whatMayBeSeenIsDoubted(Case untold) {
        Reading reading = read(untold);
        Field total = reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow();
        assertThat(total.value()).isEqualTo("930.90");
        assertThat(total.certain()).isFalse();
        assertThat(reading.field(FieldNames.INVOICE_NUMBER).orElseThrow().certain())
                .isTrue();
    }

    private static Reading read(Case change) {
        Map<String, byte[]> parts = OfdTest.parts(Papers.SELLER);
        parts.computeIfPresent(
                PAGE, (name, page) -> Papers.utf8(change.change().apply(new String(page, StandardCharsets.UTF_8))));
        parts.computeIfPresent(
                "Doc_0/Document.xml",
                (name, document) -> Papers.utf8(
                        new String(document, StandardCharsets.UTF_8)
                                .replace(
                                        "<ofd:Pages>",
                                        "<ofd:CommonData><ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>")));
        parts.put(
                "Doc_0/Res.xml",
                Papers.utf8("<ofd:Res><ofd:MultiMedias>"
                        + "<ofd:MultiMedia ID=\"50\"><ofd:MediaFile>white.png</ofd:MediaFile></ofd:MultiMedia>"
                        + "<ofd:MultiMedia ID=\"51\"><ofd:MediaFile>dark.png</ofd:MediaFile></ofd:MultiMedia>"
                        + "</ofd:MultiMedias></ofd:Res>"));
        parts.put("Doc_0/white.png", Pictures.stored("png", picture(Color.WHITE)));
        parts.put("Doc_0/dark.png", Pictures.stored("png", picture(new Color(0, 30, 90))));
        return Papers.read(READER, Papers.zip(parts));
    }

    private static BufferedImage picture(Color ground) {
        BufferedImage picture = new BufferedImage(100, 18, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 100, 18);
        pen.dispose();
        return picture;
    }
}
