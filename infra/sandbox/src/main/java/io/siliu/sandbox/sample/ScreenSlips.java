package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** Payment slips as screens show them: a telephone's page of a withdrawal, a console's page, and a confirmation in words. */
final class ScreenSlips {

    private static final int GREY = 0xF2F3F5;
    private static final int ORANGE = 0xF08020;
    private static final int BLUE = 0x2F6BFF;

    private ScreenSlips() {}

    static void withdrawal(Pen pen, SlipText slip) {
        pen.easel().fill(0, 0, 90, 182, GREY);
        pen.easel().text(5, 8, pen.value().sized(8).strong(), "9:41");
        pen.easel().text(72, 8, pen.value().sized(8), "5G 86%");
        pen.easel().path(new double[] {8, 5.5, 8}, new double[] {14, 16.5, 19}, Type.BLACK, 0.5);
        pen.centred(45, 18, pen.value().sized(11).strong(), "提现详情");
        pen.easel().fill(4, 24, 82, 36, 0xFFFFFF);
        pen.caption(45, 32, "到账金额（元）");
        pen.centred(45, 43, pen.value().sized(20).strong(), Inventions.grouped(slip.net()));
        pen.centred(45, 53, pen.value().sized(9.5).inked(ORANGE), slip.status());
        pen.easel().fill(4, 64, 82, 98, 0xFFFFFF);
        String[][] rows = {
            {"提现金额", Inventions.grouped(slip.gross())},
            {"代扣税费", Inventions.grouped(slip.tax())},
            {"收款人", slip.payee()},
            {"收款银行卡", slip.account()},
            {"提现批次号", slip.batch()},
            {"关联任务单", slip.task()},
            {"到账时间", slip.time()},
            {"流水号", slip.channelSerial()}
        };
        double y = 74;
        for (String[] row : rows) {
            pen.print(9, y, row[0]);
            pen.right(81, y, row[1]);
            y += 11.4;
        }
        pen.centred(45, 168, pen.value().sized(8).inked(BLUE), "对此订单有疑问？联系客服");
    }

    /** The console's page of one payment order, printed by the browser. */
    static void console(Pen pen, SlipText slip) {
        pen.easel().text(14, 12, pen.label().sized(8), "结算管理 / 付款单列表 / 付款单详情");
        pen.easel().text(14, 23, pen.value().sized(14).strong(), "付款单详情");
        pen.easel().text(46, 23, pen.value().sized(9).inked(0x18A058), slip.status());
        section(pen, 30, "基本信息");
        three(pen, 41, "批次编号", slip.batch(), "任务编号", slip.task(), "渠道", "银行卡代付");
        section(pen, 56, "收款人信息");
        three(pen, 67, "姓名", slip.payee(), "收款卡号", slip.account(), "实名状态", "已认证");
        section(pen, 82, "金额信息（单位：元）");
        three(
                pen,
                93,
                "税前金额",
                Inventions.grouped(slip.gross()),
                "代扣税额",
                Inventions.grouped(slip.tax()),
                "实付金额",
                Inventions.grouped(slip.net()));
        section(pen, 108, "支付信息");
        three(pen, 119, "付款主体", slip.payer(), "付款时间", slip.time(), "流水号", slip.channelSerial());
    }

    private static void section(Pen pen, double y, String title) {
        pen.easel().fill(14, y - 0.5, 1.2, 5, BLUE);
        pen.easel().text(17, y + 3.4, pen.value().sized(10).strong(), title);
        pen.easel().line(14, y + 6, 196, y + 6, 0xDDDDDD, 0.2);
    }

    /** Label above value, three beside each other. */
    private static void three(Pen pen, double y, String... cells) {
        double[] places = {17, 88, 146};
        double[] ends = {84, 142, 196};
        for (int index = 0; index < 3; index++) {
            pen.sized(8).print(places[index], y, cells[2 * index]);
            pen.writeWithin(places[index], y + 6, ends[index] - places[index], cells[2 * index + 1]);
        }
    }

    /** A letter to the worker that confirms the payment, its figures in a small table. */
    static void confirmation(Pen pen, SlipText slip) {
        pen.centred(105, 24, pen.label().sized(19).strong(), "服务报酬付款确认函");
        pen.paragraph(24, 40, 162, 7.4, slip.payee() + "：");
        double y = pen.paragraph(
                24, 49, 162, 7.4, "　　您承接的任务（任务单号：" + slip.task() + "）已通过验收。我司受" + slip.payer() + "委托，已向您支付服务报酬，明细如下：");
        y = FormRows.boxed(
                pen,
                24,
                y,
                10,
                new double[] {34, 47, 34, 47},
                new String[] {
                    "结算批次号", slip.batch(), "付款日期", slip.paidAt().toLocalDate().toString()
                },
                new String[] {
                    "应付报酬", Inventions.grouped(slip.gross()) + "元", "代扣税款", Inventions.grouped(slip.tax()) + "元"
                },
                new String[] {"实付报酬", Inventions.grouped(slip.net()) + "元", "付款状态", slip.status()},
                new String[] {"收款账号", slip.account(), "收款户名", slip.payee()});
        y = pen.paragraph(24, y + 10, 162, 7.4, "　　上述款项已扣除依法应由您承担的税款，请核对账户。如有异议，请在收到本函之日起五个工作日内书面提出。");
        pen.print(24, y + 4, "　　特此确认。");
        pen.right(186, y + 18, Words.INVENTED + "众包服务平台结算中心");
        pen.stamp(160, y + 16, 14, Type.RED);
    }
}
