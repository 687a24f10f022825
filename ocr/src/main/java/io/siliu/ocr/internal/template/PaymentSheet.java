package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A slip that is a sheet: heads of columns, a row for each line that is paid, perhaps a row that sums them up. What all rows
 * say alike is the slip's; of sums it is the total. Rows for several people are a list of slips and name nobody.
 */
final class PaymentSheet {

    private record Column(String field, SheetHeads heads, Draft.Reading reading) {}

    /** What no head that is known says is not looked for. */
    private static final Pattern NONE = Pattern.compile("(?!)");

    /** A column may hold the bank too: 开户银行及账号. */
    private static final Pattern OF_ACCOUNTS = Pattern.compile("(?!.*(?:付款|出款|单位|企业)).*(?:账号|帐号|卡号)");

    /** Whoever is named so in every row is paid, if the word is for nobody who made or checked the list: 专家姓名. */
    private static final Pattern OF_PEOPLE =
            Pattern.compile("(?!.*(?:经办|制[单表]|审[核批]|复核|联系|负责|代[领签]|付款|出款|推荐|介绍|客户|签收|验收|项目|单位|企业|产品)).{2,6}姓名");

    private static final List<Column> WORDS = List.of(
            new Column(FieldNames.BATCH_NUMBER, new SheetHeads(SlipWords.BATCHES, NONE), LabelledValues::number),
            new Column(FieldNames.TASK_NUMBER, new SheetHeads(SlipWords.TASKS, NONE), LabelledValues::task),
            new Column(FieldNames.PAYEE_NAME, new SheetHeads(SlipWords.PAYEES, OF_PEOPLE), ReceiptValues::name),
            new Column(
                    FieldNames.PAYEE_ACCOUNT, new SheetHeads(SlipWords.ACCOUNTS, OF_ACCOUNTS), ReceiptValues::account),
            new Column(FieldNames.PAID_AT, new SheetHeads(SlipWords.TIMES, NONE), LabelledValues::dateTime),
            new Column(FieldNames.STATUS, new SheetHeads(SlipWords.STATES, NONE), LabelledValues::state));

    private static final Set<String> KNOWN = Stream.of(
                    WORDS.stream().flatMap(column -> column.heads().words().stream()), SlipWords.OTHERS.stream())
            .flatMap(words -> words)
            .collect(Collectors.toSet());

