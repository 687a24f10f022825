package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * After the 司机运费结算单 a carrier prints of a lorry's journeys in half a month: the journeys line by line, what is taken off for
 * fuel below their sum, then tax and what is left.
 */
final class SettledHaulage {

    private static final double[] COLUMNS = {12, 24, 58, 20, 20, 22, 26};
    private static final Money FUEL = Money.of("80.00");
    private static final String[] LINES = {"样本市新城区—云河市分拨中心", "云河市分拨中心—东岭市二仓", "样本市高新区—南桥市配送站"};

    private SettledHaulage() {}

    static void page(Pen pen, SettledPay pay) {
        SlipText slip = pay.said();
        pen.centred(105, 14, pen.label().sized(12), slip.payer());
        pen.centred(105, 23, pen.label().sized(17).strong(), "司机运费结算单");
        pen.pair(14, 33, "结算单号：", slip.batch());
        LocalDate last = slip.paidAt().toLocalDate().withDayOfMonth(1).minusDays(1);
        pen.right(196, 33, "结算周期：" + Dates.as("yyyy.MM.16", last) + "-" + Dates.as("yyyy.MM.dd", last));
        pen.pair(14, 40, "司机姓名：", slip.payee());
        pen.pair(76, 40, "车牌号：", pay.plate());
        pen.right(196, 40, "联系电话：" + pay.mobile());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        double y = form.list(14, 43, 8.5, COLUMNS, true, "序号", "日期", "运输线路", "车型", "吨位", "运价", "运费（元）");
        Money freight = slip.gross().plus(FUEL);
        Money first = freight.times(new BigDecimal("0.38"));
        Money second = freight.times(new BigDecimal("0.33"));
        Money[] fares = {first, second, freight.minus(first).minus(second)};
        String[] tons = {"9.60", "10.25", "7.80"};
        for (int row = 0; row < fares.length; row++) {
            y = form.list(
                    14,
                    y,
                    8,
                    COLUMNS,
                    false,
                    Integer.toString(row + 1),
                    Dates.as("MM-dd", last.minusDays(10L - row * 3L)),
                    LINES[row],
                    "6.8米",
                    tons[row],
                    "包车",
                    Inventions.grouped(fares[row]));
        }
        double[] sums = {156, 26};
        String[][] rows = {
            {"运费小计", Inventions.grouped(freight)},
            {"减：油卡充值", Inventions.grouped(FUEL)},
            {"应付运费", Inventions.grouped(slip.gross())},
            {"减：代扣税费", Inventions.grouped(slip.tax())},
            {"实付运费", Inventions.grouped(slip.net())}
        };
        for (String[] row : rows) {
            form.label(14, y, sums[0], 8, row[0]);
            form.centre(14 + sums[0], y, sums[1], 8, row[1]);
            y += 8;
        }
        y = form.row(14, y, 8.5, new double[] {36, 146}, "实付金额大写", ChineseCapitals.format(slip.net()));
        y = form.row(14, y, 8.5, new double[] {24, 67, 24, 67}, "开户行", pay.bank(), "银行卡号", slip.account());
        y = form.row(
                14,
                y,
                8.5,
                new double[] {24, 67, 24, 67},
                "付款方式",
                "网银转账",
                "付款日期",
                Dates.as("yyyy-MM-dd", slip.paidAt()));
        pen.print(14, y + 11, "调度：");
        pen.print(60, y + 11, "会计：");
        pen.print(106, y + 11, "审批：");
        pen.print(150, y + 11, "司机签字：");
        pen.sized(8).print(14, y + 20, "以上运费经双方核对无误，款项付清后本期运费两清。");
    }
}
