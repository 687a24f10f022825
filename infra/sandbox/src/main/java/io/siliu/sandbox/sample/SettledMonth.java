package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * After the page 月账单 of a courier's app, as a rider sends it from the phone: the month to choose above, what came in and what went
 * out in two groups, and to which card the rest was sent.
 */
final class SettledMonth {

    private static final int BLUE = 0x0A7CFF;
    private static final Money INSURANCE = Money.of("3.00");

    private SettledMonth() {}

    static void page(Pen pen, SettledPay pay) {
        SlipText slip = pay.said();
        pen.easel().fill(0, 0, 92, 196, 0xF2F4F7);
        pen.easel().fill(0, 0, 92, 20, 0xFFFFFF);
        pen.easel()
                .text(
                        5,
                        6,
                        pen.value().sized(7.5).strong(),
                        Dates.as("HH:mm", slip.paidAt().plusHours(2)));
        pen.sized(7).right(87, 6, "5G 86%");
        pen.easel().path(new double[] {8, 5.5, 8}, new double[] {11.5, 14, 16.5}, 0x222222, 0.5);
        pen.centred(46, 15.6, pen.value().sized(12).strong(), "月账单");
        pen.easel().fill(0, 20, 92, 40, BLUE);
        Pen white =
                new Pen(pen.easel(), pen.value().inked(0xFFFFFF), pen.label().inked(0xDCEBFF));
        String month = Dates.as("yyyy年M月", slip.paidAt().minusMonths(1));
        white.write(6, 28, month);
        double arrow = 7.5 + pen.easel().width(pen.value(), month);
        pen.easel().path(new double[] {arrow, arrow + 1.5, arrow + 3}, new double[] {26, 28, 26}, 0xFFFFFF, 0.4);
        white.print(6, 37, "本月实得（元）");
        pen.easel().text(6, 50, pen.value().sized(24).strong().inked(0xFFFFFF), Inventions.grouped(slip.net()));
        white.sized(8.5).right(86, 50, slip.status() + " >");
        Money insurance = INSURANCE.times(BigDecimal.valueOf(20L + pay.paid()));
        Money income = slip.gross().plus(insurance);
        Money tips = Money.of("6.50").times(BigDecimal.valueOf(pay.paid()));
        Money fees = income.minus(tips);
        int orders =
                fees.amount().divide(new BigDecimal("6.3"), RoundingMode.DOWN).intValue() + 1;
        double y = group(pen, 63, "收入", "+" + Inventions.grouped(income), new String[][] {
            {"配送收入（" + orders + "单）", "+" + Inventions.grouped(fees)},
            {"顾客打赏", "+" + Inventions.grouped(tips)}
        });
        y = group(pen, y + 3, "扣款", "-" + Inventions.grouped(insurance), new String[][] {
            {"骑手保险（" + (20 + pay.paid()) + "天）", "-" + Inventions.grouped(insurance)}
        });
        group(pen, y + 3, "结算", "", new String[][] {
            {"税前收入", Inventions.grouped(slip.gross())},
            {"代扣个税及增值税", Inventions.grouped(slip.tax())},
            {"到账金额", Inventions.grouped(slip.net())},
            {"到账账户", PaidOutSlips.masked(slip)},
            {"户名", slip.payee()},
            {"到账时间", slip.time()},
            {"结算单号", slip.batch()}
        });
        pen.sized(7.5).caption(46, 186, "服务商：" + slip.payer());
    }

    private static double group(Pen pen, double y, String title, String sum, String[][] rows) {
        pen.easel().fill(3, y, 86, 9 + rows.length * 7.2, 0xFFFFFF);
        pen.easel().text(6, y + 6, pen.value().strong(), title);
        if (!sum.isEmpty()) {
            double wide = pen.easel().width(pen.value().strong(), sum);
            pen.easel().text(86 - wide, y + 6, pen.value().strong().inked(Type.BLACK), sum);
        }
        double at = y + 13;
        for (String[] row : rows) {
            pen.print(6, at, row[0]);
            pen.right(86, at, row[1]);
            at += 7.2;
        }
        return y + 9 + rows.length * 7.2;
    }
}
