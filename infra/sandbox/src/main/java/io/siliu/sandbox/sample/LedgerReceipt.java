package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;

/** A boxed receipt with tinted label cells; the sides below each other, names broken where their cell is too narrow. */
record LedgerReceipt() implements ReceiptShape {

    private static final double LEFT = 17;
    private static final double WIDTH = 176;
    private static final double ROW = 10.5;
    private static final int TINT = 0xE6ECF2;

    @Override
    public double height() {
        return 132;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 14, pen.label().sized(14).strong().inked(Type.BLUE), receipt.bank());
        pen.right(LEFT + WIDTH, top + 14, "电子回单凭证");
        pen.pair(LEFT, top + 21, "回单流水：", receipt.number());
        pen.pair(LEFT + 116, top + 21, "记账日：", day(receipt));
        double y = side(pen, top + 24, "付款单位", receipt.payer());
        y = side(pen, y, "收款单位", receipt.payee());
        tinted(pen, LEFT, y, 9, 2 * ROW);
        pen.upright(LEFT + 2.4, y + 8, 7, "金额");
        cell(pen, LEFT + 9, y, WIDTH - 9, "小写", "RMB " + receipt.grouped());
        cell(pen, LEFT + 9, y + ROW, WIDTH - 9, "大写", ChineseCapitals.format(receipt.amount()));
        y += 2 * ROW;
        cell(pen, LEFT, y, 112, "交易说明", receipt.purpose());
        cell(pen, LEFT + 112, y, 64, "借贷方向", "借");
        pen.stamp(LEFT + WIDTH - 20, y + 4, 12, Type.RED);
        pen.pair(LEFT, y + 17, "验证码：", receipt.checkCode());
        pen.pair(LEFT + 60, y + 17, "打印渠道：", "企业网上银行");
        pen.notice(LEFT, y + 23, "回单");
        pen.easel().line(6, top + 147, 204, top + 147, Type.GREY, 0.1);
    }

    private static String day(ReceiptText receipt) {
        return receipt.paidAt().format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The caption upright; name and bank in the wide column, the account beside them. */
    private static double side(Pen pen, double y, String caption, Holder holder) {
        tinted(pen, LEFT, y, 9, 3 * ROW);
        pen.upright(LEFT + 2.4, y + 6.5, 7, caption);
        cell(pen, LEFT + 9, y, WIDTH - 9, "账 号", holder.account());
        cell(pen, LEFT + 9, y + ROW, 79, "户 名", holder.name());
        cell(pen, LEFT + 88, y + ROW, 88, "开户机构", holder.bank());
        cell(pen, LEFT + 9, y + 2 * ROW, 79, "币 种", "人民币");
        cell(pen, LEFT + 88, y + 2 * ROW, 88, "钞汇标志", "钞");
        return y + 3 * ROW;
    }

    private static void cell(Pen pen, double x, double y, double width, String label, String value) {
        tinted(pen, x, y, 19, ROW);
        pen.box(x + 19, y, width - 19, ROW);
        pen.print(x + 1.5, y + 6.6, label);
        boolean broken = pen.easel().width(pen.value(), value) > width - 22;
        pen.paragraph(x + 20.5, y + (broken ? 4.4 : 6.6), width - 22, 4.2, value);
    }

    private static void tinted(Pen pen, double x, double y, double width, double height) {
        pen.easel().fill(x, y, width, height, TINT);
        pen.box(x, y, width, height);
    }
}
