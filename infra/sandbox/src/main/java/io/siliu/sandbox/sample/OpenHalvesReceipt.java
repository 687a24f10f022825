package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A receipt without rules whose two sides stand beside each other line by line, the account first; long names run over two
 * lines, and the seal lies over the names.
 */
record OpenHalvesReceipt() implements ReceiptShape {

    private static final double LEFT = 18;
    private static final double RIGHT = 112;
    private static final double HALF = 82;

    @Override
    public double height() {
        return 124;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 12, pen.label().sized(15).strong(), receipt.bank() + "汇兑来账凭证");
        pen.pair(LEFT, top + 22, "业务编号 ", receipt.number());
        pen.pair(RIGHT, top + 22, "入账日 ", receipt.day());
        side(pen, LEFT, top + 33, "汇款方", "汇出", receipt.payer());
        side(pen, RIGHT, top + 33, "收款方", "汇入", receipt.payee());
        pen.pair(LEFT, top + 65, "汇款金额 ", "人民币" + receipt.grouped() + "元");
        pen.pair(LEFT, top + 73, "金额大写 ", ChineseCapitals.format(receipt.amount()));
        pen.pair(LEFT, top + 81, "汇款附言 ", receipt.purpose());
        pen.pair(RIGHT, top + 81, "手续费 ", "CNY0.00");
        pen.pair(LEFT, top + 89, "报文标识 ", receipt.serial());
        pen.pair(RIGHT, top + 89, "柜员 ", "EB07");
        pen.pair(LEFT, top + 103, "补打日期 ", printed(receipt));
        pen.print(RIGHT, top + 103, "本凭证为补打，重复无效");
        pen.stamp(72, top + 56, 13, Type.RED);
        pen.notice(LEFT, top + 118, "回单");
    }

    private static String printed(ReceiptText receipt) {
        return receipt.paidAt().plusDays(9).format(DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.CHINA));
    }

    private static void side(Pen pen, double x, double y, String side, String bank, Holder holder) {
        pen.pair(x, y, side + "账户 ", holder.account());
        double below = pen.pairBroken(x, y + 7.5, HALF, side + "户名 ", holder.name());
        pen.pairBroken(x, below + 6.5, HALF, bank + "银行 ", holder.bank());
    }
}
