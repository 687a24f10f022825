package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of several deliveries: what counts is its last row, which sums them up. A sum that is not that of its column is
 * delivered and doubted.
 */
final class SumRow {

    private static final Pattern SUM = Pattern.compile("(?:本[次期单]|金额|数量)?(?:合|总|共|累|小)计(?:金额|数量)?:?");

    private static final Pattern FIGURES = Pattern.compile("\\d|:");

    /** A table of one paper holds no more rows. */
    private static final int MOST_ROWS = 200;

    private record Column(String field, List<String> heads, Draft.Reading reading) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(FieldNames.QUANTITY, AcceptanceWords.QUANTITIES, LabelledPaper::quantity),
            new Column(FieldNames.AMOUNT, AcceptanceWords.AMOUNTS, LabelledPaper::money));

    private final PageText text;
    private final Labels labels;

    SumRow(PageText text, Labels labels) {
        this.text = text;
        this.labels = labels;
    }

    void read(Draft draft) {
        for (int heads = 0; heads < text.rows().size(); heads++) {
            if (isHead(text.rows().get(heads))) {
                read(heads, draft);
            }
        }
    }

    /** A row of words, one of which heads a column that is summed up. */
    private boolean isHead(Row row) {
        List<Span> cells = labels.cells(row);
        return cells.size() > 2
                && cells.stream()
                        .noneMatch(cell -> FIGURES.matcher(cell.plain()).find())
                && COLUMNS.stream()
                        .anyMatch(column ->
                                cells.stream().anyMatch(cell -> column.heads().contains(word(cell))));
    }

    private void read(int heads, Draft draft) {
        List<Row> parts = new ArrayList<>();
        for (Row row : text.rows().stream().skip(heads + 1L).limit(MOST_ROWS).toList()) {
            Span first = row.chunks().get(0);
            if (isHead(row) || row.page() != text.rows().get(heads).page()) {
                return;
            }
            if (SUM.matcher(first.plain().replaceAll("\\s", "")).matches()) {
                put(heads, parts, row, draft);
                return;
            }
            parts.add(row);
        }
    }

    private void put(int heads, List<Row> parts, Row sum, Draft draft) {
        List<Span> titles = labels.cells(text.rows().get(heads));
        Map<Span, Span> sums = Columns.byHead(titles, sum, cell -> true);
        for (Column column : COLUMNS) {
            titles.stream()
                    .filter(title -> column.heads().contains(word(title)) && sums.containsKey(title))
                    .findFirst()
                    .ifPresent(title -> put(column, title, titles, parts, sums.get(title), draft));
        }
    }

    private static void put(Column column, Span title, List<Span> titles, List<Row> parts, Span sum, Draft draft) {
        boolean read =
                draft.get(column.field()).isEmpty() && column.reading().of(sum).isPresent();
        if (!read) {
            return;
        }
        draft.put(column.field(), Optional.of(sum), column.reading());
        BigDecimal added = parts.stream()
                .flatMap(row -> Optional.ofNullable(
                        Columns.byHead(titles, row, cell -> true).get(title))
                        .stream())
                .flatMap(cell -> column.reading().of(cell).stream())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (added.compareTo(
                        new BigDecimal(draft.get(column.field()).orElseThrow().value()))
                != 0) {
            draft.doubt(
                    Warning.Code.ARITHMETIC_FAILS,
                    column.field(),
                    "The rows of this column add up to " + added + ", which is not what the last one says.");
        }
    }

    private static String word(Span cell) {
        return cell.plain().replaceAll("\\s|\\([^)]{1,8}\\)$|:$", "");
    }
}
