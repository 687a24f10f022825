package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;

/**
 * After the 稿酬支付通知单 that offices of publishing houses send with a payment: a letter of a few lines around a small table,
 * a stub to be sent back below a line of perforation.
 */
final class SettledWritersFee {

    private static final double[] COLUMNS = {62, 28, 30, 46};

    private SettledWritersFee() {}

    static void page(Pen pen, SettledPay pay) {
        SlipText slip = pay.said();
        pen.centred(105, 22, pen.label().sized(18).strong(), "稿酬支付通知单");
        pen.print(22, 36, slip.payee() + " 老师：");
        double y = RunningText.set(pen, 22, 44, 166, 7, "　　您为我单位撰写的下列稿件已采用，现将稿酬支付情况通知如下：");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        Money rate = slip.gross().dividedBy(BigDecimal.valueOf(pay.paid()));
        y = form.list(22, y - 2, 9, COLUMNS, true, "稿件名称", "字数（千字）", "稿酬标准", "稿酬金额（元）");
        y = form.list(
                22,
                y,
                11,
                COLUMNS,
                false,
                "《" + Dates.as("yyyy", slip.paidAt()) + "年社区服务案例选编》",
                Integer.toString(pay.paid()),
                BoundDeal.yuan(rate) + "元/千字",
                Inventions.grouped(slip.gross()));
        double[] halves = {36, 47, 36, 47};
        y = form.row(
                22, y, 9, halves, "应付稿酬", Inventions.grouped(slip.gross()), "代扣个人所得税", Inventions.grouped(slip.tax()));
        y = form.row(
                22, y, 9, halves, "实付稿酬", Inventions.grouped(slip.net()), "大写", ChineseCapitals.format(slip.net()));
        y = RunningText.set(
                pen,
                22,
                y + 9,
                166,
                7,
                "　　上述稿酬已于" + Dates.plain(slip.paidAt()) + "通过银行转账汇至您的账户（" + pay.bank() + "，账号" + slip.account()
                        + "），请注意查收。如有疑问，请与编辑部联系，电话：0999-" + pay.plate().substring(2) + "66。");
        pen.right(188, y + 4, slip.payer());
        pen.right(188, y + 11, Dates.plain(slip.paidAt().plusDays(1)));
        OfficeSeal.ofFirm(slip.payer()).press(pen, 158, y + 4, 34);
        double cut = y + 28;
        for (double x = 10; x < 200; x += 4) {
            pen.easel().line(x, cut, x + 2, cut, 0x808080, 0.2);
        }
        pen.centred(105, cut + 10, pen.label().sized(12).strong(), "回　执");
        pen.print(22, cut + 19, "稿酬已收到，金额无误。");
        pen.print(118, cut + 19, "作者签名：");
        pen.print(118, cut + 28, "日　　期：");
    }
}
