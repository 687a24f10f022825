package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Acceptances as forms: with boxes to tick, of several deliveries to one order, and of a month. */
final class DeliveryForms {

    private static final int GREY = 0xECECEC;
    private static final int LINE = 0x444444;
    private static final int BLUE_GROUND = 0xDDE8F5;
    private static final int BLUE_LINE = 0x6C8EBF;

    private DeliveryForms() {}

    /** A form with what was checked, ticked line by line, and the client's opinion with name and day below. */
    static void ticked(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 16, pen.label().sized(17).strong(), "服务项目验收表");
        PrintedGrid grid = new PrintedGrid(pen, 16, 9, GREY, LINE, 30, 62, 28, 58);
        double y = grid.row(22, "委托单位", receipt.client());
        y = grid.row(y, "承接人", receipt.worker());
        y = grid.row(y, "任务单号", receipt.task(), "服务内容", receipt.work());
        y = grid.row(y, "验收数量", receipt.quantity() + " " + receipt.unit(), "验收金额", "¥" + receipt.amount());
        PrintedGrid checks = new PrintedGrid(pen, 16, 8, GREY, LINE, 30, 88, 60);
        y = checks.line(y, true, "序号", "检查内容", "检查结果");
        y = checks.line(y, false, "1", "是否按约定时间完成", "√ 是    □ 否");
        y = checks.line(y, false, "2", "数量与系统记录是否一致", "√ 是    □ 否");
        y = checks.line(y, false, "3", "质量是否达到约定标准", "√ 是    □ 否");
        pen.box(16, y, 178, 30);
        pen.print(19, y + 7, "验收结论：  √ 通过    □ 整改后复验    □ 不通过");
        pen.pair(88, y + 16, "验收负责人：", receipt.acceptedBy());
        pen.pair(88, y + 25, "验收日期：", receipt.day());
        pen.stamp(152, y + 17, 12, Type.RED);
    }

    /** Three deliveries to one order, one a row, and their sum in the last. */
    static void deliveries(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "成果交付验收清单");
        pen.pairWithin(14, 25, "甲方：", receipt.client(), 112);
        pen.pair(122, 25, "任务单编号：", receipt.task());
        pen.pairWithin(14, 32, "乙方：", receipt.worker(), 112);
        pen.pair(122, 32, "计量单位：", receipt.unit());
        PrintedGrid table = new PrintedGrid(pen, 14, 8, BLUE_GROUND, BLUE_LINE, 14, 34, 46, 26, 28, 34);
        double y = table.line(37, true, "批次", "交付日期", "交付内容", "验收数量", "单价(元)", "金额(元)");
        int first = receipt.quantity() / 2;
        int second = receipt.quantity() - first;
        y = delivery(table, y, "一", receipt, 9, first);
        y = delivery(table, y, "二", receipt, 4, second);
        y = table.line(
                y, true, "合计", "", "", Integer.toString(receipt.quantity()), "", Inventions.grouped(receipt.amount()));
        pen.pair(14, y + 8, "合计金额大写：", ChineseCapitals.format(receipt.amount()));
        pen.paragraph(14, y + 16, 180, 6, "上列成果经甲方查验，符合任务要求，同意接收。");
        pen.pair(14, y + 30, "甲方验收人：", receipt.acceptedBy());
        pen.pair(80, y + 30, "乙方：", receipt.worker().length() > 8 ? "（盖章）" : receipt.worker());
        pen.pair(140, y + 30, "验收时间：", receipt.plainDay());
        pen.stamp(66, y + 35, 11, Type.RED);
    }

    private static double delivery(
            PrintedGrid table, double y, String batch, AcceptanceText receipt, int daysBefore, int quantity) {
        return table.line(
                y,
                false,
                batch,
                receipt.acceptedOn().minusDays(daysBefore).toString(),
                receipt.work(),
                Integer.toString(quantity),
                receipt.price().toString(),
                Inventions.grouped(receipt.price().times(BigDecimal.valueOf(quantity))));
    }

    /** A month's settlement of one order, which both sides confirm; what is deducted is nought. */
    static void month(Pen pen, AcceptanceText receipt) {
        String month = receipt.acceptedOn().minusMonths(1).format(DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA));
        pen.centred(105, 17, pen.label().sized(16).strong(), month + "服务结算验收确认单");
        pen.pairWithin(16, 28, "发包方：", receipt.client(), 194);
        pen.pairWithin(16, 36, "承包方：", receipt.worker(), 194);
        pen.pair(16, 44, "任务编号：", receipt.task());
        pen.pair(120, 44, "结算周期：", month);
        PrintedGrid table = new PrintedGrid(pen, 16, 9, GREY, LINE, 40, 28, 24, 28, 28, 30);
        double y = table.line(49, true, "服务项目", "完成数量", "单位", "单价", "扣款", "结算金额");
        y = table.line(
                y,
                false,
                receipt.work(),
                Integer.toString(receipt.quantity()),
                receipt.unit(),
                receipt.price().toString(),
                "0.00",
                receipt.amount().toString());
        pen.box(16, y, 178, 9);
        pen.pair(18, y + 6, "结算金额（大写）：", ChineseCapitals.format(receipt.amount()));
        y = pen.paragraph(16, y + 18, 178, 7, "双方确认上述数量及金额无误，发包方已完成验收，承包方据此开具发票。");
        pen.print(16, y + 6, "发包方（盖章）：");
        pen.print(112, y + 6, "承包方（签章）：");
        pen.pair(16, y + 15, "验收经办人：", receipt.acceptedBy());
        pen.pair(
                112,
                y + 15,
                "联系电话：",
                "1000****" + receipt.task().substring(receipt.task().length() - 3));
        pen.pair(16, y + 24, "验收日期：", receipt.day());
        pen.stamp(78, y + 14, 12, Type.RED);
    }
}
