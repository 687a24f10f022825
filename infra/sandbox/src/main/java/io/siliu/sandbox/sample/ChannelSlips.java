package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Slips as those who carry a payment out hand them back, in their own words for what became of it. */
final class ChannelSlips {

    private static final List<String> STATES = List.of("交易成功", "付款成功", "已打款", "处理成功", "已发放");

    private ChannelSlips() {}

    /** The slip in a state as a channel names it. */
    static SlipText stated(SlipText slip) {
        return slip.in(STATES.get(slip.channelSerial().charAt(0) % STATES.size()));
    }

    /** What is asked for stands on the left, what arrived on the right. */
    static void halves(Pen pen, SlipText slip) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "收入提现回执");
        pen.rule(14, 19, 196);
        pen.easel().text(16, 27, pen.label().sized(10.5).strong(), "提现信息");
        pen.easel().text(112, 27, pen.label().sized(10.5).strong(), "到账信息");
        pen.post(106, 21, 84);
        FormRows.lines(
                pen,
                16,
                36,
                9,
                new String[] {"提现批次", slip.batch()},
                new String[] {"对应任务", slip.task()},
                new String[] {"可提现收入", "￥" + Inventions.grouped(slip.gross())},
                new String[] {"个人所得税", "￥" + Inventions.grouped(slip.incomeTax())},
                new String[] {"增值税及附加", "￥" + Inventions.grouped(slip.valueTax())},
                new String[] {"税费合计", "￥" + Inventions.grouped(slip.tax())});
        FormRows.lines(
                pen,
                112,
                36,
                9,
                new String[] {"收款人", slip.payee()},
                new String[] {"到账账户", slip.account()},
                new String[] {"实际到账", "￥" + Inventions.grouped(slip.net())},
                new String[] {"到账时间", slip.time()},
                new String[] {"交易状态", slip.status()},
                new String[] {"渠道单号", slip.channelSerial()});
        pen.rule(14, 88, 196);
        pen.pair(16, 96, "付款方：", slip.payer());
        pen.stamp(176, 90, 10, Type.RED);
    }

    /** A channel's return on an order to pay, a line a fact without colons, the values in a column. */
    static void returned(Pen pen, SlipText slip) {
        pen.easel().text(20, 18, pen.label().sized(15).strong(), "代付指令执行回执");
        pen.rule(20, 21, 190);
        String[][] rows = {
            {"指令批次号", slip.batch()},
            {"业务任务号", slip.task()},
            {"委托单位", slip.payer()},
            {"收款方户名", slip.payee()},
            {"收款方账号", slip.account()},
            {"应付总额（元）", slip.gross().toString()},
            {"代扣税款（元）", slip.tax().toString()},
            {"代付净额（元）", slip.net().toString()},
            {"执行时间", slip.paidAt().format(DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm:ss", Locale.CHINA))},
            {"执行结果", slip.status()},
            {"清算流水", slip.channelSerial()}
        };
        double y = 31;
        for (String[] row : rows) {
            pen.print(24, y, row[0]);
            pen.write(70, y, row[1]);
            y += 8.4;
        }
        pen.rule(20, y - 3, 190);
        pen.stamp(160, y - 22, 12, Type.RED);
    }

    /** A telephone's page that shows how the sum that arrived was worked out. */
    static void formula(Pen pen, SlipText slip) {
        pen.easel().fill(0, 0, 96, 20, 0x3B5BA5);
        pen.centred(48, 13, pen.label().sized(12).strong().inked(Sheet.WHITE), "收入到账明细");
        String[] sums = {
            Inventions.grouped(slip.gross()), Inventions.grouped(slip.tax()), Inventions.grouped(slip.net())
        };
        String[] labels = {"任务报酬", "代缴税费", "到手金额"};
        for (int index = 0; index < 3; index++) {
            double middle = 17 + index * 31.0;
            pen.middle(middle, 32, sums[index]);
            pen.caption(middle, 38, labels[index]);
        }
        pen.caption(32.5, 32, "-");
        pen.caption(63.5, 32, "=");
        pen.easel().fill(0, 43, 96, 2.5, 0xF0F0F0);
        String[][] rows = {
            {"收款人", slip.payee()},
            {"到账银行卡", slip.account()},
            {"任务编号", slip.task()},
            {"结算批次", slip.batch()},
            {"打款时间", slip.time()},
            {"当前状态", slip.status()},
            {"付款企业", slip.payer()}
        };
        double y = 54;
        for (String[] row : rows) {
            pen.print(7, y, row[0]);
            Pen fitting = pen.easel().width(pen.value(), row[1]) > 60 ? pen.sized(6.5) : pen;
            fitting.right(89, y, row[1]);
            y += 10;
        }
    }
}
