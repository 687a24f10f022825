package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a list of payments, of which no one is the paper's own, from the receipt of one. */
final class PaymentList {

    /** A day and a sum in one row: two of them are a list. */
    private static final Pattern ENTRY =
            Pattern.compile("20\\d{2}[-年./]?\\d{1,2}[-月./]?\\d{1,2}.*(?:\\d\\.\\d{2}(?!\\d)|\\d ?元)");

    private static final Pattern SUM = Pattern.compile("\\d\\.\\d{2}(?!\\d)|\\d ?元");

    /** A sum that is printed without its cents is a cell of its own. */
    private static final Pattern WHOLE_SUM = Pattern.compile("¥?[\\d,]{2,9}");

    /** A label with its value, and what is no entry of a table: its totals, and sentences. */
    private static final Pattern LABELLED = Pattern.compile("\\p{IsHan}{2,10}:.*|(?:合计|总计|小计|共计|总额|总金额).*|.*[。；].*");

    private static final Set<String> LABELS = Set.copyOf(WordLists.together(ReceiptWords.ALL, OwnSide.LABELS));

    private static final int FEWEST_CELLS = 3;

    private PaymentList() {}

    /** Whether days and sums stand in several rows, or those of a table. */
    static boolean hasEntries(PageText text) {
        long entries = text.rows().stream()
                .filter(row -> ENTRY.matcher(row.text().plain()).find())
                .count();
        return entries > 1 || isTable(text);
    }

    /** Whether two rows below the same heads hold sums: a receipt of one payment has one row of values below its heads. */
    static boolean isTable(PageText text) {
        int entries = 0;
        for (Row row : text.rows()) {
            boolean labelled = row.chunks().stream().anyMatch(PaymentList::isLabelled);
            if (labelled) {
                entries = 0;
            } else if (row.chunks().size() >= FEWEST_CELLS
                    && row.chunks().stream().anyMatch(PaymentList::isSum)) {
                entries++;
            }
            if (entries > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabelled(Span cell) {
        String word = cell.plain().replaceAll("\\s", "");
        return LABELS.contains(word) || LABELLED.matcher(word).matches();
    }

    private static boolean isSum(Span cell) {
        return SUM.matcher(cell.plain()).find()
                || WHOLE_SUM.matcher(cell.plain().strip()).matches();
    }
}
