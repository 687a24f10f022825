package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The price of a contract that stands in a table alone, in its text or its annex: the total of the rows, or the only row. It is
 * certain where rows, quantities and prices, or capitals confirm it.
 */
final class ContractPrices {

    private static final List<String> SUMS = together(
            joined(
                    List.of("含税", "合同", "费用", "服务", "服务费", "报酬", "承揽", "劳务", "价款", "总", ""),
                    List.of("金额", "总额", "总价", "合计", "小计", "价款", "合价", "费用", "报酬")),
            List.of("服务费", "劳务费", "承揽费", "酬金", "总计", "合价"));

    private static final List<String> PRICES =
            joined(List.of("含税", "合同", "服务", "结算", "计件", "约定", "综合", ""), List.of("单价", "价格", "报价", "单位价格"));

    private static final List<String> COUNTS =
            joined(List.of("预计", "暂定", "约定", "服务", "工作", ""), List.of("数量", "工作量", "单量", "件数", "人次", "次数", "工时"));

    private static final Pattern TOTAL = Pattern.compile(
            "(?:费用|价款|报酬|金额|合同|服务费|含税)?(?:合|总|共)计(?:金额|价款|费用|报酬)?(?:\\([^)]{1,12}\\))?:?.*|(?:合同)?总(?:价款?|金额|额)(?:\\([^)]{1,12}\\))?:?.*");

    private static final Pattern CAPITALS = Pattern.compile("([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,30}[圆元][零壹贰叁肆伍陆柒捌玖角分整正]*)");

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d.,])((?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%])");

    /** How far below the row before, in its heights, a row of the same table begins at most. */
    private static final double GAP = 3.5;

    private static final int MOST_ROWS = 60;

    private final PageText text;
    private final Labels labels;

    ContractPrices(PageText text) {
        this.text = text;
        this.labels = new Labels(text, together(SUMS, PRICES, COUNTS));
    }

    void read(Draft draft) {
        for (int at = 0; at < text.rows().size() && draft.get(FieldNames.AMOUNT).isEmpty(); at++) {
            List<Span> heads = labels.cells(text.rows().get(at));
            Optional<Span> sum = head(heads, SUMS);
            if (heads.size() > 2
                    && sum.isPresent()
                    && (head(heads, PRICES).isPresent() || head(heads, COUNTS).isPresent())) {
                read(heads, sum.get(), rows(at), draft);
            }
        }
    }

    private void read(List<Span> heads, Span sum, List<Row> rows, Draft draft) {
        Optional<Row> total = rows.stream().filter(ContractPrices::isTotal).findFirst();
        List<Row> lines = total.map(row -> rows.subList(0, rows.indexOf(row))).orElse(rows);
        List<Span> parts =
                lines.stream().flatMap(row -> cell(heads, sum, row).stream()).toList();
        Optional<Span> price = total.isPresent()
                ? total.flatMap(row -> cell(heads, sum, row).or(() -> last(row)))
                : Optional.of(parts).filter(all -> all.size() == 1).map(all -> all.get(0));
        price.ifPresent(place -> {
            Money whole = money(place);
            draft.put(FieldNames.AMOUNT, price, span -> Optional.of(whole.toString()));
            boolean added = total.isPresent()
                    && parts.stream()
                            .map(ContractPrices::money)
                            .reduce(Money.ZERO, Money::plus)
                            .equals(whole);
            boolean multiplied = lines.stream()
                    .filter(row -> cell(heads, sum, row).isPresent())
                    .allMatch(row -> multiplies(heads, sum, row));
            doubt(
                    draft,
                    whole,
                    parts.size() == 1 && !total.isPresent() || added,
                    multiplied || added && parts.size() > 1,
                    rows);
        });
    }

    private void doubt(Draft draft, Money whole, boolean summed, boolean confirmed, List<Row> rows) {
        Optional<Money> words = rows.stream()
                .flatMap(row -> row.text().find(CAPITALS).stream())
                .flatMap(found -> ChineseCapitals.parse(found.plain()).stream())
                .findFirst();
        boolean same = words.filter(whole::equals).isPresent();
        if (words.isPresent() && !same || !summed && !same) {
            draft.doubt(
                    Warning.Code.ARITHMETIC_FAILS,
                    FieldNames.AMOUNT,
                    "The rows of the table, its total and the capitals do not say the same price.");
        } else if (!confirmed && !same) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.AMOUNT,
                    "The price stands in a table alone, and nothing confirms it.");
        }
    }

    /** Whether quantity times price is the sum of a row. */
    private static boolean multiplies(List<Span> heads, Span sum, Row row) {
        Map<Span, Span> cells = Columns.byHead(heads, row, cell -> true);
        Optional<BigDecimal> count = head(heads, COUNTS)
                .flatMap(head -> Optional.ofNullable(cells.get(head)))
                .flatMap(LabelledPaper::quantity)
                .map(BigDecimal::new);
        Optional<Money> price = head(heads, PRICES)
                .flatMap(head -> Optional.ofNullable(cells.get(head)))
                .flatMap(cell -> Values.money(cell.raw()))
                .map(Money::of);
        return count.isPresent()
                && price.isPresent()
                && cell(heads, sum, row)
                        .map(ContractPrices::money)
                        .equals(Optional.of(price.get().times(count.get())));
    }

    private static Optional<Span> head(List<Span> heads, List<String> words) {
        return words.stream()
                .flatMap(word ->
                        heads.stream().filter(head -> SheetRows.word(head).equals(word)))
                .findFirst();
    }

    private static Optional<Span> cell(List<Span> heads, Span head, Row row) {
        return Optional.ofNullable(Columns.byHead(heads, row, cell -> true).get(head))
                .filter(cell -> FIGURES.matcher(cell.plain()).find());
    }

    /** The last figures of a row whose cells reach under several heads. */
    private static Optional<Span> last(Row row) {
        return row.text().findAll(FIGURES).stream().reduce((left, right) -> right);
    }

    private static Money money(Span place) {
        Matcher figures = FIGURES.matcher(place.plain());
        return figures.find() ? Money.of(figures.group(1).replace(",", "")) : Money.ZERO;
    }

    private static boolean isTotal(Row row) {
        return TOTAL.matcher(row.chunks().get(0).plain().replaceAll("\\s", "")).matches();
    }

    private List<Row> rows(int at) {
        List<Row> rows = new java.util.ArrayList<>();
        Row above = text.rows().get(at);
        for (Row row : text.rows().stream().skip(at + 1L).limit(MOST_ROWS).toList()) {
            boolean apart = row.page() != above.page()
                    || row.box().y() - above.box().bottom() > GAP * above.box().height();
            if (apart) {
                break;
            }
            rows.add(row);
            above = row;
        }
        return rows;
    }
}
