package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A receipt as the machine in a branch prints it: no rules at all, the payee before the payer, accounts before names, and the
 * seal wherever it falls.
 */
record CounterReceipt() implements ReceiptShape {

    private static final double LEFT = 13;
    private static final double RIGHT = 110;
    private static final double HALF = 92;

    @Override
    public double height() {
        return 132;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(14).strong(), "国内支付业务收款回单");
        pen.easel().text(LEFT, top + 9, pen.label().sized(11).strong(), receipt.bank());
        pen.pair(LEFT, top + 22, "客户号：", receipt.checkCode());
        pen.pair(RIGHT, top + 22, "日期：", receipt.day());
        side(pen, LEFT, top + 31, "收款人", receipt.payee());
        side(pen, RIGHT, top + 31, "付款人", receipt.payer());
        pen.pair(LEFT, top + 60, "金额：", "CNY" + receipt.grouped());
        pen.pair(LEFT, top + 68, "人民币：", ChineseCapitals.format(receipt.amount()));
        pen.pair(LEFT, top + 76, "业务种类：", "网银跨行汇款");
        pen.pair(RIGHT, top + 76, "凭证号码：", "");
        pen.pairBroken(LEFT, top + 84, HALF, "款项用途：", receipt.purpose());
        pen.pair(RIGHT, top + 84, "交易机构：", "99" + receipt.checkCode().substring(0, 3));
        pen.pair(LEFT, top + 92, "交易流水号：", receipt.serial());
        pen.pair(RIGHT, top + 92, "经办：", "9880001");
        pen.pair(LEFT, top + 103, "回单编号：", receipt.number());
        pen.pair(RIGHT, top + 103, "打印时间：", printedAt(receipt));
        pen.pair(RIGHT, top + 111, "打印次数：", "2");
        pen.print(LEFT, top + 111, "自助设备打印，请注意避免重复记账。");
        pen.stamp(158, top + 55, 14, Type.RED);
        pen.notice(LEFT, top + 126, "回单");
    }

    private static String printedAt(ReceiptText receipt) {
        return receipt.paidAt().plusDays(2).format(DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm", Locale.CHINA));
    }

    private static void side(Pen pen, double x, double y, String side, Holder holder) {
        pen.pair(x, y, side + "账号：", holder.account());
        double below = pen.pairBroken(x, y + 7, HALF, side + "名称：", holder.name());
        pen.pairBroken(x, Math.max(below + 6, y + 17), HALF, side + "开户行：", holder.bank());
    }
}
