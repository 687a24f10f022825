package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A receipt that names a party and its account in one line, and its bank in the next. */
record JoinedReceipt() implements ReceiptShape {

    private static final double LEFT = 14;
    private static final double ROW = 10;
    private static final double LABEL = 38;
    private static final double WIDTH = 182;

    @Override
    public double height() {
        return 126;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().fill(LEFT, top + 6, WIDTH, 0.8, Type.BLUE);
        pen.centred(105, top + 15, pen.label().sized(15).strong(), receipt.bank() + "支付业务回单");
        pen.pair(LEFT, top + 23, "支付流水：", receipt.number());
        pen.pair(
                136,
                top + 23,
                "清算日期：",
                receipt.paidAt().format(DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.CHINA)));
        double y = row(pen, top + 27, "汇款人户名/账号", joined(receipt.payer()));
        y = row(pen, y, "汇款人开户行", receipt.payer().bank());
        y = row(pen, y, "收款人户名/账号", joined(receipt.payee()));
        y = row(pen, y, "收款人开户行", receipt.payee().bank());
        y = row(pen, y, "金额（大写/小写）", "人民币" + ChineseCapitals.format(receipt.amount()) + "  /  ¥" + receipt.grouped());
        y = row(pen, y, "附言及用途", receipt.purpose());
        pen.pair(LEFT, y + 8, "清算系统：", "小额支付");
        pen.pair(76, y + 8, "业务状态：", "已清算");
        pen.pair(LEFT, y + 16, "回单验证码：", receipt.checkCode());
        pen.stamp(166, y + 10, 11, Type.RED);
        pen.notice(LEFT, y + 26, "回单");
    }

    private static String joined(Holder holder) {
        return holder.name() + " / " + holder.account();
    }

    private static double row(Pen pen, double y, String label, String value) {
        pen.box(LEFT, y, LABEL, ROW);
        pen.box(LEFT + LABEL, y, WIDTH - LABEL, ROW);
        pen.print(LEFT + 2, y + 6.4, label);
        pen.writeWithin(LEFT + LABEL + 2, y + 6.4, WIDTH - LABEL - 4, value);
        return y + ROW;
    }
}
