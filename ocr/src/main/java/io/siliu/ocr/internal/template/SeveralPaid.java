package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of a batch on the receipt of the whole: who was paid how much, or was not, in several rows. What one row says is not
 * said of the payment that the receipt is of, whose sum is the total, so that the receipt is read without the tables.
 */
final class SeveralPaid {

    /** Labels of what was paid in all, likeliest first. */
    static final List<String> PAID = List.of("成功金额", "成功总金额", "实付总金额", "实际支付金额", "实付金额", "实发总金额", "实发金额");

    /** Labels of what was to be paid in all, which is what was paid where nothing failed. */
    static final List<String> TOTALS = List.of("总金额", "批次总金额", "批次金额", "代发总金额", "代付总金额", "合计金额", "金额合计", "总额");

    /** Labels of the sum of one payment: the receipt is of that, whatever is told of its batch. */
    static final List<String> OF_ONE = List.of("本笔金额", "单笔金额", "本笔交易金额");

    private static final Pattern FAILED = Pattern.compile("失败|不符|退汇|退回|未成功");

    private static final Pattern COUNTED = Pattern.compile("((?:成功|失败)(?:总)?笔数)");

    private static final Pattern SUM_HEAD = Pattern.compile(".*(?:金额|应发|实发|应付|实付).*");

    private static final Pattern WHO_HEAD = Pattern.compile(".*(?:收款|户名|姓名|账号|帐号|卡号|账户).*");

    /** Such a table says of one payment what it cost or where it came from. */
    private static final Pattern OF_THE_PAYER = Pattern.compile(".*(?:扣款|扣费|收费|费用|手续费|付款|转出|出账).*");

    private static final Pattern NO_HEAD = Pattern.compile("[\\d:]");

    private static final Pattern SUM = Pattern.compile("(?:¥|CNY|RMB)?[ ]?[\\d,]+\\.\\d{2}[ ]?元?");

    private static final Pattern AND_OTHERS =
            Pattern.compile(".+等(?:[ ]?[\\d一二两三四五六七八九十几多数]+[ ]?[人名户位].*|人(?![\\p{IsHan}]).*|人员)?");

    /** What a table comes to is no payment of it. */
    private static final Pattern TOTAL = Pattern.compile("(?:合|总|共|小)计.*");

    private static final int FEWEST_CELLS = 3;

    private static final int SEVERAL = 2;

    private PageText left;

    /** What the tables that were taken out come to. */
    private Money paid = Money.ZERO;

    private SeveralPaid(PageText paper) {
        this.left = paper;
    }

    /**
     * The paper without the tables; the paper itself where none pays several. A table beside one that does may have one row,
     * unless that says what all the others come to: it is then of the whole, and of who pays it.
     */
    static PageText without(PageText paper) {
        SeveralPaid tables = new SeveralPaid(paper);
        tables.takeOut(SEVERAL);
        if (tables.left != paper) {
            tables.takeOut(1);
        }
        return tables.left;
    }

    private void takeOut(int fewest) {
        for (int at = 0; at + fewest < left.rows().size(); ) {
            List<Row> table = table(left.rows(), at);
            Money sum = sum(left.rows().get(at), table);
            if (table.size() < fewest || fewest == 1 && sum.equals(paid)) {
                at++;
                continue;
            }
            paid = fewest == 1 ? paid : paid.plus(sum);
            left = left.without(at, endOfTable(left.rows(), at));
        }
    }

    /** The payments of a table, without what it comes to. */
    private static List<Row> table(List<Row> rows, int at) {
        return rows.subList(at + 1, endOfTable(rows, at)).stream()
                .filter(row -> !TOTAL.matcher(word(row.chunks().get(0))).matches())
                .toList();
    }

    private static Money sum(Row heads, List<Row> payments) {
        return sumHead(heads).stream()
                .flatMap(head -> payments.stream().flatMap(row -> sums(row, head)))
                .flatMap(cell -> Values.money(cell.raw()).stream())
                .map(Money::of)
                .reduce(Money.ZERO, Money::plus);
    }

    private static int endOfTable(List<Row> rows, int at) {
        Optional<Span> head = sumHead(rows.get(at));
        int end = at + 1;
        while (head.isPresent() && end < rows.size() && isEntry(rows.get(end), head.get())) {
            end++;
        }
        return end;
    }

    /** Whether a receipt says how many payments of a batch went through, with the list of them elsewhere. */
    static boolean isCounted(PageText paper) {
        return paper.find(COUNTED).isPresent();
    }

    /** Doubts what was to be paid in all where some of it was not. */
    static void doubtPlanned(PageText paper, Draft draft) {
        if (draft.get(FieldNames.AMOUNT).isPresent() && paper.find(FAILED).isPresent()) {
            draft.doubt(Warning.Code.SEVERAL_VALUES, FieldNames.AMOUNT, "Some of the payments of this batch failed.");
        }
    }

    /** Doubts a payee who is named with others that are only counted: 示例罗东升等3人. */
    static void doubtOthers(Draft draft) {
        if (draft.get(FieldNames.PAYEE_NAME)
                .filter(name -> AND_OTHERS.matcher(Plain.of(name.value())).matches())
                .isPresent()) {
            draft.doubt(Warning.Code.SEVERAL_VALUES, FieldNames.PAYEE_NAME, "Others are paid besides the one named.");
        }
    }

    private static Optional<Span> sumHead(Row row) {
        List<Span> cells = row.chunks();
        boolean heads = cells.size() >= FEWEST_CELLS
                && cells.stream()
                        .noneMatch(cell -> NO_HEAD.matcher(cell.plain()).find()
                                || OF_THE_PAYER.matcher(word(cell)).matches())
                && cells.stream().anyMatch(cell -> WHO_HEAD.matcher(word(cell)).matches());
        return heads
                ? cells.stream()
                        .filter(cell -> SUM_HEAD.matcher(word(cell)).matches())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isEntry(Row row, Span head) {
        return row.page() == head.page()
                && row.chunks().size() >= FEWEST_CELLS
                && sums(row, head).findAny().isPresent();
    }

    /** The sums of a row that stand below a head. */
    private static Stream<Span> sums(Row row, Span head) {
        return row.chunks().stream()
                .filter(cell -> SUM.matcher(cell.plain().strip()).matches()
                        && cell.box().x() < head.box().right()
                        && cell.box().right() > head.box().x());
    }

    private static String word(Span cell) {
        return cell.plain().replaceAll("\\s", "");
    }
}
