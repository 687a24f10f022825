package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.neural.NeuralReader;
import java.util.List;
import java.util.regex.Pattern;

/** The characters of a page as the engine gave them, made like those of a text layer. */
final class RecognisedText {

    /** The lines of a table, read as characters. */
    private static final Pattern RULED_LINE = Pattern.compile("[|‖丨│_]+");

    /** Stands for a letter that the networks do not know. */
    static final String UNKNOWN = NeuralReader.UNKNOWN;

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
}
