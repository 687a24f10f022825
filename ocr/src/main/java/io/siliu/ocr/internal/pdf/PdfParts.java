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
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What a PDF carries besides its text: attached files and pictures. */
public final class PdfParts {

    private static final int MOST_IMAGES = 20;
    private static final int SMALLEST_CODE = 40;

    private PdfParts() {}

    /** Attached XML files by name; a fully digital invoice may carry its own XML. */
    public static Map<String, byte[]> attachedXml(PDDocument document, ReadingLimits limits) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        PDEmbeddedFilesNameTreeNode files =
                new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
        collect(files, found, limits, 0);
        return found;
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, byte[]> found, ReadingLimits limits, int depth)
            throws IOException {
        if (node == null || depth > 10) {
            return;
        }
        if (node.getNames() != null) {
            for (Map.Entry<String, PDComplexFileSpecification> entry :
                    node.getNames().entrySet()) {
                PDEmbeddedFile file = entry.getValue().getEmbeddedFile();
                boolean xml = entry.getKey().toLowerCase(Locale.ROOT).endsWith(".xml");
                if (file != null && xml) {
                    found.put(entry.getKey(), bounded(file, limits));
                }
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, found, limits, depth + 1);
            }
        }
    }

    private static byte[] bounded(PDEmbeddedFile file, ReadingLimits limits) throws IOException {
        try (var stream = file.createInputStream()) {
            return stream.readNBytes((int) Math.min(limits.bytes(), Integer.MAX_VALUE - 8));
        }
    }

    /** The pictures on a page that may be QR codes: they are looked at directly, without drawing the page. */
    public static List<BufferedImage> images(PDDocument document, int page, ReadingLimits limits) {
        List<BufferedImage> images = new ArrayList<>();
        PDResources resources = document.getPage(page - 1).getResources();
        if (resources == null) {
            return images;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (images.size() >= MOST_IMAGES) {
                break;
            }
            try {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject image && mayBeCode(image, limits)) {
                    images.add(image.getImage());
                }
            } catch (IOException | RuntimeException unreadable) {
                // A picture that cannot be decoded may still be drawn by others; the text layer does not depend on it.
                continue;
            }
        }
        return images;
    }

    private static boolean mayBeCode(PDImageXObject image, ReadingLimits limits) {
        long pixels = (long) image.getWidth() * image.getHeight();
        return image.getWidth() >= SMALLEST_CODE && image.getHeight() >= SMALLEST_CODE && pixels <= limits.pixels();
    }
}
