package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format that people send pictures in is read, or refused with what to do instead. */
class PictureFormatsTest {

    private static final String CODE = "01,32,," + Papers.NUMBER + ",930.9,20260912,,74AE";
    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static BufferedImage invoice() {
        return Pictures.code(CODE, 200);
    }

    private static void isTheInvoice(Reading reading) {
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.warnings()).extracting(Warning::code).doesNotContain(Warning.Code.CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
    void whatTheTradeSendsIsRead(String format) {
        isTheInvoice(Papers.read(READER, Pictures.stored(format, invoice())));
    }

    @Test
    void webpIsRead() {
        isTheInvoice(Papers.read(READER, Pictures.webp(invoice())));
    }

    @Test
    void everyPageOfATiffIsReadAndKnowsItsNumber() throws IOException {
        BufferedImage blank = Pictures.on(Color.WHITE, 300, 300, invoice(), new AffineTransform(0, 0, 0, 0, 0, 0));
        Reading reading = Papers.read(READER, Pictures.tiff(List.of(blank, blank, invoice())));

        isTheInvoice(reading);
        assertThat(reading.field(FieldNames.INVOICE_NUMBER).orElseThrow().page())
                .isEqualTo(3);
    }

    @Test
    void aTiffOfMorePagesThanAllowedIsRefused() throws IOException {
        byte[] pages = Pictures.tiff(Collections.nCopies(3, new BufferedImage(8, 8, BufferedImage.TYPE_3BYTE_BGR)));
        try (DocumentReader two = DocumentReader.open(ReadingLimits.defaults().withPages(2), OcrSettings.off())) {
            assertThat(refusal(two, pages).code()).isEqualTo(RefusalCode.TOO_MANY_PAGES);
        }
    }

    /** The last directory points back to the first: the JDK alone would collect pages until the memory is full. */
    @Test
    @Timeout(20)
    void aTiffWhoseChainOfPagesBitesItsTailIsRefused() {
        byte[] tiff = Pictures.stored("tiff", new BufferedImage(8, 8, BufferedImage.TYPE_3BYTE_BGR));
        int first = number(tiff, 4, 4);
        int next = first + 2 + 12 * number(tiff, first, 2);
        System.arraycopy(tiff, 4, tiff, next, 4);

        assertThat(refusal(READER, tiff).code()).isEqualTo(RefusalCode.TOO_MANY_PAGES);
    }

    private static int number(byte[] tiff, int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | tiff[tiff[0] == 'M' ? at + i : at + length - 1 - i] & 0xff;
        }
        return value;
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heif", "mif1", "heix", "avif", "avis"})
    void whatPhonesKeepForThemselvesIsRefusedWithAWayOut(String brand) {
        ReadOutcome.Refused refused = refusal(READER, Papers.utf8("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1"));

        assertThat(refused.code()).isEqualTo(RefusalCode.PHONE_PICTURE);
        assertThat(refused.remedy()).contains("JPEG or PDF");
    }

    /** A decoder fills the rest with grey: the code above is still read, and must not look certain. */
    @Test
    void aJpegThatBreaksOffSaysSoAndNothingOfItIsCertain() {
        BufferedImage page = Pictures.on(Color.WHITE, 700, 1400, invoice(), new AffineTransform());
        page.createGraphics().drawImage(Pictures.code("anything else", 500), 100, 800, null);
        byte[] whole = Pictures.stored("jpg", page);
        Reading reading = Papers.read(READER, Arrays.copyOf(whole, whole.length * 3 / 4));

        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.CUT_OFF);
        assertThat(reading.fields()).isNotEmpty().noneMatch(Field::certain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "tiff"})
    void otherPicturesThatBreakOffAreRefused(String format) {
        byte[] whole = Pictures.stored(format, invoice());
        assertThat(refusal(READER, Arrays.copyOf(whole, whole.length / 2)).code())
                .isEqualTo(RefusalCode.FILE_DAMAGED);
    }

    @Test
    void aWebpThatIsShorterThanItSaysIsCutOff() {
        byte[] whole = Pictures.webp(invoice());
        Reading reading = Papers.read(READER, Arrays.copyOf(whole, whole.length / 2));
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.CUT_OFF);
    }

    @Test
    void aPdfWithoutItsEndIsReadAsFarAsItGoesAndNothingOfItIsCertain() throws IOException {
        byte[] whole = Papers.attached(1, Papers.einvoice("930.90"));
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
        Reading reading = Papers.read(READER, Arrays.copyOf(whole, end));

        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.CUT_OFF);
        assertThat(reading.fields()).noneMatch(Field::certain);
    }

    @Test
    void theTimeGrowsWithThePagesThatAreRecognisedUpToABound() {
        ReadingLimits limits = ReadingLimits.defaults();
        assertThat(limits.timeFor(0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(limits.timeFor(1)).isEqualTo(Duration.ofSeconds(60));
        assertThat(limits.timeFor(11)).isEqualTo(Duration.ofSeconds(260));
        assertThat(limits.timeFor(50)).isEqualTo(Duration.ofMinutes(10));
    }

    private static ReadOutcome.Refused refusal(DocumentReader reader, byte[] paper) {
        return reader.read(paper)
                .fold(
                        read -> {
                            throw new AssertionError("was read: " + read);
                        },
                        refused -> refused);
    }
}
