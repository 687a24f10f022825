package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A receipt of one payment of a batch a firm ordered: the batch's own number, count and sum stand on it too. */
record BatchReceipt() implements ReceiptShape {

    private static final double LEFT = 16;
    private static final double MIDDLE = 110;

    @Override
    public double height() {
        return 134;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 13, pen.label().sized(13).strong(), receipt.bank());
        pen.easel().text(146, top + 13, pen.label().sized(13).strong(), "代发业务客户回单");
        pen.rule(LEFT, top + 16, 194);
        pen.pair(LEFT, top + 23, "交易流水号 ", receipt.number());
        pen.pair(
                MIDDLE,
                top + 23,
                "入账日期 ",
                receipt.paidAt().format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.CHINA)));
        pen.easel().fill(LEFT, top + 27, 178, 7, 0xEDEFF3);
        pen.print(LEFT + 2, top + 32, "代发单位");
        pen.pair(LEFT + 2, top + 41, "单位名称 ", receipt.payer().name());
        pen.pair(LEFT + 2, top + 49, "付款账号 ", receipt.payer().account());
        pen.pairWithin(MIDDLE, top + 49, "开户网点 ", receipt.payer().bank(), 194);
        Money batch = receipt.amount().times(BigDecimal.valueOf(7)).plus(Money.of("1234.50"));
        pen.pair(LEFT + 2, top + 57, "代发批次 ", "DF" + receipt.serial());
        pen.pairWithin(MIDDLE, top + 57, "批次总笔数/总金额 ", "23 / " + Inventions.grouped(batch), 194);
        pen.easel().fill(LEFT, top + 62, 178, 7, 0xEDEFF3);
        pen.print(LEFT + 2, top + 67, "本笔明细");
        pen.pair(LEFT + 2, top + 76, "收款户名 ", receipt.payee().name());
        pen.pair(LEFT + 2, top + 84, "收款账号 ", receipt.payee().account());
        pen.pairWithin(MIDDLE, top + 84, "收款行名 ", receipt.payee().bank(), 194);
        pen.pair(LEFT + 2, top + 92, "本笔金额 ", "人民币" + receipt.grouped() + "元");
        pen.pairWithin(MIDDLE, top + 92, "大写 ", ChineseCapitals.format(receipt.amount()), 194);
        pen.pair(LEFT + 2, top + 100, "代发用途 ", receipt.purpose());
        pen.pair(MIDDLE, top + 100, "处理结果 ", "成功");
        pen.rule(LEFT, top + 104, 194);
        pen.pair(LEFT, top + 111, "回单校验码 ", receipt.checkCode());
        pen.stamp(172, top + 112, 11, Type.RED);
        pen.notice(LEFT, top + 126, "回单");
    }
}
