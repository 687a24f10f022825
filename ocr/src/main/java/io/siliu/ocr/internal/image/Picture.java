package io.siliu.ocr.internal.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.Format;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Sniffer;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** Decodes pictures. The header is asked first: a file of a few bytes may declare a picture of gigabytes. */
public final class Picture {

    private static final String RESEND = "Send the picture again as PNG or JPEG, straight from the camera or scanner.";

    /** What the JDK's JPEG decoder says of a file that ends too early. */
    private static final Pattern CUT_OFF = Pattern.compile("Missing EOI|premature end", Pattern.CASE_INSENSITIVE);

    /** Deeper colours than this cost more memory than the limit of pixels reckons with. */
    private static final int USUAL_BITS = 32;

    private static final int WHITE = 240;

    private Picture() {}

    /**
     * How many pictures the file holds, counted no further than one more than the limit. A TIFF may hold several pages;
     * animation frames count as one.
     */
    public static int pages(byte[] bytes, ReadingLimits limits) {
        if (Sniffer.formatOf(bytes) == Format.TIFF) {
            return TiffPages.count(bytes, limits.pages());
        }
        return withReader(bytes, reader -> {
            checkSize(reader, 0, limits);
            return 1;
        });
    }

    /** Pixels of the largest of the first so many pictures, by their headers; one beyond the limit is refused. */
    public static long largest(byte[] bytes, int pages, ReadingLimits limits) {
        return withReader(bytes, reader -> {
            long most = 0;
            for (int page = 0; page < pages; page++) {
                checkSize(reader, page, limits);
                most = Math.max(most, (long) reader.getWidth(page) * reader.getHeight(page));
            }
            return most;
        });
    }

    /** What the header says of the first picture; nothing is decoded. */
    public static Dimension size(byte[] bytes, ReadingLimits limits) {
        return withReader(bytes, reader -> {
            checkSize(reader, 0, limits);
            return new Dimension(reader.getWidth(0), reader.getHeight(0));
        });
    }

    /** One picture, upright and in plain RGB on white. */
    public static BufferedImage decode(byte[] bytes, int index, ReadingLimits limits) {
        return decode(bytes, index, limits, () -> {});
    }

    /**
     * The same, telling whether the file ends in the middle of the picture. Decoders fill up what is missing of a JPEG or
     * WebP with grey; the other formats are refused as damaged.
     */
    public static BufferedImage decode(byte[] bytes, int index, ReadingLimits limits, Runnable whenCutOff) {
        return withReader(bytes, reader -> {
            checkSize(reader, index, limits);
            if (shorterThanItSays(bytes)) {
                whenCutOff.run();
            }
            reader.addIIOReadWarningListener((source, complaint) -> {
                if (CUT_OFF.matcher(complaint).find()) {
                    whenCutOff.run();
                }
            });
            return upright(reader.read(index), ExifOrientation.of(bytes));
        });
    }

    /** One picture as it is stored, with what it lets shine through; for drawing it over others. */
    public static BufferedImage translucent(byte[] bytes, ReadingLimits limits) {
        return withReader(bytes, reader -> {
            checkSize(reader, 0, limits);
            return reader.read(0);
        });
    }

    /** A copy whose white lets shine through, as that of a stamp does. */
    public static BufferedImage withoutWhite(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                int darkest = Math.min(colour >> 16 & 0xff, Math.min(colour >> 8 & 0xff, colour & 0xff));
                copy.setRGB(x, y, darkest >= WHITE ? 0 : colour);
            }
        }
        return copy;
    }

    /** A WebP states its length in its head. */
    private static boolean shorterThanItSays(byte[] bytes) {
        return Sniffer.formatOf(bytes) == Format.WEBP
                && bytes.length
                        < 8L
                                + Integer.toUnsignedLong(ByteBuffer.wrap(bytes)
                                        .order(ByteOrder.LITTLE_ENDIAN)
                                        .getInt(4));
    }

    private static void checkSize(ImageReader reader, int index, ReadingLimits limits) throws IOException {
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        long most = limits.pixels();
        if (width * height <= most) {
            most = most * USUAL_BITS / Math.max(USUAL_BITS, bits(reader, index));
        }
        if (width * height > most) {
            throw new RefusedPaper(
                    RefusalCode.IMAGE_TOO_LARGE,
                    "The picture declares " + width + " x " + height + " pixels; the limit is " + most + " pixels.",
                    "Send a picture of at most " + most / 1_000_000 + " million pixels; 300 dpi is enough.");
        }
    }

    private static int bits(ImageReader reader, int index) throws IOException {
        ImageTypeSpecifier stored = reader.getRawImageType(index);
        return stored == null ? 0 : stored.getColorModel().getPixelSize();
    }

    private interface ReaderCall<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T withReader(byte[] bytes, ReaderCall<T> call) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(bytes, stream);
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

    /**
     * The JDK's own reader, and for WebP the one that was chosen: other libraries bring readers along, and theirs take
     * half a TIFF for a whole one.
     */
    private static ImageReader reader(byte[] bytes, ImageInputStream stream) throws IOException {
        if (Sniffer.formatOf(bytes) == Format.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule().equals(ImageIO.class.getModule())) {
                return reader;
            }
        }
        throw damaged("its format is not one this reader decodes");
    }

    static RefusedPaper damaged(String why) {
        return new RefusedPaper(RefusalCode.FILE_DAMAGED, "The picture cannot be decoded: " + why + ".", RESEND);
    }

    private static BufferedImage upright(BufferedImage stored, ExifOrientation orientation) {
        if (orientation == ExifOrientation.UPRIGHT && stored.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return stored;
        }
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
