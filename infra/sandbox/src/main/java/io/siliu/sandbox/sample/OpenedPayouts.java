package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.Map;

/** What a streamer and a housekeeper are shown of their pay. */
final class OpenedPayouts {

    private OpenedPayouts() {}

    /** After a guild's 主播佣金结算表, printed from a sheet of sums: the last row sums up what is one person's. */
    static void streamer(Pen pen, SlipText slip) {
        pen.centred(148, 14, pen.label().sized(15).strong(), "主播佣金结算明细表");
        pen.pair(12, 23, "公会/MCN机构：", slip.payer());
        pen.pair(150, 23, "批次编号：", slip.batch());
        pen.right(285, 23, "金额单位：人民币元");
        RuledForm form = new RuledForm(pen, 0x444444, 0.2);
        double[] columns = {10, 44, 26, 44, 28, 26, 28, 36, 31};
        double y = form.list(
                12, 26, 11, columns, true, "序号", "任务单号", "主播姓名", "收款账号", "应结佣金", "代扣个税及附加", "实付佣金", "支付时间", "状态");
        y = form.list(
                12,
                y,
                10,
                columns,
                false,
                "1",
                slip.task(),
                slip.payee(),
                slip.account(),
                Inventions.grouped(slip.gross()),
                Inventions.grouped(slip.tax()),
                Inventions.grouped(slip.net()),
                slip.time(),
                slip.status());
        y = form.list(
                12,
                y,
                10,
                columns,
                true,
                "合计",
                "",
                "",
                "",
                Inventions.grouped(slip.gross()),
                Inventions.grouped(slip.tax()),
                Inventions.grouped(slip.net()),
                "",
                "");
        BigDecimal share = new BigDecimal("0.5");
        Money flow = slip.gross().dividedBy(share);
        pen.pair(12, y + 8, "直播流水：", Inventions.grouped(flow) + "元");
        pen.pair(90, y + 8, "分成比例：", "50%");
        pen.pair(150, y + 8, "实付大写：", ChineseCapitals.format(slip.net()));
        pen.print(12, y + 20, "制表：");
        pen.print(90, y + 20, "复核：");
        pen.print(170, y + 20, "主播签字：");
        OfficeSeal.ofFirm("示例星域文化传媒有限公司").press(pen, 250, y + 20, 34);
    }

    /** A phone shows neither the batch nor the whole card. */
    static Map<String, String> onPhone(SlipText slip) {
        Map<String, String> fields = slip.fields();
        fields.remove("batchNumber");
        fields.put("payeeAccount", hidden(slip));
        return fields;
    }

    static String hidden(SlipText slip) {
        String account = slip.account();
        return account.substring(0, 4) + " **** **** " + account.substring(account.length() - 4);
    }

    /** After a housekeeping app's page 收入详情, as workers send it: the sum large above, the rest in rows of a white card. */
    static void phone(Pen pen, SlipText slip) {
        pen.easel().fill(0, 0, 90, 176, 0xF4F5F7);
        pen.easel().fill(0, 0, 90, 16, 0xFFFFFF);
        pen.easel().path(new double[] {8, 5.5, 8}, new double[] {6.5, 9, 11.5}, Type.BLACK, 0.5);
        pen.centred(45, 10.5, pen.value().sized(11.5).strong(), "收入详情");
        pen.easel().fill(4, 20, 82, 36, 0xFFFFFF);
        pen.caption(45, 28, "实际到账（元）");
        pen.centred(45, 41, pen.value().sized(22).strong(), Inventions.grouped(slip.net()));
        pen.centred(45, 51, pen.value().sized(9.5).inked(0x16A34A), slip.status());
        pen.easel().fill(4, 60, 82, 96, 0xFFFFFF);
        String[][] rows = {
            {"收款人", slip.payee()},
            {"订单收入", "¥" + Inventions.grouped(slip.gross())},
            {"代扣税费", (slip.tax().isZero() ? "¥" : "-¥") + Inventions.grouped(slip.tax())},
            {"到账金额", "¥" + Inventions.grouped(slip.net())},
            {"提现账户", hidden(slip)},
            {"到账时间", slip.time()},
            {"任务单号", slip.task()},
            {"结算商户", slip.payer()},
            {"交易流水", slip.channelSerial()}
        };
        double y = 69;
        for (String[] row : rows) {
            pen.print(8, y, row[0]);
            double room = 52;
            double needed = pen.easel().width(pen.value(), row[1]);
            Pen fitting = needed > room ? pen.sized(pen.value().points() * room / needed) : pen;
            fitting.right(82, y, row[1]);
            pen.easel().line(8, y + 3.6, 82, y + 3.6, 0xEEEEEE, 0.2);
            y += 10;
        }
        pen.sized(8).caption(45, 163, "对本笔收入有疑问？联系客服");
    }
}
