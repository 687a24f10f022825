package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A form without the marks that set off what was filled in: 自【2026】年【3】月【1】日, ＿3＿个月. What stands in them is read as if it were
 * printed without; a place that was left empty stays one.
 */
public final class FilledIn {

    /**
     * Heavy brackets around whatever was agreed, but for the year of a number （【2026】示字第12号）, and lines on both sides of figures
     * or of a day.
     */
    private static final Pattern MARKS = Pattern.compile(
            "([\\u3010\\u3016])[^\\u3010\\u3011\\u3016\\u3017\\n]{1,60}([\\u3011\\u3017])(?!\\p{IsHan}{0,8}[字第]+[0-9])"
                    + "|(?<=\\p{IsHan}|[:：])([_＿]+)(?=[0-9])|(?<=[0-9])([_＿]+)(?=\\p{IsHan})"
                    + "|(?<=[:：])([_＿]+)(?=[^\\s_＿:：]{2,40}[_＿])"
                    + "|(?<=^|\\s)([_＿]+)(?=(?:19|20)[0-9]{2}[年.-])|(?<=[0-9]日)([_＿]+)");

    private static final Pattern END = Pattern.compile("(?<=[^\\s_＿:：])([_＿]+)(?=$|[\\t(（,，。；;])");

    private FilledIn() {}

    /** The text itself where nothing is marked. */
    public static PageText of(PageText text) {
        boolean marked = text.rows().stream()
                .anyMatch(row -> MARKS.matcher(row.text().raw()).find());
        if (!marked) {
            return text;
        }
        List<Glyph> kept = new ArrayList<>();
        text.rows().forEach(row -> kept.addAll(without(row.text())));
        return PageText.of(kept);
    }

    private static List<Glyph> without(TextRun run) {
        Glyph[] glyphs = run.glyphs().toArray(Glyph[]::new);
        int[] left = IntStream.range(-1, glyphs.length - 1).toArray();
        for (Pattern pattern : List.of(MARKS, END)) {
            Matcher mark = pattern.matcher(run.raw());
            while (mark.find()) {
                for (int group = 1; group <= mark.groupCount(); group++) {
                    for (int at = Math.max(0, mark.start(group)); at < mark.end(group); at++) {
                        takeOut(run.glyphAt(at), glyphs, left);
                    }
                }
            }
        }
        return Arrays.stream(glyphs).filter(Objects::nonNull).toList();
    }

    /** The letter before reaches over the place: a gap would set apart what belongs together. */
    private static void takeOut(int mark, Glyph[] glyphs, int[] left) {
        if (mark < 0 || glyphs[mark] == null) {
            return;
        }
        int before = kept(left[mark], glyphs, left);
        if (before >= 0 && isBehind(glyphs[before], glyphs[mark])) {
            Glyph letter = glyphs[before];
            Box reached = letter.box().union(glyphs[mark].box());
            glyphs[before] = new Glyph(letter.text(), letter.page(), reached, letter.confidence());
        }
        glyphs[mark] = null;
    }

    /** Whether a mark follows a letter without a gap: one that begins another cell is none of this one's. */
    private static boolean isBehind(Glyph letter, Glyph mark) {
        return letter.page() == mark.page()
                && mark.box().x() - letter.box().right() < letter.box().height();
    }

    /** The nearest letter to the left that is still there; the way to it is remembered, for a line may be all marks. */
    private static int kept(int from, Glyph[] glyphs, int[] left) {
        int found = from;
        while (found >= 0 && glyphs[found] == null) {
            found = left[found];
        }
        for (int at = from; at > found; ) {
            int next = left[at];
            left[at] = found;
            at = next;
        }
        return found;
    }
}
