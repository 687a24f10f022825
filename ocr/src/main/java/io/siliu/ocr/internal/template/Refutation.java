package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.regex.Pattern;

/**
 * What says that a paper is none of a kind, whatever else it says: said where such things are said, in a cell of its own or
 * behind its label, and not anywhere in the text.
 */
final class Refutation {

    private static final String NOT_DONE =
            "(?:交易|转账|付款|支付|汇款|打款|代付|代发|出款|划款|划转|银行|提交|受理)?(?:已?失败|处理中|待(?:处理|复核|授权|审核|审批|支付|付款)|已(?:撤销|拒绝|关闭|作废|受理)|未成功|不成功)";

    /** A payment that was not made: the state in a cell of its own, or behind its label. */
    private static final Pattern NOT_PAID = Pattern.compile(
            "(?:[^\\p{L}]*|.*(?:状态|结果|进度|情况|反馈)[:：]?[^\\p{L}]*)" + NOT_DONE + "[^\\p{L}]*|.*(?:失败|退回|拒绝)(?:原因|代码).*");

    /** What is drawn up for somebody to release names all that the payment will. */
    private static final Pattern ORDERED =
            Pattern.compile("指令[单书]?(?:编号|号码|号)|制单(?:日期|时间|人)|(?:授权|审批|复核)人?:(?:授权|审批|复核|出纳|$)");

    /** What says that the bank has done it. */
    private static final Pattern DONE = Pattern.compile(
            "成功|已(?:完成|到账|入账|付款|支付|付|汇出|处理|记账)|处理完毕|付讫|转讫|回单|回执|流水|记账|入账|业务专用章|(?:交易|转账|支付|付款|到账|完成)(?:日期|时间)");

    /** What wages are called by, where neither a task nor a batch of tasks is named. */
    private static final Pattern WAGES = Pattern.compile("工资条|工资单|工资明细|薪资[单条]|薪酬条|薪水|(?:应发|实发|基本|岗位)工资");

    private static final Pattern OF_TASKS =
            Pattern.compile("RW\\d{16}|批次|任务|劳务报酬|零工|散工|小时工|(?s:劳务.*(?:班组|兼职)|(?:班组|兼职).*劳务)");

    /** What says in the head of a contract that nobody has agreed to it yet. */
    private static final Pattern DRAFT = Pattern.compile(
            "\\([^()]{0,10}(?:征求意见|讨论|送审|报审|草拟|未定)稿[^()]{0,6}\\)|(?:^|[:,。(])(?:本(?:文本|稿|合同|协议)(?:为|系|是))?(?:讨论稿|草稿|草案|征求意见稿|送审稿)|尚未定稿|不得用于签[约署]");

    private static final int HEAD = 4;

    private Refutation() {}

    /** @param all the words of the paper without blanks */
    static boolean of(DocumentKind kind, PageText text, String all) {
        return switch (kind) {
            case BANK_RECEIPT ->
                ORDERED.matcher(all).find() && !DONE.matcher(all).find()
                        || text.rows().stream()
                                .flatMap(row -> row.chunks().stream())
                                .anyMatch(Refutation::saysNotPaid);
            case PAYMENT_SLIP ->
                Employment.paysIn(all)
                        || Employment.names(all)
                        || PaidFor.isNoWork(text, all)
                        || WAGES.matcher(all).find() && !OF_TASKS.matcher(all).find();
            case CONTRACT ->
                text.rows().stream()
                        .limit(HEAD)
                        .map(row -> row.text().plain().replaceAll("\\s", ""))
                        .anyMatch(row -> DRAFT.matcher(row).find());
            default -> false;
        };
    }

    private static boolean saysNotPaid(Span cell) {
        return NOT_PAID.matcher(cell.plain().replaceAll("\\s", "")).matches();
    }
}
