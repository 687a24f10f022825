package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;

/** Slips of one payment: with a stub that is kept, with the tax worked out line by line, and beside the sums of the year. */
final class OpenedSlips {

    private static final Look PAD = new Look(Face.KAI, Latin.OWN, Face.SONG, 10, 0x2F4F8F);
    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10, Type.BLACK);
    private static final Look SHEET = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x444444);
    private static final BigDecimal FIFTH = new BigDecimal("0.20");

    static final List<Layout> ALL = List.of(
            OnePage.slip(LayoutSet.TUNED, "opened-slip-stub", PAD, 297, 105, SlipText::drawn, OpenedSlips::stub),
            OnePage.slip(
                    LayoutSet.TUNED,
                    "opened-slip-computed",
                    OFFICE,
                    210,
                    150,
                    OpenedSlips::reckoned,
                    OpenedSlips::computed),
            OnePage.slip(
                    LayoutSet.TUNED,
                    "opened-slip-cumulative",
                    SHEET,
                    210,
                    128,
                    SlipText::drawn,
                    OpenedSlips::cumulative));

    private OpenedSlips() {}

    /** After the voucher in pads whose stub stays with who pays: the stub says the same in short. */
    private static void stub(Pen pen, SlipText slip) {
        pen.centred(48, 16, pen.label().sized(12).strong(), "付款凭条存根");
        String[][] kept = {
            {"批次号：", slip.batch()},
            {"收款人：", slip.payee()},
            {"金额：", "￥" + Inventions.grouped(slip.net())},
            {"日期：", Dates.plain(slip.paidAt())},
            {"经办：", ""}
        };
        double y = 30;
        for (String[] row : kept) {
            pen.pairWithin(14, y, row[0], row[1], 84);
            pen.rule(30, y + 1.6, 84);
            y += 12;
        }
        for (double dash = 6; dash < 98; dash += 4) {
            pen.post(91, dash, dash + 2);
        }
        pen.centred(192, 16, pen.label().sized(15).strong(), "承揽服务费付款凭条");
        pen.right(287, 23, "批次号：" + slip.batch());
        RuledForm form = new RuledForm(pen, 0x2F4F8F, 0.3);
        double[] halves = {26, 68, 26, 67};
        double top = form.row(100, 26, 10, halves, "收款人", slip.payee(), "收款卡号", slip.account());
        top = form.row(100, top, 10, halves, "任务单号", slip.task(), "付款单位", slip.payer());
        top = form.row(
                100,
                top,
                10,
                halves,
                "应付金额",
                "￥" + Inventions.grouped(slip.gross()),
                "代扣税费",
                "￥" + Inventions.grouped(slip.tax()));
        top = form.row(
                100,
                top,
                10,
                halves,
                "实付金额",
                "￥" + Inventions.grouped(slip.net()),
                "金额大写",
                ChineseCapitals.format(slip.net()));
        top = form.row(100, top, 10, halves, "付款日期", Dates.plain(slip.paidAt()), "付款状态", slip.status());
        pen.print(100, top + 9, "主管：");
        pen.print(150, top + 9, "出纳：");
        pen.print(200, top + 9, "收款人签收：");
        OfficeSeal.ofFirm(slip.payer()).press(pen, 262, top + 2, 32);
    }

    /** Up to 20,000 yuan the withholding on labour is a fifth of what is left of the pay. */
    private static SlipText reckoned(Inventions inventions) {
        SlipText drawn = SlipText.drawn(inventions);
        Money gross = Money.ofCents(10_000L * inventions.between(12, 180));
        return drawn.paying(gross, gross.minus(takenOff(gross)).times(FIFTH), Money.ZERO);
    }

    private static Money takenOff(Money gross) {
        return gross.amount().compareTo(BigDecimal.valueOf(4_000)) <= 0 ? Money.of("800.00") : gross.times(FIFTH);
    }

    /** After an accountant's 劳务报酬支付计算单: numbered lines, each with what it is reckoned from. */
    private static void computed(Pen pen, SlipText slip) {
        pen.centred(105, 17, pen.label().sized(15).strong(), "劳务报酬支付计算单");
        pen.pairWithin(14, 28, "支付单位：", slip.payer(), 110);
        pen.pair(120, 28, "批次号：", slip.batch());
        pen.pair(14, 35, "领款人：", slip.payee());
        pen.pair(120, 35, "任务单号：", slip.task());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] columns = {14, 66, 62, 40};
        Money left = slip.gross().minus(takenOff(slip.gross()));
        String[][] rows = {
            {"1", "本次应付劳务报酬", "任务结算金额", Inventions.grouped(slip.gross())},
            {"2", "减除费用", "不超过4000元减800元，超过减20%", Inventions.grouped(takenOff(slip.gross()))},
            {"3", "应纳税所得额", "1-2", Inventions.grouped(left)},
            {"4", "预扣率", "不超过20000元的部分", "20%"},
            {"5", "代扣个人所得税", "3×4", Inventions.grouped(slip.tax())},
            {"6", "实付金额", "1-5", Inventions.grouped(slip.net())}
        };
        double y = form.list(14, 39, 8, columns, true, "行次", "项目", "计算依据", "金额（元）");
        for (String[] row : rows) {
            y = form.list(14, y, 8, columns, false, row);
        }
        pen.pair(14, y + 8, "实付金额（大写）：", ChineseCapitals.format(slip.net()));
        pen.pair(14, y + 16, "收款账号：", slip.account());
        pen.pair(14, y + 24, "支付时间：", slip.time());
        pen.pair(110, y + 24, "支付结果：", slip.status());
        pen.print(14, y + 36, "制单：");
        pen.print(80, y + 36, "审核：");
        pen.print(140, y + 36, "领款人签字：");
    }

    /** After a platform's 报酬结算通知 to a worker: each sum of this payment beside the same of the year so far. */
    private static void cumulative(Pen pen, SlipText slip) {
        pen.centred(105, 16, pen.value().sized(15).strong(), "从业人员报酬结算单");
        pen.pair(14, 27, "结算批次：", slip.batch());
        pen.pair(112, 27, "任务单号：", slip.task());
        pen.pair(14, 34, "收款人：", slip.payee());
        pen.pair(112, 34, "收款账户：", slip.account());
        RuledForm form = new RuledForm(pen, 0x999999, 0.2);
        double[] columns = {62, 60, 60};
        double y = form.list(14, 39, 8, columns, true, "项目（元）", "本次结算", "本年累计");
        y = line(form, y, columns, "应付报酬", slip.gross());
        y = line(form, y, columns, "个人所得税", slip.incomeTax());
        y = line(form, y, columns, "增值税及附加", slip.valueTax());
        y = line(form, y, columns, "代扣税费合计", slip.tax());
        y = line(form, y, columns, "实付报酬", slip.net());
        y = form.row(14, y, 8, new double[] {31, 60, 31, 60}, "付款时间", slip.time(), "付款状态", slip.status());
        pen.sized(8).print(14, y + 7, "说明：本年累计含本次结算；税款由平台按累计预扣法代扣代缴，完税情况可在个人所得税App查询。");
        OfficeSeal.ofFirm("示例众工云服务有限公司").press(pen, 172, y + 4, 34);
    }

    private static double line(RuledForm form, double y, double[] columns, String what, Money now) {
        return form.list(
                14,
                y,
                8,
                columns,
                false,
                what,
                Inventions.grouped(now),
                Inventions.grouped(now.times(BigDecimal.valueOf(3))));
    }
}
