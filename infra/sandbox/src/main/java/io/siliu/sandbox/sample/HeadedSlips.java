package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.HeadedRow.cell;
import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Payment slips whose labels stand above their values, in one line or two. */
final class HeadedSlips {

    private static final Look BRUSH = new Look(Face.KAI, Latin.OWN, Face.KAI, 11, Type.BLACK);
    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look HEI = new Look(Face.HEI, Latin.OWN, Face.HEI, 9.5, 0x333333);

    static final List<Layout> ALL = List.of(
            new SlipLayout("slip-headed-brush", TUNED, BRUSH, 210, 120, HeadedSlips::boxed),
            new SlipLayout("slip-headed", TUNED, HEI, 210, 120, HeadedSlips::boxed),
            new SlipLayout("slip-broken", TUNED, SONG, 297, 90, HeadedSlips::broken),
            new SlipLayout("slip-broken-brush", TUNED, BRUSH, 210, 120, HeadedSlips::free));

    private HeadedSlips() {}

    private static void boxed(Pen pen, SlipText slip) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "个人服务费付款单");
        double y = new HeadedRow(
                        cell("批次号", 3, slip.batch()), cell("任务单号", 3, slip.task()), cell("付款单位", 4, slip.payer()))
                .draw(pen, 14, 21, 182, true);
        y = new HeadedRow(
                        cell("收款人姓名", 2, slip.payee()),
                        cell("银行卡号", 3, slip.account()),
                        cell("打款时间", 3, slip.time()),
                        cell("状态", 2, slip.status()))
                .draw(pen, 14, y, 182, true);
        y = new HeadedRow(
                        cell("应付金额（小写）", 1, Inventions.grouped(slip.gross())),
                        cell("代扣税额（小写）", 1, Inventions.grouped(slip.tax())),
                        cell("实付金额（小写）", 1, Inventions.grouped(slip.net())))
                .draw(pen, 14, y, 182, true);
        y = new HeadedRow(
                        cell("实付金额（大写）", 2, ChineseCapitals.format(slip.net())), cell("渠道流水号", 1, slip.channelSerial()))
                .draw(pen, 14, y, 182, true);
        pen.stamp(172, y + 2, 9, Type.RED);
    }

    private static void broken(Pen pen, SlipText slip) {
        pen.centred(148, 15, pen.label().sized(16).strong(), "结算付款单");
        pen.pair(14, 23, "付款单位：", slip.payer());
        new HeadedRow(
                        cell("结算\n批次", 4, slip.batch()),
                        cell("任务\n编号", 5, slip.task()),
                        cell("收款人\n姓名", 2, slip.payee()),
                        cell("收款人\n账号", 5, slip.account()),
                        cell("应发\n金额", 2.5, slip.gross().toString()),
                        cell("代扣\n税费", 2.5, slip.tax().toString()),
                        cell("实发\n金额", 2.5, slip.net().toString()),
                        cell("支付\n时间", 4, slip.shortTime()),
                        cell("支付\n状态", 2.5, slip.status()))
                .draw(pen, 14, 28, 269, true);
        pen.pair(14, 60, "制单人：", "系统");
    }

    private static void free(Pen pen, SlipText slip) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "劳务报酬支付单");
        double y = new HeadedRow(cell("收款人", 1, slip.payee()), cell("收款账号", 1, slip.account()))
                .draw(pen, 18, 22, 174, false);
        y = new HeadedRow(cell("任务单编号", 1, slip.task()), cell("批次编号", 1, slip.batch())).draw(pen, 18, y, 174, false);
        y = new HeadedRow(
                        cell("应付\n金额", 1, Inventions.grouped(slip.gross())),
                        cell("代扣\n税款", 1, Inventions.grouped(slip.tax())),
                        cell("到账\n金额", 1, Inventions.grouped(slip.net())))
                .draw(pen, 18, y, 174, false);
        new HeadedRow(cell("付款时间", 1, slip.time()), cell("付款状态", 1, slip.status())).draw(pen, 18, y, 174, false);
    }
}
