package io.siliu.ocr.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The dots that lead the eye from a label to its value: 汇款金额 ........ 2,600.00. They are a gap, and no letters of either. Between
 * figures, or right before a few, they mask an account, and stay.
 */
public final class Leaders {

    private static final Pattern DOTS =
            Pattern.compile("(?<=[\\p{L})%:])[ \\t]?(?:[.·]{4,}+|…{2,}+)(?!\\d{3,10}(?![\\d.,]))");

    private Leaders() {}

    /** The text itself where it has none. */
    public static PageText leftOut(PageText text) {
        List<PageText.Found> found = text.findAll(DOTS);
        if (found.isEmpty()) {
            return text;
        }
        Set<Glyph> dots = Collections.newSetFromMap(new IdentityHashMap<>());
        found.forEach(each -> dots.addAll(glyphs(each.span())));
        List<Glyph> kept = new ArrayList<>();
        text.rows()
                .forEach(row -> row.text().glyphs().stream()
                        .filter(glyph -> !dots.contains(glyph))
                        .forEach(kept::add));
        return PageText.of(kept);
    }

    private static List<Glyph> glyphs(Span span) {
        TextRun run = span.run();
        return IntStream.range(span.from(), span.to())
                .map(run::glyphAt)
                .filter(at -> at >= 0)
                .mapToObj(run.glyphs()::get)
                .toList();
    }
}
