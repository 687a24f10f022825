package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * After the 主播收益结算单 an agency mails each of its streamers every month: what flowed by kind, its own share and the streamer's,
 * then tax and where the rest was sent.
 */
final class SettledLive {

    private static final int VIOLET = 0x5B4BC4;
    private static final double[] COLUMNS = {34, 34, 30, 40, 44};
    private static final BigDecimal SHARE = new BigDecimal("0.45");

    private SettledLive() {}

    static void page(Pen pen, SettledPay pay) {
        SlipText slip = pay.said();
        pen.easel().fill(0, 0, 210, 3, VIOLET);
        pen.easel().text(14, 18, pen.value().sized(17).strong(), "主播收益结算单");
        pen.right(196, 18, "结算周期：" + Dates.as("yyyy年M月", slip.paidAt().minusMonths(1)));
        pen.easel().line(14, 22, 196, 22, VIOLET, 0.5);
        pen.pair(14, 30, "结算方：", slip.payer());
        pen.pair(14, 37, "主播姓名：", slip.payee());
        pen.pair(80, 37, "主播ID：", slip.channelSerial().substring(0, 9));
        pen.pair(140, 37, "结算单号：", slip.batch());
        PrintedGrid grid = new PrintedGrid(pen, 14, 9, 0xEFEDFA, 0xB9B3E0, COLUMNS);
        double y = grid.line(42, true, "收益类型", "流水金额（元）", "主播分成比例", "主播收益（元）", "备注");
        Money gifts = slip.gross().times(new BigDecimal("0.72"));
        Money goods = slip.gross().times(new BigDecimal("0.21"));
        Money rest = slip.gross().minus(gifts).minus(goods);
        y = grid.line(y, false, "礼物打赏", flow(gifts), "45%", Inventions.grouped(gifts), "已扣除平台分成");
        y = grid.line(y, false, "带货佣金", flow(goods), "45%", Inventions.grouped(goods), "不含退货订单");
        y = grid.line(y, false, "任务奖励", flow(rest), "45%", Inventions.grouped(rest), "—");
        y = grid.line(y, true, "合　计", flows(gifts, goods, rest), "", Inventions.grouped(slip.gross()), "");
        String[][] sums = {
            {"税前收益：", Inventions.grouped(slip.gross()) + " 元"},
            {"代扣代缴税费：", Inventions.grouped(slip.tax()) + " 元"},
            {"税后实发：", Inventions.grouped(slip.net()) + " 元"}
        };
        y += 9;
        for (String[] sum : sums) {
            pen.print(122, y, sum[0]);
            pen.right(196, y, sum[1]);
            y += 7;
        }
        pen.right(196, y, "（" + ChineseCapitals.format(slip.net()) + "）");
        pen.easel().text(14, y + 10, pen.value().sized(10.5).strong(), "打款信息");
        pen.easel().line(14, y + 12.5, 196, y + 12.5, 0xD5D2E8, 0.3);
        pen.pair(14, y + 20, "收款户名：", slip.payee());
        pen.pair(104, y + 20, "收款账号：", slip.account());
        pen.pair(14, y + 27, "开户银行：", pay.bank());
        pen.pair(104, y + 27, "打款日期：", Dates.as("yyyy/MM/dd", slip.paidAt()));
        pen.pair(14, y + 34, "打款状态：", slip.status());
        pen.sized(8).paragraph(14, y + 44, 182, 4.8, "如对本结算单有异议，请在收到后3个工作日内联系运营对接人；逾期未提出的，视为确认。结算单内容属于商业秘密，请勿截图外传。");
    }

    private static String flow(Money income) {
        return Inventions.grouped(income.dividedBy(SHARE));
    }

    private static String flows(Money... incomes) {
        Money sum = Money.ZERO;
        for (Money income : incomes) {
            sum = sum.plus(income.dividedBy(SHARE));
        }
        return Inventions.grouped(sum);
    }
}
