package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;

/** After the 劳务费领款单 that offices print for whoever is paid for a piece of work: three sums in words and figures, signatures below. */
final class OpenedDrawing {

    private static final double LEFT = 12;

    private OpenedDrawing() {}

    static void page(Pen pen, OpenedEarning earning) {
        SlipText slip = earning.said();
        pen.centred(105, 15, pen.label().sized(18).strong(), "劳务费领款单");
        pen.pair(LEFT, 25, "单位名称：", slip.payer());
        pen.right(198, 25, "领款日期：" + Dates.as("yyyy 年 MM 月 dd 日", slip.paidAt()));
        RuledForm form = new RuledForm(pen, pen.label().colour(), 0.3);
        double[] halves = {28, 60, 28, 70};
        double y = form.row(LEFT, 28, 9, halves, "领 款 人", slip.payee(), "身份证号", earning.code());
        y = form.row(LEFT, y, 9, halves, "开户银行", earning.bank(), "银行账号", slip.account());
        form.label(LEFT, y, 28, 9, "领款事由");
        form.value(
                LEFT + 28,
                y,
                158,
                9,
                Dates.as("M月", slip.paidAt().minusMonths(1)) + "展位搭建劳务，共" + earning.count() + "个工日，每工日"
                        + Inventions.grouped(earning.rate()) + "元");
        y = sum(form, y + 9, "应领金额", slip.gross());
        y = sum(form, y, "代扣个人所得税", slip.tax());
        y = sum(form, y, "实领金额", slip.net());
        double[] signs = {37.2, 37.2, 37.2, 37.2, 37.2};
        y = form.list(LEFT, y, 7.5, signs, true, "单位负责人", "部门主管", "财务审核", "经办人", "领款人签字");
        form.list(LEFT, y, 11, signs, false, "", "", "", earning.clerk(), "");
        OpenedParagraphs.date(pen, LEFT + 154, y + 7.5, slip.payee());
    }

    private static double sum(RuledForm form, double y, String label, Money sum) {
        form.label(LEFT, y, 28, 9, label);
        form.value(LEFT + 28, y, 108, 9, "人民币（大写）：" + (sum.isZero() ? "零元整" : ChineseCapitals.format(sum)));
        form.value(LEFT + 136, y, 50, 9, "￥：" + sum);
        return y + 9;
    }
}
