package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/**
 * A table of one label and one value a row, the two sides one under the other.
 *
 * @param sides the words for payer and payee before 户名 and so on
 * @param ruled whether rows stand in boxes, or between lines only
 */
record ListReceipt(String title, String[] sides, String numberLabel, String dayLabel, boolean ruled, double step)
        implements ReceiptShape {

    @Override
    public double height() {
        return 34 + 11 * step;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 11, pen.label().sized(15).strong(), receipt.bank() + title);
        String[][] rows = {
            {numberLabel, receipt.number()},
            {dayLabel, receipt.day()},
            {sides[0] + "户名", receipt.payer().name()},
            {sides[0] + "账号", receipt.payer().account()},
            {sides[0] + "开户行", receipt.payer().bank()},
            {sides[1] + "户名", receipt.payee().name()},
            {sides[1] + "账号", receipt.payee().account()},
            {sides[1] + "开户行", receipt.payee().bank()},
            {"交易金额", "CNY " + receipt.grouped()},
            {"大写金额", ChineseCapitals.format(receipt.amount())},
            {"摘要", receipt.purpose()}
        };
        for (int index = 0; index < rows.length; index++) {
            double y = top + 16 + index * step;
            frame(pen, y);
            pen.print(32, y + step * 0.7, rows[index][0]);
            pen.write(70, y + step * 0.7, rows[index][1]);
        }
        pen.stamp(160, top + 16 + 9 * step, 10, Type.RED);
        pen.notice(30, top + 16 + 11 * step + 8, "回单");
    }

    private void frame(Pen pen, double y) {
        if (ruled) {
            pen.box(30, y, 38, step);
            pen.box(68, y, 114, step);
        } else {
            pen.rule(30, y + step, 182);
        }
    }
}
