package io.siliu.ocr.internal.image;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.RefusedPaper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes pictures. The header is asked first: a file of a few bytes may declare a picture of gigabytes. */
public final class Picture {

    private static final String RESEND = "Send the picture again as PNG or JPEG, straight from the camera or scanner.";

    private Picture() {}

    /** How many pictures the file holds (a TIFF may hold several pages; animation frames count as one). */
    public static int pages(byte[] bytes, ReadingLimits limits) {
        return withReader(bytes, reader -> {
            checkSize(reader, 0, limits);
            boolean tiff =
                    "tif".equalsIgnoreCase(reader.getFormatName()) || "tiff".equalsIgnoreCase(reader.getFormatName());
            return tiff ? reader.getNumImages(true) : 1;
        });
    }

    /** One picture, upright and in plain RGB on white. */
    public static BufferedImage decode(byte[] bytes, int index, ReadingLimits limits) {
        return withReader(bytes, reader -> {
            checkSize(reader, index, limits);
            return upright(reader.read(index), ExifOrientation.of(bytes));
        });
    }

    private static void checkSize(ImageReader reader, int index, ReadingLimits limits) throws IOException {
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        if (width * height > limits.pixels()) {
            throw new RefusedPaper(
                    RefusalCode.IMAGE_TOO_LARGE,
                    "The picture declares " + width + " x " + height + " pixels; the limit is " + limits.pixels()
                            + " pixels.",
                    "Send a picture of at most " + limits.pixels() / 1_000_000 + " million pixels; 300 dpi is enough.");
        }
    }

    private interface ReaderCall<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T withReader(byte[] bytes, ReaderCall<T> call) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw damaged("its format is not one this reader decodes");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                return call.with(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            // Decoders of the JDK answer damaged data with any of these.
            throw damaged("its inner structure is broken");
        }
    }

    private static RefusedPaper damaged(String why) {
        return new RefusedPaper(RefusalCode.FILE_DAMAGED, "The picture cannot be decoded: " + why + ".", RESEND);
    }

    private static BufferedImage upright(BufferedImage stored, ExifOrientation orientation) {
        boolean turned = orientation.swapsSides();
        int width = turned ? stored.getHeight() : stored.getWidth();
        int height = turned ? stored.getWidth() : stored.getHeight();
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = plain.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            AffineTransform turn = orientation.transform(stored.getWidth(), stored.getHeight());
            graphics.drawImage(stored, turn, null);
        } finally {
            graphics.dispose();
        }
        return plain;
    }
}
