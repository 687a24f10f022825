package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A bank's notice to its customer that an account of his was debited: the payer is the customer it is written to. */
record DebitNotice() implements ReceiptShape {

    private static final double LEFT = 20;
    private static final double RIGHT = 112;

    @Override
    public double height() {
        return 132;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 12, pen.label().sized(11).strong(), receipt.bank());
        pen.centred(105, top + 21, pen.label().sized(16).strong(), "借 记 通 知");
        pen.pair(LEFT, top + 31, "业务参考号：", receipt.number());
        pen.pair(
                132,
                top + 31,
                "起息日：",
                receipt.paidAt().format(DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.CHINA)));
        pen.pair(LEFT, top + 40, "客户名称：", receipt.payer().name());
        pen.print(LEFT, top + 48, "我行已从贵单位下列账户支付款项，特此通知。");
        pen.pair(LEFT, top + 58, "扣款账号：", receipt.payer().account());
        pen.pairWithin(RIGHT, top + 58, "账户开户行：", receipt.payer().bank(), 194);
        pen.pair(LEFT, top + 66, "扣款金额：", "RMB" + receipt.grouped());
        pen.pairWithin(RIGHT, top + 66, "大写：", ChineseCapitals.format(receipt.amount()), 194);
        pen.pair(LEFT, top + 74, "收款人：", receipt.payee().name());
        pen.pair(LEFT, top + 82, "收款账号：", receipt.payee().account());
        pen.pairWithin(RIGHT, top + 82, "收款银行：", receipt.payee().bank(), 194);
        pen.pair(LEFT, top + 90, "汇款附言：", receipt.purpose());
        pen.pair(RIGHT, top + 90, "手续费：", "RMB0.00");
        pen.pair(LEFT, top + 102, "授权：", "99" + receipt.checkCode().substring(0, 4));
        pen.pair(70, top + 102, "经办：", "99" + receipt.checkCode().substring(4));
        pen.print(LEFT, top + 110, "本通知由系统生成，请与账户明细核对。");
        pen.stamp(172, top + 108, 12, Type.RED);
        pen.notice(LEFT, top + 124, "回单");
    }
}
