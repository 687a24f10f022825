package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The customer's copy of a settlement order: payer and payee side by side, the amount a digit a box. */
record TransferOrderReceipt() implements ReceiptShape {

    private static final double LEFT = 12;
    private static final double HALF = 93;
    private static final double ROW = 9.5;
    private static final double DIGIT = 5;
    private static final String PLACES = "亿千百十万千百十元角分";

    @Override
    public double height() {
        return 122;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(15).strong(), receipt.bank() + "  结算业务委托书");
        pen.centred(105, top + 21, pen.label().sized(9), "（客户回单联）");
        pen.print(
                LEFT,
                top + 27,
                receipt.paidAt().format(DateTimeFormatter.ofPattern("委托日期  yyyy 年 MM 月 dd 日", Locale.CHINA)));
        pen.pair(126, top + 27, "凭证号码 ", receipt.number());
        double y = top + 30;
        side(pen, LEFT, y, "付款人", receipt.payer());
        side(pen, LEFT + HALF, y, "收款人", receipt.payee());
        y += 3 * ROW;
        amount(pen, y, receipt);
        y += 14;
        FormRows.boxed(pen, LEFT, y, ROW, new double[] {30, 63, 36, 57}, new String[] {
            "业务类型", "普通汇兑", "附加信息及用途", receipt.purpose()
        });
        pen.print(LEFT, y + 18, "银行签章：");
        pen.pair(92, y + 18, "会计主管 ", "");
        pen.pair(126, y + 18, "复核 ", "99" + receipt.checkCode().substring(0, 3));
        pen.pair(160, y + 18, "记账 ", "99" + receipt.checkCode().substring(3, 6));
        pen.stamp(60, y + 18, 10, Type.RED);
        pen.notice(LEFT, y + 30, "回单");
    }

    private static void side(Pen pen, double x, double y, String side, Holder holder) {
        pen.box(x, y, 8, 3 * ROW);
        pen.upright(x + 2.2, y + 8, 7, side);
        String[][] rows = {{"全  称", holder.name()}, {"账  号", holder.account()}, {"开户银行", holder.bank()}};
        for (int index = 0; index < rows.length; index++) {
            double at = y + index * ROW;
            pen.box(x + 8, at, 18, ROW);
            pen.box(x + 26, at, HALF - 26, ROW);
            pen.print(x + 9.5, at + 6.2, rows[index][0]);
            pen.writeWithin(x + 27.5, at + 6.2, HALF - 29, rows[index][1]);
        }
    }

    /** The words, and one digit below each of the names of the places. */
    private static void amount(Pen pen, double y, ReceiptText receipt) {
        pen.box(LEFT, y, 2 * HALF, 14);
        pen.print(LEFT + 1.5, y + 6, "金额");
        pen.print(LEFT + 12, y + 6, "人民币");
        pen.print(LEFT + 12, y + 11, "（大写）");
        pen.writeWithin(LEFT + 29, y + 9, 98, ChineseCapitals.format(receipt.amount()));
        double x = LEFT + 2 * HALF - DIGIT * PLACES.length();
        String digits = "￥" + receipt.amount().toString().replace(".", "");
        Pen fine = pen.sized(7.5);
        for (int index = 0; index < PLACES.length(); index++) {
            pen.box(x + index * DIGIT, y, DIGIT, 5);
            pen.box(x + index * DIGIT, y + 5, DIGIT, 9);
            fine.caption(x + (index + 0.5) * DIGIT, y + 3.7, PLACES.substring(index, index + 1));
            int digit = digits.length() - PLACES.length() + index;
            if (digit >= 0) {
                pen.middle(x + (index + 0.5) * DIGIT, y + 11, digits.substring(digit, digit + 1));
            }
        }
    }
}
