package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * After the 个人所得税扣缴情况告知单 by which whoever withholds tells a person what was paid and what was kept back, one payment on
 * one sheet, as the rules on withholding ask for.
 */
final class SettledTaxNotice {

    private static final double[] HALVES = {38, 48, 38, 48};

    private SettledTaxNotice() {}

    static void page(Pen pen, SettledPay pay) {
        SlipText slip = pay.said();
        pen.centred(105, 24, pen.label().sized(17).strong(), "个人所得税扣缴情况告知单");
        pen.print(19, 38, slip.payee() + "：");
        double y = RunningText.set(
                pen, 19, 46, 172, 7, "　　根据《中华人民共和国个人所得税法》和《个人所得税扣缴申报管理办法（试行）》的有关规定，现将我单位向您支付所得及扣缴税款的情况告知如下：");
        pen.sized(9).right(191, y + 1, "金额单位：人民币元");
        boolean small = !slip.gross().isGreaterThan(Money.of("4000.00"));
        Money costs = small ? Money.of("800.00") : slip.gross().times(new BigDecimal("0.20"));
        Money left = slip.gross().minus(costs);
        Money taxable = left.isNegative() ? Money.ZERO : left;
        boolean first = !taxable.isGreaterThan(Money.of("20000.00"));
        boolean second = !taxable.isGreaterThan(Money.of("50000.00"));
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        String[][] rows = {
            {"纳税人姓名", slip.payee(), "身份证件号码", pay.code()},
            {"所得项目", "劳务报酬所得", "所得期间", Dates.as("yyyy年M月", slip.paidAt())},
            {"支付日期", Dates.as("yyyy-MM-dd", slip.paidAt()), "支付方式", "银行转账"},
            {"收入", Inventions.grouped(slip.gross()), "减除费用", Inventions.grouped(costs)},
            {"应纳税所得额", Inventions.grouped(taxable), "预扣率", first ? "20%" : second ? "30%" : "40%"},
            {"速算扣除数", first ? "0" : second ? "2,000" : "7,000", "已扣缴税额", Inventions.grouped(slip.tax())},
            {"税后实付金额", Inventions.grouped(slip.net()), "收款账号", slip.account()}
        };
        y += 4;
        for (String[] row : rows) {
            y = form.row(19, y, 10, HALVES, row);
        }
        y = RunningText.set(
                pen,
                19,
                y + 9,
                172,
                7,
                "　　上述税款已按规定向主管税务机关申报。您可以通过个人所得税客户端查询收入和纳税明细，年度终了后依法办理综合所得汇算清缴。对扣缴信息有异议的，请于收到本告知单之日起十日内向我单位提出。");
        pen.right(186, y + 8, "扣缴义务人（盖章）：" + slip.payer());
        pen.right(186, y + 16, Dates.as("yyyy年MM月dd日", slip.paidAt().plusDays(3)));
        OfficeSeal.ofFirm(slip.payer()).press(pen, 150, y + 11, 38);
        pen.print(19, y + 40, "被告知人签收：　　　　　　　　　　　　　签收日期：　　　　年　　月　　日");
    }
}
