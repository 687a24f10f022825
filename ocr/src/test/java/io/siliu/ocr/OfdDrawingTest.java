package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages of an OFD as they are looked at beside their fields: every object stands where its millimetres say. */
class OfdDrawingTest {

    private static final PageImages PAGES = new PageImages(ReadingLimits.defaults());

    /** A page of 100 by 50 millimetres with these objects, and what else the package holds. */
    static Map<String, byte[]> parts(String objects) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                Papers.utf8(
                        "<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
        parts.put("Doc_0/Document.xml", Papers.utf8("""
                <ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 100 50</ofd:PhysicalBox></ofd:PageArea>\
                <ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\
                <ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData>\
                <ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>\
                <ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>"""));
        parts.put("Doc_0/PublicRes.xml", Papers.utf8("""
                <ofd:Res BaseLoc="Res"><ofd:DrawParams><ofd:DrawParam ID="3" LineWidth="2">\
                <ofd:StrokeColor Value="128 0 0"/></ofd:DrawParam><ofd:DrawParam ID="4" Relative="3"/></ofd:DrawParams>\
                <ofd:Fonts><ofd:Font ID="5" FontName="宋体"/><ofd:Font ID="6" FontName="自带" >\
                <ofd:FontFile>font.ttf</ofd:FontFile></ofd:Font></ofd:Fonts><ofd:MultiMedias>\
                <ofd:MultiMedia ID="7" Type="Image"><ofd:MediaFile>picture.png</ofd:MediaFile></ofd:MultiMedia>\
                </ofd:MultiMedias></ofd:Res>"""));
        parts.put("Doc_0/Pages/Page_0/Content.xml", page(objects));
        return parts;
    }

    private static byte[] page(String objects) {
        return Papers.utf8("<ofd:Page><ofd:Template TemplateID=\"9\" ZOrder=\"Background\"/><ofd:Content><ofd:Layer>"
                + objects + "</ofd:Layer></ofd:Content></ofd:Page>");
    }

    private static String path(String boundary, String more, String data) {
        return "<ofd:PathObject Boundary=\"%s\" %s<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(boundary, more, data);
    }

    private static String square(String boundary, String colour) {
        return path(
                boundary,
                "Fill=\"true\" Stroke=\"false\"><ofd:FillColor Value=\"" + colour + "\"/>",
                "M 0 0 L 10 0 L 10 10 L 0 10 C");
    }

    private static String text(String font, String boundary, String printed) {
        return "<ofd:TextObject Font=\"%s\" Boundary=\"%s\" Size=\"8\"><ofd:TextCode X=\"0\" Y=\"8\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(font, boundary, printed);
    }

    /** A drawn page that is asked in millimetres. */
    private record Drawn(BufferedImage image, double scale) {

        Color at(double x, double y) {
            return new Color(image.getRGB((int) Math.round(x * scale), (int) Math.round(y * scale)));
        }

        /** The share of pixels in a box that are not white. */
        double ink(double x, double y, double width, double height) {
            int dark = 0;
            int all = 0;
            for (int row = (int) (y * scale); row < (y + height) * scale; row++) {
                for (int column = (int) (x * scale); column < (x + width) * scale; column++) {
                    all++;
                    dark += (image.getRGB(column, row) & 0xffffff) == 0xffffff ? 0 : 1;
                }
            }
            return (double) dark / all;
        }
    }

