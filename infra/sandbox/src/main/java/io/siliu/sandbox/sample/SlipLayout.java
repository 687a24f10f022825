package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * A payment slip in one of the shapes that settlement systems print.
 *
 * @param told what the system says in words of its own, such as how it names a state
 */
record SlipLayout(
        String name,
        LayoutSet set,
        Look look,
        double width,
        double height,
        BiConsumer<Pen, SlipText> shape,
        UnaryOperator<SlipText> told)
        implements Layout {

    SlipLayout(String name, LayoutSet set, Look look, double width, double height, BiConsumer<Pen, SlipText> shape) {
        this(name, set, look, width, height, shape, UnaryOperator.identity());
    }

    @Override
    public SampleKind kind() {
        return SampleKind.PAYMENT_SLIP;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SlipText slip = told.apply(SlipText.drawn(inventions));
        return Drawn.of(
                Sheet.of(width, height, easel -> {
                    Pen pen = look.pen(easel);
                    shape.accept(pen, slip);
                    pen.notice(14, height - 6, "结算单");
                }),
                slip.fields());
    }

    /** Label and value twice a row. */
    static void table(Pen pen, SlipText slip) {
        pen.centred(105, 14, pen.label().sized(17).strong(), "付款结算单");
        FormRows.boxed(
                pen,
                12,
                22,
                10,
                new double[] {27, 68, 25, 66},
                new String[] {"批次号", slip.batch(), "任务单号", slip.task()},
                new String[] {"付款单位", slip.payer(), "打款渠道", "银行存管账户"},
                new String[] {"收款人姓名", slip.payee(), "收款账号", slip.account()},
                new String[] {
                    "应付金额", slip.gross().toString(), "代扣税额", slip.tax().toString()
                },
                new String[] {"实付金额", slip.net().toString(), "平台服务费", "0.00"},
                new String[] {"打款时间", slip.time(), "状态", slip.status()});
    }

    /** One statement a line, the two taxes apart. */
    static void lines(Pen pen, SlipText slip) {
        pen.centred(105, 18, pen.label().sized(18).strong(), "灵活用工结算单");
        FormRows.lines(
                pen,
                28,
                34,
                9.5,
                new String[] {"结算批次号", slip.batch()},
                new String[] {"任务编号", slip.task()},
                new String[] {"收款人", slip.payee()},
                new String[] {"银行卡号", slip.account()},
                new String[] {"应发金额", "￥" + Inventions.grouped(slip.gross())},
                new String[] {"代扣个税", "￥" + Inventions.grouped(slip.incomeTax())},
                new String[] {"代办增值税", "￥" + Inventions.grouped(slip.valueTax())},
                new String[] {"实发金额", "￥" + Inventions.grouped(slip.net())},
                new String[] {"打款状态", slip.status()},
                new String[] {"打款时间", slip.time()});
        pen.stamp(160, 118, 12, Type.RED);
    }

    /** A table with a head and one row, totals below. */
    static void columns(Pen pen, SlipText slip) {
        pen.centred(148, 16, pen.label().sized(16).strong(), "服务费打款单");
        pen.pair(14, 26, "批次号：", slip.batch());
        pen.pair(120, 26, "付款单位：", slip.payer());
        FormRows.columns(
                pen,
                14,
                31,
                11,
                new double[] {48, 26, 48, 28, 24, 28, 40, 27},
                new String[] {"任务单号", "收款人", "收款账号", "应付金额", "税额", "实付金额", "打款时间", "状态"},
                new String[] {
                    slip.task(),
                    slip.payee(),
                    slip.account(),
                    slip.gross().toString(),
                    slip.tax().toString(),
                    slip.net().toString(),
                    slip.shortTime(),
                    slip.status()
                });
        pen.pair(14, 62, "制单人：", "系统");
        pen.pair(120, 62, "渠道流水号：", slip.channelSerial());
    }

    /** Sections as a settlement page prints them. */
    static void sections(Pen pen, SlipText slip) {
        pen.easel().text(16, 16, pen.label().sized(15).strong(), "个人结算付款凭证");
        pen.easel().line(16, 19, 194, 19, Type.BLUE, 0.6);
        pen.easel().text(16, 28, pen.label().sized(11).strong(), "收款信息");
        FormRows.boxed(
                pen,
                16,
                31,
                9,
                new double[] {32, 57, 32, 57},
                new String[] {"收款人户名", slip.payee(), "收款卡号", slip.account()},
                new String[] {"结算批次", slip.batch(), "任务号", slip.task()});
        pen.easel().text(16, 58, pen.label().sized(11).strong(), "金额信息（元）");
        FormRows.boxed(
                pen,
                16,
                61,
                9,
                new double[] {32, 57, 32, 57},
                new String[] {"结算金额", Inventions.grouped(slip.gross()), "代扣代缴税费", Inventions.grouped(slip.tax())},
                new String[] {"实付", Inventions.grouped(slip.net()), "服务费", Money.ZERO.toString()});
        pen.pair(16, 90, "付款时间：", slip.time());
        pen.pair(110, 90, "付款状态：", slip.status());
        pen.pair(16, 98, "渠道流水号：", slip.channelSerial());
        pen.stamp(172, 104, 11, Type.RED);
    }

    /** Two columns without any lines. */
    static void open(Pen pen, SlipText slip) {
        pen.centred(74, 18, pen.label().sized(15).strong(), "付款通知单");
        String[][] rows = {
            {"批次编号", slip.batch()},
            {"任务单编号", slip.task()},
            {"收款人名称", slip.payee()},
            {"收款账号", slip.account()},
            {"应付总额", Inventions.grouped(slip.gross())},
            {"扣税合计", Inventions.grouped(slip.tax())},
            {"到账金额", Inventions.grouped(slip.net())},
            {"支付时间", slip.time()},
            {"支付状态", slip.status()}
        };
        for (int index = 0; index < rows.length; index++) {
            double y = 34 + index * 10.5;
            pen.print(16, y, rows[index][0]);
            pen.right(132, y, rows[index][1]);
            pen.rule(16, y + 3.5, 132);
        }
    }
}
