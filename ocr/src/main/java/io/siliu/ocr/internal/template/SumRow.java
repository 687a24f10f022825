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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of several deliveries: what counts is its last row, which sums them up. A sum that is not that of its column is
 * delivered and doubted.
 */
final class SumRow {

    private static final Pattern SUM =
            Pattern.compile("(?:本[次期单]|金额|数量|费用|工时|课时|款项|价款|工程款)?(?:合|总|共|累|小)计(?:金额|数量|费用)?:?");

    /** What sums up a part of the table, or other papers too. */
    private static final Pattern PART = Pattern.compile(".*[小累]计.*");

    private static final Pattern FIGURES = Pattern.compile("\\d|:");

    private static final Pattern LABELLED = Pattern.compile("\\p{IsHan} ?:");

    /** A table of one paper holds no more rows. */
    private static final int MOST_ROWS = 200;

    private final PageText text;
    private final Labels labels;

    private final UnsummedRows unsummed = new UnsummedRows();

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
        return cells.size() > 1
                && cells.stream()
                        .noneMatch(cell -> FIGURES.matcher(cell.plain()).find())
                && SummedColumn.ALL.stream()
                        .anyMatch(column ->
                                cells.stream().anyMatch(cell -> column.isHeadedBy(cell) || column.mayBeHeadedBy(cell)));
    }

    private void read(int heads, Draft draft) {
        int page = text.rows().get(heads).page();
        List<Row> rows = text.rows().stream()
                .skip(heads + 1L)
                .limit(MOST_ROWS)
                .takeWhile(row -> row.page() == page && !isHead(row))
                .toList();
        List<Row> sums = rows.stream().filter(row -> isSum(row, SUM)).toList();
        List<Row> whole = sums.stream().filter(row -> !isSum(row, PART)).toList();
        if (!whole.isEmpty()) {
            for (int i = whole.size() - 1; i >= 0; i--) {
                put(heads, before(whole.get(i), rows), whole.get(i), draft);
            }
        } else if (!sums.isEmpty()) {
            Row last = sums.get(sums.size() - 1);
            Set<String> put = put(heads, before(last, rows), last, draft);
            if (heads + 1 + rows.size() < text.rows().size()) {
                put.forEach(field -> draft.doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        field,
                        "This sums up a part of a table that seems to go on behind it."));
            }
        }
        unsummed.note(labels.cells(text.rows().get(heads)), entries(heads));
    }

    /** The rows below the heads, up to what sums them up or says something with a label. */
    private List<Row> entries(int heads) {
        int page = text.rows().get(heads).page();
        return text.rows().stream()
                .skip(heads + 1L)
                .limit(MOST_ROWS)
                .takeWhile(row -> row.page() == page && !ends(row))
                .toList();
    }

    /** Replaces a value of one row by what all rows make, and takes back one of unlike things. */
    void settle(Draft draft) {
        unsummed.settle(draft);
    }

    /** Whether a row is none of the table: it sums up, or says something with a label. */
    private boolean ends(Row row) {
        return sumsUp(row)
                || isHead(row)
                || row.chunks().stream()
                        .anyMatch(cell -> LABELLED.matcher(cell.plain()).find());
    }

    private static boolean isSum(Row row, Pattern words) {
        return words.matcher(row.chunks().get(0).plain().replaceAll("\\s", "")).matches();
    }

    private static boolean sumsUp(Row row) {
        return row.chunks().stream()
                .anyMatch(
                        cell -> SUM.matcher(cell.plain().replaceAll("\\s", "")).matches());
    }

    /** The rows that a row sums up; what sums up some of them counts nothing once more. */
    private static List<Row> before(Row sum, List<Row> rows) {
        return rows.subList(0, rows.indexOf(sum)).stream()
                .filter(row -> !isSum(row, SUM))
                .toList();
    }

    /** @return the fields that were put */
    private Set<String> put(int heads, List<Row> parts, Row sum, Draft draft) {
        Set<String> put = new LinkedHashSet<>();
        List<Span> titles = labels.cells(text.rows().get(heads));
        Map<Span, Span> sums = Columns.byHead(titles, sum, cell -> true);
        for (SummedColumn column : SummedColumn.ALL) {
            Optional<Span> head = column.mostTelling(titles.stream().filter(sums::containsKey))
                    .or(() -> counted(column, titles, parts).filter(sums::containsKey));
            if (head.isPresent() && put(column, head.get(), titles, parts, sums.get(head.get()), draft)) {
                put.add(column.field());
            }
        }
        return put;
    }

    /** The head of what was done, where no word of it tells and the prices do. */
    private static Optional<Span> counted(SummedColumn column, List<Span> titles, List<Row> parts) {
        if (!column.field().equals(FieldNames.QUANTITY)) {
            return Optional.empty();
        }
        List<Span> named = titles.stream().filter(column::mayBeHeadedBy).toList();
        return PricedColumn.in(titles, parts)
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private static boolean put(
            SummedColumn column, Span title, List<Span> titles, List<Row> parts, Span sum, Draft draft) {
        boolean read =
                draft.get(column.field()).isEmpty() && column.reading().of(sum).isPresent();
        if (!read) {
            return false;
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
        return true;
    }
}