    private static Drawn drawn(Map<String, byte[]> parts) {
        PagePicture picture = PAGES.picture(Papers.zip(parts), 1, 2_000).orElseThrow();
        try {
            return new Drawn(ImageIO.read(new ByteArrayInputStream(picture.png())), picture.scale());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void thePageHasItsSizeInMillimetresAndSaysItsScale() {
        byte[] ofd = Papers.zip(parts(""));
        PagePicture picture = PAGES.picture(ofd, 1, 400).orElseThrow();
        assertThat(picture.width()).isEqualTo(400);
        assertThat(picture.height()).isEqualTo(200);
        assertThat(picture.scale()).isEqualTo(4);
        assertThat(picture.pages()).isEqualTo(1);
        assertThat(picture.placed(new Box(10, 20, 5, 5))).isEqualTo(new Box(40, 80, 20, 20));
        assertThat(PAGES.picture(ofd, 2, 400)).isEmpty();
        assertThat(PAGES.picture(ofd, 0, 400)).isEmpty();
    }

    @Test
    void pathsAreFilledAndStrokedInTheirColours() {
        Drawn page = drawn(parts(square("10 10 10 10", "255 0 0")
                + square("30 10 10 10", "#0 #80 #0")
                + square("50 10 10 10", "0 0 255 0")
                + path("10 30 80 2", "DrawParam=\"4\">", "M 0 1 L 80 1")));

        assertThat(page.at(15, 15)).isEqualTo(Color.RED);
        assertThat(page.at(35, 15)).isEqualTo(new Color(0, 128, 0));
        assertThat(page.at(55, 15)).as("ink").isEqualTo(Color.YELLOW);
        assertThat(page.at(50, 31)).as("a way of drawing that leans on another").isEqualTo(new Color(128, 0, 0));
        assertThat(page.at(5, 5)).isEqualTo(Color.WHITE);
    }

    @Test
    void curvesArcsAndMatricesBendWhatTheySay() {
        Drawn page = drawn(parts(path("10 10 20 20", "LineWidth=\"1\">", "M 0 10 A 10 10 0 0 1 20 10")
                + path("40 10 20 20", "LineWidth=\"1\">", "M 0 20 Q 10 -20 20 20")
                + path("70 10 20 20", "LineWidth=\"2\" CTM=\"0 1 -1 0 20 0\">", "M 0 10 L 20 10")));

        assertThat(page.at(20, 10.2)).as("the top of the arc").isNotEqualTo(Color.WHITE);
        assertThat(page.at(20, 20)).as("its middle").isEqualTo(Color.WHITE);
        assertThat(page.at(50, 10)).as("the top of the curve").isNotEqualTo(Color.WHITE);
        assertThat(page.at(80, 25)).as("a line turned upright").isNotEqualTo(Color.WHITE);
        assertThat(page.at(72, 20)).isEqualTo(Color.WHITE);
    }

    @Test
    void textStandsWhereItsBoxSays() {
        Drawn page = drawn(parts(text("5", "20 10 40 10", "1234")));
        assertThat(page.ink(20, 12, 16, 6.5)).isGreaterThan(0.1);
        assertThat(page.ink(60, 10, 30, 10)).isZero();
        assertThat(page.ink(20, 22, 40, 20)).isZero();
    }

    @Test
    void aBlankAtTheBeginningHasItsStepToo() {
        Drawn page = drawn(parts(text("5", "20 10 60 10", " 1").replace("Y=\"8\"", "Y=\"8\" DeltaX=\"40\"")));
        assertThat(page.ink(20, 11, 20, 8)).isZero();
        assertThat(page.ink(60, 11, 6, 8)).isGreaterThan(0.05);
    }

    /** No font has such characters; the page shows that something stands there, and nothing breaks. */
    @Test
    void aCharacterThatNoFontHasIsABox() {
        Drawn page = drawn(parts(text("404", "20 10 40 10", "\uE0F1\uE0F2")));
        assertThat(page.ink(20, 11, 8, 8)).isBetween(0.05, 0.9);
    }

    @Test
    void aFontThatTravelsInThePaperIsUsedByCharacterAndByNumber() throws IOException {
        Map<String, byte[]> parts = parts(text("6", "10 10 40 10", "H")
                + text("6", "50 10 40 10", "?")
                        .replace(
                                "<ofd:TextCode",
                                "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\"><ofd:Glyphs>43"
                                        + "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode"));
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            parts.put("Doc_0/Res/font.ttf", font.readAllBytes());
        }
        Drawn page = drawn(parts);
        assertThat(page.at(11.2, 15)).as("the left stem of H").isEqualTo(Color.BLACK);
        assertThat(page.at(51.2, 15)).as("the same glyph by its number").isEqualTo(Color.BLACK);
        assertThat(page.at(13, 13)).as("between the stems").isEqualTo(Color.WHITE);
    }

    @Test
    void aFontThatIsNoneIsReplaced() {
        Map<String, byte[]> parts = parts(text("6", "10 10 40 10", "H"));
        parts.put("Doc_0/Res/font.ttf", Papers.utf8("no font"));
        assertThat(drawn(parts).ink(10, 10, 8, 8)).isGreaterThan(0.05);
    }

    /** Twenty thousand groups of a map, each naming every character there is, in a font of a few hundred kilobytes. */
    @Test
    @Timeout(20)
    void aFontWhoseMapNeverEndsIsReplaced() {
        int groups = 20_000;
        ByteBuffer font = ByteBuffer.allocate(28 + 12 + 16 + 12 * groups);
        font.putInt(0x00010000).putShort((short) 1).position(12);
        font.putInt(0x636d6170).putInt(0).putInt(28).putInt(font.capacity() - 28);
        font.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        font.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + 12 * groups)
                .putInt(0)
                .putInt(groups);
        for (int i = 0; i < groups; i++) {
            font.putInt(0).putInt(0x10ffff).putInt(0);
        }
        Map<String, byte[]> parts = parts(text("6", "10 10 40 10", "H"));
        parts.put("Doc_0/Res/font.ttf", font.array());
        assertThat(drawn(parts).ink(10, 10, 8, 8)).isGreaterThan(0.05);
    }

