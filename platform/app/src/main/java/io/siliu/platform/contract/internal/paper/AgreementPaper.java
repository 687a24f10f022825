package io.siliu.platform.contract.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws an agreement on A4 pages: title, paragraphs, and below a line what the platform saw. For one thread at a time. */
public final class AgreementPaper {

    private static final float MARGIN = 62;
    private static final float TITLE = 18;
    private static final float TEXT = 11;
    private static final float NOTE = 9;
    private static final float LEADING = 1.75f;

    private final Path configured;
    private TrueTypeFont font;

    /** @param configured the font to use, or null for an installed one */
    public AgreementPaper(Path configured) {
        this.configured = configured;
    }

    /**
     * The PDF.
     *
     * @param notes set smaller, below the text
     * @throws IllegalStateException when there is no font to write Chinese with
     */
    public synchronized byte[] draw(String title, List<String> paragraphs, List<String> notes) {
        try (PDDocument document = new PDDocument()) {
            PDFont face = PDType0Font.load(document, font(), true);
            Pen pen = new Pen(document, face);
            pen.centred(title, TITLE);
            for (String paragraph : paragraphs) {
                pen.paragraph(paragraph, TEXT);
            }
            pen.gap();
            for (String note : notes) {
                pen.paragraph(note, NOTE);
            }
            pen.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TrueTypeFont font() {
        if (font == null) {
            Optional<TrueTypeFont> found = ChineseFont.find(configured);
            font = found.orElseThrow(
                    () -> new IllegalStateException(
                            "No Chinese font with TrueType outlines was found."
                                    + " Install one (Debian, Ubuntu: apt-get install fonts-arphic-uming), or set siliu.contract.font."));
        }
        return font;
    }

    /** Where the next line goes. */
    private static final class Pen {

        private final PDDocument document;
        private final PDFont face;
        private PDPageContentStream page;
        private float y;

        Pen(PDDocument document, PDFont face) throws IOException {
            this.document = document;
            this.face = face;
            turn();
        }

        void centred(String text, float size) throws IOException {
            float width = width(text, size);
            line(text, size, (PDRectangle.A4.getWidth() - width) / 2);
            y -= size;
        }

        void paragraph(String text, float size) throws IOException {
            for (String part : wrapped(text, size)) {
                line(part, size, MARGIN);
            }
        }

        void gap() throws IOException {
            y -= TEXT;
            page.moveTo(MARGIN, y);
            page.lineTo(PDRectangle.A4.getWidth() - MARGIN, y);
            page.setLineWidth(0.5f);
            page.stroke();
            y -= TEXT * LEADING;
        }

        void close() throws IOException {
            page.close();
        }

        private void line(String text, float size, float x) throws IOException {
            if (y < MARGIN) {
                page.close();
                turn();
            }
            page.beginText();
            page.setFont(face, size);
            page.newLineAtOffset(x, y);
            page.showText(text);
            page.endText();
            y -= size * LEADING;
        }

        private void turn() throws IOException {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            y = PDRectangle.A4.getHeight() - MARGIN;
        }

        private List<String> wrapped(String text, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (int character : text.codePoints().toArray()) {
                String next = Character.toString(character);
                if (width(line + next, size) > PDRectangle.A4.getWidth() - 2 * MARGIN) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(next);
            }
            lines.add(line.toString());
            return lines;
        }

        private float width(String text, float size) throws IOException {
            return face.getStringWidth(text) / 1000 * size;
        }
    }
}
