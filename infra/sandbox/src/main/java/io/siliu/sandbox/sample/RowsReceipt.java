package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An electronic receipt with accounts above names, a grey tint under the labels and what the payer wrote in a row of its own. */
record RowsReceipt() implements ReceiptShape {

    private static final double LEFT = 15;
    private static final double ROW = 8.4;
    private static final int TINT = 0xEEF5F1;

    @Override
    public double height() {
        return 124;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 11, pen.label().sized(12).strong().inked(0x10785A), receipt.bank());
        pen.centred(105, top + 19, pen.label().sized(15), "网上银行电子回单");
        pen.pair(LEFT, top + 27, "电子回单号：", receipt.number());
        double y = top + 30;
        tint(pen, y);
        side(pen, LEFT, y, "付款方", receipt.payer());
        side(pen, LEFT + 90, y, "收款方", receipt.payee());
        FormRows.boxed(
                pen,
                LEFT,
                y + 3 * ROW,
                ROW,
                new double[] {28, 62, 28, 62},
                new String[] {"金额（小写）", receipt.grouped(), "金额（大写）", ChineseCapitals.format(receipt.amount())},
                new String[] {"币种", "人民币", "交易渠道", "网上银行"},
                new String[] {"交易时间", receipt.time(), "会计日期", compact(receipt)},
                new String[] {"凭证号", "", "日志号", receipt.serial()},
                new String[] {"附言", receipt.purpose()});
        double below = y + 8 * ROW;
        pen.stamp(170, below + 3, 12, Type.RED);
        pen.easel().text(LEFT, below + 6, pen.label().sized(7.5), "1.本回单由客户自行打印，已在柜面领取回单的请勿重复记账；");
        pen.easel().text(LEFT, below + 11, pen.label().sized(7.5), "2.回单内容以银行系统记录为准，验证码：" + receipt.checkCode() + "。");
        pen.notice(LEFT, below + 18, "回单");
    }

    private static void tint(Pen pen, double y) {
        for (double x : new double[] {LEFT, LEFT + 90}) {
            pen.easel().fill(x, y, 28, 7 * ROW, TINT);
        }
        pen.easel().fill(LEFT, y + 7 * ROW, 28, ROW, TINT);
    }

    private static String compact(ReceiptText receipt) {
        return receipt.paidAt().format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.CHINA));
    }

    private static void side(Pen pen, double x, double y, String side, Holder holder) {
        pen.box(x, y, 10, 3 * ROW);
        pen.upright(x + 3.4, y + 7, 6.6, side);
        FormRows.boxed(
                pen,
                x + 10,
                y,
                ROW,
                new double[] {18, 62},
                new String[] {"账号", holder.account()},
                new String[] {"户名", holder.name()},
                new String[] {"开户行", holder.bank()});
    }
}
