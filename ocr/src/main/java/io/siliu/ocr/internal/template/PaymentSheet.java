package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A slip that is a sheet: heads of columns, a row for each line that is paid, perhaps a row that sums them up. What all rows
 * say alike is the slip's; of sums it is the total. Rows for several people are a list of slips and name nobody.
 */
final class PaymentSheet {

    private record Column(String field, SheetRows.Heads heads, Draft.Reading reading) {}

    /** What no head that is known says is not looked for. */
    private static final Pattern NONE = Pattern.compile("(?!)");

    private static final List<Column> WORDS = List.of(
            new Column(FieldNames.BATCH_NUMBER, new SheetRows.Heads(SlipWords.BATCHES, NONE), LabelledPaper::number),
            new Column(FieldNames.TASK_NUMBER, new SheetRows.Heads(SlipWords.TASKS, NONE), LabelledPaper::task),
            new Column(FieldNames.PAYEE_NAME, new SheetRows.Heads(SlipWords.PAYEES, NONE), ReceiptValues::name),
            new Column(FieldNames.PAYEE_ACCOUNT, new SheetRows.Heads(SlipWords.ACCOUNTS, NONE), ReceiptValues::account),
            new Column(FieldNames.PAID_AT, new SheetRows.Heads(SlipWords.TIMES, NONE), LabelledPaper::dateTime),
            new Column(FieldNames.STATUS, new SheetRows.Heads(SlipWords.STATES, NONE), LabelledPaper::state));

    private final SheetRows rows;
    private final SheetSums sums;

    private PaymentSheet(SheetRows rows) {
        this.rows = rows;
        this.sums = SheetSums.of(rows);
    }

    /** The first table of the paper that heads what is earned and what is paid, and has a row. */
    static Optional<PaymentSheet> in(PageText text, Labels labels) {
        return SheetRows.in(text, labels, SheetSums::areHeads)
                .filter(rows -> !rows.lines().isEmpty())
                .map(PaymentSheet::new);
    }

    /** Whether one is paid, by sums that close in each row and in all. */
    boolean isSlip() {
        return sums.closes() && values(FieldNames.PAYEE_NAME) <= 1 && values(FieldNames.PAYEE_ACCOUNT) <= 1;
    }

    private long values(String field) {
        return WORDS.stream()
                .filter(column -> column.field().equals(field))
                .flatMap(column -> cells(column).stream())
                .flatMap(cell -> cell.value().stream())
                .distinct()
                .count();
    }

    private record Cell(SheetRows.Words words, Optional<String> value) {}

    private List<Cell> cells(Column column) {
        return rows.lines().stream()
                .flatMap(line -> line.under(column.heads()).stream())
                .map(words -> new Cell(words, words.value(column.reading())))
                .toList();
    }

    void read(Draft draft) {
        for (Column column : WORDS) {
            List<Cell> cells = cells(column).stream()
                    .filter(cell -> cell.value().isPresent())
                    .toList();
            if (cells.stream().map(Cell::value).distinct().count() == 1) {
                put(column.field(), cells.get(0), draft);
            }
        }
        sums.put(draft);
    }

    /** Takes away what rows say differently: a label above them found the first one. */
    void withdraw(Draft draft) {
        WORDS.stream().map(Column::field).filter(field -> values(field) > 1).forEach(draft::remove);
    }

    private static void put(String field, Cell cell, Draft draft) {
        Span first = cell.words().first();
        draft.put(Candidate.at(first, field, cell.value().orElseThrow())
                .withValue(cell.value().orElseThrow(), cell.words().confidence())
                .placed(cell.words().box()));
    }
}
