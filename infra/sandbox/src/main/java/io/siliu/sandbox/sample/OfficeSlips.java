package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.HeadedRow.cell;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Payment slips as a settlement page, an accountant's form and a telephone program set them. */
final class OfficeSlips {

    private static final int BAND = 0x2F6F9F;

    private OfficeSlips() {}

    /** Coloured bands head the parts; labels stand above values, the two taxes before their sum. */
    static void bands(Pen pen, SlipText slip) {
        pen.centred(105, 14, pen.label().sized(16).strong(), "自由职业者收益发放明细");
        pen.pair(14, 22, "委托付款方：", slip.payer());
        double y = band(pen, 27, "发放对象");
        y = new HeadedRow(
                        cell("收款人", 2, slip.payee()),
                        cell("收款卡号", 4, slip.account()),
                        cell("发放批次", 3, slip.batch()),
                        cell("任务单号", 3, slip.task()))
                .draw(pen, 14, y, 182, false);
        y = band(pen, y + 1, "结算明细（单位：元）");
        y = new HeadedRow(
                        cell("应结金额", 1, Inventions.grouped(slip.gross())),
                        cell("其中：个人所得税", 1, Inventions.grouped(slip.incomeTax())),
                        cell("其中：增值税及附加", 1, Inventions.grouped(slip.valueTax())),
                        cell("税费合计", 1, Inventions.grouped(slip.tax())),
                        cell("实际到账", 1, Inventions.grouped(slip.net())))
                .draw(pen, 14, y, 182, false);
        y = band(pen, y + 1, "发放结果");
        y = new HeadedRow(
                        cell("到账时间", 1, slip.time()),
                        cell("发放状态", 1, slip.status()),
                        cell("渠道流水", 1, slip.channelSerial()))
                .draw(pen, 14, y, 182, false);
        pen.pair(14, y + 7, "实际到账（大写）：", ChineseCapitals.format(slip.net()));
        pen.stamp(172, y + 5, 11, Type.RED);
    }

    private static double band(Pen pen, double y, String title) {
        pen.easel().fill(14, y, 182, 7, BAND);
        pen.easel().text(17, y + 5, pen.label().strong().inked(Sheet.WHITE), title);
        return y + 7;
    }

    /** The form an accountant fills in, its sums in words first, signatures below, a seal over the sums. */
    static void voucher(Pen pen, SlipText slip) {
        pen.centred(105, 14, pen.label().sized(19).strong(), "付 款 凭 单");
        pen.rule(72, 17, 138);
        pen.rule(72, 18, 138);
        pen.middle(105, 25, slip.paidAt().format(DateTimeFormatter.ofPattern("yyyy 年 MM 月 dd 日", Locale.CHINA)));
        pen.pair(14, 25, "批次：", slip.batch());
        double y = FormRows.boxed(
                pen,
                14,
                29,
                10.5,
                new double[] {26, 56, 26, 74},
                new String[] {"收款人", slip.payee(), "收款账户", slip.account()},
                new String[] {"付款单位", slip.payer()},
                new String[] {"任务单号", slip.task(), "付款方式", "银行转账"},
                new String[] {"应付金额", money(slip.gross()), "代扣税款", money(slip.tax())},
                new String[] {"实付金额", ChineseCapitals.format(slip.net()), "￥：", Inventions.grouped(slip.net())});
        pen.pair(14, y + 7, "支付结果：", slip.status());
        String[] signs = {"审批：", "复核：", "出纳：", "领款人签章："};
        for (int index = 0; index < signs.length; index++) {
            pen.print(14 + index * 44, y + 16, signs[index]);
        }
        pen.stamp(176, y - 8, 12, Type.RED);
    }

    private static String money(Object amount) {
        return amount + "元";
    }

    /** The page that tells somebody that what was withdrawn has arrived. */
    static void withdrawal(Pen pen, SlipText slip) {
        pen.easel().fill(0, 0, 92, 16, 0x2A8F6A);
        pen.centred(46, 10.5, pen.label().sized(11).strong().inked(Sheet.WHITE), "提现付款单");
        pen.caption(46, 25, "到账金额（元）");
        pen.centred(46, 35, pen.value().sized(20).strong(), Inventions.grouped(slip.net()));
        String[][] rows = {
            {"提现金额", "¥" + Inventions.grouped(slip.gross())},
            {"代扣税费", "¥" + Inventions.grouped(slip.tax())},
            {"收款人", slip.payee()},
            {"到账卡号", slip.account().replaceAll("(.{4})(?=.)", "$1 ")},
            {"任务订单", slip.task()},
            {"打款批次", slip.batch()},
            {"处理状态", slip.status()},
            {"到账时间", slip.shortTime()},
            {"渠道单号", slip.channelSerial()}
        };
        double y = 47;
        for (String[] row : rows) {
            pen.print(7, y, row[0]);
            pen.right(85, y, row[1]);
            pen.easel().line(7, y + 3.2, 85, y + 3.2, 0xDDDDDD, 0.15);
            y += 9.4;
        }
    }
}
