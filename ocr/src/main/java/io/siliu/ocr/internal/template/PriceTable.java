package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of prices in a contract: a column of sums, one of prices or of quantities, and the rows below their heads.
 *
 * @param sum the head of the column of sums
 * @param rows all rows below the heads, down to where the table ends or its page does
 * @param cut whether it ends where its page does, and may go on over the next one
 */
record PriceTable(List<Span> heads, Span sum, List<Row> rows, boolean cut) {

    private static final List<String> WITH_TAX = List.of("价税合计", "价税总计", "含税合计", "含税金额", "含税总价");

    private static final List<String> TAXES = List.of("税额", "税金", "增值税额", "税款");

    private static final List<String> SUMS = together(
            WITH_TAX,
            joined(
                    List.of("含税", "合同", "费用", "服务", "服务费", "报酬", "承揽", "劳务", "价款", "总", ""),
                    List.of("金额", "总额", "总价", "合计", "小计", "价款", "合价", "费用", "报酬")),
            List.of("服务费", "劳务费", "承揽费", "酬金", "总计", "合价"),
            joined(
                    List.of("加工", "作业", "施工", "安装", "制作", "设计", "翻译", "运输", "维修", "保洁", "配送", "印刷", "人工"),
                    List.of("费", "费用", "价款")));

    private static final List<String> PRICES = joined(
            List.of("含税", "合同", "服务", "结算", "计件", "约定", "综合", "加工", "作业", "施工", "人工", ""),
            List.of("单价", "价格", "报价", "单位价格"));

    private static final List<String> COUNTS =
            joined(List.of("预计", "暂定", "约定", "服务", "工作", ""), List.of("数量", "工作量", "单量", "件数", "人次", "次数", "工时"));

    private static final Pattern TOTAL = Pattern.compile(
            "(?:费用|价款|报酬|金额|合同|服务费|含税)?(?:合|总|共)计(?:金额|价款|费用|报酬)?(?:\\([^)]{1,12}\\))?:?.*|(?:合同)?总(?:价款?|金额|额)(?:\\([^)]{1,12}\\))?:?.*");

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d.,])((?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%])");

    static final Pattern CAPITALS = Pattern.compile("([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,30}[圆元][零壹贰叁肆伍陆柒捌玖角分整正]*)");

    /** How far below the row before, in its heights, a row of the same table begins at most. */
    private static final double GAP = 3.5;

    private static final int MOST_ROWS = 60;

    /** What is printed below the text of a page: its number. */
    private static final Pattern FOOT = Pattern.compile("[-—第共页,/\\d]+");

    /** All such tables of a contract, in order. */
    static List<PriceTable> in(PageText text) {
        Labels labels = new Labels(text, together(SUMS, PRICES, COUNTS, TAXES));
        return IntStream.range(0, text.rows().size())
                .boxed()
                .flatMap(at -> headed(text, at, labels.cells(text.rows().get(at))))
                .toList();
    }

    private static Stream<PriceTable> headed(PageText text, int at, List<Span> heads) {
        boolean priced = head(heads, PRICES).isPresent() || head(heads, COUNTS).isPresent();
        return head(heads, SUMS)
                .filter(sum -> heads.size() > 2 && priced)
                .map(sum -> below(text, at, heads, sum))
                .stream();
    }

    private static PriceTable below(PageText text, int at, List<Span> heads, Span sum) {
        List<Row> rows = new ArrayList<>();
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
        return new PriceTable(heads, sum, rows, isCut(text, at + 1 + rows.size()));
    }

    /** Whether nothing but the number of the page stands behind the table, and another page follows. */
    private static boolean isCut(PageText text, int end) {
        int page = text.rows().get(end - 1).page();
        List<Row> behind = text.rows().subList(end, text.rows().size());
        return behind.stream().anyMatch(row -> row.page() != page)
                && behind.stream()
                        .takeWhile(row -> row.page() == page)
                        .allMatch(row -> FOOT.matcher(row.text().plain().replaceAll("\\s", ""))
                                .matches());
    }

    Optional<Row> total() {
        return rows.stream().filter(PriceTable::isTotal).findFirst();
    }

    /** The rows before the total. */
    List<Row> lines() {
        return total().map(row -> rows.subList(0, rows.indexOf(row))).orElse(rows);
    }

    /** The sums of the rows. */
    List<Span> parts() {
        return lines().stream().flatMap(row -> cell(row).stream()).toList();
    }

    /** What the total says, or the only row. */
    Optional<Span> price() {
        return total().isPresent()
                ? total().flatMap(this::sum)
                : Optional.of(parts()).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    private Optional<Span> sum(Row row) {
        return cell(row).or(() -> last(row)).or(() -> row.text().find(CAPITALS));
    }

    /** Whether the price may be another one: without its tax, of a part of the rows, or below another total. */
    boolean isUnclear() {
        boolean untaxed = head(heads, TAXES).isPresent() && !WITH_TAX.contains(SheetRows.word(sum));
        long totals = rows.stream()
                .filter(PriceTable::isTotal)
                .flatMap(row -> sum(row).stream())
                .map(PriceTable::money)
                .distinct()
                .count();
        return untaxed || totals > 1 || total().isEmpty() && cut;
    }

    /** Whether quantity times price is the sum of every row that has one. */
    boolean multiplies() {
        return lines().stream().filter(row -> cell(row).isPresent()).allMatch(this::multiplies);
    }

    private boolean multiplies(Row row) {
        Map<Span, Span> cells = Columns.byHead(heads, row, cell -> true);
        Optional<BigDecimal> count = head(heads, COUNTS)
                .flatMap(head -> Optional.ofNullable(cells.get(head)))
                .flatMap(LabelledValues::quantity)
                .map(BigDecimal::new);
        Optional<Money> price = head(heads, PRICES)
                .flatMap(head -> Optional.ofNullable(cells.get(head)))
                .flatMap(cell -> Values.money(cell.raw()))
                .map(Money::of);
        return count.isPresent()
                && price.isPresent()
                && cell(row)
                        .map(PriceTable::money)
                        .equals(Optional.of(price.get().times(count.get())));
    }

    private static Optional<Span> head(List<Span> heads, List<String> words) {
        return words.stream()
                .flatMap(word ->
                        heads.stream().filter(head -> SheetRows.word(head).equals(word)))
                .findFirst();
    }

    private Optional<Span> cell(Row row) {
        return Optional.ofNullable(Columns.byHead(heads, row, cell -> true).get(sum))
                .filter(cell -> FIGURES.matcher(cell.plain()).find());
    }

    /** The last figures of a row whose cells reach under several heads. */
    private static Optional<Span> last(Row row) {
        return row.text().findAll(FIGURES).stream().reduce((left, right) -> right);
    }

    /** What a place says in figures; of a total that stands in capitals alone, what those say. */
    static Money money(Span place) {
        Matcher figures = FIGURES.matcher(place.plain());
        return figures.find()
                ? Money.of(figures.group(1).replace(",", ""))
                : ChineseCapitals.parse(place.plain()).orElse(Money.ZERO);
    }

    private static boolean isTotal(Row row) {
        return TOTAL.matcher(row.chunks().get(0).plain().replaceAll("\\s", "")).matches();
    }
}
