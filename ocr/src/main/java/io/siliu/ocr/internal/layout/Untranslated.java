package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper in two languages with its labels in Chinese alone: 甲方 Party A：, 合同编号 Contract No.：. Only what stands between a
 * Chinese word and its colon is left out, where no value can stand, and only of a paper that translates several labels.
 */
public final class Untranslated {

    private static final Pattern TRANSLATION =
            Pattern.compile("(?<=[\\p{IsHan})])([ \\t]?[/(]?[A-Za-z][A-Za-z./&' -]{0,40}[)]?)(?=[ ]?:)");

    /** A paper that translates its labels translates more than two of them. */
    private static final int FEWEST = 3;

    private Untranslated() {}

    /** The text itself where it translates nothing. */
    public static PageText of(PageText text) {
        int translated = text.findAll(TRANSLATION).size();
        if (translated < FEWEST) {
            return text;
        }
        List<Glyph> kept = new ArrayList<>();
        text.rows().forEach(row -> kept.addAll(without(row.text())));
        return PageText.of(kept);
    }

    /** The letter before a translation reaches to the colon behind it: a gap would set them apart. */
    private static List<Glyph> without(TextRun run) {
        Glyph[] glyphs = run.glyphs().toArray(Glyph[]::new);
        Matcher translation = TRANSLATION.matcher(run.plain());
        while (translation.find()) {
            int last = run.glyphAt(translation.start(1) - 1);
            for (int at = translation.start(1); at < translation.end(1); at++) {
                int glyph = run.glyphAt(at);
                if (glyph >= 0 && glyph != last && glyphs[glyph] != null) {
                    Box reached = glyphs[last].box().union(glyphs[glyph].box());
                    glyphs[last] =
                            new Glyph(glyphs[last].text(), glyphs[last].page(), reached, glyphs[last].confidence());
                    glyphs[glyph] = null;
                }
            }
        }
        return Arrays.stream(glyphs).filter(Objects::nonNull).toList();
    }
}
