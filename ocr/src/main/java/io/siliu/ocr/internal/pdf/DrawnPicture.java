package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.RefusedPaper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** How large a picture inside a PDF says it is, before anything of it is decoded. */
final class DrawnPicture {

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    private DrawnPicture() {}

    /** The pixels of the picture or of what masks it, whichever has more. */
    static long pixels(PDImage image) throws IOException {
        long most = Math.max((long) image.getWidth() * image.getHeight(), jpegPixels(image));
        if (image instanceof PDImageXObject object) {
            COSDictionary dictionary = object.getCOSObject();
            most = Math.max(most, Math.max(mask(dictionary, COSName.SMASK), mask(dictionary, COSName.MASK)));
        }
        return most;
    }

    private static long mask(COSDictionary image, COSName name) {
        return image.getDictionaryObject(name) instanceof COSDictionary mask
                ? (long) mask.getInt(COSName.WIDTH, 0) * mask.getInt(COSName.HEIGHT, 0)
                : 0;
    }

    /** A JPEG has a head of its own, and the decoder believes that one. */
    private static long jpegPixels(PDImage image) throws IOException {
        if (!"jpg".equals(image.getSuffix())) {
            return 0;
        }
        try (InputStream jpeg = image.createInputStream(JPEG);
                ImageInputStream stream = ImageIO.createImageInputStream(jpeg)) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    static void requireWithin(PDImage image, ReadingLimits limits) throws IOException {
        long pixels = pixels(image);
        if (pixels > limits.pixels()) {
            throw new RefusedPaper(
                    RefusalCode.IMAGE_TOO_LARGE,
                    "A picture in the PDF declares " + image.getWidth() + " x " + image.getHeight()
                            + " pixels or more; the limit is " + limits.pixels() + " pixels.",
                    "Scan the page at 300 dpi and send it again.");
        }
    }
}
