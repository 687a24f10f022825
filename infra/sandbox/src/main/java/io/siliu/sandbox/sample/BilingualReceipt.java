package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/** Labels in two lines, Chinese above English, with the value beside both; the amount in figures and in words. */
record BilingualReceipt(String title) implements ReceiptShape {

    private static final double LEFT = 15;
    private static final double STEP = 10.5;

    @Override
    public double height() {
        return 34 + 7 * STEP + 14;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 11, pen.label().sized(15).strong(), receipt.bank() + title);
        pen.centred(105, top + 16.5, pen.label().sized(8), "ELECTRONIC RECEIPT");
        double y = top + 21;
        y = row(pen, y, "交易流水号", "Serial No.", receipt.number(), "记账日期", "Value Date", receipt.day());
        y = row(
                pen,
                y,
                "付款人户名",
                "Payer",
                receipt.payer().name(),
                "收款人户名",
                "Payee",
                receipt.payee().name());
        y = row(
                pen,
                y,
                "付款人账号",
                "Debit A/C No.",
                receipt.payer().account(),
                "收款人账号",
                "Credit A/C No.",
                receipt.payee().account());
        y = row(
                pen,
                y,
                "付款人开户行",
                "Payer's Bank",
                receipt.payer().bank(),
                "收款人开户行",
                "Payee's Bank",
                receipt.payee().bank());
        y = row(
                pen,
                y,
                "交易金额",
                "Amount",
                "CNY " + receipt.grouped(),
                "大写金额",
                "In Words",
                ChineseCapitals.format(receipt.amount()));
        y = row(pen, y, "用途", "Purpose", receipt.purpose(), "验证码", "Check Code", receipt.checkCode());
        pen.stamp(172, y + 2, 10, Type.RED);
        pen.notice(LEFT, y + 12, "回单");
    }

    private static double row(
            Pen pen,
            double y,
            String left,
            String leftInEnglish,
            String first,
            String right,
            String english,
            String second) {
        half(pen, LEFT, y, left, leftInEnglish, first);
        half(pen, LEFT + 90, y, right, english, second);
        return y + STEP;
    }

    private static void half(Pen pen, double x, double y, String label, String english, String value) {
        pen.box(x, y, 26, STEP);
        pen.box(x + 26, y, 64, STEP);
        pen.print(x + 1.5, y + 4.4, label);
        pen.easel().text(x + 1.5, y + 8.4, pen.label().sized(7), english);
        pen.writeWithin(x + 27.5, y + 6.6, 61, value);
    }
}
