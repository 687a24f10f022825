package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;

/**
 * After the 任务结算单 a platform gives an enterprise's worker to keep: both sides in blocks beside each other, the task in a line
 * of a table, sums below each other at the right, the payment's numbers at the foot.
 */
final class SettledTask {

    private static final int GREEN = 0x0B8F6A;
    private static final double[] COLUMNS = {46, 42, 28, 20, 24, 26};

    private SettledTask() {}

    static void page(Pen pen, SettledPay pay) {
        SlipText slip = pay.said();
        HouseMarks.emblem(pen, 17, 15, 9, GREEN);
        HouseMarks.name(pen, 24, 17.5, 6, "示例众工", GREEN, Face.HEI);
        Type title = pen.value().sized(17).strong();
        pen.easel().text(198 - pen.easel().width(title, "任务结算单"), 18, title, "任务结算单");
        pen.easel().line(12, 24, 198, 24, GREEN, 0.6);
        block(pen, 12, "委托方", slip.payer(), "结算方式", "平台代付");
        block(
                pen,
                108,
                "服务方",
                slip.payee(),
                "证件号码",
                pay.code().substring(0, 6) + "********" + pay.code().substring(14));
        PrintedGrid grid = new PrintedGrid(pen, 12, 9, 0xEAF6F2, 0xA9CFC2, COLUMNS);
        Money price = slip.gross().dividedBy(BigDecimal.valueOf(pay.paid()));
        boolean even = price.times(BigDecimal.valueOf(pay.paid())).equals(slip.gross());
        double y = grid.line(56, true, "任务编号", "任务名称", "验收日期", "数量", "单价（元）", "金额（元）");
        y = grid.line(
                y,
                false,
                slip.task(),
                "线下推广服务",
                Dates.as("yyyy-MM-dd", slip.paidAt().minusDays(2)),
                even ? pay.paid() + "次" : "1次",
                Inventions.grouped(even ? price : slip.gross()),
                Inventions.grouped(slip.gross()));
        String[][] sums = {
            {"应结金额", Inventions.grouped(slip.gross())},
            {"代扣个人所得税", "-" + Inventions.grouped(slip.incomeTax())},
            {"代办增值税及附加", "-" + Inventions.grouped(slip.valueTax())},
            {"税费合计", Inventions.grouped(slip.tax())}
        };
        y += 8;
        for (String[] sum : sums) {
            pen.print(128, y, sum[0]);
            pen.right(198, y, sum[1].equals("-0.00") ? "0.00" : sum[1]);
            y += 6.6;
        }
        pen.easel().line(128, y - 3, 198, y - 3, 0xA9CFC2, 0.3);
        pen.easel().text(128, y + 3, pen.value().sized(11).strong(), "实结金额");
        String net = "¥" + Inventions.grouped(slip.net());
        Type large = pen.value().sized(13).strong().inked(GREEN);
        pen.easel().text(198 - pen.easel().width(large, net), y + 3, large, net);
        pen.sized(8.5).right(198, y + 9.5, ChineseCapitals.format(slip.net()));
        String page = "https://www.example.com/settlement/" + slip.batch();
        pen.easel().picture(12, y - 27, 26, 26, QrCode.png(page));
        pen.sized(7.5).print(14, y + 3, "扫码查验结算单");
        double foot = y + 20;
        pen.easel().fill(12, foot - 5, 186, 26, 0xF6F8F7);
        pen.pair(16, foot + 1, "付款批次号：", slip.batch());
        pen.pair(108, foot + 1, "支付状态：", slip.status());
        pen.pair(16, foot + 8, "收款账户：", slip.account());
        pen.pair(108, foot + 8, "开户银行：", pay.bank());
        pen.pair(16, foot + 15, "支付时间：", slip.time());
        pen.pair(108, foot + 15, "支付流水号：", slip.channelSerial());
        pen.sized(7.5)
                .paragraph(12, foot + 27, 150, 4.4, "本结算单由平台根据验收结果和支付结果自动生成，可作为服务方收入证明。服务方应得报酬的税款已由平台依法办理扣缴、代办申报。");
        OfficeSeal.ofBank(1, "示例众工科技服务有限公司", "结算专用章").press(pen, 178, foot + 20, 32);
    }

    private static void block(Pen pen, double x, String title, String name, String label, String value) {
        pen.easel().text(x, 33, pen.value().sized(8.5).inked(GREEN), title);
        pen.easel().text(x, 40, pen.value().sized(10.5).strong(), name);
        pen.sized(8.5).pair(x, 47, label + "：", value);
    }
}
