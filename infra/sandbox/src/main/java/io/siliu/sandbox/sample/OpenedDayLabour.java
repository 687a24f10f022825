package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/** After the 临时用工劳务费结算单 of a plant or park for one helper: days at a rate, what is withheld, where the rest was sent. */
final class OpenedDayLabour {

    private static final double LEFT = 13;

    private OpenedDayLabour() {}

    static void page(Pen pen, OpenedEarning earning) {
        SlipText slip = earning.said();
        pen.centred(105, 16, pen.label().sized(16).strong(), "临时用工劳务费结算单");
        pen.pair(LEFT, 26, "用工单位：", slip.payer());
        pen.right(197, 26, "任务单号：" + slip.task());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] halves = {30, 62, 30, 62};
        double y = form.row(LEFT, 30, 8.5, halves, "姓　　名", slip.payee(), "身份证号", earning.code());
        String month = Dates.as("yyyy年M月", slip.paidAt().minusMonths(1));
        y = form.row(LEFT, y, 8.5, halves, "工　　种", "搬运、包装", "用工月份", month);
        double[] list = {30, 34, 40, 40, 40};
        y = form.list(LEFT, y, 8.5, list, true, "出勤天数", "日工资（元）", "应付劳务费（元）", "代扣个税（元）", "实付劳务费（元）");
        y = form.list(
                LEFT,
                y,
                9.5,
                list,
                false,
                Integer.toString(earning.count()),
                earning.rate().toString(),
                slip.gross().toString(),
                slip.tax().toString(),
                slip.net().toString());
        y = form.row(LEFT, y, 8.5, new double[] {30, 154}, "实付金额大写", ChineseCapitals.format(slip.net()));
        y = form.row(LEFT, y, 8.5, halves, "开 户 行", earning.bank(), "银行卡号", slip.account());
        y = form.row(LEFT, y, 8.5, halves, "支付方式", "网银转账", "支付日期", Dates.as("yyyy/MM/dd", slip.paidAt()));
        y = form.row(LEFT, y, 14, halves, "部门意见", "情况属实，同意结算。", "备　　注", "");
        pen.pair(LEFT, y + 9, "制单：", earning.clerk());
        pen.print(60, y + 9, "审核：");
        pen.print(100, y + 9, "审批：");
        pen.print(142, y + 9, "领款人：");
        OpenedParagraphs.date(pen, 157, y + 9.3, slip.payee());
        OfficeSeal.ofFirm(slip.payer()).press(pen, 78, y - 3, 32);
    }
}
