package io.siliu.ocr.internal.template;

import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of goods between the column heads and 合计, read from the right: tax, rate, amount, price, quantity. */
final class InvoiceRows {

    private static final String B = "[ \\t]*";
    private static final Pattern HEAD =
            Pattern.compile("(项" + B + "目" + B + "名" + B + "称|货" + B + "物" + B + "或" + B + "应" + B + "税)");
    private static final Pattern SUM = Pattern.compile("^[\\t ]*(合" + B + "计)");
    private static final Pattern TAIL = Pattern.compile("(-?[\\d,]+\\.\\d{2})" + B
            + "(\\d{1,2}(?:\\.\\d)?%|免税|不征税|\\*{2,3})" + B + "(-?[\\d,]+\\.\\d{2}|\\*{2,3})?$");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private InvoiceRows() {}

    static List<InvoiceLine> read(PageText text) {
        int from =
                text.find(HEAD).map(found -> found.row() + 1).orElse(text.rows().size());
        int to = text.find(SUM, from).map(Found::row).orElse(from);
        List<InvoiceLine> lines = new ArrayList<>();
        for (Row row : text.rows().subList(Math.min(from, to), to)) {
            Matcher tail = TAIL.matcher(row.text().plain().strip());
            if (tail.find()) {
                lines.add(line(row, tail));
            } else if (!lines.isEmpty()
                    && row.chunks().size() == 1
                    && !row.chunks().get(0).plain().startsWith("*")) {
                continueItem(lines, row.chunks().get(0).raw());
            }
        }
        return lines;
    }

    private static InvoiceLine line(Row row, Matcher tail) {
        String item = row.chunks().get(0).raw();
        List<String> numbers = new ArrayList<>();
        String unit = "";
        String head = row.text().plain().strip().substring(0, tail.start());
        for (Span chunk : row.chunks().subList(1, row.chunks().size())) {
            String plain = chunk.plain();
            if (!head.contains(plain)) {
                continue;
            }
            if (NUMBER.matcher(plain).matches()) {
                numbers.add(plain);
            } else if (plain.length() <= 3) {
                unit = chunk.raw();
            }
        }
        boolean priced = numbers.size() >= 2;
        return new InvoiceLine(
                item,
                unit,
                priced ? numbers.get(0) : "",
                priced ? numbers.get(1) : "",
                Values.money(tail.group(1)).orElse(""),
                tail.group(2),
                tail.group(3) == null ? "" : Values.money(tail.group(3)).orElse(""));
    }

    private static void continueItem(List<InvoiceLine> lines, String more) {
        InvoiceLine last = lines.remove(lines.size() - 1);
        lines.add(new InvoiceLine(
                last.item() + more,
                last.unit(),
                last.quantity(),
                last.unitPrice(),
                last.amount(),
                last.taxRate(),
                last.taxAmount()));
    }
}
