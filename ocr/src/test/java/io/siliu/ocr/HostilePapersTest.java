package io.siliu.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Small files that ask for endless work: what fuzzing found, and its like. */
class HostilePapersTest {

    private static final DocumentReader READER =
            DocumentReader.open(ReadingLimits.defaults().withTime(Duration.ofSeconds(20)), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static RefusalCode refusal(byte[] paper) {
        return READER.read(paper)
                .fold(
                        read -> {
                            throw new AssertionError("was read: " + read);
                        },
                        ReadOutcome.Refused::code);
    }

    private static byte[] ofd(String page) {
        Map<String, byte[]> parts = new LinkedHashMap<>(OfdTest.parts(Papers.SELLER));
        parts.put("Doc_0/Pages/Page_0/Content.xml", Papers.utf8(page));
        return Papers.zip(parts);
    }

    private static String text(String attributes, String place, String printed) {
        return "<TextObject ID=\"99\" " + attributes + "><TextCode " + place + ">" + printed
                + "</TextCode></TextObject>";
    }

    /** Each string asks for the clips once more: their pieces are as many as their bars multiplied. */
    @Test
    void barsAcrossBarsAreNotFollowedForEachString() {
        byte[] pdf = Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int bar = 0; bar < 200; bar++) {
                    content.addRect(3 * bar, 0, 2.9f, 900);
                }
                content.clip();
                for (int bar = 0; bar < 200; bar++) {
                    content.addRect(0, 4 * bar, 600, 3.9f);
                }
                content.clip();
                for (int round = 0; round < 30; round++) {
                    content.saveGraphicsState();
                    Papers.print(content, font, PdfTest.digitalInvoice());
                    content.restoreGraphicsState();
                }
            }
        });
        assertThat(Papers.read(READER, pdf).fields()).noneMatch(Field::certain);
    }

    @Test
    void stepsThatAreRepeatedWithoutEndAreMadeOnlyForTheCharactersThatAreThere() {
        String steps = "g 10000 1 ".repeat(300_000);
        Reading reading = Papers.read(
                READER,
                ofd("<Page>" + text("Boundary=\"9 9 9 9\" Size=\"3\"", "DeltaX=\"" + steps + "\"", "发票") + "</Page>"));
        assertThat(reading.warnings()).extracting(Warning::code).doesNotContain(Warning.Code.PART_UNREADABLE);
    }

    @Test
    void asManyStepsDownAsCharactersTakeNoLongerThanTheyMust() {
        String down = "0 ".repeat(100_000);
        Reading reading = Papers.read(
                READER,
                ofd("<Page>"
                        + text("Boundary=\"9 9 9 9\" Size=\"3\"", "DeltaY=\"" + down + "\"", "票".repeat(100_000))
                        + "</Page>"));
        assertThat(reading).isNotNull();
    }

    @Test
    void textOfImpossibleSizesAndPlacesIsLeftOutAndTheRestIsRead() {
        String page = "<Page>"
                + text("Boundary=\"9 9 9 9\" Size=\"-3\"", "X=\"0\"", "负")
                + text("Boundary=\"1e308 1e308 1 1\" Size=\"1e308\"", "X=\"1e308\" Y=\"-1e308\"", "大")
                + text("Boundary=\"9 9 9 9\" CTM=\"1e308 -1e308 1e308 1e308 0 0\" Size=\"3\"", "X=\"1e9\"", "矩阵")
                + text("Boundary=\"9 9 9 9\" Size=\"NaN\"", "X=\"NaN\" DeltaX=\"g NaN NaN\"", "无");
        String sound = new String(OfdTest.parts(Papers.SELLER).get("Doc_0/Pages/Page_0/Content.xml"), UTF_8);

        Reading reading =
                Papers.read(READER, ofd(sound.replace("<ofd:Page>", page).replace("</ofd:Page>", "</Page>")));

        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.value(FieldNames.SELLER_NAME)).contains(Papers.SELLER);
    }

    /** A tag that points at text which stands nowhere. */
    @Test
    void aTagWithoutAPlaceIsNoField() {
        String sound = new String(OfdTest.parts(Papers.SELLER).get("Doc_0/Pages/Page_0/Content.xml"), UTF_8);

        Reading reading = Papers.read(READER, ofd(sound.replaceFirst("Boundary=\"120", "Boundary=\"1e300")));

        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.value(FieldNames.SELLER_NAME)).isEmpty();
    }

    /** Painted over itself it shows what it shows once. */
    @Test
    void aTemplateThatIsUsedAThousandTimesIsReadOnce() {
        Map<String, byte[]> parts = new LinkedHashMap<>(OfdTest.parts(Papers.SELLER));
        parts.put(
                "Doc_0/Document.xml",
                Papers.utf8("<Document><CommonData><TemplatePage ID=\"7\" BaseLoc=\"t.xml\"/></CommonData><Pages>"
                        + "<Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></Pages></Document>"));
        parts.put(
                "Doc_0/t.xml",
                Papers.utf8("<Page>"
                        + text("Size=\"3\"", "X=\"0\"", "模板".repeat(50)).repeat(200) + "</Page>"));
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                Papers.utf8("<Page>" + "<Template TemplateID=\"7\"/>".repeat(1_000) + "</Page>"));

        assertThat(READER.read(Papers.zip(parts))).isInstanceOf(ReadOutcome.Read.class);
    }

    /** The second bit of the flags says UTF-8, and the name is none. */
    @Test
    void anEntryNameThatIsMarkedAsUtf8AndIsNoneIsDamage() {
        byte[] zip = Papers.zip(Map.of("OFD发票.xml", Papers.utf8("<OFD/>")));
        zip[33] = (byte) 0xFF;
        assertThat(zip[7] & 8).as("the flag").isEqualTo(8);
        assertThat(refusal(zip)).isEqualTo(RefusalCode.FILE_DAMAGED);
    }

    @Test
    void aFontThatListsFourThousandMillionCharactersIsRefusedBeforeItIsLoaded() throws IOException {
        for (String range : new String[] {
            "<00000000> <FFFFFFFF> <0041>",
            "<0000> <FFFFFFFF> <0041>",
            "% <00> <01> <00>\n<00>\n<7FFFFFFF>%\n<0041>",
            "<0000> <0001> [<0041> <0042>] <0002> <FFFFFF02> <0043>",
            "<0000> <FFFF> <0000>\n".repeat(100),
            // The library reads the first code of each as a number below nothing; fuzzing found the first of them.
            "<0D84C75A067> <7A3A> <0041>",
            "<C0000000> <7A3A> <0041>"
        }) {
            assertThat(refusal(withFontMap(range))).as(range).isEqualTo(RefusalCode.FILE_DAMAGED);
        }
    }

    @Test
    void aFontThatListsAllCharactersOfTwoBytesIsRead() throws IOException {
        assertThat(Papers.readings(READER, withFontMap("<0000> <FFFF> <0000>"))).hasSize(1);
    }

    private static byte[] withFontMap(String ranges) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            String map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF>"
                    + " endcodespacerange 1000 beginbfrange " + ranges + " endbfrange endcmap end";
            font.getCOSObject()
                    .setItem(
                            COSName.TO_UNICODE,
                            new PDStream(document, new ByteArrayInputStream(Papers.utf8(map)), COSName.FLATE_DECODE));
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), font);
            return saved(document, resources, "BT /F 9 Tf 9 9 Td (hello) Tj ET");
        }
    }

    /** Ten forms, each of which draws the one below ten times. */
    @Test
    void aPdfThatRepeatsItsTextWithoutEndIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            String content = "BT /F 1 Tf 9 9 Td (ha ha ha ha ha ha ha ha ha) Tj ET";
            for (int level = 0; level < 10; level++) {
                PDFormXObject form = new PDFormXObject(
                        new PDStream(document, new ByteArrayInputStream(Papers.utf8(content)), COSName.FLATE_DECODE));
                form.setResources(resources);
                form.setBBox(new PDRectangle(60, 60));
                resources = new PDResources();
                resources.put(COSName.getPDFName("X"), form);
                content = "/X Do ".repeat(10);
            }
            assertThat(refusal(saved(document, resources, content)))
                    .isIn(RefusalCode.TOO_MANY_PAGES, RefusalCode.READING_TOO_SLOW);
        }
    }

    /** Halved until it is small enough to be searched for codes, nothing is left of its height. */
    @Test
    void aPictureOfOneLineIsReadAsOneThatHoldsNothing() {
        for (int[] size : new int[][] {{3_000, 1}, {1, 3_000}, {1, 1}, {20, 20}}) {
            BufferedImage line = new BufferedImage(size[0], size[1], BufferedImage.TYPE_BYTE_GRAY);
            Reading reading = Papers.read(READER, Pictures.stored("png", line));
            assertThat(reading.kind()).as(size[0] + " x " + size[1]).isEqualTo(DocumentKind.OTHER);
            assertThat(reading.fields()).isEmpty();
        }
    }

    /** A line of dashes that leads out of every page, as fuzzing found one. */
    @Test
    void aDashedLineWithoutEndIsDrawnWithoutItsGaps() {
        for (String data : new String[] {
            "M 0 0 L 1e12 0", "M 0 0 B 1 1e18 3 4 5 6", "M 0 0 L 9000 0 ".repeat(9_000), "M 0 0 Q 1 2 1e300 -1e300"
        }) {
            Map<String, byte[]> parts =
                    OfdDrawingTest.parts("<PathObject Boundary=\"5 5 40 10\" DashPattern=\"0.1 0.1\">"
                            + "<AbbreviatedData>" + data + "</AbbreviatedData></PathObject>");
            PageImages pages = new PageImages(ReadingLimits.defaults().withTime(Duration.ofSeconds(20)));
            assertThat(pages.picture(Papers.zip(parts), 1, 200))
                    .as(data.substring(0, 12))
                    .isPresent();
        }
    }

    /** The same in a PDF, whose pages a library draws. */
    @Test
    void curvesThatLeadMilesAwayAreLeftOutOfAPage() throws IOException {
        for (String content : new String[] {
            "0 0 m 1 1000000000000000000 3 4 5 6 c S",
            "0 0 m 1 1000000000000000000 3 4 5 6 c f",
            "0 0 m 1 1000000000000000000 3 4 5 6 c B",
            "1e12 0 0 1e12 0 0 cm 0 0 m 1 100000000 3 4 5 6 c S"
        }) {
            try (PDDocument document = new PDDocument()) {
                byte[] pdf = saved(document, new PDResources(), content);
                PageImages pages = new PageImages(ReadingLimits.defaults().withTime(Duration.ofSeconds(20)));
                assertThat(pages.picture(pdf, 1, 200)).as(content).isPresent();
            }
        }
    }

    /** Paths, states and clips beyond measure are followed coarsely, and the page is read all the same. */
    @Test
    void aPageWhosePathsAndClipsAreBeyondMeasureIsReadInTime() throws IOException {
        for (String content : new String[] {
            "0 0 m " + "1 1 l ".repeat(250_000) + "f",
            "0 0 1 1 re W n ".repeat(10_000),
            "q ".repeat(5_000) + "0 0 60 60 re f",
            "/OC /None BDC ".repeat(20_000) + "0 0 60 60 re f " + "EMC ".repeat(20_000),
            "0 0 1 1 re f ".repeat(50_000)
        }) {
            try (PDDocument document = new PDDocument()) {
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
                byte[] pdf = saved(document, resources, "BT /F 9 Tf 9 9 Td (1013.04) Tj ET " + content);
                assertThat(READER.read(pdf)).as(content.substring(0, 12)).isInstanceOf(ReadOutcome.Read.class);
            }
        }
    }

    /** As many objects as an OFD may paint over its text, and one more: nothing that it says is certain. */
    @Test
    void anOfdThatIsPaintedBeyondMeasureSaysNothingForCertain() {
        String sound = new String(OfdTest.parts(Papers.SELLER).get("Doc_0/Pages/Page_0/Content.xml"), UTF_8);
        String dust = "<ofd:PathObject Boundary=\"0 0 1 1\"/>".repeat(50_001);
        Reading reading = Papers.read(READER, ofd(sound.replace("</ofd:Layer>", dust + "</ofd:Layer>")));
        assertThat(reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow().certain())
                .isFalse();
    }

    @Test
    void aPdfThatCountsAPageItDoesNotHaveIsDamaged() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary pages = document.getPages().getCOSObject();
            pages.setItem(COSName.KIDS, new COSArray());
            assertThat(refusal(Papers.saved(document))).isEqualTo(RefusalCode.FILE_DAMAGED);
        }
    }

    private static byte[] saved(PDDocument document, PDResources resources, String content) throws IOException {
        PDPage page = new PDPage(new PDRectangle(60, 60));
        page.setResources(resources);
        page.setContents(new PDStream(document, new ByteArrayInputStream(Papers.utf8(content)), COSName.FLATE_DECODE));
        document.addPage(page);
        return Papers.saved(document);
    }
}
