package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.Stopped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/**
 * The files attached to a PDF, wherever it names them: in its tree of names, as associated files (PDF 2.0), as pins on its
 * pages. A fully digital invoice may carry its own XML or OFD, a portfolio holds papers of a month.
 */
public final class PdfAttachments {

    private static final int MOST = 200;
    private static final int DEEPEST = 10;
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private final Map<String, PDEmbeddedFile> files = new LinkedHashMap<>();

    private PdfAttachments() {}

    /** What happens with one attached file. */
    @FunctionalInterface
    public interface Attached {
        void take(String name, byte[] content);
    }

    /**
     * Hands over the attached files one after the other. They unpack to much more than the PDF, so only so many are taken.
     *
     * @return whether attachments were left out for being too many or too large together
     */
    public static boolean each(PDDocument document, ReadingLimits limits, Attached attached) throws IOException {
        PdfAttachments found = new PdfAttachments();
        found.named(new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles(), 0);
        found.associated(document.getDocumentCatalog().getCOSObject());
        for (PDPage page : document.getPages()) {
            found.pinned(page);
        }
        long room = limits.expandedBytes();
        for (Map.Entry<String, PDEmbeddedFile> file :
                found.files.entrySet().stream().limit(MOST).toList()) {
            Stopped.check();
            byte[] content = bounded(file.getValue(), Math.min(limits.bytes(), room) + 1);
            room -= content.length;
            if (content.length > limits.bytes() || room < 0) {
                return true;
            }
            attached.take(file.getKey(), content);
        }
        return found.files.size() > MOST;
    }

    private void named(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        if (node == null || depth > DEEPEST || files.size() > MOST) {
            return;
        }
        if (node.getNames() != null) {
            node.getNames().forEach((key, file) -> add(file.getFilename() == null ? key : file.getFilename(), file));
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                named(kid, depth + 1);
            }
        }
    }

    private void associated(COSDictionary holder) {
        if (holder.getDictionaryObject(ASSOCIATED) instanceof COSArray specifications) {
            for (int i = 0; i < specifications.size() && files.size() <= MOST; i++) {
                COSBase specification = specifications.getObject(i);
                if (specification instanceof COSDictionary dictionary) {
                    PDComplexFileSpecification file = new PDComplexFileSpecification(dictionary);
                    add(String.valueOf(file.getFilename()), file);
                }
            }
        }
    }

    private void pinned(PDPage page) throws IOException {
        associated(page.getCOSObject());
        for (PDAnnotation annotation : PageAnnotations.all(page)) {
            if (files.size() <= MOST
                    && annotation instanceof PDAnnotationFileAttachment pin
                    && pin.getFile() instanceof PDComplexFileSpecification file) {
                add(String.valueOf(file.getFilename()), file);
            }
        }
    }

    /** The same file may be named in several ways; of too many one more is kept, so that it is known that there are. */
    private void add(String name, PDComplexFileSpecification specification) {
        PDEmbeddedFile file = specification.getEmbeddedFileUnicode() == null
                ? specification.getEmbeddedFile()
                : specification.getEmbeddedFileUnicode();
        boolean known = file == null
                || files.size() > MOST
                || files.entrySet().stream()
                        .anyMatch(other ->
                                other.getKey().equals(name) && other.getValue().getCOSObject() == file.getCOSObject());
        if (!known) {
            files.put(files.containsKey(name) ? name + " (" + files.size() + ")" : name, file);
        }
    }

    private static byte[] bounded(PDEmbeddedFile file, long most) throws IOException {
        try (var stream = file.createInputStream()) {
            return stream.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
        }
    }
}
