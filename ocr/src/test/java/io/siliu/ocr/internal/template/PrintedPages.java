package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Plain;
import java.util.ArrayList;
import java.util.List;

/** Pages as text layers give them: characters at places, Chinese ones square, others half as wide. */
final class PrintedPages {

    private static final double SIZE = 10;
    private static final double SURELY = 0.98;

    private final List<Glyph> glyphs = new ArrayList<>();
    private int page = 1;

    /** A page as it is typed: a line a row, blanks as wide as half a Chinese character. */
    static PrintedPages typed(String lines) {
        PrintedPages pages = new PrintedPages();
        double y = SIZE;
        for (String line : lines.split("\n")) {
            pages.print(SIZE, y, line);
            y += 2 * SIZE;
        }
        return pages;
    }

    /** Prints from a place to the right, on the page begun last. */
    PrintedPages print(double x, double y, String text) {
        return print(x, y, SIZE, text);
    }

    PrintedPages print(double x, double y, double size, String text) {
        double at = x;
        for (char character : text.toCharArray()) {
            double width = Plain.isWide(character) ? size : size / 2;
            if (character != ' ') {
                glyphs.add(new Glyph(String.valueOf(character), page, new Box(at, y, width, size), 1));
            }
            at += width;
        }
        return this;
    }

    PrintedPages nextPage() {
        page++;
        return this;
    }

    /** The same letters, recognised in a picture. */
    PrintedPages recognised() {
        glyphs.replaceAll(glyph -> new Glyph(glyph.text(), glyph.page(), glyph.box(), 0.9));
        return this;
    }

    /** The same, one letter of which was read less surely than the others, wherever it stands. */
    PrintedPages recognised(String letter, double sure) {
        glyphs.replaceAll(glyph ->
                new Glyph(glyph.text(), glyph.page(), glyph.box(), glyph.text().equals(letter) ? sure : SURELY));
        return this;
    }

    /** The same, where something is painted over one letter, wherever it stands. */
    PrintedPages hidden(String letter) {
        glyphs.replaceAll(glyph -> glyph.text().equals(letter)
                ? new Glyph(glyph.text(), glyph.page(), glyph.box(), Glyph.OVERPRINTED)
                : glyph);
        return this;
    }

    PageText text() {
        return PageText.of(glyphs);
    }

    /** The documents that are read of these pages. */
    List<Draft> readAll() {
        return Documents.read(PageText.of(glyphs), Source.PDF_TEXT);
    }

    /** The same pages, where it is known of what kind they are. */
    Draft readAs(DocumentKind kind) {
        return Documents.readOne(PageText.of(glyphs), Source.PDF_TEXT, kind);
    }

    /** The only document that is read of these pages. */
    Draft read() {
        List<Draft> drafts = readAll();
        if (drafts.size() != 1) {
            throw new AssertionError(drafts.size() + " documents were read");
        }
        return drafts.get(0);
    }
}
