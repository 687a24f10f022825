package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/**
 * Two sides beside each other, each with three boxes beside an upright caption; under them rows over the whole width.
 *
 * @param captions payer's and payee's
 * @param boxes the words for name, account and bank
 */
record GridReceipt(String title, String numberLabel, String[] captions, String[] boxes, double left, double rowHeight)
        implements ReceiptShape {

    @Override
    public double height() {
        return 34 + 8 * rowHeight + 14;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        double width = 210 - 2 * left;
        pen.centred(105, top + 12, pen.label().sized(16).strong(), receipt.bank() + "  " + title);
        pen.pair(left, top + 21, numberLabel, receipt.number());
        pen.pair(left + width - 52, top + 21, "日期：", receipt.day());
        double table = top + 25;
        side(pen, left, width / 2, table, captions[0], receipt.payer());
        side(pen, left + width / 2, width / 2, table, captions[1], receipt.payee());
        double rows = table + 3 * rowHeight;
        row(pen, rows, width, "金额", "人民币（大写）：" + ChineseCapitals.format(receipt.amount()));
        pen.write(left + width - 55, baseline(rows), "￥" + receipt.grouped() + "元");
        row(pen, rows + rowHeight, width, "摘要", receipt.purpose());
        pen.print(left + width / 2 + 2, baseline(rows + rowHeight), "业务（产品）种类");
        pen.write(left + width / 2 + 34, baseline(rows + rowHeight), "转账汇款");
        row(pen, rows + 2 * rowHeight, width, "交易流水号", receipt.serial());
        pen.print(left + width / 2 + 2, baseline(rows + 2 * rowHeight), "时间戳");
        pen.write(left + width / 2 + 20, baseline(rows + 2 * rowHeight), receipt.time());
        row(pen, rows + 3 * rowHeight, width, "备注", "验证码：" + receipt.checkCode());
        pen.stamp(left + width - 26, rows + 3.4 * rowHeight, 11, Type.RED);
        pen.notice(left, rows + 4 * rowHeight + 8, "回单");
    }

    private double baseline(double top) {
        return top + rowHeight * 0.66;
    }

    private void side(Pen pen, double x, double width, double top, String caption, Holder holder) {
        String[] values = {holder.name(), holder.account(), holder.bank()};
        pen.box(x, top, 8, 3 * rowHeight);
        pen.upright(x + 2, top + rowHeight * 0.75, rowHeight * 0.95, caption);
        for (int index = 0; index < 3; index++) {
            double y = top + index * rowHeight;
            pen.box(x + 8, y, 18, rowHeight);
            pen.box(x + 26, y, width - 26, rowHeight);
            pen.print(x + 9.5, baseline(y), boxes[index]);
            pen.writeWithin(x + 27.5, baseline(y), width - 29, values[index]);
        }
    }

    private void row(Pen pen, double y, double width, String label, String value) {
        pen.box(left, y, width, rowHeight);
        pen.print(left + 2, baseline(y), label);
        pen.write(left + 28, baseline(y), value);
    }
}
