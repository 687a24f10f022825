package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;

/** The pages of a service firm's settlement and of a confirmed commission. */
final class PaidOutSettlements {

    private PaidOutSettlements() {}

    /** After a service firm's 结算单: what was done line by line, then what is taken off, then where the rest went. */
    static void services(Pen pen, SlipText slip) {
        pen.centred(105, 16, pen.label().sized(13).strong(), slip.payer());
        pen.centred(105, 26, pen.label().sized(17).strong(), "服务费结算单");
        pen.pair(14, 36, "结算批次：", slip.batch());
        pen.right(196, 36, "结算期间：" + month(slip));
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        double y = form.row(14, 39, 9, new double[] {26, 65, 26, 65}, "结算对象", slip.payee(), "任务单号", slip.task());
        double[] columns = {14, 76, 24, 24, 44};
        y = form.list(14, y, 8, columns, true, "序号", "服务项目", "单位", "数量", "金额（元）");
        Money half = slip.gross().times(new BigDecimal("0.62"));
        Money rest = slip.gross().minus(half).minus(Money.of("20.00"));
        y = form.list(14, y, 8, columns, false, "1", "基础服务费", "项", "1", Inventions.grouped(half));
        y = form.list(14, y, 8, columns, false, "2", "计件服务费", "项", "1", Inventions.grouped(rest));
        y = form.list(14, y, 8, columns, false, "3", "交通补贴", "项", "1", "20.00");
        double[] sums = {138, 44};
        String[][] lines = {
            {"应结金额合计", Inventions.grouped(slip.gross())},
            {"减：代扣个人所得税", Inventions.grouped(slip.incomeTax())},
            {"减：代缴增值税及附加", Inventions.grouped(slip.valueTax())},
            {"税费小计", Inventions.grouped(slip.tax())},
            {"实际结算金额", Inventions.grouped(slip.net())}
        };
        for (String[] line : lines) {
            form.leading(14, y, sums[0], 8, line[0]);
            form.centre(14 + sums[0], y, sums[1], 8, line[1]);
            y += 8;
        }
        form.leading(14, y, 182, 8, "实际结算金额（大写）：" + ChineseCapitals.format(slip.net()));
        y = form.row(
                14,
                y + 8,
                9,
                new double[] {26, 65, 26, 65},
                "收款账号",
                slip.account(),
                "付款日期",
                Dates.plain(slip.paidAt()));
        y = form.row(14, y, 9, new double[] {26, 65, 26, 65}, "付款方式", "银行转账", "付款状态", slip.status());
        pen.print(14, y + 10, "制单：");
        pen.print(64, y + 10, "审核：");
        pen.print(114, y + 10, "结算对象确认：");
        OfficeSeal.ofFirm(slip.payer()).press(pen, 165, y - 8, 34);
    }

    private static String month(SlipText slip) {
        return Dates.as("yyyy年M月", slip.paidAt().minusMonths(1));
    }

    /** After the 佣金结算确认单 that an agent signs back to the firm it sells for. */
    static void confirmed(Pen pen, SlipText slip) {
        pen.centred(105, 28, pen.label().sized(18).strong(), "佣金结算确认单");
        pen.pairWithin(22, 42, "结算方（甲方）：", slip.payer(), 188);
        pen.pair(22, 50, "合作方（乙方）：", slip.payee());
        double y = pen.paragraph(
                22,
                62,
                166,
                7.4,
                "　　根据甲乙双方签订的《渠道推广合作协议》，经双方核对，乙方" + month(slip) + "完成推广任务（任务编号：" + slip.task() + "），佣金结算情况如下：");
        RuledForm form = new RuledForm(pen, 0x333333, 0.25);
        double[] columns = {62, 104};
        String[][] rows = {
            {"有效订单佣金总额（税前）", "￥" + Inventions.grouped(slip.gross())},
            {"甲方代扣代缴税费", "￥" + Inventions.grouped(slip.tax())},
            {"税后应付佣金", "￥" + Inventions.grouped(slip.net())},
            {"税后应付佣金（大写）", "人民币" + ChineseCapitals.format(slip.net())},
            {"乙方收款账号", slip.account()}
        };
        for (String[] row : rows) {
            y = form.row(22, y, 10, columns, row);
        }
        y = pen.paragraph(
                22,
                y + 12,
                166,
                7.4,
                "　　甲方已于" + Dates.plain(slip.paidAt()) + "将上述税后佣金汇入乙方账户。乙方确认上述金额无误，" + month(slip)
                        + "及以前的佣金已全部结清，双方无其他争议。");
        y = pen.paragraph(22, y, 166, 7.4, "　　本确认单一式两份，双方各执一份，自双方签章之日起生效。");
        pen.print(22, y + 16, "甲方（盖章）：");
        pen.print(112, y + 16, "乙方（签字）：");
        pen.print(22, y + 30, "经办人：");
        pen.pair(112, y + 30, "日期：", Dates.plain(slip.paidAt().plusDays(2)));
        OfficeSeal.ofFirm(slip.payer()).press(pen, 64, y + 22, 36);
        pen.easel().text(142, y + 18, pen.value().sized(18), slip.payee());
    }
}
