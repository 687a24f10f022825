package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;

/**
 * After the 付款凭单 that small firms buy in pads and fill in by hand: brown lines, one sum in words and one in figures, signatures
 * in a row below, the number of annexes up the right edge.
 */
final class SettledVoucher {

    private SettledVoucher() {}

    static void page(Pen pen, SettledPay pay) {
        SlipText slip = pay.said();
        int brown = pen.label().colour();
        pen.centred(105, 15, pen.label().sized(18).strong(), "付　款　凭　单");
        pen.easel().line(72, 17.5, 138, 17.5, brown, 0.4);
        pen.easel().line(72, 18.5, 138, 18.5, brown, 0.2);
        TrustedBlanks.set(
                pen,
                104,
                26,
                80,
                6,
                "{ " + slip.paidAt().getYear() + " }年{ " + slip.paidAt().getMonthValue() + " }月{ "
                        + slip.paidAt().getDayOfMonth() + " }日");
        pen.pairWithin(14, 26, "单位：", slip.payer(), 100);
        RuledForm form = new RuledForm(pen, brown, 0.3);
        double[] halves = {24, 62, 24, 66};
        double y = form.row(14, 30, 10, halves, "收款人", slip.payee(), "付款方式", "银行转账");
        y = form.row(14, y, 10, halves, "开户银行", pay.bank(), "账　　号", slip.account());
        form.label(14, y, 24, 11, "付款事由");
        form.value(
                38, y, 152, 11, "付" + Dates.as("M月", slip.paidAt().minusMonths(1)) + "承揽报酬（任务单号" + slip.task() + "）");
        y += 11;
        y = amount(form, y, "应付金额", slip.gross());
        y = amount(form, y, "代扣个税", slip.tax());
        y = amount(form, y, "实付金额", slip.net());
        pen.upright(194, 46, 5.6, "附单据");
        pen.write(195, 63.5, "2");
        pen.print(194, 69.5, "张");
        pen.print(14, y + 8, "核准：");
        pen.print(52, y + 8, "复核：");
        pen.print(88, y + 8, "会计：");
        pen.print(122, y + 8, "出纳：");
        pen.print(154, y + 8, "收款人：");
        pen.easel().text(168, y + 8.4, pen.value().sized(14), slip.payee());
    }

    private static double amount(RuledForm form, double y, String label, Money sum) {
        form.label(14, y, 24, 10, label);
        String words = sum.isZero() ? "零元整" : ChineseCapitals.format(sum);
        form.value(38, y, 102, 10, "人民币（大写）" + words);
        form.value(140, y, 50, 10, "￥" + Inventions.grouped(sum));
        return y + 10;
    }
}
