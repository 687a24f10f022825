package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the cells of a table apart where values fill them, so that no wide gap is left between two: the heads do. */
public final class Columns {

    /** A gap as wide as this share of the height, or letters of another width, may be where a cell ends. */
    private static final double GAP = 0.22;

    /** How far apart the left edges of a head and its cell may lie, in heights of the cell. */
    private static final double LEVEL = 0.6;

    private static final double COVERED = 0.5;

    private static final int FEWEST_PAIRS = 3;

    private Columns() {}

    /** A piece of a row below the heads, as the cells it holds: words of it that stand under one head stay together. */
    static Stream<Span> under(List<Span> heads, Span piece) {
        Box box = piece.box();
        boolean several =
                heads.stream().filter(title -> shared(title.box(), box) > 0).count() > 1;
        return several ? cells(heads, piece).stream() : Stream.of(piece);
    }

    private static List<Span> cells(List<Span> heads, Span piece) {
        List<Span> cells = new ArrayList<>();
        boolean levelled = isLevelled(heads, piece);
        Span above = null;
        int start = 0;
        int from = 0;
        for (int at = 1; at <= piece.plain().length(); at++) {
            if (at < piece.plain().length() && !mayEnd(piece, at)) {
                continue;
            }
            Box word = piece.sub(from, at).box();
            Span title = levelled ? lastBefore(heads, word) : nearest(heads, word);
            if (above != null && !title.equals(above)) {
                cells.add(piece.sub(start, from));
                start = from;
            }
            above = title;
            from = at;
        }
        cells.add(piece.sub(start, piece.plain().length()));
        return cells;
    }

    /** Whether the cells begin where their heads do: the piece does, and something in it below each other head over it. */
    private static boolean isLevelled(List<Span> heads, Span piece) {
        Box box = piece.box();
        return heads.stream()
                .map(Span::box)
                .filter(head -> head.x() > box.x() - LEVEL * box.height() && head.x() < box.right())
                .allMatch(head -> IntStream.range(0, piece.plain().length())
                        .filter(at -> at == 0 || mayEnd(piece, at))
                        .anyMatch(at -> Math.abs(piece.sub(at, piece.plain().length())
                                                .box()
                                                .x()
                                        - head.x())
                                < LEVEL * box.height()));
    }

    private static Span lastBefore(List<Span> heads, Box word) {
        return heads.stream()
                .filter(head -> head.box().x() < word.x() + LEVEL * word.height())
                .max(Comparator.comparingDouble(head -> head.box().x()))
                .orElseGet(() -> nearest(heads, word));
    }

    /** The cells of a row, each with the head it stands under; cells that reach under two heads are left out. */
    public static Map<Span, Span> byHead(List<Span> heads, Row row, Predicate<Span> wanted) {
        Map<Span, Span> cells = new LinkedHashMap<>();
        List<Span> printed = row.chunks().stream()
                .filter(wanted)
                .flatMap(chunk -> under(heads, chunk))
                .toList();
        if (arePaired(heads, printed)) {
            IntStream.range(0, heads.size()).forEach(at -> cells.put(heads.get(at), printed.get(at)));
            return cells;
        }
        printed.forEach(cell -> {
            Span head = nearest(heads, cell.box());
            if (shared(head.box(), cell.box()) > 0 && !isUnderAnother(heads, head.box(), cell.box())) {
                cells.putIfAbsent(head, cell);
            }
        });
        return cells;
    }

    /**
     * Whether a row has one cell for each head, in their order, and none of them lies rather below another head: narrow cells
     * set to an edge stand below no head that is centred.
     */
    static boolean arePaired(List<Span> heads, List<Span> cells) {
        return heads.size() >= FEWEST_PAIRS
                && cells.size() == heads.size()
                && IntStream.range(0, heads.size())
                        .allMatch(at -> heads.stream()
                                .allMatch(other ->
                                        shared(other.box(), cells.get(at).box())
                                                <= Math.max(
                                                        0,
                                                        shared(
                                                                heads.get(at).box(),
                                                                cells.get(at).box()))));
    }

    private static boolean mayEnd(Span piece, int at) {
        char left = piece.plain().charAt(at - 1);
        char right = piece.plain().charAt(at);
        if (left == ' ' || right == ' ') {
            return right == ' ';
        }
        Box before = piece.sub(at - 1, at).box();
        return Plain.isWide(left) != Plain.isWide(right)
                || piece.sub(at, at + 1).box().x() - before.right() > GAP * before.height();
    }

    private static Span nearest(List<Span> heads, Box word) {
        return heads.stream()
                .max(Comparator.comparingDouble(title -> shared(title.box(), word)))
                .orElseThrow();
    }

    /** Whether a cell lies under another head too: it holds that one's value as well, and nobody can tell where one ends. */
    static boolean isUnderAnother(List<Span> heads, Box own, Box cell) {
        return heads.stream()
                .map(Span::box)
                .filter(head -> shared(head, own) <= 0)
                .anyMatch(head -> shared(head, cell) > COVERED * head.width());
    }

    /** How much of two boxes lies above each other; less than nothing where they stand apart. */
    private static double shared(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    }
}
