package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** A slip as a table whose head has two lines: the taxes stand under one heading, each with a column of its own. */
final class GroupedSlip {

    private static final double LEFT = 10;
    private static final double TOP = 34;
    private static final double HEAD = 7;
    private static final double ROW = 11;

    private GroupedSlip() {}

    static void draw(Pen pen, SlipText slip) {
        pen.centred(148, 14, pen.label().sized(16).strong(), "个人经营所得打款明细单");
        pen.pair(LEFT, 24, "打款批次号：", slip.batch());
        pen.pair(110, 24, "打款企业：", slip.payer());
        pen.right(287, 24, "金额单位：元");
        double[] widths = {46, 26, 46, 26, 22, 26, 22, 26, 37};
        String[] heads = {"任务单号", "收款人", "收款账号", "应付金额", "个税", "增值税及附加", "合计", "实付金额", "打款时间"};
        String[] values = {
            slip.task(),
            slip.payee(),
            slip.account(),
            Inventions.grouped(slip.gross()),
            Inventions.grouped(slip.incomeTax()),
            Inventions.grouped(slip.valueTax()),
            Inventions.grouped(slip.tax()),
            Inventions.grouped(slip.net()),
            slip.shortTime()
        };
        double x = LEFT;
        for (int index = 0; index < heads.length; index++) {
            boolean grouped = index >= 4 && index <= 6;
            pen.box(x, grouped ? TOP + HEAD : TOP, widths[index], grouped ? HEAD : 2 * HEAD);
            pen.caption(x + widths[index] / 2, TOP + (grouped ? HEAD + 4.8 : HEAD + 1.4), heads[index]);
            pen.box(x, TOP + 2 * HEAD, widths[index], ROW);
            pen.writeWithin(x + 1, TOP + 2 * HEAD + 7, widths[index] - 2, values[index]);
            if (index == 4) {
                pen.box(x, TOP, 70, HEAD);
                pen.caption(x + 35, TOP + 4.8, "代扣代缴税费");
            }
            x += widths[index];
        }
        double below = TOP + 2 * HEAD + ROW;
        pen.pair(LEFT, below + 9, "打款状态：", slip.status());
        pen.pair(110, below + 9, "渠道流水：", slip.channelSerial());
        pen.stamp(262, below + 12, 11, Type.RED);
    }
}
