package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * After the statement 代扣个人所得税明细 that a platform gives with a payment: income of the year so far, what may be taken off, and
 * what is withheld this time by the cumulative method (Announcement 16 of 2025 of the State Taxation Administration).
 */
final class PaidOutWithheld {

    private static final BigDecimal COSTS = new BigDecimal("0.20");
    private static final Money MONTHLY = Money.of("5000.00");
    private static final Money FIRST_BRACKET = Money.of("36000.00");
    private static final Money SECOND_BRACKET = Money.of("144000.00");

    private PaidOutWithheld() {}

    /** A payment from which income tax alone is withheld, computed from the year so far. */
    static SlipText drawn(Inventions inventions) {
        SlipText slip = SlipText.drawn(inventions);
        return new SlipText(
                slip.batch(),
                slip.task(),
                slip.payer(),
                slip.payee(),
                slip.account(),
                slip.gross(),
                due(slip),
                Money.ZERO,
                slip.paidAt(),
                slip.status(),
                slip.channelSerial());
    }

    /** Income of the year before this payment: some thousands for each month gone. */
    private static Money before(SlipText slip) {
        long monthly = 5_600 + Long.parseLong(slip.channelSerial().substring(0, 3)) * 4;
        return Money.ofCents(100 * monthly * (months(slip) - 1));
    }

    private static int months(SlipText slip) {
        return slip.paidAt().getMonthValue();
    }

    private static Money taxable(Money income, int months) {
        Money left = income.minus(income.times(COSTS)).minus(MONTHLY.times(BigDecimal.valueOf(months)));
        return left.isNegative() ? Money.ZERO : left;
    }

    private static Money tax(Money taxable) {
        if (!taxable.isGreaterThan(FIRST_BRACKET)) {
            return taxable.times(new BigDecimal("0.03"));
        }
        if (!taxable.isGreaterThan(SECOND_BRACKET)) {
            return taxable.times(new BigDecimal("0.10")).minus(Money.of("2520.00"));
        }
        return taxable.times(new BigDecimal("0.20")).minus(Money.of("16920.00"));
    }

    private static String rate(Money taxable) {
        return taxable.isGreaterThan(SECOND_BRACKET) ? "20%" : taxable.isGreaterThan(FIRST_BRACKET) ? "10%" : "3%";
    }

    private static Money paidBefore(SlipText slip) {
        return tax(taxable(before(slip), months(slip) - 1));
    }

    private static Money due(SlipText slip) {
        Money due = tax(taxable(before(slip).plus(slip.gross()), months(slip))).minus(paidBefore(slip));
        return due.isNegative() ? Money.ZERO : due;
    }

    static void page(Pen pen, SlipText slip) {
        LocalDateTime paid = slip.paidAt();
        pen.centred(148, 16, pen.label().sized(16).strong(), "报酬支付及代扣个人所得税明细");
        pen.pair(
                12,
                27,
                "税款所属期：",
                Dates.as("yyyy年MM月01日", paid) + "至" + Dates.as("yyyy年MM月", paid)
                        + paid.toLocalDate().lengthOfMonth() + "日");
        pen.right(285, 27, "金额单位：人民币元（列至角分）");
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        double[] thirds = {30, 61, 30, 61, 30, 61};
        double y = form.row(12, 30, 9, thirds, "扣缴义务人", slip.payer(), "纳税人姓名", slip.payee(), "所得项目", "劳务报酬所得（平台内）");
        y = form.row(12, y, 9, thirds, "支付批次号", slip.batch(), "任务单号", slip.task(), "计税方法", "累计预扣法");
        double[] columns = {30, 34, 30, 34, 36, 22, 32, 30, 25};
        y = form.list(
                12,
                y,
                11,
                columns,
                true,
                "本次收入（含税）",
                "本年累计收入",
                "累计费用（20%）",
                "累计减除费用",
                "累计应纳税所得额",
                "预扣率",
                "累计应纳税额",
                "累计已预缴税额",
                "本次代扣税额");
        Money year = before(slip).plus(slip.gross());
        Money taxable = taxable(year, months(slip));
        y = form.list(
                12,
                y,
                10,
                columns,
                false,
                Inventions.grouped(slip.gross()),
                Inventions.grouped(year),
                Inventions.grouped(year.times(COSTS)),
                Inventions.grouped(MONTHLY.times(BigDecimal.valueOf(months(slip)))),
                Inventions.grouped(taxable),
                rate(taxable),
                Inventions.grouped(tax(taxable)),
                Inventions.grouped(paidBefore(slip)),
                Inventions.grouped(slip.incomeTax()));
        y = form.row(
                12,
                y,
                9,
                thirds,
                "税后支付金额",
                Inventions.grouped(slip.net()),
                "大写",
                ChineseCapitals.format(slip.net()),
                "支付日期",
                Dates.as("yyyy-MM-dd", paid));
        y = form.row(12, y, 9, new double[] {30, 152, 30, 61}, "收款账号", slip.account(), "支付渠道", "银行代发");
        pen.sized(8)
                .paragraph(
                        12,
                        y + 7,
                        273,
                        4.6,
                        "说明：1.本次代扣税额＝累计应纳税额－累计已预缴税额，余额为负值时暂不退税。2.纳税人可登录个人所得税客户端查询本次扣缴申报信息，对申报信息有异议的，可向扣缴义务人提出更正。");
        OfficeSeal.ofBank(1, slip.payer(), "财务专用章").press(pen, 250, y + 14, 32);
    }
}
