package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A payment receipt without a table, as a commercial bank sends it by mail: the bank's name and the title in one line, a rule,
 * then statements one below the other with room between payer and payee.
 */
record PlainReceipt() implements ReceiptShape {

    private static final double LEFT = 22;
    private static final double RIGHT = 118;

    @Override
    public double height() {
        return 142;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().fill(LEFT, top + 6, 7, 7, 0xB01C2E);
        pen.easel().text(LEFT + 9, top + 12, pen.label().sized(13).strong(), receipt.bank());
        pen.easel().text(150, top + 12, pen.label().sized(15).strong(), "付 款 回 单");
        pen.easel().line(LEFT, top + 16, 190, top + 16, 0xB01C2E, 0.5);
        pen.pair(LEFT, top + 24, "日期：", receipt.day());
        pen.pair(82, top + 24, "业务类型：", "网上对外支付");
        pen.pair(138, top + 24, "流水号：", "K" + receipt.serial());
        double y = side(pen, top + 34, "付款", receipt.payer());
        y = side(pen, y + 3, "收款", receipt.payee());
        pen.pair(LEFT, y + 3, "金额（大写）：", "人民币" + ChineseCapitals.format(receipt.amount()));
        pen.pair(LEFT, y + 10, "金额（小写）：", "CNY" + receipt.grouped());
        pen.pairBroken(LEFT, y + 17, 166, "交易摘要：", receipt.purpose());
        pen.easel().line(LEFT, y + 22, 190, y + 22, 0x909090, 0.2);
        Pen fine = pen.sized(8);
        fine.pair(LEFT, y + 28, "经办：", "网银批量");
        fine.pair(70, y + 28, "回单编号：", receipt.number());
        fine.pair(LEFT, y + 34, "回单验证码：", "C" + receipt.checkCode());
        fine.pair(70, y + 34, "提示：", "电子回单验证码相同表示同一笔业务回单，请勿重复记账使用。");
        fine.pair(RIGHT + 20, y + 28, "打印时间：", printed(receipt));
        pen.stamp(160, y + 4, 13, Type.RED);
        pen.notice(LEFT, y + 42, "回单");
    }

    private static String printed(ReceiptText receipt) {
        return receipt.paidAt().plusDays(1).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA));
    }

    private static double side(Pen pen, double y, String side, Holder holder) {
        pen.pair(LEFT, y, side + "账号：", holder.account());
        pen.pair(LEFT, y + 7, side + "人：", holder.name());
        pen.pair(LEFT, y + 14, side + "开户行：", holder.bank());
        return y + 21;
    }
}
