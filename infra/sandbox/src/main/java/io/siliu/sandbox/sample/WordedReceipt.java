package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/**
 * A plain receipt in the words of one bank: banks agree on what a receipt says, not on what they call it.
 *
 * @param words for number and time; the payer's name, account and bank; the payee's; amount and purpose
 * @param paired two labels and their values a row, or one
 */
record WordedReceipt(String title, String[] words, boolean paired) implements ReceiptShape {

    private static final double LEFT = 16;
    private static final double ROW = 8.5;

    @Override
    public double height() {
        return 36 + ROW * (paired ? 6 : 11) + 16;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(15).strong(), receipt.bank() + title);
        double below = paired ? pairs(pen, receipt, top + 20) : rows(pen, receipt, top + 20);
        pen.stamp(168, below - 10, 10, Type.RED);
        pen.notice(LEFT, below + 8, "回单");
    }

    private double pairs(Pen pen, ReceiptText receipt, double top) {
        return FormRows.boxed(
                pen,
                LEFT,
                top,
                ROW,
                new double[] {30, 60, 30, 60},
                new String[] {words[0], receipt.number(), words[1], receipt.time()},
                new String[] {
                    words[2], receipt.payer().name(), words[5], receipt.payee().name()
                },
                new String[] {
                    words[3],
                    receipt.payer().account(),
                    words[6],
                    receipt.payee().account()
                },
                new String[] {
                    words[4], receipt.payer().bank(), words[7], receipt.payee().bank()
                },
                new String[] {words[8], "人民币 " + receipt.grouped(), "大写金额", capitals(receipt)},
                new String[] {words[9], receipt.purpose()});
    }

    private double rows(Pen pen, ReceiptText receipt, double top) {
        return FormRows.lines(
                pen,
                LEFT + 14,
                top + 6,
                ROW,
                new String[] {words[0], receipt.number()},
                new String[] {words[1], receipt.time()},
                new String[] {words[2], receipt.payer().name()},
                new String[] {words[3], receipt.payer().account()},
                new String[] {words[4], receipt.payer().bank()},
                new String[] {words[5], receipt.payee().name()},
                new String[] {words[6], receipt.payee().account()},
                new String[] {words[7], receipt.payee().bank()},
                new String[] {words[8], receipt.grouped()},
                new String[] {"金额大写", capitals(receipt)},
                new String[] {words[9], receipt.purpose()});
    }

    private static String capitals(ReceiptText receipt) {
        return ChineseCapitals.format(receipt.amount());
    }
}
