package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a named refusal with a remedy, and the next paper is read. */
class BadInputTest {

    @Test
    void aNameThatPromisesAnotherFormatIsWarnedAboutAndOneThatKeepsItsPromiseIsNot() {
        byte[] xml = Papers.einvoice("930.90");
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            assertThat(codes(reader.read(xml, "invoice.PDF"))).containsExactly("FORMAT_DISAGREES_WITH_NAME");
            for (String name : new String[] {"invoice.xml", "invoice", "", "invoice.20260912"}) {
                assertThat(codes(reader.read(xml, name))).as(name).isEmpty();
            }
        }
    }

    private static List<String> codes(ReadOutcome outcome) {
        return outcome.fold(
                read -> read.readings().get(0).warnings().stream()
                        .map(warning -> warning.code().name())
                        .toList(),
                refused -> List.of(refused.code().name()));
    }

    private final DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterEach
    void theNextPaperIsStillRead() {
        assertThat(Papers.read(reader, Papers.einvoice("930.90")).kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        reader.close();
    }

    private RefusalCode refusal(byte[] paper) {
        return reader.read(paper)
                .fold(
                        read -> {
                            throw new AssertionError("was read: " + read);
                        },
                        refused -> {
                            assertThat(refused.detail()).isNotBlank().doesNotContain("Exception:");
                            assertThat(refused.remedy()).isNotBlank();
                            return refused.code();
                        });
    }

    @Test
    void emptyFile() {
        assertThat(refusal(new byte[0])).isEqualTo(RefusalCode.EMPTY_FILE);
    }

    @Test
    void fileOverTheLimit() {
        try (DocumentReader small = DocumentReader.open(ReadingLimits.defaults().withBytes(10), OcrSettings.off())) {
            assertThat(small.read(new byte[11]).fold(read -> null, ReadOutcome.Refused::code))
                    .isEqualTo(RefusalCode.FILE_TOO_LARGE);
        }
    }

    @Test
    void truncatedPdf() {
        byte[] whole = Papers.emptyPages(3);
        assertThat(refusal(Arrays.copyOf(whole, 40))).isEqualTo(RefusalCode.FILE_DAMAGED);
    }

    @Test
    void encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(refusal(Papers.saved(document))).isEqualTo(RefusalCode.PDF_ENCRYPTED);
        }
    }

    @Test
    void pdfOfThreeHundredPages() {
        assertThat(refusal(Papers.emptyPages(300))).isEqualTo(RefusalCode.TOO_MANY_PAGES);
    }

    @Test
    void zipBomb() {
        byte[] zeros = new byte[8 << 20];
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", Papers.utf8("<OFD/>"));
        for (int i = 0; i < 14; i++) {
            parts.put("Doc_0/Res/" + i + ".png", zeros);
        }
        byte[] bomb = Papers.zip(parts);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(bomb)).isEqualTo(RefusalCode.ARCHIVE_UNSAFE);
    }

    @Test
    void zipOfTooManyEntries() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 2_001; i++) {
            parts.put("e" + i, new byte[0]);
        }
        assertThat(refusal(Papers.zip(parts))).isEqualTo(RefusalCode.ARCHIVE_UNSAFE);
    }

    @Test
    void entryThatLeavesThePackage() {
        for (String name :
                new String[] {"../../etc/passwd", "Doc_0/../../x.xml", "/etc/passwd", "C:\\x.xml", "a\\..\\..\\x"}) {
            Map<String, byte[]> parts = Map.of(name, Papers.utf8("x"));
            assertThat(refusal(Papers.zip(parts))).as(name).isEqualTo(RefusalCode.ARCHIVE_UNSAFE);
        }
    }

    @Test
    void entryNameWithTwoPointsInsideIsNoEscape() {
        Map<String, byte[]> parts = Map.of("OFD.xml", Papers.utf8("<OFD/>"), "Doc..0/a..b.xml", Papers.utf8("<a/>"));
        assertThat(Papers.read(reader, Papers.zip(parts)).kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void plainZipIsNotAnOfd() {
        assertThat(refusal(Papers.zip(Map.of("a.txt", Papers.utf8("x"))))).isEqualTo(RefusalCode.FORMAT_NOT_SUPPORTED);
    }

    @Test
    void xmlWithExternalEntity() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertThat(refusal(Papers.utf8(xml))).isEqualTo(RefusalCode.XML_UNSAFE);
    }

    @Test
    void xmlOfBillionLaughs() {
        String xml = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        assertThat(refusal(Papers.utf8(xml))).isEqualTo(RefusalCode.XML_UNSAFE);
    }

    @Test
    void xmlNestedBeyondMeasure() {
        assertThat(refusal(Papers.utf8("<a>".repeat(5_000)))).isEqualTo(RefusalCode.XML_UNSAFE);
    }

    @Test
    void truncatedXml() {
        byte[] whole = Papers.einvoice("930.90");
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(RefusalCode.FILE_DAMAGED);
    }

    @Test
    void documentTypeInsideAnOfdIsRefused() {
        byte[] evil = Papers.utf8("<!DOCTYPE OFD [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><OFD>&e;</OFD>");
        assertThat(refusal(Papers.zip(Map.of("OFD.xml", evil)))).isEqualTo(RefusalCode.XML_UNSAFE);
    }

    @Test
    void pictureThatDeclaresFortyThousandPixelsASide() throws IOException {
        assertThat(refusal(pngHeader(40_000, 40_000))).isEqualTo(RefusalCode.IMAGE_TOO_LARGE);
    }

    @Test
    void truncatedPicture() throws IOException {
        assertThat(refusal(pngHeader(400, 400))).isEqualTo(RefusalCode.FILE_DAMAGED);
    }

    @Test
    void gifUnderAnyNameIsReadAsGif() throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "gif", gif);
        Reading reading = Papers.read(reader, gif.toByteArray());
        assertThat(reading.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.OCR_UNAVAILABLE);
    }

    @Test
    void executablesAreRefused() {
        assertThat(refusal(new byte[] {'M', 'Z', 1, 2, 3, 4})).isEqualTo(RefusalCode.FORMAT_NOT_SUPPORTED);
        assertThat(refusal(new byte[] {0x7f, 'E', 'L', 'F', 2, 1})).isEqualTo(RefusalCode.FORMAT_NOT_SUPPORTED);
        assertThat(refusal(Papers.utf8("#!/bin/sh\nrm -rf /"))).isEqualTo(RefusalCode.FORMAT_NOT_SUPPORTED);
    }

    @Test
    void officeFilesAndOtherArchivesAreToldApart() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertThat(refusal(old)).isEqualTo(RefusalCode.OFFICE_FILE);
        assertThat(refusal(Papers.zip(Map.of("[Content_Types].xml", Papers.utf8("<a/>")))))
                .isEqualTo(RefusalCode.OFFICE_FILE);
        assertThat(refusal(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0})).isEqualTo(RefusalCode.OTHER_ARCHIVE);
        assertThat(refusal(new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0}))
                .isEqualTo(RefusalCode.OTHER_ARCHIVE);
    }

    @Test
    void heicIsRefusedWithAWayOut() {
        byte[] heic = Papers.utf8("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
        assertThat(refusal(heic)).isEqualTo(RefusalCode.PHONE_PICTURE);
        assertThat(reader.read(heic).fold(read -> "", ReadOutcome.Refused::remedy))
                .contains("JPEG");
    }

    @Test
    void slowReadingIsEnded() {
        try (DocumentReader hasty = DocumentReader.open(
                ReadingLimits.defaults().withTime(Duration.ofNanos(1_000_000)), OcrSettings.off())) {
            String huge = "<a>" + "<b>x</b>".repeat(400_000) + "</a>";
            assertThat(readWhenItsTurnComes(hasty, Papers.utf8(huge)).fold(read -> null, ReadOutcome.Refused::code))
                    .isEqualTo(RefusalCode.READING_TOO_SLOW);
        }
    }

    /** On a busy machine the time is over before a thread takes the paper up: it was put off, and is sent again. */
    private static ReadOutcome readWhenItsTurnComes(DocumentReader hasty, byte[] paper) {
        for (int tries = 1; ; tries++) {
            try {
                return hasty.read(paper);
            } catch (ReadingPutOff later) {
                if (tries == 50) {
                    throw later;
                }
            }
        }
    }

    /** A PNG that has a header and nothing else. */
    private static byte[] pngHeader(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(chunk);
        header.writeBytes("IHDR");
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(chunk.toByteArray());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.writeLong(0x89504E470D0A1A0AL);
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) check.getValue());
        return png.toByteArray();
    }
}
