package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/** A receipt as the owner of one account loads it down: his own side and the other's, and whether money came or went. */
record OwnSideReceipt() implements ReceiptShape {

    private static final double LEFT = 15;

    @Override
    public double height() {
        return 120;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        boolean paid = (receipt.checkCode().charAt(0) - '0') % 2 == 0;
        Holder own = paid ? receipt.payer() : receipt.payee();
        Holder other = paid ? receipt.payee() : receipt.payer();
        pen.easel().text(LEFT, top + 13, pen.label().sized(14).strong(), receipt.bank() + "账户交易回单");
        pen.pair(LEFT, top + 21, "回单流水号：", receipt.number());
        pen.pair(128, top + 21, "交易时间：", receipt.time());
        double y = FormRows.boxed(
                pen,
                LEFT,
                top + 25,
                9.5,
                new double[] {26, 66, 26, 62},
                new String[] {"本方户名", own.name(), "本方账号", own.account()},
                new String[] {"本方开户行", own.bank(), "收支方向", paid ? "支出" : "收入"},
                new String[] {"对方户名", other.name(), "对方账号", other.account()},
                new String[] {"对方开户行", other.bank(), "交易渠道", "企业网银"},
                new String[] {"交易金额", receipt.grouped() + "元", "币种", "人民币"},
                new String[] {"大写金额", ChineseCapitals.format(receipt.amount())},
                new String[] {"交易用途", receipt.purpose(), "交易结果", "交易成功"});
        pen.pair(LEFT, y + 8, "防伪码：", receipt.checkCode());
        pen.stamp(170, y + 6, 10, Type.RED);
        pen.notice(LEFT, y + 18, "回单");
    }
}
