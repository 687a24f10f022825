package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.internal.Stopped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures that a PDF carries. */
public final class PdfParts {

    private static final int MOST_IMAGES = 20;
    private static final int MOST_OBJECTS = 2_000;

    /** Pixels a side of the smallest code, one pixel a module with its quiet zone. */
    public static final int SMALLEST_CODE = 29;

    private static final int PAGE_SIDE = 700;

    private PdfParts() {}

    /** The pictures on a page that may be QR codes, one by one: they are looked at directly, without drawing the page. */
    public static void eachImage(
            PDDocument document, int page, ReadingLimits limits, Consumer<BufferedImage> whenDecoded) {
        AtomicInteger looked = new AtomicInteger();
        visit(resources(document, page), new HashSet<>(), image -> {
            Stopped.check();
            if (mayBeCode(image, limits)) {
                whenDecoded.accept(image.getImage());
                return looked.incrementAndGet() < MOST_IMAGES;
            }
            return true;
        });
    }

    /** Pixels of the largest picture on the page, as far as the limits allow one; nothing is decoded. */
    public static long largest(PDDocument document, int page, ReadingLimits limits) {
        AtomicLong largest = new AtomicLong();
        visit(resources(document, page), new HashSet<>(), image -> {
            largest.accumulateAndGet(Math.min(limits.pixels(), DrawnPicture.pixels(image)), Math::max);
            return true;
        });
        return largest.get();
    }

    private static PDResources resources(PDDocument document, int page) {
        return document.getPage(page - 1).getResources();
    }

    /** Whether the page shows a picture of at least so many pixels a side; nothing is decoded. */
    public static boolean hasImage(PDDocument document, int page, int side) {
        return !visit(
                resources(document, page),
                new HashSet<>(),
                image -> image.getWidth() < side || image.getHeight() < side);
    }

    /** What happens with one picture. */
    @FunctionalInterface
    private interface Visitor {
        /** Whether to go on. */
        boolean image(PDImageXObject image) throws IOException;
    }

    /** The pictures of a page, those inside its forms included; whether the visitor wanted all of them. */
    private static boolean visit(PDResources resources, Set<COSBase> seen, Visitor visitor) {
        if (resources == null || seen.size() > MOST_OBJECTS) {
            return true;
        }
        for (COSName name : resources.getXObjectNames()) {
            try {
                PDXObject object = resources.getXObject(name);
                if (object == null || !seen.add(object.getCOSObject())) {
                    continue;
                }
                boolean more = object instanceof PDImageXObject image
                        ? visitor.image(image)
                        : !(object instanceof PDFormXObject form) || visit(form.getResources(), seen, visitor);
                if (!more) {
                    return false;
                }
            } catch (ReadingPutOff stopped) {
                throw stopped;
            } catch (IOException | RuntimeException unreadable) {
                // A picture that cannot be decoded may still be drawn by others; the text layer does not depend on it.
                continue;
            }
        }
        return true;
    }

    /** Codes are square; a whole page may be a scan that shows one. */
    private static boolean mayBeCode(PDImageXObject image, ReadingLimits limits) throws IOException {
        int shorter = Math.min(image.getWidth(), image.getHeight());
        int longer = Math.max(image.getWidth(), image.getHeight());
        boolean square = longer <= 1.3 * shorter || shorter >= PAGE_SIDE;
        return square && shorter >= SMALLEST_CODE && DrawnPicture.pixels(image) <= limits.pixels();
    }
}
