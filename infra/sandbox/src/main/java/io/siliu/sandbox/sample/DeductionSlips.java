package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.FreePaper.Page;

/** Payment slips that show how the tax comes about: as a list of deductions, and under heads of two levels. */
final class DeductionSlips {

    private DeductionSlips() {}

    static Page list(Inventions inventions) {
        SlipText slip = SlipText.drawn(inventions);
        return new Page(slip.fields(), pen -> list(pen, slip));
    }

    private static void list(Pen pen, SlipText slip) {
        pen.centred(74, 15, pen.label().sized(16).strong(), "任务报酬计付单");
        pen.pair(14, 25, "计付批号 ", slip.batch());
        pen.pair(14, 32, "任务单号 ", slip.task());
        pen.pairWithin(14, 39, "委托企业 ", slip.payer(), 134);
        double y = FormRows.columns(
                pen,
                14,
                44,
                8.5,
                new double[] {56, 30, 34},
                new String[] {"项目", "说明", "金额（元）"},
                new String[] {"一、应付报酬", "含税", slip.gross().toString()},
                new String[] {"二、扣减项", "", ""},
                new String[] {"　1. 增值税及附加", "代征", taken(slip.valueTax())},
                new String[] {"　2. 个人所得税", "预扣", taken(slip.incomeTax())},
                new String[] {"　税费合计", "", slip.tax().toString()},
                new String[] {"三、实付报酬", "税后", slip.net().toString()});
        pen.pair(14, y + 8, "实付（大写）：", ChineseCapitals.format(slip.net()));
        pen.pair(14, y + 17, "收 款 人：", slip.payee());
        pen.pair(14, y + 24, "收款账号：", slip.account());
        pen.pair(14, y + 31, "支付日期：", Dates.plain(slip.paidAt()));
        pen.pair(84, y + 31, "支付结果：", slip.status());
    }

    private static String taken(Money tax) {
        return tax.negate().toString();
    }

    static Page heads(Inventions inventions) {
        SlipText slip = SlipText.drawn(inventions);
        String number = inventions.identifiers().residentNumber(inventions.birth(), true);
        String hidden = number.substring(0, 4) + "**********" + number.substring(14);
        return new Page(slip.fields(), pen -> heads(pen, slip, hidden));
    }

    /** Each head of the upper row spans the columns of one subject. */
    private static void heads(Pen pen, SlipText slip, String hidden) {
        pen.easel().text(12, 13, pen.label().sized(14).strong(), "个人经营所得代付清单（单笔）");
        pen.pair(12, 21, "批次：", slip.batch());
        pen.pair(92, 21, "任务：", slip.task());
        pen.pairWithin(176, 21, "委托方：", slip.payer(), 285);
        double[] widths = {22, 40, 46, 27, 22, 22, 22, 27, 28, 17};
        span(pen, 12, 108, "收款人信息");
        span(pen, 120, 120, "结算金额（元）");
        span(pen, 240, 45, "打款情况");
        FormRows.columns(
                pen,
                12,
                33,
                9,
                widths,
                new String[] {"姓名", "证件号码", "银行账号", "税前", "增值税", "个税", "税费小计", "税后", "完成日期", "结果"},
                new String[] {
                    slip.payee(),
                    hidden,
                    slip.account(),
                    slip.gross().toString(),
                    slip.valueTax().toString(),
                    slip.incomeTax().toString(),
                    slip.tax().toString(),
                    slip.net().toString(),
                    Dates.as("yyyy/MM/dd", slip.paidAt()),
                    slip.status()
                });
        pen.pair(12, 60, "税后合计大写：", ChineseCapitals.format(slip.net()));
        pen.print(12, 68, "制表：系统    复核：        经办银行：示例存管银行");
    }

    private static void span(Pen pen, double left, double width, String head) {
        pen.box(left, 25, width, 8);
        pen.caption(left + width / 2, 30.3, head);
    }
}
