package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/** The amount first, then the two sides in a column each; every label stands above its value. */
record StackedReceipt(String title, String[] words) implements ReceiptShape {

    private static final double LEFT = 18;
    private static final double MIDDLE = 110;
    private static final double ROW = 13;

    /** From a label down to its value. */
    private static final double BELOW = 5.5;

    @Override
    public double height() {
        return 118;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 12, pen.label().sized(12).strong(), receipt.bank());
        pen.easel().text(MIDDLE, top + 12, pen.label().sized(12).strong(), title);
        pen.rule(LEFT, top + 15, 192);
        stacked(pen, LEFT, top + 22, words[0], receipt.grouped() + " 元");
        stacked(pen, MIDDLE, top + 22, words[1], ChineseCapitals.format(receipt.amount()));
        column(pen, LEFT, top + 22 + ROW, words[2], receipt.payer());
        column(pen, MIDDLE, top + 22 + ROW, words[3], receipt.payee());
        pen.rule(LEFT, top + 28 + 4 * ROW, 192);
        stacked(pen, LEFT, top + 34 + 4 * ROW, words[4], receipt.number());
        stacked(pen, MIDDLE, top + 34 + 4 * ROW, words[5], receipt.time());
        stacked(pen, LEFT, top + 34 + 5 * ROW, words[6], receipt.purpose());
        pen.stamp(172, top + 100, 10, Type.RED);
        pen.notice(LEFT, top + 113, "回单");
    }

    private static void column(Pen pen, double x, double y, String side, Holder holder) {
        stacked(pen, x, y, side + "名称", holder.name());
        stacked(pen, x, y + ROW, side + "账号", holder.account());
        stacked(pen, x, y + 2 * ROW, side + "开户行", holder.bank());
    }

    private static void stacked(Pen pen, double x, double y, String label, String value) {
        pen.print(x, y, label);
        pen.write(x, y + BELOW, value);
    }
}
