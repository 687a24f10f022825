package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.Box;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.Punctuation;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF as glyphs in points, origin at the top left of the upright page. */
public final class PdfText {

    /** A drawn character is about this much higher than the font's cap height that PDFBox reports. */
    private static final double BODY = 0.88;

    private PdfText() {}

    /** All rows of the document. */
    public static PageText read(PDDocument document) throws IOException {
        Collector collector = new Collector();
        collector.setSortByPosition(false);
        try {
            collector.writeText(document, Writer.nullWriter());
        } catch (RefusedPaper | ReadingPutOff ours) {
            throw ours;
        } catch (RuntimeException broken) {
            throw new IOException("The library answers damage with " + broken.getClass(), broken);
        }
        return PageText.of(Punctuation.trimmed(collector.glyphs));
    }

    private static final class Collector extends PDFTextStripper {

        private final List<Glyph> glyphs = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            Stopped.check();
            String text = position.getUnicode();
            if (text == null || text.isBlank()) {
                return;
            }
            double size = Math.abs(position.getFontSizeInPt());
            double height = size > 0 ? size : Math.max(position.getHeight(), 1);
            double width = Math.max(position.getWidth(), 0.01);
            if (!Glyph.isOnSomePage(position.getX(), position.getY(), width, height)) {
                return;
            }
            if (glyphs.size() == Glyph.MOST) {
                throw new RefusedPaper(
                        RefusalCode.TOO_MANY_PAGES,
                        "The PDF prints more than " + Glyph.MOST + " characters.",
                        "Split it and send each paper as a file of its own.");
            }
            Box box = new Box(position.getX(), position.getY() - BODY * height, width, height);
            glyphs.add(new Glyph(text, getCurrentPageNo(), box, 1));
        }
    }
}
