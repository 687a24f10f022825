package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Gloss;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two parties of a receipt as a table with heads on two sides: 户名, 账号 and 开户行 over columns whose rows begin with
 * 付款人 and 收款人, or the other way round.
 */
final class PartyTable {

    /** Rows below the heads: two parties or three things said of them, and as many more that values are broken over. */
    private static final int ROWS = 6;

    private enum Side {
        PAYER(ReceiptWords.PAYER, FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK),
        PAYEE(ReceiptWords.PAYEE, FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK);

        private final List<String> words;
        private final List<String> fields;

        Side(List<String> words, String name, String account, String bank) {
            this.words = words;
            this.fields = List.of(name, account, bank);
        }

        private static Optional<Side> of(String word) {
            return Stream.of(values()).filter(side -> side.words.contains(word)).findFirst();
        }
    }

    /** What is said of a party, in the order of a side's fields. */
    private static final List<List<String>> SAID =
            List.of(ReceiptWords.NAMES, ReceiptWords.ACCOUNTS, ReceiptWords.BANKS);

    private final PageText text;
    private final Draft draft;

    PartyTable(PageText text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    void read() {
        for (int i = 0; i < text.rows().size(); i++) {
            List<Span> cells = text.rows().get(i).chunks();
            List<Span> said = cells.stream().filter(cell -> said(cell) >= 0).toList();
            List<Span> sides =
                    cells.stream().filter(cell -> side(cell).isPresent()).toList();
            if (said.stream().map(PartyTable::said).distinct().count() > 1 && said.size() + 1 >= cells.size()) {
                below(
                        i,
                        row -> side(row.chunks().get(0))
                                .ifPresent(side ->
                                        cells(said, row).forEach((head, value) -> put(side, said(head), value))));
            }
            if (sides.stream().map(PartyTable::side).distinct().count() == 2 && sides.size() + 1 >= cells.size()) {
                below(
                        i,
                        row -> Optional.of(said(row.chunks().get(0)))
                                .filter(known -> known >= 0)
                                .ifPresent(what -> cells(sides, row)
                                        .forEach((head, value) -> put(side(head).orElseThrow(), what, value))));
            }
        }
    }

    private interface Reader {
        void read(Row row);
    }

    private void below(int heads, Reader reader) {
        text.rows().stream()
                .skip(heads + 1L)
                .limit(ROWS)
                .takeWhile(row -> row.page() == text.rows().get(heads).page())
                .filter(row -> row.chunks().size() > 1)
                .forEach(reader::read);
    }

    private static Map<Span, Span> cells(List<Span> heads, Row row) {
        Span mark = row.chunks().get(0);
        return Columns.byHead(heads, row, chunk -> chunk != mark);
    }

    private static Optional<Side> side(Span cell) {
        return Side.of(word(cell));
    }

    private static int said(Span cell) {
        for (int what = 0; what < SAID.size(); what++) {
            if (SAID.get(what).contains(word(cell))) {
                return what;
            }
        }
        return -1;
    }

    private static String word(Span cell) {
        return Gloss.without(cell.plain().strip()).replaceAll("\\s", "");
    }

    private void put(Side side, int what, Span value) {
        boolean label = ReceiptWords.ALL.contains(word(value)) || value.plain().contains(":");
        if (!label) {
            draft.put(
                    side.fields.get(what),
                    Optional.of(value),
                    what == 1 ? ReceiptValues::account : ReceiptValues::name);
        }
    }
}
