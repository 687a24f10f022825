package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A picture inside a PDF is refused by the size it declares, before memory is asked for. */
class BigPicturesTest {

    private static final int SIDE = 30_000;

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static RefusalCode refusal(byte[] paper) {
        return READER.read(paper).fold(read -> null, ReadOutcome.Refused::code);
    }

    private interface Part {
        PDImageXObject of(PDDocument document) throws IOException;
    }

    private static byte[] pageWith(Part part) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(part.of(document), 0, 0, 600, 600);
            }
            return Papers.saved(document);
        }
    }

    private static PDImageXObject stored(PDDocument document, byte[] bytes, COSName filter, int side)
            throws IOException {
        InputStream content = new ByteArrayInputStream(bytes);
        return new PDImageXObject(document, content, filter, side, side, 8, PDDeviceGray.INSTANCE);
    }

    /** A JPEG whose own head says another size than its pixels have. */
    private static byte[] jpeg(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 800, BufferedImage.TYPE_BYTE_GRAY), "jpg", bytes);
        byte[] jpeg = bytes.toByteArray();
        for (int i = 0; i + 9 < jpeg.length; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                jpeg[i + 5] = (byte) (side >> 8);
                jpeg[i + 6] = (byte) side;
                jpeg[i + 7] = (byte) (side >> 8);
                jpeg[i + 8] = (byte) side;
                return jpeg;
            }
        }
        throw new IllegalStateException("no head in this JPEG");
    }

    @Test
    void aPictureInsideAPageIsHeldToTheLimitOfPixels() throws Exception {
        byte[] paper = pageWith(document -> stored(document, new byte[100], COSName.FLATE_DECODE, SIDE));
        assertThat(refusal(paper)).isEqualTo(RefusalCode.IMAGE_TOO_LARGE);
    }

    @Test
    void aJpegInsideAPageIsHeldToTheSizeInItsOwnHead() throws Exception {
        byte[] jpeg = jpeg(SIDE);
        byte[] paper = pageWith(document -> stored(document, jpeg, COSName.DCT_DECODE, 800));
        assertThat(refusal(paper)).isEqualTo(RefusalCode.IMAGE_TOO_LARGE);
    }

    @Test
    void whatMasksAPictureIsHeldToTheLimitToo() throws Exception {
        byte[] small = jpeg(800);
        byte[] paper = pageWith(document -> {
            PDImageXObject picture = stored(document, small, COSName.DCT_DECODE, 800);
            picture.getCOSObject().setItem(COSName.SMASK, stored(document, new byte[100], COSName.FLATE_DECODE, SIDE));
            return picture;
        });
        assertThat(refusal(paper)).isEqualTo(RefusalCode.IMAGE_TOO_LARGE);
    }

    @Test
    void aPictureOfAnOrdinaryScanIsDrawn() throws Exception {
        byte[] small = jpeg(800);
        byte[] paper = pageWith(document -> stored(document, small, COSName.DCT_DECODE, 800));
        assertThat(refusal(paper)).isNull();
    }
}
