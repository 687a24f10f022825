package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rows of tables say that no last row sums up. A value of one of them is none of the whole table: what all rows make is
 * delivered instead and looked at, unless they count unlike things, which make no sum.
 */
final class UnsummedRows {

    private static final Pattern UNIT = Pattern.compile("^[\\d,.]+[ ]?(\\p{IsHan}{1,4}|㎡|[A-Za-z]{1,3}[²³23]?)");

    private static final Pattern UNITS = Pattern.compile("(?:计量|计价|计数)?单位");

    /** What the rows of a column say, and whether they count unlike things. */
    private record Counted(List<Span> cells, boolean unlike) {}

    private final Map<SummedColumn, Counted> columns = new LinkedHashMap<>();

    /** The only row of a table in which the price of one, times this, makes the sum. */
    private Optional<Span> priced = Optional.empty();

    /** Notes the columns of a table, where it has several rows; a cell printed in two lines fills a row without. */
    void note(List<Span> titles, List<Row> rows) {
        List<Map<Span, Span>> cells = rows.stream()
                .map(row -> Columns.byHead(titles, row, cell -> true))
                .toList();
        for (SummedColumn column : SummedColumn.ALL) {
            titles.stream()
                    .filter(column::isHeadedBy)
                    .findFirst()
                    .or(() -> titles.stream().filter(column::mayBeHeadedBy).findFirst())
                    .map(title -> cells.stream()
                            .map(row -> row.get(title))
                            .filter(Objects::nonNull)
                            .takeWhile(cell -> column.reading().of(cell).isPresent())
                            .toList())
                    .filter(found -> found.size() > 1)
                    .ifPresent(found -> columns.putIfAbsent(
                            column, new Counted(found, isCount(column) && areUnlike(found, titles, cells))));
        }
        if (rows.size() == 1 && priced.isEmpty()) {
            priced = PricedColumn.in(titles, rows).map(cells.get(0)::get);
        }
    }

    private static boolean isCount(SummedColumn column) {
        return column.field().equals(FieldNames.QUANTITY);
    }

    /** Whether the cells, or a column of units beside them, name several units. */
    private static boolean areUnlike(List<Span> counts, List<Span> titles, List<Map<Span, Span>> rows) {
        long own = counts.stream()
                .map(cell -> UNIT.matcher(cell.plain().strip()))
                .filter(Matcher::find)
                .map(unit -> unit.group(1))
                .distinct()
                .count();
        long beside = titles.stream()
                .filter(title ->
                        UNITS.matcher(title.plain().replaceAll("\\s", "")).matches())
                .flatMap(title -> rows.stream().map(row -> row.get(title)))
                .filter(Objects::nonNull)
                .map(cell -> cell.plain().replaceAll("\\s", ""))
                .distinct()
                .count();
        return own > 1 || beside > 1;
    }

    void settle(Draft draft) {
        withdrawUnlike(draft);
        columns.forEach(
                (column, counted) -> read(column, counted, draft).ifPresent(found -> sum(column, counted, draft)));
        priced.ifPresent(
                cell -> draft.put(FieldNames.QUANTITY, Optional.of(cell), LabelledValues::quantity, Ground.RECKONED));
    }

    private void withdrawUnlike(Draft draft) {
        columns.forEach((column, counted) -> read(column, counted, draft)
                .filter(found -> counted.unlike())
                .ifPresent(found -> draft.remove(column.field())));
    }

    /** The value of the field, where it is one of the rows'. */
    private static Optional<Candidate> read(SummedColumn column, Counted counted, Draft draft) {
        return draft.get(column.field())
                .filter(found -> counted.cells().stream()
                        .anyMatch(cell -> found.box() != null && lies(found.box(), cell.box())));
    }

    private static boolean lies(Box value, Box cell) {
        return value.x() >= cell.x() - 1
                && value.right() <= cell.right() + 1
                && value.y() >= cell.y() - 1
                && value.bottom() <= cell.bottom() + 1;
    }

    private static void sum(SummedColumn column, Counted counted, Draft draft) {
        BigDecimal all = counted.cells().stream()
                .flatMap(cell -> column.reading().of(cell).stream())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        draft.replace(Candidate.computed(counted.cells().get(0), column.field(), all.toPlainString()));
        draft.doubt(
                Warning.Code.SEVERAL_VALUES,
                column.field(),
                "Several rows say this and none sums them up; this is what they make together.");
    }
}
