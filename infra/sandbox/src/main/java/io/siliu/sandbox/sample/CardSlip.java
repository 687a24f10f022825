package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.HeadedRow.cell;

import io.siliu.sandbox.sample.sheet.Type;

/** A slip as a page for telephones prints it: the sum in large type under its label, then labels left and values right. */
final class CardSlip {

    private CardSlip() {}

    static void draw(Pen pen, SlipText slip) {
        pen.centred(60, 14, pen.label().sized(15).strong(), "劳务结算单");
        pen.caption(60, 24, "实付金额");
        pen.centred(60, 33, pen.value().sized(18).strong(), "￥" + Inventions.grouped(slip.net()));
        pen.rule(10, 38, 110);
        double y = new HeadedRow(
                        cell("应付金额", 1, Inventions.grouped(slip.gross())),
                        cell("代扣税额", 1, Inventions.grouped(slip.tax())))
                .draw(pen, 10, 41, 100, false);
        pen.rule(10, y, 110);
        String[][] rows = {
            {"收款人姓名", slip.payee()},
            {"收款账号", slip.account()},
            {"任务单号", slip.task()},
            {"结算批次号", slip.batch()},
            {"打款时间", slip.time()},
            {"打款状态", slip.status()}
        };
        for (String[] row : rows) {
            y += 9;
            pen.print(12, y, row[0]);
            pen.right(108, y, row[1]);
        }
        pen.stamp(96, y + 12, 8, Type.RED);
    }
}
