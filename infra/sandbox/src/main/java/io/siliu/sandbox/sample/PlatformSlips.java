package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;

/** Payment slips of three platforms: a certificate of income, the page of a telephone program, a sheet of one line. */
final class PlatformSlips {

    private static final int GREEN = 0x07A35A;
    private static final int PALE = 0xF0F2F5;

    private PlatformSlips() {}

    /** What a worker downloads for the landlord or the bank: who earned what before and after tax. */
    static void income(Pen pen, SlipText slip) {
        pen.centred(105, 16, pen.label().sized(17).strong(), "服务报酬结算凭证");
        pen.pair(18, 26, "结算批次：", slip.batch());
        pen.pair(132, 26, "任务编号：", slip.task());
        double y = FormRows.boxed(
                pen,
                18,
                30,
                10,
                new double[] {34, 53, 34, 53},
                new String[] {"结算企业", slip.payer()},
                new String[] {"服务人员", slip.payee(), "收款银行卡号", slip.account()},
                new String[] {
                    "税前报酬", Inventions.grouped(slip.gross()) + " 元", "代缴税费合计", Inventions.grouped(slip.tax()) + " 元"
                },
                new String[] {"税后实得", Inventions.grouped(slip.net()) + " 元", "大写", ChineseCapitals.format(slip.net())},
                new String[] {"支付时间", slip.time(), "支付状态", slip.status()},
                new String[] {"支付流水", slip.channelSerial()});
        pen.easel().text(18, y + 7, pen.label().sized(8), "说明：税费由平台依法代为申报缴纳，完税凭证可在个人中心下载。");
        pen.stamp(168, y + 4, 13, Type.RED);
    }

    /** Cards of statements on a grey ground, what arrived in large type above them. */
    static void telephone(Pen pen, SlipText slip) {
        pen.easel().fill(0, 0, 90, 166, PALE);
        pen.easel().fill(0, 0, 90, 13, Sheet.WHITE);
        pen.centred(45, 8.5, pen.value().sized(11).strong(), "结算单详情");
        pen.easel().fill(4, 17, 82, 28, Sheet.WHITE);
        pen.centred(45, 24, pen.value().sized(9).inked(GREEN), slip.status());
        pen.centred(45, 34, pen.value().sized(20).strong(), "¥" + Inventions.grouped(slip.net()));
        pen.caption(45, 41, "实发金额");
        double y = card(pen, 48, "费用明细", new String[][] {
            {"应发金额", Inventions.grouped(slip.gross())},
            {"个人所得税", "-" + Inventions.grouped(slip.incomeTax())},
            {"增值税及附加", "-" + Inventions.grouped(slip.valueTax())},
            {"扣税合计", Inventions.grouped(slip.tax())}
        });
        y = card(pen, y, "收款信息", new String[][] {{"姓名", slip.payee()}, {"银行卡", slip.account()}});
        card(pen, y, "订单信息", new String[][] {{"任务单号", slip.task()}, {"批次号", slip.batch()}, {"到账时间", slip.time()}});
    }

    private static double card(Pen pen, double top, String title, String[][] rows) {
        double height = 9 + rows.length * 7.2;
        pen.easel().fill(4, top, 82, height, Sheet.WHITE);
        pen.easel().text(8, top + 6, pen.value().sized(9).strong(), title);
        double y = top + 13;
        for (String[] row : rows) {
            pen.print(8, y, row[0]);
            pen.right(82, y, row[1]);
            y += 7.2;
        }
        return top + height + 3;
    }

    /** The sheet a finance department keeps of a payment; a line for the one who was paid, and its sums again below. */
    static void sheet(Pen pen, SlipText slip) {
        pen.centred(148.5, 14, pen.label().sized(16).strong(), "个人服务费发放明细表");
        pen.pair(12, 24, "发放单位：", slip.payer());
        pen.pair(134, 24, "批次编号：", slip.batch());
        pen.pair(222, 24, "币种：", "人民币（元）");
        String gross = Inventions.grouped(slip.gross());
        String tax = Inventions.grouped(slip.tax());
        String net = Inventions.grouped(slip.net());
        double y = FormRows.columns(
                pen,
                12,
                28,
                10,
                new double[] {11, 40, 25, 48, 28, 24, 28, 42, 27},
                new String[] {"序号", "任务单号", "姓名", "银行账号", "应发金额", "代扣税金", "实发金额", "发放时间", "发放状态"},
                new String[] {
                    "1", slip.task(), slip.payee(), slip.account(), gross, tax, net, slip.time(), slip.status()
                },
                new String[] {"合计", "", "", "", gross, tax, net, "", ""});
        pen.print(12, y + 10, "制表：");
        pen.print(92, y + 10, "复核：");
        pen.print(172, y + 10, "负责人：");
        pen.stamp(250, y + 8, 12, Type.RED);
    }
}
