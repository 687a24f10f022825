package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/**
 * Labels with colons and their values, payer in the left column and payee in the right.
 *
 * @param payer the word for the payer before 户名, 账号, 开户行
 */
record PairsReceipt(String title, String numberLabel, String timeLabel, String payer, String payee, String purposeLabel)
        implements ReceiptShape {

    @Override
    public double height() {
        return 112;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(17).strong(), receipt.bank() + title);
        pen.pair(14, top + 24, numberLabel, receipt.number());
        pen.pair(112, top + 24, timeLabel, receipt.time());
        pen.rule(12, top + 28, 198);
        column(pen, 14, top, payer, receipt.payer());
        column(pen, 112, top, payee, receipt.payee());
        pen.rule(12, top + 60, 198);
        pen.pair(14, top + 67, "交易金额（小写）：", receipt.grouped() + "元");
        pen.pair(112, top + 67, "币种：", "人民币");
        pen.pair(14, top + 75, "交易金额（大写）：", ChineseCapitals.format(receipt.amount()));
        pen.pair(14, top + 83, purposeLabel, receipt.purpose());
        pen.pair(14, top + 91, "业务种类：", "转账");
        pen.pair(112, top + 91, "交易渠道：", "企业网银");
        pen.stamp(176, top + 88, 11, Type.RED);
        pen.notice(14, top + 106, "回单");
    }

    private static void column(Pen pen, double x, double top, String side, Holder holder) {
        double right = x + 92;
        pen.pairWithin(x, top + 36, side + "户名：", holder.name(), right);
        pen.pairWithin(x, top + 45, side + "账号：", holder.account(), right);
        pen.pairWithin(x, top + 54, side + "开户行：", holder.bank(), right);
    }
}