    private static String image(String more) {
        return "<ofd:ImageObject ResourceID=\"7\" Boundary=\"10 10 20 20\" " + more + "/>";
    }

    @Test
    void picturesFillTheirBoundaryAndOnesThatAreNoneAreAFrame() {
        Map<String, byte[]> parts = parts(image("CTM=\"20 0 0 20 0 0\""));
        BufferedImage red = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        red.createGraphics().fillRect(0, 0, 4, 4);
        red.setRGB(0, 0, Color.RED.getRGB());
        parts.put("Doc_0/Res/picture.png", Pictures.stored("png", red));
        assertThat(drawn(parts).at(11, 11)).isEqualTo(Color.RED);

        parts.put("Doc_0/Res/picture.png", Papers.utf8("no picture"));
        Drawn page = drawn(parts);
        assertThat(page.ink(9, 9, 22, 22)).isBetween(0.005, 0.3);
        assertThat(page.at(20, 20)).isEqualTo(Color.WHITE);
    }

    @Test
    void theTemplateLiesBelowAndAnnotationsAndSealsAbove() {
        Map<String, byte[]> parts = parts(square("10 10 10 10", "0 0 255"));
        parts.put(
                "Doc_0/Tpls/Tpl_0/Content.xml",
                Papers.utf8("<ofd:Page><ofd:Content><ofd:Layer>" + square("15 10 10 10", "255 0 0")
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));
        parts.put(
                "Doc_0/Annots/Annotations.xml",
                Papers.utf8("<a><Page PageID=\"1\"><FileLoc>Annot_0.xml</FileLoc></Page></a>"));
        parts.put(
                "Doc_0/Annots/Annot_0.xml",
                Papers.utf8("<a><Annot><Appearance Boundary=\"30 0 20 20\">" + square("0 10 10 10", "0 255 0")
                        + "</Appearance></Annot></a>"));
        parts.put(
                "Doc_0/Signs/Sign_0/Signature.xml",
                Papers.utf8("<s><StampAnnot ID=\"1\" PageRef=\"1\" Boundary=\"60 10 20 20\"/></s>"));
        Drawn page = drawn(parts);

        assertThat(page.at(17, 15)).as("page over template").isEqualTo(Color.BLUE);
        assertThat(page.at(22, 15)).as("template").isEqualTo(Color.RED);
        assertThat(page.at(35, 15)).as("annotation").isEqualTo(Color.GREEN);
        assertThat(page.ink(59, 9, 22, 22)).as("frame of the seal").isGreaterThan(0.005);
        assertThat(page.at(70, 20)).isEqualTo(Color.WHITE);
    }

