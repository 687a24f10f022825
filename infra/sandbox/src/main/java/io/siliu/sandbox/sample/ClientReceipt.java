package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The receipt for a firm's own use that branches print, three on a page of paper: currency, day and serial above the table,
 * words and figures of the sum in one row, the side it belongs to upright at the edge.
 */
record ClientReceipt() implements ReceiptShape {

    private static final double LEFT = 14;
    private static final double RIGHT = 190;
    private static final double ROW = 7.6;

    @Override
    public double height() {
        return 105;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(102, top + 12, pen.label().sized(15).strong(), receipt.bank() + "单位客户专用回单");
        pen.pair(LEFT, top + 20, "币别：", "人民币");
        pen.middle(96, top + 20, receipt.day());
        pen.pair(132, top + 20, "流水号：", receipt.serial());
        double y = top + 23;
        side(pen, LEFT, y, "付款人", receipt.payer());
        side(pen, LEFT + 88, y, "收款人", receipt.payee());
        y += 3 * ROW;
        pen.box(LEFT, y, 176, ROW);
        pen.print(LEFT + 3, y + 5, "金 额");
        pen.post(LEFT + 18, y, y + ROW);
        pen.pair(LEFT + 20, y + 5, "（大写）", "人民币" + ChineseCapitals.format(receipt.amount()));
        pen.pair(LEFT + 124, y + 5, "（小写）", "￥" + receipt.grouped());
        y = FormRows.boxed(
                pen,
                LEFT,
                y + ROW,
                ROW,
                new double[] {18, 70, 18, 70},
                new String[] {"凭证种类", "电子转账凭证", "凭证号码", receipt.checkCode().substring(1)},
                new String[] {"结算方式", "转账", "用    途", receipt.purpose()});
        foot(pen, receipt, y);
        String edge = "（借方回单）";
        pen.upright(RIGHT + 3, top + 34, 7, edge);
    }

    private static void foot(Pen pen, ReceiptText receipt, double y) {
        pen.box(LEFT, y, 176, 22);
        pen.post(LEFT + 88, y, y + 22);
        Pen fine = pen.sized(pen.value().points() - 0.7);
        fine.pair(LEFT + 2, y + 6, "回单编号：", receipt.number());
        fine.pair(LEFT + 2, y + 12, "回单验证码：", "8F2K" + receipt.checkCode());
        fine.print(LEFT + 2, y + 18, "此回单以客户真实交易为依据，可通过网站验证真伪。");
        fine.pair(LEFT + 90, y + 6, "打印时间：", printed(receipt));
        fine.pair(LEFT + 90, y + 12, "交易柜员：", "990000OE1");
        fine.pair(LEFT + 90, y + 18, "交易机构：", "9900" + receipt.checkCode().substring(0, 5));
        pen.stamp(LEFT + 158, y + 9, 11, Type.RED);
        pen.notice(LEFT, y + 28, "回单");
    }

    private static String printed(ReceiptText receipt) {
        return receipt.paidAt().plusDays(3).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA));
    }

    private static void side(Pen pen, double x, double y, String side, Holder holder) {
        pen.box(x, y, 6, 3 * ROW);
        pen.upright(x + 1.4, y + 6, 6.2, side);
        FormRows.boxed(
                pen,
                x + 6,
                y,
                ROW,
                new double[] {14, 68},
                new String[] {"全  称", holder.name()},
                new String[] {"账  号", holder.account()},
                new String[] {"开户行", holder.bank()});
    }
}
