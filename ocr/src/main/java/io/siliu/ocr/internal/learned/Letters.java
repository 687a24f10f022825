package io.siliu.ocr.internal.learned;

import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.stream.Collectors;

/** The letters of a text as signs of its kind: every run of up to four of them, with where cells and lines end. */
final class Letters {

    private static final int LONGEST = 4;

    /** A contract of many pages says its kind on the first. */
    private static final int MOST = 6_000;

    private Letters() {}

    static int[] of(PageText text) {
        String all = text.rows().stream().map(Letters::line).collect(Collectors.joining("\n^"));
        SignSet signs = new SignSet();
        signs.grams('K', all.substring(0, Math.min(MOST, all.length())), 1, LONGEST);
        return signs.distinct();
    }

    private static String line(Row row) {
        return row.chunks().stream().map(Span::plain).map(Sheet::alike).collect(Collectors.joining("|"));
    }
}
