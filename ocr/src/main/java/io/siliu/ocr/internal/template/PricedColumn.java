package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column of a table that tells how much was done, whatever it is called: times the price of one it makes the sum of its row, in
 * each row.
 */
final class PricedColumn {

    private static final Pattern PRICE =
            Pattern.compile(".*(?:单价|工价|价格|时薪|费率|[课计收]\\p{IsHan}?标准).*|.*\\(元/[^)]{1,6}\\)");

    private static final Pattern SUM = Pattern.compile(
            "(?!.*(?:单价|税额|扣|罚)).*(?:金额|合价|总价|价款|费用?|报酬|酬|小计|款|额|钱)(?:\\([^)]{1,8}\\))?|(?!.*价)\\p{IsHan}{2,6}\\(元\\)");

    private static final Pattern FIGURE =
            Pattern.compile("^[¥]?[ ]?((?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d{1,4})?)(?![\\d.,]*\\d|[-:/]\\d|%)");

    /** A table has fewer columns. */
    private static final int MOST_COLUMNS = 20;

    private PricedColumn() {}

    /** The head of that column; empty where no column is so, or two are. */
    static Optional<Span> in(List<Span> titles, List<Row> rows) {
        if (titles.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<Map<Span, Span>> cells = rows.stream()
                .map(row -> Columns.byHead(titles, row, cell -> true))
                .toList();
        List<Span> counts = new ArrayList<>();
        for (Span price : called(titles, PRICE)) {
            for (Span sum : called(titles, SUM)) {
                titles.stream()
                        .filter(count -> !count.equals(price) && !count.equals(sum) && !counts.contains(count))
                        .filter(count -> makes(cells, price, count, sum))
                        .forEach(counts::add);
            }
        }
        return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }

    private static List<Span> called(List<Span> titles, Pattern words) {
        return titles.stream()
                .filter(title ->
                        words.matcher(title.plain().replaceAll("\\s", "")).matches())
                .toList();
    }

    private static boolean makes(List<Map<Span, Span>> rows, Span price, Span count, Span sum) {
        List<Map<Span, Span>> whole = rows.stream()
                .filter(row -> List.of(price, count, sum).stream()
                        .allMatch(head -> figure(row.get(head)).isPresent()))
                .toList();
        return !whole.isEmpty()
                && whole.stream()
                        .allMatch(row -> figure(row.get(price))
                                        .orElseThrow()
                                        .multiply(figure(row.get(count)).orElseThrow())
                                        .setScale(2, RoundingMode.HALF_UP)
                                        .compareTo(figure(row.get(sum)).orElseThrow())
                                == 0);
    }

    private static Optional<BigDecimal> figure(Span cell) {
        if (cell == null) {
            return Optional.empty();
        }
        Matcher figure = FIGURE.matcher(cell.plain().strip());
        return figure.find() ? Optional.of(new BigDecimal(figure.group(1).replace(",", ""))) : Optional.empty();
    }
}
