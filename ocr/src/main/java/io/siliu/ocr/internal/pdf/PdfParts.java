package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What a PDF carries besides its text: attached files and pictures. */
public final class PdfParts {

    private static final int MOST_IMAGES = 20;
    private static final int MOST_ATTACHMENTS = 20;
    private static final int DEEPEST_FORM = 3;

    /** Pixels a side of the smallest code, one pixel a module with its quiet zone. */
    public static final int SMALLEST_CODE = 29;

    private static final int PAGE_SIDE = 700;

    private PdfParts() {}

    /** What happens with one attached XML file. */
    @FunctionalInterface
    public interface AttachedXml {
        void take(String name, byte[] xml);
    }

    /**
     * Hands over the attached XML files one after the other; a fully digital invoice may carry its own XML. They unpack to
     * much more than the PDF, so only so many are taken and none is kept.
     *
     * @return whether attachments were left out for being too many or too large together
     */
    public static boolean attachedXml(PDDocument document, ReadingLimits limits, AttachedXml each) throws IOException {
        Map<String, PDEmbeddedFile> files = new LinkedHashMap<>();
        collect(new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles(), files, 0);
        long room = limits.expandedBytes();
        for (Map.Entry<String, PDEmbeddedFile> file :
                files.entrySet().stream().limit(MOST_ATTACHMENTS).toList()) {
            byte[] xml = bounded(file.getValue(), Math.min(limits.bytes(), room) + 1);
            room -= xml.length;
            if (xml.length > limits.bytes() || room < 0) {
                return true;
            }
            each.take(file.getKey(), xml);
        }
        return files.size() > MOST_ATTACHMENTS;
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, PDEmbeddedFile> found, int depth)
            throws IOException {
        if (node == null || depth > 10 || found.size() > MOST_ATTACHMENTS) {
            return;
        }
        if (node.getNames() != null) {
            for (Map.Entry<String, PDComplexFileSpecification> entry :
                    node.getNames().entrySet()) {
                PDEmbeddedFile file = entry.getValue().getEmbeddedFile();
                boolean xml = entry.getKey().toLowerCase(Locale.ROOT).endsWith(".xml");
                if (file != null && xml) {
                    found.put(entry.getKey(), file);
                }
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, found, depth + 1);
            }
        }
    }

    private static byte[] bounded(PDEmbeddedFile file, long most) throws IOException {
        try (var stream = file.createInputStream()) {
            return stream.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
        }
    }

    /** The pictures on a page that may be QR codes: they are looked at directly, without drawing the page. */
    public static List<BufferedImage> images(PDDocument document, int page, ReadingLimits limits) {
        List<BufferedImage> images = new ArrayList<>();
        visit(document.getPage(page - 1).getResources(), 0, image -> {
            if (mayBeCode(image, limits)) {
                images.add(image.getImage());
            }
            return images.size() < MOST_IMAGES;
        });
        return images;
    }

    /** Whether the page shows a picture of at least so many pixels a side; nothing is decoded. */
    public static boolean hasImage(PDDocument document, int page, int side) {
        return !visit(
                document.getPage(page - 1).getResources(),
                0,
                image -> image.getWidth() < side || image.getHeight() < side);
    }

    /** What happens with one picture. */
    @FunctionalInterface
    private interface Visitor {
        /** Whether to go on. */
        boolean image(PDImageXObject image) throws IOException;
    }

    /** The pictures of a page, those inside its forms included; whether the visitor wanted all of them. */
    private static boolean visit(PDResources resources, int depth, Visitor visitor) {
        if (resources == null || depth > DEEPEST_FORM) {
            return true;
        }
        for (COSName name : resources.getXObjectNames()) {
            try {
                PDXObject object = resources.getXObject(name);
                boolean more = object instanceof PDImageXObject image
                        ? visitor.image(image)
                        : !(object instanceof PDFormXObject form) || visit(form.getResources(), depth + 1, visitor);
                if (!more) {
                    return false;
                }
            } catch (IOException | RuntimeException unreadable) {
                // A picture that cannot be decoded may still be drawn by others; the text layer does not depend on it.
                continue;
            }
        }
        return true;
    }

    /** Codes are square; a whole page may be a scan that shows one. */
    private static boolean mayBeCode(PDImageXObject image, ReadingLimits limits) {
        int shorter = Math.min(image.getWidth(), image.getHeight());
        int longer = Math.max(image.getWidth(), image.getHeight());
        boolean square = longer <= 1.3 * shorter || shorter >= PAGE_SIDE;
        return square && shorter >= SMALLEST_CODE && (long) shorter * longer <= limits.pixels();
    }
}
