package io.siliu.ocr.internal.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper in two languages with its labels in Chinese alone, where the other language stands first: Payee 收款人, Accepted on 验收日期.
 * Only words right before a label are left out, at the beginning of a cell, and only of a paper that sets several labels so.
 */
public final class TranslatedBefore {

    private static final Pattern WORDS =
            Pattern.compile("(?<=^|\\t)([A-Za-z][A-Za-z0-9.,/&'’%() -]{1,40})(?=\\p{IsHan})");

    private static final Pattern LABEL =
            Pattern.compile("\\p{IsHan}[\\p{IsHan}/]{1,11}(?=(?:\\([^)\\t]{0,12}\\))?[ ]?(?:[:\\t]|$))");

    /** A paper that translates its labels translates more than two of them. */
    private static final int FEWEST = 3;

    private TranslatedBefore() {}

    /**
     * The text itself where it translates nothing so.
     *
     * @param labels what tells a label; asked for only where such words are printed
     */
    public static PageText leftOut(PageText text, Supplier<Predicate<Span>> labels) {
        List<Span> latin =
                text.findAll(WORDS).stream().map(PageText.Found::span).toList();
        if (latin.size() < FEWEST) {
            return text;
        }
        Predicate<Span> isLabel = labels.get();
        List<Span> words =
                latin.stream().filter(found -> isBeforeLabel(found, isLabel)).toList();
        if (words.size() < FEWEST) {
            return text;
        }
        Map<Glyph, Boolean> dropped = new IdentityHashMap<>();
        Map<Glyph, Glyph> widened = new IdentityHashMap<>();
        words.forEach(found -> leaveOut(found, dropped, widened));
        List<Glyph> kept = new ArrayList<>();
        text.rows()
                .forEach(row -> row.text().glyphs().stream()
                        .filter(glyph -> !dropped.containsKey(glyph))
                        .map(glyph -> widened.getOrDefault(glyph, glyph))
                        .forEach(kept::add));
        return PageText.of(kept);
    }

    private static boolean isBeforeLabel(Span words, Predicate<Span> isLabel) {
        String plain = words.run().plain();
        Matcher label = LABEL.matcher(plain).region(words.to(), plain.length());
        return label.lookingAt() && isLabel.test(words.run().span(label.start(), label.end()));
    }

    /** The first letter of the label reaches to where its translation began: heads stay above their columns. */
    private static void leaveOut(Span words, Map<Glyph, Boolean> dropped, Map<Glyph, Glyph> widened) {
        TextRun run = words.run();
        Glyph first = run.glyphs().get(run.glyphAt(words.to()));
        for (int at = words.from(); at < words.to(); at++) {
            int place = run.glyphAt(at);
            if (place >= 0 && run.glyphs().get(place) != first) {
                dropped.put(run.glyphs().get(place), true);
            }
        }
        widened.put(first, new Glyph(first.text(), first.page(), first.box().union(words.box()), first.confidence()));
    }
}
