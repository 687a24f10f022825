package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/** A payer's block above a payee's, each row of label, value, label, value; the amount in a band of its own. */
record BlocksReceipt(String title, String numberLabel, String timeLabel) implements ReceiptShape {

    private static final double LEFT = 15;

    @Override
    public double height() {
        return 128;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 12, pen.label().sized(14).strong(), receipt.bank());
        pen.centred(150, top + 12, pen.label().sized(13).strong(), title);
        pen.rule(LEFT, top + 15, 195);
        pen.pair(LEFT, top + 22, numberLabel, receipt.number());
        pen.pair(118, top + 22, timeLabel, receipt.time());
        block(pen, top + 26, "付款方", receipt.payer());
        block(pen, top + 48, "收款方", receipt.payee());
        pen.easel().fill(LEFT, top + 70, 180, 9, 0xEEF2F7);
        pen.pair(LEFT + 2, top + 76, "金额（小写）：", "￥" + receipt.grouped());
        pen.pair(LEFT + 75, top + 76, "大写：", ChineseCapitals.format(receipt.amount()));
        pen.pair(LEFT, top + 86, "用途：", receipt.purpose());
        pen.pair(LEFT + 90, top + 86, "币种：", "人民币");
        pen.pair(LEFT, top + 94, "记账柜员：", "0" + receipt.checkCode().substring(0, 4));
        pen.pair(LEFT + 90, top + 94, "回单验证码：", receipt.checkCode());
        pen.stamp(174, top + 98, 12, Type.RED);
        pen.notice(LEFT, top + 118, "回单");
    }

    private static void block(Pen pen, double y, String side, Holder holder) {
        pen.box(LEFT, y, 180, 20);
        pen.rule(LEFT + 18, y + 10, 195);
        pen.post(LEFT + 18, y, y + 20);
        pen.print(LEFT + 3, y + 11.5, side);
        pen.pair(LEFT + 21, y + 6.5, "户名：", holder.name());
        pen.pair(LEFT + 21, y + 16.5, "开户银行：", holder.bank());
        pen.pair(LEFT + 110, y + 16.5, "账号：", holder.account());
    }
}
