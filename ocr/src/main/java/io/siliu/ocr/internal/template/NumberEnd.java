package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the number of a contract ends: behind the bracket that it opened, and behind what numbers a supplement: 2024-06-补2. */
final class NumberEnd {

    private static final Pattern MORE =
            Pattern.compile("([\\])])[0-9A-Z号-]{0,12}|(?:补充?|变更?|增|续)[0-9一二三四五六]{0,2}(?!\\p{IsHan})");

    private static final int MOST_MORE = 16;

    private static final Pattern OPEN = Pattern.compile("[\\[(][^\\])]*$");

    private NumberEnd() {}

    /** The number with what belongs to it behind the place that was found. */
    static Span whole(TextRun flow, Span number) {
        String all = flow.plain();
        Matcher more = MORE.matcher(all).region(number.to(), Math.min(all.length(), number.to() + MOST_MORE));
        boolean goesOn = more.lookingAt()
                && (more.group(1) == null
                        ? number.plain().endsWith("-")
                        : OPEN.matcher(number.plain()).find());
        return goesOn ? flow.span(number.from(), more.end()) : number;
    }
}
