package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Gloss;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the first lines of a paper are called. */
final class Titles {

    private static final int ROWS = 12;

    /** A message sets its title in brackets: 【验收单】. */
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\[([^\\[\\]]*)\\]$");

    private Titles() {}

    /** Whether one of the first lines, or a cell of one, is a title of this form. */
    static boolean has(PageText text, Pattern title) {
        return text.rows().stream()
                .limit(ROWS)
                .flatMap(row -> row.chunks().size() == 1 || spacedOut(row)
                        ? Stream.of(Classifier.compact(List.of(row)))
                        : row.chunks().stream().map(chunk -> chunk.plain().replaceAll("\\s", "")))
                .map(Gloss::withoutInTitle)
                .map(line -> IN_BRACKETS.matcher(line).replaceFirst("$1"))
                .anyMatch(line -> line.length() >= 3 && title.matcher(line).find());
    }

    /** A title set letter by letter falls apart into cells of one character. */
    private static boolean spacedOut(Row row) {
        return row.chunks().stream().allMatch(chunk -> chunk.plain().length() <= 2);
    }
}
