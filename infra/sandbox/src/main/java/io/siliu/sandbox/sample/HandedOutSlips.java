package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;

/** Payment slips of what somebody drew: a record on a web page with one cell for the whole account, and a signed note. */
final class HandedOutSlips {

    private HandedOutSlips() {}

    static Page cashedOut(Inventions inventions) {
        SlipText slip = SlipText.drawn(inventions).in("已到账");
        String bank = inventions.bank();
        return new Page(slip.fields(), pen -> cashedOut(pen, slip, bank));
    }

    private static void cashedOut(Pen pen, SlipText slip, String bank) {
        pen.easel().text(14, 11, pen.label().sized(8), "我的账户  >  提现记录  >  提现详情");
        pen.easel().text(14, 20, pen.label().sized(14).strong(), "提现详情");
        String[] steps = {"提交申请", "平台复核", "银行处理", "已到账"};
        for (int index = 0; index < steps.length; index++) {
            double middle = 34 + index * 47.0;
            pen.easel().ellipse(middle - 2.5, 26, 5, 5, 0x2F6FB5, 0.6);
            pen.sized(8).caption(middle, 36, steps[index]);
            if (index > 0) {
                pen.easel().line(middle - 44.5, 28.5, middle - 2.5, 28.5, 0x2F6FB5, 0.4);
            }
        }
        String[][] rows = {
            {"提现人", slip.payee()},
            {"结算批次", slip.batch()},
            {"来源任务", slip.task()},
            {"提现金额（税前）", Inventions.grouped(slip.gross()) + " 元"},
            {"代缴税款", Inventions.grouped(slip.tax()) + " 元"},
            {"到账金额", Inventions.grouped(slip.net()) + " 元"},
            {"到账账户", bank + " / " + slip.account() + " / " + slip.payee()},
            {"到账时间", slip.time()},
            {"处理进度", slip.status()}
        };
        double y = 42;
        for (int index = 0; index < rows.length; index++) {
            if (index % 2 == 0) {
                pen.easel().fill(14, y, 182, 8, 0xF4F7FB);
            }
            pen.print(18, y + 5.4, rows[index][0]);
            pen.writeWithin(62, y + 5.4, 130, rows[index][1]);
            y += 8;
        }
        pen.sized(7).print(14, y + 6, "打印自 https://pay.example.com/cash-out/detail");
    }

    static Page received(Inventions inventions) {
        SlipText slip = SlipText.drawn(inventions).in("付讫");
        return new Page(slip.fields(), pen -> received(pen, slip));
    }

    /** Written as a sentence with the facts on lines; that it was paid says the stamp alone. */
    private static void received(Pen pen, SlipText slip) {
        pen.centred(105, 18, pen.label().sized(20).strong(), "领 款 凭 据");
        pen.pair(16, 30, "批次编号：", slip.batch());
        pen.pair(120, 30, "日期：", Dates.as("yyyy 年 M 月 d 日", slip.paidAt()));
        double y = 42;
        y = filled(pen, y, "兹领到", slip.payer());
        y = filled(pen, y, "支付的任务报酬，任务单号", slip.task());
        y = filled(pen, y, "税前报酬（元）", Inventions.grouped(slip.gross()));
        y = filled(pen, y, "扣缴税款（元）", Inventions.grouped(slip.tax()));
        y = filled(
                pen, y, "实领金额（元）", Inventions.grouped(slip.net()) + "    人民币（大写）" + ChineseCapitals.format(slip.net()));
        y = filled(pen, y, "款项已转入本人银行卡", slip.account());
        pen.print(16, y + 6, "会计：        出纳：");
        pen.pair(120, y + 6, "领款人（签名）：", slip.payee());
        Type red = pen.value().sized(15).strong().inked(Type.RED);
        double[] x = {166, 190, 190, 166, 166};
        double[] edges = {36, 36, 47, 47, 36};
        pen.easel().path(x, edges, Type.RED, 0.8);
        pen.centred(178, 43.6, red, slip.status());
    }

    private static double filled(Pen pen, double y, String said, String written) {
        pen.print(16, y, said);
        double start = 16 + pen.easel().width(pen.label(), said) + 3;
        pen.writeWithin(start, y, 160 - start, written);
        pen.rule(start - 1.5, y + 1.8, 162);
        return y + 10;
    }
}