    /** Heads of columns that name no person. */
    private static final Pattern OF_THINGS =
            Pattern.compile("任务|服务|项目|内容|类型|类别|业务|工作|岗位|工种|地[点区址]|城市|区域|门店|站点|状态|方式|渠道|备注|说明|周期|月|日|银行|品");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,6}");

    private final SheetRows rows;
    private final SheetSums sums;

    /** Whether the paper names who is paid, outside the table where no column does. */
    private final boolean named;

    private PaymentSheet(SheetRows rows, boolean named) {
        this.rows = rows;
        this.named = named;
        this.sums = SheetSums.of(rows);
    }

    /** The first table of the paper that heads what is earned and what is paid, and has a row. */
    static Optional<PaymentSheet> in(PageText text, Labels labels) {
        return SheetRows.in(text, labels, SheetSums::areHeads)
                .filter(rows -> !rows.lines().isEmpty())
                .map(rows -> new PaymentSheet(
                        rows,
                        labels.value(
                                        SlipWords.PAYEES,
                                        value -> ReceiptValues.name(value).isPresent())
                                .isPresent()));
    }

    /** Whether sums of several lines stand in it, none of which is the slip's. */
    boolean hasSeveralRows() {
        return rows.lines().size() > 1;
    }

    /** The same, where no row sums them up either: payments one below the other. */
    boolean isUnsummed() {
        return hasSeveralRows() && rows.total().isEmpty();
    }

    /** Whether one is paid, whom every row names, by sums that close in each row and in all. */
    boolean isSlip() {
        return sums.closes()
                && values(FieldNames.PAYEE_NAME) <= 1
                && values(FieldNames.PAYEE_ACCOUNT) <= 1
                && (isInEveryRow(FieldNames.PAYEE_NAME) || isInEveryRow(FieldNames.PAYEE_ACCOUNT))
                && !namesOthers();
    }

    /**
     * Whether the rows pay several people: a list of a batch, and nobody's slip. One may be paid on two cards, and of one
     * card a name may be misread.
     */
    boolean isOfSeveral() {
        long names = values(FieldNames.PAYEE_NAME);
        long accounts = values(FieldNames.PAYEE_ACCOUNT);
        boolean oneCard = accounts == 1 && isInEveryRow(FieldNames.PAYEE_ACCOUNT);
        return names > 1 && !oneCard || names == 0 && accounts > 1 && !named || namesOthers();
    }

    private boolean isInEveryRow(String field) {
        return WORDS.stream()
                .filter(column -> column.field().equals(field))
                .anyMatch(column -> cells(column).stream()
                                .filter(cell -> cell.value().isPresent())
                                .count()
                        == rows.lines().size());
    }

    /** Whether a column that no word of ours heads holds names that differ: those may be who is paid. */
    private boolean namesOthers() {
        return rows.lines().stream()
                .flatMap(line -> line.cells().keySet().stream())
                .distinct()
                .filter(head ->
                        !KNOWN.contains(head) && !OF_THINGS.matcher(head).find())
                .map(this::texts)
                .anyMatch(texts -> texts.stream().distinct().count() > 1
                        && texts.stream().allMatch(text -> NAME.matcher(text).matches()));
    }

    /** What the rows that have a cell under a head say there. */
    private List<String> texts(String head) {
        return rows.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.cells().get(head)))
                .map(SheetRows.Words::whole)
                .toList();
    }

    private long values(String field) {
        return WORDS.stream()
                .filter(column -> column.field().equals(field))
                .flatMap(column -> cells(column).stream())
                .flatMap(cell -> cell.value().stream())
                .distinct()
                .count();
    }

    private record Cell(SheetRows.Words words, Optional<String> value) {}

    private List<Cell> cells(Column column) {
        return rows.lines().stream()
                .flatMap(line -> line.under(column.heads()).stream())
                .map(words -> new Cell(words, words.value(column.reading())))
                .toList();
    }

    void read(Draft draft) {
        for (Column column : WORDS) {
            List<Cell> cells = cells(column).stream()
                    .filter(cell -> cell.value().isPresent())
                    .toList();
            if (cells.stream().map(Cell::value).distinct().count() == 1) {
                put(column.field(), cells.get(0), draft);
            }
        }
        sums.put(draft);
    }

    /** Takes away what rows say differently, and of several rows each sum: a label above them found the first one. */
    void withdraw(Draft draft) {
        WORDS.stream().map(Column::field).filter(field -> values(field) > 1).forEach(draft::remove);
        if (rows.lines().size() > 1) {
            List.copyOf(draft.candidates().values()).stream()
                    .filter(this::isOfOneRow)
                    .map(Candidate::name)
                    .forEach(draft::remove);
        }
    }

    private boolean isOfOneRow(Candidate candidate) {
        return rows.lines().stream()
                .flatMap(line -> line.cells().entrySet().stream())
                .filter(cell -> stands(candidate, cell.getValue()))
                .anyMatch(cell -> SheetSums.FIELDS.contains(candidate.name())
                        || values(candidate.name()) == 0
                                && texts(cell.getKey()).stream().distinct().count() > 1);
    }

    private static boolean stands(Candidate candidate, SheetRows.Words words) {
        Box cell = words.box();
        Box value = candidate.box();
        return candidate.page() == words.first().page()
                && value.centreX() > cell.x()
                && value.centreX() < cell.right()
                && value.centreY() > cell.y()
                && value.centreY() < cell.bottom();
    }

    private static void put(String field, Cell cell, Draft draft) {
        Span first = cell.words().first();
        draft.put(Candidate.at(first, field, cell.value().orElseThrow())
                .withValue(cell.value().orElseThrow(), cell.words().confidence())
                .placed(cell.words().box()));
    }
}
