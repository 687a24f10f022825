package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** Slips of one order of payment: what a worker's account shows of a withdrawal, and what a platform answers. */
final class InstitutionOrders {

    private static final int GREEN = 0x07A35A;
    private static final int LINE = 0xE3E5E8;

    private InstitutionOrders() {}

    /** The steps from the request to the arrival above, the order in two columns below. */
    static void withdrawal(Pen pen, SlipText slip) {
        pen.easel().text(14, 16, pen.value().sized(14).strong(), "提现记录详情");
        pen.easel().text(172, 16, pen.value().sized(10.5).strong().inked(GREEN), slip.status());
        String[] steps = {"提交申请", "平台审核", "银行处理", "提现完成"};
        for (int index = 0; index < steps.length; index++) {
            double x = 30 + index * 50;
            pen.easel().ellipse(x - 2, 26, 4, 4, GREEN, 0.9);
            if (index < steps.length - 1) {
                pen.easel().line(x + 4, 28, x + 46, 28, GREEN, 0.5);
            }
            pen.centred(x, 36, pen.value().sized(8.5), steps[index]);
        }
        pen.easel().line(14, 42, 196, 42, LINE, 0.4);
        double y = two(pen, 51, "提现批次", slip.batch(), "任务单号", slip.task());
        y = two(pen, y, "税前收入", "￥" + Inventions.grouped(slip.gross()), "代缴税费", "￥" + Inventions.grouped(slip.tax()));
        y = two(pen, y, "到账金额", "￥" + Inventions.grouped(slip.net()), "到账时间", slip.time());
        y = two(pen, y, "开户姓名", slip.payee(), "银行账号", slip.account());
        y = two(pen, y, "付款企业", slip.payer(), "服务费", "￥0.00");
        y = two(pen, y, "银行流水", slip.channelSerial(), "提现方式", "提现到银行卡");
        pen.easel().line(14, y - 3, 196, y - 3, LINE, 0.4);
        pen.sized(7.5).print(14, y + 4, "税费由平台按照与税务机关的委托代征协议办理，完税情况可在“我的税务”中查看。");
    }

    private static double two(Pen pen, double y, String left, String said, String right, String saidToo) {
        pen.print(18, y, left);
        pen.writeWithin(42, y, 66, said);
        pen.print(114, y, right);
        pen.writeWithin(138, y, 58, saidToo);
        return y + 10.5;
    }

    /** What a platform answers its client of one item of a batch. */
    static void answer(Pen pen, SlipText slip) {
        pen.centred(105, 17, pen.label().sized(15).strong(), "代付结算回执单");
        pen.centred(105, 24, pen.label().sized(9), "（" + Words.INVENTED + "灵工众包服务平台）");
        pen.easel().line(16, 28, 194, 28, Type.BLUE, 0.5);
        String[][] rows = {
            {"委托单位", slip.payer()},
            {"代付批次号", slip.batch()},
            {"业务单号（任务单）", slip.task()},
            {"收款人户名", slip.payee()},
            {"收款人账号", slip.account()},
            {"税前应付金额", Inventions.grouped(slip.gross()) + " 元"},
            {"代扣税金", Inventions.grouped(slip.tax()) + " 元"},
            {"实际代付金额", Inventions.grouped(slip.net()) + " 元"},
            {"代付结果", slip.status()},
            {"完成时间", slip.time()},
            {"支付渠道流水", slip.channelSerial()}
        };
        double y = 36;
        for (String[] row : rows) {
            pen.print(22, y, row[0] + "：");
            pen.writeWithin(70, y, 110, row[1]);
            y += 8;
        }
        pen.easel().line(16, y - 3, 194, y - 3, Type.BLUE, 0.5);
        pen.sized(7.5).print(16, y + 3, "本回执由系统自动生成，仅证明指令处理结果，款项以收款银行入账为准。");
        pen.stamp(170, y - 16, 12, Type.RED);
    }
}
