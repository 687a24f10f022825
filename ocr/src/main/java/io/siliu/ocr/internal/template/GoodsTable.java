package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of one table of goods: below its column heads, above its sums or the end of its page. Long invoices repeat the
 * table page after page, or refer to a list (销货清单), whose rows are numbered.
 *
 * @param numbered whether its first column counts the rows: so do lists
 */
record GoodsTable(List<Row> rows, boolean numbered) {

    private static final String B = "[ \\t]*";
    private static final Pattern HEAD =
            Pattern.compile("(项" + B + "目" + B + "名" + B + "称|货" + B + "物" + B + "或" + B + "应" + B + "税)");
    private static final Pattern LIST_HEAD = Pattern.compile("^" + B + "(序" + B + "号)(?=.*名" + B + "称.*金" + B + "额)");
    private static final Pattern END = Pattern.compile("^" + B + "([合小总]" + B + "计|价" + B + "税" + B + "合" + B + "计)");

    static List<GoodsTable> of(PageText text) {
        List<GoodsTable> tables = new ArrayList<>();
        int row = 0;
        while (row < text.rows().size()) {
            boolean numbered = shows(LIST_HEAD, text.rows().get(row));
            if (numbered || shows(HEAD, text.rows().get(row))) {
                int end = endOf(text, row);
                tables.add(new GoodsTable(text.rows().subList(row + 1, end), numbered));
                row = end;
            } else {
                row++;
            }
        }
        return tables;
    }

    private static boolean shows(Pattern pattern, Row row) {
        return row.text().find(pattern).isPresent();
    }

    private static int endOf(PageText text, int head) {
        int page = text.rows().get(head).page();
        for (int i = head + 1; i < text.rows().size(); i++) {
            Row row = text.rows().get(i);
            if (row.page() != page || shows(END, row)) {
                return i;
            }
        }
        return text.rows().size();
    }
}
