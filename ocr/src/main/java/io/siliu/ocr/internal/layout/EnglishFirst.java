package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper that prints each label in another language before the Chinese one: Value Date 起息日：, Name 户名. Only Latin words are left
 * out that begin a cell and stand before a known label, and only of a paper that has several such cells; elsewhere they are
 * words of a value.
 */
public final class EnglishFirst {

    private static final Pattern BEFORE = Pattern.compile(
            "(?<=^|\\t)([A-Za-z][A-Za-z.,/&'’() -]{1,40})(?<=[A-Za-z.)/ -])(\\p{IsHan}{2,10})(?=(?:\\([^)\\t]{0,10}\\))?[ ]?(?::|\\t|$))");

    /** A paper that does so does it with more than two of its labels. */
    private static final int FEWEST = 3;

    private EnglishFirst() {}

    /**
     * The text itself where it has no such labels.
     *
     * @param labels the Chinese labels of such a paper
     */
    public static PageText without(PageText text, Set<String> labels) {
        Predicate<MatchResult> isLabel = found -> labels.contains(found.group(2));
        long printed = text.rows().stream()
                .flatMap(row -> BEFORE.matcher(row.text().plain()).results())
                .filter(isLabel)
                .count();
        if (printed < FEWEST) {
            return text;
        }
        List<Glyph> kept = new ArrayList<>();
        text.rows().forEach(row -> kept.addAll(without(row.text(), isLabel)));
        return PageText.of(kept);
    }

    /** The label begins where the words before it began: its cell stays as wide as it is printed. */
    private static List<Glyph> without(TextRun run, Predicate<MatchResult> isLabel) {
        Glyph[] glyphs = run.glyphs().toArray(Glyph[]::new);
        Matcher before = BEFORE.matcher(run.plain());
        while (before.find()) {
            if (isLabel.test(before)) {
                int first = run.glyphAt(before.start(2));
                for (int at = before.start(1); at < before.end(1); at++) {
                    int glyph = run.glyphAt(at);
                    if (glyph >= 0 && glyph != first && glyphs[glyph] != null) {
                        glyphs[first] = reaching(glyphs[first], glyphs[glyph].box());
                        glyphs[glyph] = null;
                    }
                }
            }
        }
        return Arrays.stream(glyphs).filter(Objects::nonNull).toList();
    }

    private static Glyph reaching(Glyph letter, Box before) {
        return new Glyph(letter.text(), letter.page(), letter.box().union(before), letter.confidence());
    }
}
