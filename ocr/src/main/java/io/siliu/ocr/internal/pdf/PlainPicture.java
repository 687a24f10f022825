package io.siliu.ocr.internal.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A picture as scanners put it into a PDF: in grey or in three colours, a byte each, nothing else to it. It is decoded once,
 * into as many bytes as it has; the library holds it three times for a moment, which for a page is a hundred megabytes.
 */
final class PlainPicture {

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    private final PDImageXObject image;

    /** Of the picture in memory. */
    private final int type;

    private PlainPicture(PDImageXObject image) throws IOException {
        this.image = image;
        this.type = image.getColorSpace() == PDDeviceGray.INSTANCE
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_3BYTE_BGR;
    }

    /** The same picture, to be drawn with less memory where it is as plain as that. */
    static PDImage of(PDImage image) throws IOException {
        if (!(image instanceof PDImageXObject object) || !isPlain(object)) {
            return image;
        }
        PlainPicture plain = new PlainPicture(object);
        return (PDImage) Proxy.newProxyInstance(
                PlainPicture.class.getClassLoader(),
                new Class<?>[] {PDImage.class},
                (proxy, asked, arguments) -> plain.answer(asked, arguments));
    }

    /** The library's picture answers all that it is asked but for its pixels; its class cannot be extended. */
    private Object answer(Method asked, Object[] arguments) throws Throwable {
        if (asked.getName().equals("getImage") && arguments == null) {
            return pixels();
        }
        try {
            return asked.invoke(image, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static boolean isPlain(PDImageXObject image) throws IOException {
        COSDictionary dictionary = image.getCOSObject();
        boolean more = dictionary.containsKey(COSName.SMASK)
                || dictionary.containsKey(COSName.MASK)
                || dictionary.containsKey(COSName.DECODE)
                || dictionary.containsKey(COSName.D)
                || dictionary.containsKey(COSName.OC);
        return !more
                && !image.isStencil()
                && image.getBitsPerComponent() == Byte.SIZE
                && (image.getColorSpace() == PDDeviceGray.INSTANCE || image.getColorSpace() == PDDeviceRGB.INSTANCE);
    }

    /** The picture; by the library where it turns out to be less plain than its head says. */
    private BufferedImage pixels() throws IOException {
        Optional<BufferedImage> decoded = switch (String.valueOf(image.getSuffix())) {
            case "jpg" -> jpeg();
            case "png" -> bytes();
            default -> Optional.empty();
        };
        return decoded.isPresent() ? decoded.get() : image.getImage();
    }

    private Optional<BufferedImage> jpeg() throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (InputStream jpeg = image.createInputStream(JPEG);
                ImageInputStream stream = ImageIO.createImageInputStream(jpeg)) {
            reader.setInput(stream, true, true);
            boolean sized = reader.getWidth(0) == image.getWidth() && reader.getHeight(0) == image.getHeight();
            return sized ? Optional.of(reader.read(0)).filter(picture -> picture.getType() == type) : Optional.empty();
        } catch (IOException | RuntimeException odd) {
            // The library knows more kinds of JPEG than the JDK.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** What is packed without loss: the bytes row by row, red first. */
    private Optional<BufferedImage> bytes() throws IOException {
        BufferedImage picture = new BufferedImage(image.getWidth(), image.getHeight(), type);
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        try (InputStream stored = image.createInputStream()) {
            if (stored.readNBytes(pixels, 0, pixels.length) < pixels.length) {
                return Optional.empty();
            }
        }
        if (type == BufferedImage.TYPE_3BYTE_BGR) {
            for (int i = 0; i < pixels.length; i += 3) {
                byte red = pixels[i];
                pixels[i] = pixels[i + 2];
                pixels[i + 2] = red;
            }
        }
        return Optional.of(picture);
    }
}
