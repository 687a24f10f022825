package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;

/**
 * After the 讲课费发放表 of training centres: a lying sheet with more rows than lecturers, bank over card number in one cell, and
 * the sum of the column in words below.
 */
final class SettledLecture {

    private static final double[] COLUMNS = {10, 22, 40, 40, 15, 24, 25, 25, 25, 43};
    private static final int ROWS = 4;

    private SettledLecture() {}

    static void page(Pen pen, SettledPay pay) {
        SlipText slip = pay.said();
        pen.centred(148.5, 18, pen.label().sized(18).strong(), "外聘讲师讲课费发放表");
        pen.pair(14, 29, "单位（公章）：", slip.payer());
        pen.pair(150, 29, "发放日期：", Dates.as("yyyy年M月d日", slip.paidAt()));
        pen.right(283, 29, "金额单位：元");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        double y = form.list(
                14,
                32,
                13,
                COLUMNS,
                true,
                "序号",
                "姓名",
                "工作单位及职称",
                "身份证号",
                "课时",
                "标准（元/课时）",
                "应发金额",
                "代扣税额",
                "实发金额",
                "开户银行及账号");
        Money rate = slip.gross().dividedBy(BigDecimal.valueOf(pay.paid()));
        double top = y;
        y = form.list(
                14,
                y,
                14,
                COLUMNS,
                false,
                "1",
                slip.payee(),
                "示例职业培训学院　副教授",
                pay.code(),
                Integer.toString(pay.paid()),
                Inventions.grouped(rate),
                Inventions.grouped(slip.gross()),
                Inventions.grouped(slip.tax()),
                Inventions.grouped(slip.net()),
                "");
        Pen small = pen.sized(pen.value().points() - 0.5);
        small.writeWithin(241.2, top + 5.4, 40.6, pay.bank());
        small.writeWithin(241.2, top + 11, 40.6, slip.account());
        for (int row = 2; row <= ROWS; row++) {
            y = form.list(14, y, 11, COLUMNS, false, Integer.toString(row), "", "", "", "", "", "", "", "", "");
        }
        form.label(14, y, 151, 10, "合　　计");
        form.centre(165, y, 25, 10, Inventions.grouped(slip.gross()));
        form.centre(190, y, 25, 10, Inventions.grouped(slip.tax()));
        form.centre(215, y, 25, 10, Inventions.grouped(slip.net()));
        form.centre(240, y, 43, 10, "");
        y += 10;
        form.leading(14, y, 269, 10, "实发金额合计（大写）：" + ChineseCapitals.format(slip.net()));
        y += 19;
        pen.print(14, y, "单位负责人：");
        pen.print(82, y, "财务审核：");
        pen.print(150, y, "培训项目负责人：");
        pen.print(226, y, "经办人：");
        pen.sized(8).print(14, y + 9, "注：1.讲课费按实际授课课时计发，每半天最多按4课时计算；2.讲课费须转入本人银行卡，不得以现金发放。");
        OfficeSeal.ofFirm(slip.payer()).press(pen, 84, 20, 34);
    }
}
