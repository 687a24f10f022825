package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;

/** A boxed receipt on tinted paper cells: a caption that spans the rows of its side, the sides below each other. */
record SpannedReceipt() implements ReceiptShape {

    private static final double LEFT = 14;
    private static final double WIDTH = 182;
    private static final double CAPTION = 26;
    private static final double ROW = 9;
    private static final int TINT = 0xF1EBDD;

    @Override
    public double height() {
        return 128;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(14).strong(), receipt.bank() + "转账业务凭单");
        pen.pair(LEFT, top + 21, "交易日期 ", receipt.paidAt().format(DateTimeFormatter.BASIC_ISO_DATE));
        pen.pair(112, top + 21, "凭单号 ", receipt.number());
        double y = side(pen, top + 24, "付款方", receipt.payer());
        y = side(pen, y, "收款方", receipt.payee());
        caption(pen, y, 2, "交易金额");
        cell(pen, LEFT + CAPTION, y, WIDTH - CAPTION, "小写", "￥" + receipt.grouped());
        cell(pen, LEFT + CAPTION, y + ROW, WIDTH - CAPTION, "大写", ChineseCapitals.format(receipt.amount()));
        y += 2 * ROW;
        caption(pen, y, 1, "摘要");
        pen.box(LEFT + CAPTION, y, WIDTH - CAPTION, ROW);
        pen.write(LEFT + CAPTION + 2, y + 5.9, receipt.purpose());
        pen.stamp(176, y + 4, 11, Type.RED);
        pen.pair(LEFT, y + 15, "校验码 ", receipt.checkCode());
        pen.notice(LEFT, y + 22, "回单");
    }

    private static double side(Pen pen, double y, String caption, Holder holder) {
        caption(pen, y, 3, caption);
        double x = LEFT + CAPTION;
        cell(pen, x, y, WIDTH - CAPTION, "名称", holder.name());
        cell(pen, x, y + ROW, WIDTH - CAPTION, "账户", holder.account());
        cell(pen, x, y + 2 * ROW, WIDTH - CAPTION, "行名", holder.bank());
        return y + 3 * ROW;
    }

    private static void caption(Pen pen, double y, int rows, String text) {
        pen.easel().fill(LEFT, y, CAPTION, rows * ROW, TINT);
        pen.box(LEFT, y, CAPTION, rows * ROW);
        pen.caption(LEFT + CAPTION / 2, y + rows * ROW / 2 + 1.3, text);
    }

    private static void cell(Pen pen, double x, double y, double width, String label, String value) {
        pen.easel().fill(x, y, 18, ROW, TINT);
        pen.box(x, y, 18, ROW);
        pen.box(x + 18, y, width - 18, ROW);
        pen.print(x + 2, y + 5.9, label);
        pen.writeWithin(x + 20, y + 5.9, width - 22, value);
    }
}
