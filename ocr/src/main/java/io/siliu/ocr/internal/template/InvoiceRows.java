package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The goods of an invoice, each row read from the right: tax, rate, amount, price, quantity. Where a list (销货清单) follows,
 * its rows are the goods, and the row that refers to it is none.
 */
final class InvoiceRows {

    private static final String B = "[ \\t]*";
    private static final Pattern TAIL = Pattern.compile("(-?[\\d,]+\\.\\d{2})" + B
            + "(\\d{1,2}(?:\\.\\d)?%|免税|不征税|\\*{2,3})" + B + "(-?[\\d,]+\\.\\d{2}|\\*{2,3})?$");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern COUNT = Pattern.compile("^(\\d{1,4})(?:[ \\t]+|$)");

    /** A line below the item it belongs to begins where that began, and follows closely. */
    private static final double ASIDE = 1.5;

    private static final double BELOW = 1.2;

    private final List<InvoiceLine> lines = new ArrayList<>();
    private Box lastItem;

    private InvoiceRows() {}

    static List<InvoiceLine> read(PageText text) {
        List<GoodsTable> tables = GoodsTable.of(text);
        List<InvoiceLine> listed = read(tables, true);
        return listed.isEmpty() ? read(tables, false) : listed;
    }

    private static List<InvoiceLine> read(List<GoodsTable> tables, boolean numbered) {
        InvoiceRows reader = new InvoiceRows();
        tables.stream().filter(table -> table.numbered() == numbered).forEach(reader::read);
        return reader.lines;
    }

    private void read(GoodsTable table) {
        lastItem = null;
        for (Row row : table.rows()) {
            Matcher tail = TAIL.matcher(row.text().plain().strip());
            if (tail.find()) {
                line(table.numbered() ? withoutCount(row.chunks()) : row.chunks(), tail);
            } else if (isContinued(row)) {
                continueItem(row.chunks().get(0));
            }
        }
    }

    /** The cells behind the one that counts; a count of three digits runs into the item. */
    private List<Span> withoutCount(List<Span> cells) {
        Span first = cells.get(0);
        Matcher count = COUNT.matcher(first.plain());
        String expected = Integer.toString(lines.size() + 1);
        int end = count.find() ? count.end() : first.plain().startsWith(expected) ? expected.length() : 0;
        List<Span> rest = new ArrayList<>(cells.subList(1, cells.size()));
        if (end < first.plain().length()) {
            rest.add(0, first.sub(end, first.plain().length()));
        }
        return rest;
    }

    private void line(List<Span> cells, Matcher tail) {
        if (cells.isEmpty()) {
            return;
        }
        List<String> numbers = new ArrayList<>();
        String unit = "";
        Span item = cells.get(0);
        int firstAmount = item.run().plain().lastIndexOf(tail.group());
        for (Span cell : cells.subList(1, cells.size())) {
            if (cell.from() >= firstAmount) {
                break;
            }
            if (NUMBER.matcher(cell.plain()).matches()) {
                numbers.add(cell.plain());
            } else if (cell.plain().length() <= 3) {
                unit = cell.raw();
            }
        }
        // A specification may be a number too: quantity and price are the last two.
        int priced = numbers.size() - 2;
        lastItem = item.box();
        lines.add(new InvoiceLine(
                item.raw(),
                unit,
                priced >= 0 ? numbers.get(priced) : "",
                priced >= 0 ? numbers.get(priced + 1) : "",
                Values.money(tail.group(1)).orElse(""),
                tail.group(2),
                tail.group(3) == null ? "" : Values.money(tail.group(3)).orElse("")));
    }

    private boolean isContinued(Row row) {
        if (lastItem == null || row.chunks().size() != 1) {
            return false;
        }
        Span only = row.chunks().get(0);
        double height = Math.max(lastItem.height(), only.box().height());
        return !only.plain().startsWith("*")
                && Math.abs(only.box().x() - lastItem.x()) < ASIDE * height
                && only.box().y() - lastItem.bottom() < BELOW * height;
    }

    private void continueItem(Span more) {
        InvoiceLine last = lines.remove(lines.size() - 1);
        lastItem = lastItem.union(more.box());
        lines.add(new InvoiceLine(
                last.item() + more.raw(),
                last.unit(),
                last.quantity(),
                last.unitPrice(),
                last.amount(),
                last.taxRate(),
                last.taxAmount()));
    }
}
