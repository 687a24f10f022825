package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Papers inside papers: what is attached is told by its content, wherever it hangs and whatever it is called. */
class AttachedPapersTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private interface Hanging {
        void on(PDDocument document, PDComplexFileSpecification file) throws IOException;
    }

    private static byte[] with(byte[] content, String name, Hanging hanging) throws IOException {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(PdfTest.digitalInvoice()))) {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
            hanging.on(document, file);
            return Papers.saved(document);
        }
    }

    private static void associate(PDDocument document, PDComplexFileSpecification file) {
        COSArray associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static void pin(PDDocument document, PDComplexFileSpecification file) throws IOException {
        PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
        pin.setFile(file);
        pin.setRectangle(new PDRectangle(10, 10, 20, 20));
        document.getPage(0).setAnnotations(List.<PDAnnotation>of(pin));
    }

    private static Reading read(byte[] paper) {
        List<Reading> readings = Papers.readings(READER, paper);
        assertThat(readings).as("attachment and page are one paper").hasSize(1);
        return readings.get(0);
    }

    @Test
    void xmlUnderAnyNameAndInAnyPlaceGoesBeforeThePage() throws IOException {
        byte[] xml = Papers.utf8(Papers.einvoiceText(Papers.NUMBER, "930.90").replace("；结算批次：PC20260908A", ""));
        for (String name : List.of("invoice.xml", "invoice.xbrl", "附件", "data.bin")) {
            for (Hanging hanging : List.<Hanging>of(AttachedPapersTest::associate, AttachedPapersTest::pin)) {
                Reading reading = read(with(xml, name, hanging));
                Field seller = reading.field(FieldNames.SELLER_NAME).orElseThrow();
                assertThat(seller.source()).as(name).isEqualTo(Source.XML);
                assertThat(seller.quote().path()).startsWith(name + "#/EInvoice");
                assertThat(reading.warnings()).isEmpty();
            }
        }
    }

    @Test
    void anOfdInsideAPdfIsReadAndItsPlacesAreQuotedNotPointedAt() throws IOException {
        byte[] ofd = Papers.zip(OfdTest.parts(Papers.SELLER));
        Reading reading = read(with(ofd, "invoice.ofd", AttachedPapersTest::associate));
        Field seller = reading.field(FieldNames.SELLER_NAME).orElseThrow();
        assertThat(seller.source()).isEqualTo(Source.OFD);
        assertThat(seller.box()).as("its millimetres are of another page").isNull();
        assertThat(seller.quote().path()).startsWith("invoice.ofd#Doc_0/");
    }

    @Test
    void anAttachmentThatContradictsThePageIsDisputed() throws IOException {
        byte[] xml = Papers.utf8(Papers.einvoiceText(Papers.NUMBER, "930.90").replace("921.68", "821.68"));
        Reading reading = read(with(xml, "invoice.xml", AttachedPapersTest::pin));
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.CHANNELS_DISAGREE);
        assertThat(reading.field(FieldNames.AMOUNT_EXCLUDING_TAX).orElseThrow().certain())
                .isFalse();
    }

    @Test
    void whatIsNoPaperSaysNothing() throws IOException {
        Reading reading = read(with(Papers.utf8("MZ a program"), "setup.exe", AttachedPapersTest::associate));
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.field(FieldNames.SELLER_NAME).orElseThrow().source()).isEqualTo(Source.PDF_TEXT);
    }

    private static ReadOutcome.Read outcome(byte[] paper) {
        return READER.read(paper).fold(read -> read, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    @Test
    void aPdfOrPictureThatIsAttachedIsAPaperOfItsOwn() throws IOException {
        byte[] pdf = Papers.pdf(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));
        byte[] png = Pictures.stored("png", new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR));
        for (byte[] content : List.of(pdf, png)) {
            ReadOutcome.Read read = outcome(with(content, "九月\\回单.bin", AttachedPapersTest::pin));
            assertThat(read.attached()).singleElement().satisfies(paper -> {
                assertThat(paper.baseName()).isEqualTo("回单.bin");
                assertThat(paper.content()).isEqualTo(content);
            });
            assertThat(read.readings()).singleElement().satisfies(reading -> {
                assertThat(reading.warnings()).isEmpty();
                assertThat(reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow().certain())
                        .isTrue();
            });
        }
    }

    /** The page shows one invoice, what hangs on it is another: neither says anything of the other. */
    @Test
    void anOfdOfAnotherInvoiceIsAPaperOfItsOwn() throws IOException {
        String other = "26990671147182268049";
        Map<String, byte[]> parts = OfdTest.parts(Papers.SELLER);
        parts.replaceAll((part, content) -> part.endsWith(".xml") ? renumbered(content, other) : content);
        byte[] ofd = Papers.zip(parts);

        ReadOutcome.Read read = outcome(with(ofd, "另一张.ofd", AttachedPapersTest::associate));

        assertThat(read.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
            assertThat(reading.warnings()).isEmpty();
        });
        assertThat(read.attached()).extracting(PaperPackage.Paper::name).containsExactly("另一张.ofd");
        assertThat(Papers.read(READER, read.attached().get(0).content()).value(FieldNames.INVOICE_NUMBER))
                .contains(other);
    }

    private static byte[] renumbered(byte[] part, String number) {
        return Papers.utf8(new String(part, StandardCharsets.UTF_8).replace(Papers.NUMBER, number));
    }

    /** Whoever does not read them says so, so that somebody knows of them. */
    @Test
    void attachedPapersThatAreNotReadAreNamed() throws IOException {
        byte[] png = Pictures.stored("png", new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR));
        ReadOutcome.Read read = outcome(with(png, "回单.png", AttachedPapersTest::pin));

        ReadOutcome.Read without = read.leavingOut(read.attached());

        assertThat(without.attached()).isEmpty();
        assertThat(without.readings().get(0).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(Warning.Code.PART_UNREADABLE);
            assertThat(warning.text()).contains("回单.png");
        });
    }

    /** A portfolio holds the receipts of a month. */
    @Test
    void allPapersOfAPortfolioAreHandedOn() throws IOException {
        byte[] png = Pictures.stored("png", new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR));
        ReadOutcome.Read read = outcome(Papers.attached(60, png));
        assertThat(read.attached()).hasSize(60);
        assertThat(read.readings().get(0).warnings())
                .extracting(Warning::code)
                .doesNotContain(Warning.Code.PART_UNREADABLE);
        assertThat(outcome(Papers.attached(300, png)).attached())
                .as("no more than the limit")
                .hasSize(200);
    }

    @Test
    void aBombAmongTheAttachmentsIsLeftOut() throws IOException {
        Map<String, byte[]> parts = OfdTest.parts(Papers.SELLER);
        for (int i = 0; i < 14; i++) {
            parts.put("Doc_0/Res/" + i + ".png", new byte[8 << 20]);
        }
        Reading reading = read(with(Papers.zip(parts), "invoice.ofd", AttachedPapersTest::associate));
        assertThat(reading.warnings()).extracting(Warning::code).containsExactly(Warning.Code.PART_UNREADABLE);
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
    }
}
