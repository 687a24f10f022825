package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;

/** After the 译员稿费结算单 of a translation agency: manuscripts by the thousand of characters, then tax and what was paid. */
final class OpenedTranslators {

    private static final double LEFT = 18;
    private static final double[] LIST = {14, 30, 56, 26, 22, 26};

    private OpenedTranslators() {}

    static void page(Pen pen, OpenedEarning earning) {
        SlipText slip = earning.said();
        pen.centred(105, 20, pen.label().sized(17).strong(), "兼职译员稿费结算单");
        pen.pair(LEFT, 31, "译员姓名：", slip.payee());
        pen.right(192, 31, "结算月份：" + Dates.as("yyyy年M月", slip.paidAt().minusMonths(1)));
        pen.pair(LEFT, 38, "身份证号：", earning.code());
        pen.right(192, 38, "语种：中译英");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        double y = form.list(LEFT, 42, 8.5, LIST, true, "序号", "交稿日期", "稿件名称", "字数（千字）", "单价（元）", "金额（元）");
        int[] parts = {earning.count() / 2, earning.count() / 3, 0};
        parts[2] = earning.count() - parts[0] - parts[1];
        String[] names = {"设备操作手册（第三版）", "年度可持续发展报告", "展会参展商须知"};
        for (int row = 0; row < 3; row++) {
            Money sum = earning.rate().times(BigDecimal.valueOf(parts[row]));
            y = form.list(
                    LEFT,
                    y,
                    8.5,
                    LIST,
                    false,
                    Integer.toString(row + 1),
                    slip.paidAt().toLocalDate().minusDays(38 - 9L * row).toString(),
                    names[row],
                    parts[row] + ".0",
                    earning.rate().toString(),
                    sum.toString());
        }
        double[] halves = {44, 43, 44, 43};
        y = form.row(
                LEFT,
                y,
                8.5,
                halves,
                "稿费合计（税前）",
                slip.gross().toString(),
                "代扣个人所得税",
                slip.tax().toString());
        y = form.row(LEFT, y, 8.5, halves, "实付稿费", slip.net().toString(), "付款日期", earning.day());
        y = form.row(LEFT, y, 8.5, new double[] {44, 130}, "实付稿费（大写）", ChineseCapitals.format(slip.net()));
        y = form.row(LEFT, y, 8.5, new double[] {44, 130}, "收款账号及开户行", slip.account() + "  " + earning.bank());
        y = OpenedParagraphs.set(
                pen, LEFT, y + 8, 174, 6, "说明：1.字数以源文Word统计的“字数”为准；2.稿费于次月15日前支付，遇节假日顺延；3.对结算有异议的，请于收到本单三日内与项目经理联系。");
        pen.pair(LEFT, y + 8, "制表：", earning.clerk());
        pen.print(76, y + 8, "项目经理：");
        pen.print(122, y + 8, "译员确认：");
        pen.right(192, y + 20, slip.payer());
        OfficeSeal.ofFirm(slip.payer()).press(pen, 168, y + 16, 32);
    }
}
