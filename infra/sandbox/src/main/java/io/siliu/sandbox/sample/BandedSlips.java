package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.HeadedRow.cell;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Payment slips in parts under coloured heads, and one with the net sum in words before figures. */
final class BandedSlips {

    private static final int GREEN = 0x3E7D5A;

    private BandedSlips() {}

    /** Each tax has its own box, their sum another; the parts stand under heads of white letters. */
    static void parts(Pen pen, SlipText slip) {
        pen.easel().text(12, 14, pen.label().sized(15).strong(), "灵活用工人员收入支付凭证");
        double y = head(pen, 20, "收款人信息");
        y = new HeadedRow(cell("姓名", 2, slip.payee()), cell("银行卡", 4, slip.account()), cell("付款企业", 5, slip.payer()))
                .draw(pen, 12, y, 186, true);
        y = head(pen, y + 2, "收入与扣缴（元）");
        y = new HeadedRow(
                        cell("应发收入", 1, slip.gross().toString()),
                        cell("个税", 1, slip.incomeTax().toString()),
                        cell("增值税", 1, slip.valueTax().toString()),
                        cell("扣税小计", 1, slip.tax().toString()),
                        cell("实发收入", 1, slip.net().toString()))
                .draw(pen, 12, y, 186, true);
        y = head(pen, y + 2, "业务信息");
        y = new HeadedRow(
                        cell("任务编号", 3, slip.task()),
                        cell("所属批次", 3, slip.batch()),
                        cell("支付时间", 3, slip.shortTime()),
                        cell("支付结果", 2, slip.status()))
                .draw(pen, 12, y, 186, true);
        pen.stamp(180, y + 6, 10, Type.RED);
    }

    private static double head(Pen pen, double y, String title) {
        pen.easel().fill(12, y, 186, 6.5, GREEN);
        pen.easel().text(14, y + 4.7, pen.label().strong().inked(Sheet.WHITE), title);
        return y + 6.5;
    }

    /** The sum paid stands in words with its figures at the end of the row, the day between the lines of the head. */
    static void words(Pen pen, SlipText slip) {
        pen.centred(105, 14, pen.label().sized(18).strong(), "支 款 单");
        pen.pair(16, 24, "支付日期 ", slip.paidAt().format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA)));
        pen.pair(120, 24, "批次编号 ", slip.batch());
        double y = FormRows.boxed(
                pen,
                16,
                28,
                10,
                new double[] {28, 62, 28, 60},
                new String[] {"领款人", slip.payee(), "领款账号", slip.account()},
                new String[] {"支款事由", "任务" + slip.task() + "报酬"},
                new String[] {"应领金额", slip.gross() + "元", "扣除税金", slip.tax() + "元"},
                new String[] {"实领人民币", ChineseCapitals.format(slip.net()), "小写", "￥" + Inventions.grouped(slip.net())});
        pen.pair(16, y + 8, "付款单位 ", slip.payer());
        pen.pair(120, y + 8, "状态 ", slip.status());
        pen.print(16, y + 18, "会计");
        pen.print(66, y + 18, "出纳");
        pen.print(120, y + 18, "领款人");
        pen.stamp(170, y - 2, 12, Type.RED);
    }
}
