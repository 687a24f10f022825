package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.regex.Pattern;

/** The first line of a value, which is broken where the line had no room for more. */
final class FilledLine {

    /** How much wider than the first line another may be. */
    private static final double WIDER = 1.12;

    /** How much, in heights of the line, the edge of a column is read amiss. */
    private static final double AMISS = 0.5;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Box first;
    private final double columnRight;

    FilledLine(PageText text, PageText.Found line) {
        this.first = line.span().box();
        double nextCell = text.rows().get(line.row()).chunks().stream()
                .mapToDouble(cell -> cell.box().x())
                .filter(left -> left >= first.right())
                .min()
                .orElse(Double.MAX_VALUE);
        this.columnRight = text.rows().stream()
                .filter(row -> row.page() == line.span().page())
                .flatMap(row -> row.chunks().stream())
                .map(Span::box)
                .filter(cell -> Math.abs(cell.x() - first.x()) < first.height())
                .mapToDouble(Box::right)
                .filter(right -> right < nextCell)
                .max()
                .orElse(first.right());
    }

    /** Whether the next line is words for which this one had no room. */
    boolean goesOnWith(Span next) {
        return !next.plain().contains(":")
                && HAN.matcher(next.plain()).find()
                && !Labels.FIGURES.matcher(next.plain()).find()
                && next.box().width() < WIDER * first.width()
                && first.right() + next.box().width() > columnRight - AMISS * first.height();
    }
}
