package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.List;
import java.util.Optional;

/**
 * Parties whose heads stand beside each other in one row: what is said of each stands below, in rows of as many cells, in the same
 * order or right below the head.
 */
final class SideBySide {

    /** So many rows below their heads are said of both. */
    private static final int ROWS = 8;

    /** How far above what is said of a party, in heights, its head stands in a column. */
    private static final double COLUMN = 12;

    private final TextRun flow;
    private final List<PartyHead> heads;

    SideBySide(TextRun flow, List<PartyHead> heads) {
        this.flow = flow;
        this.heads = heads;
    }

    /** The head in the same cell of the nearest row of heads above; none where the rows have not as many cells. */
    Optional<PartyHead> over(Span cell) {
        int line = lineStart(cell.from());
        int cells = cells(line);
        int index = index(line, cell.from());
        for (int up = 0; up < ROWS && line > 0 && cells > 1; up++) {
            line = lineStart(line - 1);
            List<PartyHead> beside = in(line);
            if (!beside.isEmpty()) {
                int begin = line;
                boolean several = beside.stream()
                                .map(head -> index(begin, head.place().from()))
                                .distinct()
                                .count()
                        > 1;
                return beside.stream()
                        .filter(head -> several && cells(begin) == cells)
                        .filter(head -> index(begin, head.place().from()) == index)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether a cell stands below a party's head in a column beside another's: who acts for the other has nothing to do with it. */
    boolean isApart(Span cell) {
        double height = cell.box().height();
        boolean below = heads.stream()
                .map(PartyHead::place)
                .filter(head -> head.page() == cell.page())
                .filter(head -> head.box().y() < cell.box().y()
                        && cell.box().y() - head.box().y() < COLUMN * height)
                .anyMatch(head -> Math.abs(head.box().x() - cell.box().x()) < 2 * height);
        return cell.from() > lineStart(cell.from()) && (below || over(cell).isPresent());
    }

    private List<PartyHead> in(int line) {
        int end = lineEnd(line);
        return heads.stream()
                .filter(head -> head.place().from() >= line && head.place().from() < end)
                .toList();
    }

    private int lineStart(int at) {
        return at <= 0 ? 0 : flow.plain().lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int line) {
        int end = flow.plain().indexOf('\n', line);
        return end < 0 ? flow.plain().length() : end;
    }

    private int cells(int line) {
        return index(line, lineEnd(line)) + 1;
    }

    private int index(int line, int at) {
        return (int) flow.plain()
                .substring(line, at)
                .chars()
                .filter(letter -> letter == '\t')
                .count();
    }
}
