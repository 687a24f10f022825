package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The heads of the table that a row of sums belongs to, from row to row of a paper. */
final class SumHeads {

    private static final Pattern NO_HEAD = Pattern.compile("[\\d。]|:.");

    private List<Span> heads = List.of();

    /** The cells of the row read last by the heads above them. */
    private Map<Span, Span> below = Map.of();

    /** Heads below which sums stood. */
    private final Set<Span> summed = new HashSet<>();

    /** Goes on to a row; tells whether it is one of words, which heads those below it or goes on with the heads above. */
    boolean areIn(Row row) {
        List<Span> cells = row.chunks();
        if (cells.size() > 1 && cells.stream().allMatch(SumHeads::isWord)) {
            heads = isContent(cells) ? heads : cells;
            return true;
        }
        boolean samePage = !heads.isEmpty() && heads.get(0).page() == row.page();
        below = samePage ? Columns.byHead(heads, row, cell -> true) : Map.of();
        if (isForm()) {
            heads = List.of();
            below = Map.of();
        }
        return false;
    }

    /** Whether a cell holds words and neither figures nor a value behind a label. */
    static boolean isWord(Span cell) {
        return !NO_HEAD.matcher(SumWords.REMARK.matcher(cell.plain()).replaceAll(""))
                .find();
    }

    /** What heads the column of a cell of the row; empty where nothing does. */
    String over(Span cell) {
        return below.entrySet().stream()
                .filter(column -> holds(column.getValue(), cell))
                .map(column -> column.getKey().plain())
                .findFirst()
                .orElse("");
    }

    /** Notes that a cell of the row is a sum. */
    void sums(Span cell) {
        below.entrySet().stream()
                .filter(column -> holds(column.getValue(), cell))
                .map(Map.Entry::getKey)
                .forEach(summed::add);
    }

    private static boolean holds(Span column, Span cell) {
        return column.from() <= cell.from() && column.to() >= cell.to();
    }

    /** Whether words that say nothing of sums stand below heads that do, and fewer: cells of a line, printed above its sums. */
    private boolean isContent(List<Span> cells) {
        return cells.size() < heads.size()
                && heads.stream().anyMatch(head -> SumRole.of(head.plain()) != SumRole.NONE)
                && cells.stream().allMatch(cell -> SumRole.of(cell.plain()) == SumRole.NONE);
    }

    /** Whether a label stands below the head of a column of sums: a form goes on below a table that is done. */
    private boolean isForm() {
        return below.entrySet().stream()
                .filter(column -> summed.contains(column.getKey()) && isOfTheSlip(column.getKey()))
                .map(Map.Entry::getValue)
                .anyMatch(cell -> isWord(cell) && isOfTheSlip(cell));
    }

    private static boolean isOfTheSlip(Span words) {
        SumRole role = SumRole.of(words.plain());
        return role != SumRole.NONE && role != SumRole.OTHER;
    }
}
