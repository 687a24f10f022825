package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.tesseract.Recognition;
import java.util.List;
import java.util.regex.Pattern;

/** The characters of a page as the engine gave them, made like those of a text layer. */
final class RecognisedText {

    /** The lines of a table, read as characters. */
    private static final Pattern RULED_LINE = Pattern.compile("[|‖丨│_]+");

    private static final double SURE = 0.8;
    private static final int FEWEST = 30;
    private static final double LEGIBLE = 0.55;

    private RecognisedText() {}

    static List<Glyph> of(Recognition.Recognised read) {
        return read.glyphs().stream()
                .filter(glyph -> !RULED_LINE.matcher(glyph.text()).matches())
                .map(glyph -> new Glyph(wide(glyph.text()), glyph.page(), glyph.box(), glyph.confidence()))
                .toList();
    }

    /** Recognition does not tell the widths of brackets apart; Chinese papers print them wide. */
    static String wide(String text) {
        return text.replace('(', '（').replace(')', '）');
    }

    /** How many Chinese characters and digits the engine is sure of. */
    static long sure(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> glyph.confidence() > SURE && isLetter(glyph.text()))
                .count();
    }

    /** Whether the page was read the right way up: most of its letters are sure. A page on its head is all guesses. */
    static boolean isLegible(List<Glyph> glyphs) {
        long letters = glyphs.stream().filter(glyph -> isLetter(glyph.text())).count();
        long sure = sure(glyphs);
        return sure >= FEWEST && sure >= LEGIBLE * letters;
    }

    private static boolean isLetter(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first >= 0x4E00 && first <= 0x9FFF || first >= '0' && first <= '9';
    }
}
