package io.siliu.ocr.internal.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines from top to bottom; those that stand side by side from left to right. */
final class ReadingOrder {

    /** Lines whose middles are nearer than this share of the lower one's height stand side by side. */
    private static final double SIDE_BY_SIDE = 0.5;

    private ReadingOrder() {}

    static List<TextLine> of(List<TextLine> lines) {
        List<TextLine> fromTop = new ArrayList<>(lines);
        fromTop.sort(Comparator.comparingDouble(TextLine::y));
        List<TextLine> ordered = new ArrayList<>();
        List<TextLine> row = new ArrayList<>();
        for (TextLine line : fromTop) {
            if (!row.isEmpty() && !besides(row.get(0), line)) {
                end(row, ordered);
            }
            row.add(line);
        }
        end(row, ordered);
        return ordered;
    }

    private static boolean besides(TextLine first, TextLine line) {
        return line.y() - first.y() < SIDE_BY_SIDE * Math.min(first.height(), line.height());
    }

    private static void end(List<TextLine> row, List<TextLine> ordered) {
        row.sort(Comparator.comparingDouble(TextLine::left));
        ordered.addAll(row);
        row.clear();
    }
}
