package io.siliu.ocr.internal.structured;

import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.internal.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of goods and services of an invoice's XML. */
final class InvoiceRows {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,12})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_SHARE = new BigDecimal("0.5");

    private final InvoiceDialect.LineNames names;

    private InvoiceRows(InvoiceDialect.LineNames names) {
        this.names = names;
    }

    static List<InvoiceLine> of(Element invoice, InvoiceDialect.LineNames names) {
        Set<String> rows = Set.of(names.row().split(" "));
        InvoiceRows reader = new InvoiceRows(names);
        List<InvoiceLine> lines = new ArrayList<>();
        invoice.all()
                .filter(element -> !element.children().isEmpty() && Names.isOneOf(element, rows))
                .filter(element -> element.children().stream().noneMatch(child -> Names.isOneOf(child, rows)))
                .forEach(row -> lines.add(reader.line(row)));
        return lines;
    }

    /** One name may stand for the quantity or the rate, as the row's other names tell, or else the value itself. */
    private InvoiceLine line(Element row) {
        List<String> both = both();
        List<String> quantities = names(names.quantity());
        List<String> rates = names(names.taxRate());
        String quantity = cell(row, without(quantities, both));
        String rate = cell(row, without(rates, both));
        String either = cell(row, both);
        if (quantity.isEmpty() && (!rate.isEmpty() || !isRate(either))) {
            quantity = either;
        } else if (rate.isEmpty()) {
            rate = either;
        }
        return new InvoiceLine(
                cell(row, names(names.item())),
                cell(row, names(names.unit())),
                quantity,
                cell(row, names(names.unitPrice())),
                money(cell(row, names(names.amount()))),
                rate(rate),
                money(cell(row, names(names.taxAmount()))));
    }

    private List<String> both() {
        return names(names.quantity()).stream()
                .filter(names(names.taxRate())::contains)
                .toList();
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static List<String> names(String written) {
        return List.of(written.split(" "));
    }

    private static String cell(Element row, List<String> names) {
        return Names.text(row, names, element -> true).map(Element::text).orElse("");
    }

    private static boolean isRate(String text) {
        return text.endsWith("%")
                || DECIMAL.matcher(text).matches() && new BigDecimal(text).compareTo(HIGHEST_SHARE) < 0;
    }

    /** As papers print it: 0.06, 6 and 6.00% are all 6%; words and masks stay. */
    static String rate(String written) {
        String text = written.strip();
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (!DECIMAL.matcher(number).matches()) {
            return text;
        }
        BigDecimal value = new BigDecimal(number);
        boolean share = !text.endsWith("%") && value.compareTo(BigDecimal.ONE) < 0;
        BigDecimal percent = share ? value.multiply(HUNDRED) : value;
        return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
    }

    private static String money(String text) {
        return Values.exactMoney(text).orElse("");
    }
}
