package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/**
 * The two parties as a table with heads on both sides: parties beside their rows and 户名, 账号, 开户行 above the columns, or
 * the other way round. Amounts stand as 小写 and 大写 below each other's heads.
 *
 * @param sides the words for payer and payee
 * @param boxes the words for name, account and bank
 * @param across whether the parties head the columns
 */
record MatrixReceipt(String title, String numberLabel, String timeLabel, String[] sides, String[] boxes, boolean across)
        implements ReceiptShape {

    private static final double LEFT = 15;
    private static final double WIDTH = 180;
    private static final double ROW = 9;

    @Override
    public double height() {
        return 118;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(16).strong(), receipt.bank() + title);
        pen.pair(LEFT, top + 22, numberLabel, receipt.number());
        pen.pair(120, top + 22, timeLabel, receipt.time());
        double y = across ? columns(pen, receipt, top + 26) : rows(pen, receipt, top + 26);
        y = FormRows.columns(
                pen, LEFT, y, ROW, new double[] {50, 90, 40}, new String[] {"小写金额", "大写金额", "币种"}, new String[] {
                    receipt.grouped(), ChineseCapitals.format(receipt.amount()), "人民币"
                });
        FormRows.boxed(pen, LEFT, y, ROW, new double[] {30, 150}, new String[] {"摘要", receipt.purpose()});
        pen.stamp(176, y + ROW + 4, 10, Type.RED);
        pen.notice(LEFT, y + 24, "回单");
    }

    private double rows(Pen pen, ReceiptText receipt, double top) {
        return FormRows.columns(
                pen,
                LEFT,
                top,
                ROW,
                new double[] {24, 62, 44, 50},
                new String[] {"", boxes[0], boxes[1], boxes[2]},
                row(sides[0], receipt.payer()),
                row(sides[1], receipt.payee()));
    }

    private static String[] row(String side, Holder holder) {
        return new String[] {side, holder.name(), holder.account(), holder.bank()};
    }

    private double columns(Pen pen, ReceiptText receipt, double top) {
        Holder payer = receipt.payer();
        Holder payee = receipt.payee();
        return FormRows.columns(
                pen,
                LEFT,
                top,
                ROW,
                new double[] {24, WIDTH / 2 - 12, WIDTH / 2 - 12},
                new String[] {"", sides[0], sides[1]},
                new String[] {boxes[0], payer.name(), payee.name()},
                new String[] {boxes[1], payer.account(), payee.account()},
                new String[] {boxes[2], payer.bank(), payee.bank()});
    }
}
