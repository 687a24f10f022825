package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/** A remittance through the counter of a rural bank, needle-printed: sender and receiver beside each other, banks by their words. */
record RemittanceReceipt() implements ReceiptShape {

    private static final double LEFT = 13;

    @Override
    public double height() {
        return 118;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(16), receipt.bank());
        pen.centred(105, top + 21, pen.label().sized(13), "跨行汇款业务回单（付款通知）");
        pen.pair(LEFT, top + 28, "交易日期：", receipt.day());
        pen.pair(128, top + 28, "回单编号：", receipt.number());
        double y = FormRows.boxed(
                pen,
                LEFT,
                top + 31,
                8.6,
                new double[] {27, 65, 27, 65},
                new String[] {
                    "汇款人名称", receipt.payer().name(), "收款人名称", receipt.payee().name()
                },
                new String[] {
                    "汇款人账号", receipt.payer().account(), "收款人账号", receipt.payee().account()
                },
                new String[] {
                    "汇出行名称", receipt.payer().bank(), "汇入行名称", receipt.payee().bank()
                },
                new String[] {"汇款金额", "RMB " + receipt.grouped(), "手续费", "RMB 0.00"},
                new String[] {"金额大写", ChineseCapitals.format(receipt.amount())},
                new String[] {"汇款用途", receipt.purpose(), "业务种类", "大额支付普通汇兑"},
                new String[] {"支付序号", receipt.serial(), "处理结果", "已清算"});
        pen.pair(LEFT, y + 7, "网点号：", "99" + receipt.checkCode().substring(0, 4));
        pen.pair(LEFT + 46, y + 7, "柜员：", "0317");
        pen.pair(LEFT + 84, y + 7, "授权：", "0102");
        pen.stamp(172, y - 3, 12, Type.RED);
        pen.notice(LEFT, y + 15, "回单");
    }
}
