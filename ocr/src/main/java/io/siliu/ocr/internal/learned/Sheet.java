package io.siliu.ocr.internal.learned;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text as cells: what stands beside and above each, with every number written alike. */
final class Sheet {

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    /** Invented papers say of every name that it is; real ones do not. */
    static final String INVENTED = "示例";

    /** So far above a value its heading is looked for. */
    private static final int ROWS_ABOVE = 14;

    /** No paper of ours has more in a row; what lies beyond is not looked at. */
    private static final int MOST_CELLS = 60;

    /** Of a longer cell its beginning and its end say what they stand beside. */
    private static final int LONGEST = 120;

    private final List<List<Cell>> rows = new ArrayList<>();

    Sheet(PageText text) {
        for (Row row : text.rows()) {
            Stopped.check();
            rows.add(row.chunks().stream()
                    .limit(MOST_CELLS)
                    .map(chunk -> new Cell(chunk, alike(ends(chunk.plain())), chunk.box(), row.page()))
                    .toList());
        }
    }

    /**
     * @param alike its text with every number written alike
     */
    record Cell(Span span, String alike, Box box, int page) {}

    /** A text whose numbers are all the same and whose names are not marked as invented. */
    static String alike(String text) {
        return FIGURES.matcher(real(text)).replaceAll("0");
    }

    private static String ends(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + text.substring(text.length() - LONGEST / 2);
    }

    /** A text as a real paper has it, whose names are not marked as invented. */
    static String real(String text) {
        return text.replace(INVENTED, "");
    }

    int size() {
        return rows.size();
    }

    List<Cell> row(int row) {
        return rows.get(row);
    }

    String before(Place place) {
        return place.cell() == 0
                ? ""
                : rows.get(place.row()).get(place.cell() - 1).alike();
    }

    String behind(Place place) {
        List<Cell> row = rows.get(place.row());
        return place.cell() + 1 >= row.size() ? "" : row.get(place.cell() + 1).alike();
    }

    /** The cells over a value, the nearest first; none of other pages. */
    List<Cell> above(Place place) {
        Cell own = rows.get(place.row()).get(place.cell());
        List<Cell> above = new ArrayList<>();
        for (int row = place.row() - 1; row >= 0 && row >= place.row() - ROWS_ABOVE; row--) {
            over(own, rows.get(row)).ifPresent(above::add);
        }
        return above;
    }

    private static Optional<Cell> over(Cell own, List<Cell> row) {
        return row.stream()
                .filter(cell -> cell.page() == own.page()
                        && cell.box().x() < own.box().right()
                        && own.box().x() < cell.box().right())
                .findFirst();
    }
}
