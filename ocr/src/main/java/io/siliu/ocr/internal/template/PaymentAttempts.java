package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A payment that came back and was made again: a row for each time, with its moment, its account and how it ended. The one that went
 * through is the payment; a person looks, because the paper tells of others too. Where none went through, or several did, nothing that
 * differs is read.
 */
final class PaymentAttempts {

    private record Column(String field, List<String> heads, Draft.Reading reading) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(FieldNames.PAID_AT, SlipWords.TIMES, LabelledValues::dateTime),
            new Column(FieldNames.STATUS, SlipWords.STATES, LabelledValues::state),
            new Column(FieldNames.PAYEE_ACCOUNT, SlipWords.ACCOUNTS, ReceiptValues::account));

    private static final Pattern WENT_THROUGH = Pattern.compile("(?!.*(?:未|不|失败|退)).*(?:成功|已(?:付|支付|打款|到账|发放|完成)).*");

    /** A payment is not tried more often. */
    private static final int MOST_ROWS = 12;

    private PaymentAttempts() {}

    /** @return whether the paper tells of several times, so that nothing that they differ in may be read elsewhere */
    static boolean read(PageText text, Labels labels, Draft draft) {
        boolean several = false;
        for (int at = 0; at < text.rows().size(); at++) {
            List<Span> heads = labels.cells(text.rows().get(at));
            if (heads.size() > 2
                    && head(COLUMNS.get(0), heads).isPresent()
                    && head(COLUMNS.get(1), heads).isPresent()) {
                several |= settle(attempts(text, at, heads), draft);
            }
        }
        return several;
    }

    private static Optional<Span> head(Column column, List<Span> heads) {
        return heads.stream()
                .filter(head -> column.heads().contains(SheetRows.word(head)))
                .findFirst();
    }

    private static List<Map<Column, Span>> attempts(PageText text, int at, List<Span> heads) {
        List<Map<Column, Span>> attempts = new ArrayList<>();
        for (Row row : text.rows().stream().skip(at + 1L).limit(MOST_ROWS).toList()) {
            Map<Span, Span> cells = Columns.byHead(heads, row, cell -> true);
            Map<Column, Span> attempt = new LinkedHashMap<>();
            for (Column column : COLUMNS) {
                head(column, heads)
                        .map(cells::get)
                        .filter(cell -> column.reading().of(cell).isPresent())
                        .ifPresent(cell -> attempt.put(column, cell));
            }
            if (!attempt.containsKey(COLUMNS.get(0)) || !attempt.containsKey(COLUMNS.get(1))) {
                break;
            }
            attempts.add(attempt);
        }
        return attempts;
    }

    private static boolean settle(List<Map<Column, Span>> attempts, Draft draft) {
        List<Map<Column, Span>> through = attempts.stream()
                .filter(attempt -> WENT_THROUGH
                        .matcher(attempt.get(COLUMNS.get(1)).plain())
                        .matches())
                .toList();
        if (attempts.size() < 2) {
            return false;
        }
        for (Column column : COLUMNS) {
            boolean differ = attempts.stream()
                            .flatMap(attempt -> Optional.ofNullable(attempt.get(column)).stream())
                            .map(column.reading()::of)
                            .distinct()
                            .count()
                    > 1;
            if (differ) {
                draft.remove(column.field());
                if (through.size() == 1) {
                    draft.put(
                            column.field(),
                            Optional.ofNullable(through.get(0).get(column)),
                            column.reading(),
                            Ground.PLACE);
                }
                draft.doubt(
                        Warning.Code.SEVERAL_VALUES,
                        column.field(),
                        "The payment was tried more than once, and this differs; tell which time went through.");
            }
        }
        return true;
    }
}
