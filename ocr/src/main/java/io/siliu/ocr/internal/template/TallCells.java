package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Heads of parties that stand alone in a tall cell: such a cell marks the rows beside it, and its word stands at their middle, below
 * the first of them. So does the first head of such a paper; below a head that only heads its own lines the next one stands under
 * the last of them.
 */
final class TallCells {

    /** How far above such a word, in its heights, a row of its cell may stand. */
    private static final double MOST_ABOVE = 3.5;

    private static final Pattern CELL = Pattern.compile("[^\\t\\n]+");

    private final TextRun flow;
    private final List<PartyHead> heads;

    TallCells(TextRun flow, List<PartyHead> heads) {
        this.flow = flow;
        this.heads = heads;
    }

    /** Whether a place stands in a row that the head's cell marks, above its word. */
    boolean mark(PartyHead head, Span other) {
        return isAlone(head.place())
                && isRightAbove(head.place(), other)
                && heads.stream()
                        .map(PartyHead::place)
                        .filter(first -> first.page() == head.place().page())
                        .findFirst()
                        .filter(first -> hasRowAbove(first, other.box()))
                        .isPresent();
    }

    private static boolean isRightAbove(Span word, Span other) {
        Box box = word.box();
        double above = box.y() - other.box().y();
        return word.page() == other.page()
                && box.right() <= other.box().x()
                && above > 0
                && above < MOST_ABOVE * box.height();
    }

    private boolean hasRowAbove(Span word, Box column) {
        return CELL.matcher(flow.plain())
                .results()
                .map(cell -> flow.span(cell.start(), cell.end()))
                .anyMatch(cell ->
                        isRightAbove(word, cell) && Math.abs(cell.box().x() - column.x()) < column.height() / 2);
    }

    private boolean isAlone(Span word) {
        String plain = flow.plain();
        return (word.from() == 0 || plain.charAt(word.from() - 1) == '\n')
                && (word.to() >= plain.length() || plain.charAt(word.to()) == '\n');
    }
}
