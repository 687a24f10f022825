package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a bank of the country's largest lets a firm download: both parties in cells under an upright word, a long remark of
 * the clearing system, the day of booking in the last row.
 */
record OnlineReceipt() implements ReceiptShape {

    private static final double LEFT = 14;
    private static final double ROW = 7.4;
    private static final double[] WIDTHS = {29, 62, 29, 62};

    @Override
    public double height() {
        return 140;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().ellipse(48, top + 7.5, 7, 7, Type.RED, 0.7);
        pen.centred(112, top + 13, pen.label().sized(14.5).strong(), receipt.bank() + "  网上银行电子回单");
        pen.pair(LEFT, top + 21, "电子回单号码：", receipt.number());
        double y = top + 24;
        side(pen, LEFT, y, "付款人", receipt.payer());
        side(pen, LEFT + 91, y, "收款人", receipt.payee());
        y = FormRows.boxed(
                pen,
                LEFT,
                y + 3 * ROW,
                ROW,
                WIDTHS,
                new String[] {
                    "金额", "¥" + receipt.grouped() + "元", "金额（大写）", "人民币 " + ChineseCapitals.format(receipt.amount())
                },
                new String[] {"摘要", receipt.purpose(), "业务（产品）种类", "跨行发报"},
                new String[] {"用途", receipt.purpose()},
                new String[] {"交易流水号", receipt.serial(), "时间戳", stamped(receipt)});
        y = remark(pen, receipt, y);
        pen.pair(LEFT + 112, y - 2, "验证码：", receipt.checkCode() + "sHu7Q=");
        y = FormRows.boxed(pen, LEFT, y, ROW, new double[] {22, 36, 22, 36, 22, 44}, new String[] {
            "记账网点", "00" + receipt.checkCode().substring(0, 3), "记账柜员", "00023", "记账日期", receipt.day()
        });
        pen.stamp(LEFT + 18, y - 17, 11, Type.RED);
        pen.pair(LEFT + 130, y + 6, "打印日期：", printed(receipt));
        pen.notice(LEFT, y + 11, "回单");
    }

    private static double remark(Pen pen, ReceiptText receipt, double y) {
        pen.box(LEFT, y, 182, 23);
        pen.print(LEFT + 42, y + 5.5, "备注：");
        pen.sized(pen.value().points() - 0.8)
                .paragraph(
                        LEFT + 54,
                        y + 5.5,
                        124,
                        4.6,
                        "附言：" + receipt.purpose() + " 支付交易序号：" + receipt.checkCode() + " 报文种类：客户发起汇兑业务 委托日期："
                                + receipt.plainDay() + " 业务类型（种类）：普通汇兑 指令编号：HQP" + receipt.serial());
        return y + 23;
    }

    private static String stamped(ReceiptText receipt) {
        return receipt.paidAt().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HH.mm.ss", Locale.CHINA)) + "."
                + receipt.checkCode().substring(2);
    }

    private static String printed(ReceiptText receipt) {
        return receipt.paidAt().plusDays(1).format(DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA));
    }

    private static void side(Pen pen, double x, double y, String side, Holder holder) {
        pen.box(x, y, 7, 3 * ROW);
        pen.upright(x + 1.9, y + 6, 6, side);
        FormRows.boxed(
                pen,
                x + 7,
                y,
                ROW,
                new double[] {19, 65},
                new String[] {"户   名", holder.name()},
                new String[] {"账   号", holder.account()},
                new String[] {"开户银行", holder.bank()});
    }
}
