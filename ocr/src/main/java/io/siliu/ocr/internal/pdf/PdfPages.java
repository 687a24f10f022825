package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.DrawnPage;
import io.siliu.ocr.internal.RefusedPaper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;

/** Opens PDFs within limits and draws their pages. */
public final class PdfPages {

    /** Where the end mark stands; some senders put a few hundred bytes after it. */
    private static final int TAIL = 2_048;

    private PdfPages() {}

    /** An open document that may be read; the caller closes it. */
    public static PDDocument open(byte[] bytes, ReadingLimits limits) {
        PDDocument document = load(bytes);
        int pages = document.getNumberOfPages();
        boolean harmless = !FontMaps.areBeyondMeasure(document.getDocument());
        if (harmless && pages >= 1 && pages <= limits.pages()) {
            requirePages(document);
            return document;
        }
        close(document);
        if (!harmless) {
            throw damaged("a font's list of characters is beyond measure");
        }
        if (pages == 0) {
            throw damaged("it has no pages");
        }
        throw new RefusedPaper(
                RefusalCode.TOO_MANY_PAGES,
                "The PDF has " + pages + " pages; the limit is " + limits.pages() + ".",
                "Split it and send each paper as a file of its own.");
    }

    /** A damaged tree of pages counts some that cannot be reached. */
    private static void requirePages(PDDocument document) {
        try {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                document.getPage(page);
            }
        } catch (RuntimeException unreachable) {
            close(document);
            throw damaged("a page of it is missing");
        }
    }

    /** Whether the file ends as a PDF does; one that was cut off is mended silently when it is opened. */
    public static boolean whole(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF") || tail.contains("startxref");
    }

    /** One page from 1 as a picture with its scale, or empty where there is no such page. */
    public static Optional<DrawnPage> drawn(byte[] bytes, int page, float dpi, ReadingLimits limits) {
        try (PDDocument document = open(bytes, limits)) {
            int pages = document.getNumberOfPages();
            if (page < 1 || page > pages) {
                return Optional.empty();
            }
            return Optional.of(drawn(document, page, dpi, limits));
        } catch (IOException broken) {
            throw damaged("its inner structure is broken");
        }
    }

    /** One page of an open document with its scale; refused as {@link #draw} says. */
    public static DrawnPage drawn(PDDocument document, int page, float dpi, ReadingLimits limits) {
        BufferedImage picture = draw(document, page, dpi, limits);
        return new DrawnPage(picture, picture.getWidth() / width(document, page), document.getNumberOfPages());
    }

    /** The width of the upright page in points. */
    private static double width(PDDocument document, int page) {
        PDPage opened = document.getPage(page - 1);
        PDRectangle size = opened.getCropBox();
        return Math.max(1, opened.getRotation() % 180 == 0 ? size.getWidth() : size.getHeight());
    }

    /**
     * One page of an open document; coarser than asked where the page would break the pixel limit. A picture inside it that
     * breaks the limit is refused. Drawn in three bytes a pixel, as recognition wants it: no copy is made of it.
     */
    public static BufferedImage draw(PDDocument document, int page, float dpi, ReadingLimits limits) {
        try {
            return new BoundedRenderer(document, limits)
                    .renderImageWithDPI(page - 1, withinLimit(document, page, dpi, limits), ImageType.BGR);
        } catch (ReadingPutOff | RefusedPaper ours) {
            throw ours;
        } catch (IOException | RuntimeException broken) {
            throw damaged("its inner structure is broken");
        }
    }

    /** How many pixels a page has when it is drawn. */
    public static long pixels(PDDocument document, int page, float dpi, ReadingLimits limits) {
        double drawn = withinLimit(document, page, dpi, limits);
        return (long) (squareInches(document, page) * drawn * drawn);
    }

    private static float withinLimit(PDDocument document, int page, float dpi, ReadingLimits limits) {
        double most = Math.sqrt(limits.pixels() / Math.max(squareInches(document, page), 1e-6));
        return (float) Math.min(dpi, most);
    }

    private static double squareInches(PDDocument document, int page) {
        PDRectangle size = document.getPage(page - 1).getCropBox();
        return (double) size.getWidth() * size.getHeight() / (72 * 72);
    }

    private static PDDocument load(byte[] bytes) {
        try {
            PDDocument document = Loader.loadPDF(bytes);
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
                close(document);
                throw encrypted("it forbids that its text is taken");
            }
            return document;
        } catch (InvalidPasswordException locked) {
            throw encrypted("it opens only with a password");
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof RefusedPaper refused) {
                throw refused;
            }
            throw damaged("its inner structure is broken");
        }
    }

    private static RefusedPaper encrypted(String why) {
        return new RefusedPaper(
                RefusalCode.PDF_ENCRYPTED,
                "The PDF is encrypted: " + why + ".",
                "Save it without a password and send it again.");
    }

    private static RefusedPaper damaged(String why) {
        return new RefusedPaper(
                RefusalCode.FILE_DAMAGED,
                "The PDF is damaged or cut off: " + why + ".",
                "Download the paper again from where it was issued and send that file.");
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException ignored) {
            // The document lives in memory; there is nothing left to release.
        }
    }
}
