package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** More shapes of payment slips, in words that settlement systems use besides the usual ones. */
final class SlipShapes {

    private SlipShapes() {}

    /** Two columns of statements with colons, sums in the second. */
    static void halves(Pen pen, SlipText slip) {
        pen.centred(105, 16, pen.label().sized(16).strong(), "灵活就业人员报酬发放单");
        String[][] left = {
            {"批次编号", slip.batch()},
            {"任务编号", slip.task()},
            {"姓名", slip.payee()},
            {"银行账号", slip.account()},
            {"付款方", slip.payer()}
        };
        String[][] right = {
            {"税前金额", Inventions.grouped(slip.gross())},
            {"代扣税款", Inventions.grouped(slip.tax())},
            {"实发金额", Inventions.grouped(slip.net())},
            {"支付日期", slip.shortTime()},
            {"支付状态", slip.status()}
        };
        FormRows.lines(pen, 16, 32, 10, left);
        FormRows.lines(pen, 128, 32, 10, right);
        pen.rule(16, 80, 194);
        pen.stamp(172, 92, 10, Type.RED);
    }

    /** Each label small above its value, three a row, as pages for telephones print them. */
    static void above(Pen pen, SlipText slip) {
        pen.centred(105, 16, pen.label().sized(16).strong(), "收入结算单");
        String[][] labels = {
            {"收款户名", "收款卡号", "任务号"},
            {"应付金额", "代扣税额", "实付金额"},
            {"结算批次号", "打款时间", "打款状态"}
        };
        String[][] values = {
            {slip.payee(), slip.account(), slip.task()},
            {Inventions.grouped(slip.gross()), Inventions.grouped(slip.tax()), Inventions.grouped(slip.net())},
            {slip.batch(), slip.time(), slip.status()}
        };
        for (int row = 0; row < labels.length; row++) {
            double y = 30 + row * 20;
            for (int column = 0; column < labels[row].length; column++) {
                pen.print(18 + column * 62, y, labels[row][column]);
                pen.write(18 + column * 62, y + 6.5, values[row][column]);
            }
            pen.rule(18, y + 11, 192);
        }
    }

    /** A table whose last row sums up the payments of the slip, of which there is one. */
    static void total(Pen pen, SlipText slip) {
        pen.centred(148, 16, pen.label().sized(16).strong(), "劳务结算打款单");
        pen.pair(14, 26, "结算批次：", slip.batch());
        pen.pair(120, 26, "付款单位：", slip.payer());
        FormRows.columns(
                pen,
                14,
                31,
                9,
                new double[] {12, 26, 46, 46, 28, 28, 28, 30, 25},
                new String[] {"序号", "姓名", "银行卡号", "任务编号", "结算金额", "代扣税费", "实发金额", "支付日期", "支付状态"},
                new String[] {
                    "1",
                    slip.payee(),
                    slip.account(),
                    slip.task(),
                    Inventions.grouped(slip.gross()),
                    Inventions.grouped(slip.tax()),
                    Inventions.grouped(slip.net()),
                    slip.paidAt().toLocalDate().toString(),
                    slip.status()
                },
                new String[] {
                    "合计",
                    "1 人",
                    "",
                    "",
                    Inventions.grouped(slip.gross()),
                    Inventions.grouped(slip.tax()),
                    Inventions.grouped(slip.net()),
                    "",
                    ""
                });
        pen.pair(14, 68, "制单人：", "系统");
        pen.pair(120, 68, "渠道流水号：", slip.channelSerial());
    }
}
