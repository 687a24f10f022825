package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/** Payment slips of platforms: a settlement voucher, a strip like a payroll's, a batch of one person. */
final class SettlementSlips {

    private static final int PALE = 0xEEF2F8;
    private static final int LINE = 0x7F8FA6;

    private SettlementSlips() {}

    /** Who was paid above, then from the remuneration down to what was paid, one item a row. */
    static void voucher(Pen pen, SlipText slip) {
        pen.centred(105, 16, pen.label().sized(17).strong(), "自由职业者服务费结算凭证");
        pen.pair(16, 26, "结算批次：", slip.batch());
        pen.right(194, 26, "服务平台：" + Words.INVENTED + "灵工云");
        PrintedGrid who = new PrintedGrid(pen, 16, 8.5, PALE, LINE, 28, 61, 28, 61);
        double y = who.row(30, "发包企业", slip.payer());
        y = who.row(y, "服务人员", slip.payee(), "任务编号", slip.task());
        y = who.row(y, "收款账户", slip.account(), "支付流水", slip.channelSerial());
        PrintedGrid sums = new PrintedGrid(pen, 16, 8, PALE, LINE, 20, 98, 60);
        y = sums.line(y + 5, true, "序号", "项目", "金额（元）");
        y = sums.line(y, false, "1", "服务报酬（税前）", Inventions.grouped(slip.gross()));
        y = sums.line(y, false, "2", "代扣个人所得税", Inventions.grouped(slip.incomeTax()));
        y = sums.line(y, false, "3", "代办增值税及附加", Inventions.grouped(slip.valueTax()));
        y = sums.line(y, false, "4", "税费小计（2+3）", Inventions.grouped(slip.tax()));
        y = sums.line(y, true, "5", "实际支付（1-4）", Inventions.grouped(slip.net()));
        pen.pair(16, y + 8, "实际支付大写：", ChineseCapitals.format(slip.net()));
        pen.pair(16, y + 16, "支付时间：", slip.time());
        pen.pair(84, y + 16, "支付结果：", slip.status());
        pen.stamp(172, y + 13, 12, Type.RED);
    }

    /** One person's strip of a list, cut off and handed out. */
    static void strip(Pen pen, SlipText slip) {
        pen.easel().text(14, 13, pen.label().sized(13).strong(), slip.paidAt().getMonthValue() + "月劳务报酬发放条");
        pen.pairWithin(120, 13, "发放单位：", slip.payer(), 283);
        PrintedGrid upper = new PrintedGrid(pen, 14, 8.5, PALE, LINE, 30, 55, 37, 37, 37, 36, 37);
        double y = upper.line(18, true, "姓名", "任务单号", "应发报酬", "扣个人所得税", "扣增值税及附加", "扣款合计", "实发报酬");
        y = upper.line(
                y,
                false,
                slip.payee(),
                slip.task(),
                slip.gross().toString(),
                slip.incomeTax().toString(),
                slip.valueTax().toString(),
                slip.tax().toString(),
                slip.net().toString());
        PrintedGrid lower = new PrintedGrid(pen, 14, 8.5, PALE, LINE, 62, 62, 70, 38, 37);
        y = lower.line(y, true, "发放批次", "银行账号", "发放时间", "发放状态", "领款人签字");
        y = lower.line(y, false, slip.batch(), slip.account(), slip.time(), slip.status(), "");
        pen.sized(7.5).print(14, y + 6, "说明：报酬以任务验收金额为准，如有疑问请于三日内联系财务部。");
    }

    /** A whole batch that pays one person: head, a row, its sums, who made and who released it. */
    static void batch(Pen pen, SlipText slip) {
        pen.centred(148, 15, pen.label().sized(16).strong(), "批量代付明细表");
        pen.pair(14, 24, "批次号：", slip.batch());
        pen.pairWithin(90, 24, "付款企业：", slip.payer(), 200);
        pen.pair(206, 24, "总笔数：", "1 笔");
        pen.pair(242, 24, "成功：", "1 笔");
        PrintedGrid table = new PrintedGrid(pen, 14, 9, 0xE9E9E9, 0x555555, 12, 46, 24, 46, 28, 26, 28, 37, 22);
        double y = table.line(28, true, "序号", "任务单编号", "收款人", "收款账号", "应付金额", "扣税金额", "实付金额", "付款时间", "付款状态");
        y = table.line(
                y,
                false,
                "1",
                slip.task(),
                slip.payee(),
                slip.account(),
                Inventions.grouped(slip.gross()),
                Inventions.grouped(slip.tax()),
                Inventions.grouped(slip.net()),
                slip.shortTime(),
                slip.status());
        y = table.line(
                y,
                false,
                "",
                "合  计",
                "",
                "",
                Inventions.grouped(slip.gross()),
                Inventions.grouped(slip.tax()),
                Inventions.grouped(slip.net()),
                "",
                "");
        pen.pair(14, y + 8, "经办：", "运营一组");
        pen.pair(90, y + 8, "复核：", "财务部");
        pen.print(166, y + 8, "第 1 页 共 1 页");
    }
}