    @Test
    void theCutOutOfAFieldIsAPieceOfTheDrawnPage() {
        byte[] ofd = Papers.zip(OfdTest.parts(Papers.SELLER));
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            Field seller =
                    Papers.read(reader, ofd).field(FieldNames.SELLER_NAME).orElseThrow();
            CutOut.Picture cut = PAGES.cutOut(ofd, seller).orElseThrow().fold(found -> found, quoted -> null);
            assertThat(cut.png()).startsWith(0x89, 'P', 'N', 'G');
            assertThat(cut.marked().right()).isLessThanOrEqualTo(cut.width());
        }
    }

    @Test
    void boxesOfPdfsAndPicturesFindTheirPlaceByTheScaleToo() {
        PagePicture pdf = PAGES.picture(Papers.emptyPages(2), 2, 306).orElseThrow();
        assertThat(pdf.scale()).as("letter paper is 612 points wide").isEqualTo(0.5);
        assertThat(pdf.pages()).isEqualTo(2);
        byte[] png = Pictures.stored("png", new BufferedImage(900, 300, BufferedImage.TYPE_3BYTE_BGR));
        PagePicture picture = PAGES.picture(png, 1, 300).orElseThrow();
        assertThat(picture.height()).isEqualTo(100);
        assertThat(picture.scale()).isEqualTo(300.0 / 900);
    }

    @Test
    @Timeout(30)
    void whatAsksForTooMuchIsDrawnSmallerOrNotAtAll() {
        PageImages small = new PageImages(ReadingLimits.defaults().withPixels(10_000));
        PagePicture coarse = small.picture(Papers.zip(parts("")), 1, 4_000).orElseThrow();
        assertThat(coarse.width() * coarse.height()).isLessThanOrEqualTo(10_100);
        assertThat(coarse.scale()).isEqualTo(coarse.width() / 100.0, within(0.02));

        String many = square("1 1 1 1", "0 0 0").repeat(50_001);
        assertThat(PAGES.picture(Papers.zip(parts(many)), 1, 100)).isEmpty();
        assertThat(new PageImages(ReadingLimits.defaults().withTime(Duration.ofNanos(1)))
                        .picture(Papers.zip(parts(square("1 1 1 1", "0 0 0"))), 1, 100))
                .isEmpty();
        Map<String, byte[]> endless = parts("<ofd:CompositeObject ResourceID=\"8\" Boundary=\"0 0 9 9\"/>");
        endless.put(
                "Doc_0/PublicRes.xml",
                Papers.utf8("<r><CompositeGraphicUnit ID=\"8\"><Content><CompositeObject ResourceID=\"8\"/>"
                        + "<CompositeObject ResourceID=\"8\"/></Content></CompositeGraphicUnit></r>"));
        assertThat(PAGES.picture(Papers.zip(endless), 1, 100)).isPresent();
    }

    @Test
    void aPageWithoutContentOrSizeIsAnEmptySheet() {
        Map<String, byte[]> parts = parts("");
        parts.remove("Doc_0/Pages/Page_0/Content.xml");
        parts.put("Doc_0/Document.xml", Papers.utf8("<d><Pages><Page ID=\"1\" BaseLoc=\"nowhere.xml\"/></Pages></d>"));
        PagePicture picture = PAGES.picture(Papers.zip(parts), 1, 210).orElseThrow();
        assertThat(picture.height()).as("A4").isEqualTo(297);
    }
}
