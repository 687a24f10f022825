package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;

/** Slips of one payment: of lessons, in two languages, reckoned up from what is left after tax, and as its receiver confirms it. */
final class HeldOutPayouts {

    private static final Look SCHOOL = new Look(Face.KAI, Latin.SERIF, Face.SONG, 10, 0x333333);
    private static final Look ABROAD = new Look(Face.MING, Latin.SERIF, Face.MING, 10, 0x6B6B6B);
    private static final Look SHEET = new Look(Face.SONG, Latin.SANS, Face.HEI, 9, 0x1F3B2D);
    private static final Look SIGNED = new Look(Face.KAI, Latin.OWN, Face.SONG, 12, Type.BLACK);

    /** Lessons as they were held, each with its days before the payment and its hours. */
    private static final String[][] LESSONS = {
        {"24", "初二数学", "2.0"},
        {"19", "初二数学", "2.0"},
        {"12", "初三物理", "1.5"},
        {"6", "初三物理", "2.5"}
    };

    private static final BigDecimal HOURS = new BigDecimal("8");

    static final List<Layout> ALL = List.of(
            OnePage.slip(
                    LayoutSet.HELD_OUT,
                    "heldout-slip-lessons",
                    SCHOOL,
                    210,
                    158,
                    HeldOutPayouts::ofLessons,
                    HeldOutPayouts::lessons),
            OnePage.slip(
                    LayoutSet.HELD_OUT,
                    "heldout-slip-statement",
                    ABROAD,
                    210,
                    168,
                    SlipText::drawn,
                    HeldOutPayouts::statement),
            OnePage.slip(
                    LayoutSet.HELD_OUT,
                    "heldout-slip-grossed",
                    SHEET,
                    297,
                    110,
                    SlipText::drawn,
                    HeldOutPayouts::grossed),
            OnePage.slip(
                    LayoutSet.HELD_OUT,
                    "heldout-slip-acknowledged",
                    SIGNED,
                    210,
                    200,
                    SlipText::drawn,
                    HeldOutPayouts::acknowledged));

    private HeldOutPayouts() {}

    /** Eight hours at one price. */
    private static SlipText ofLessons(Inventions inventions) {
        Money price = Money.ofCents(1_000L * inventions.between(8, 45));
        Money gross = price.times(HOURS);
        Money above = gross.minus(Money.of("800.00"));
        Money held = above.isPositive() ? above.times(new BigDecimal("0.20")) : Money.ZERO;
        return SlipText.drawn(inventions).paying(gross, held, Money.ZERO);
    }

    /** After a tutoring school's 课时费结算单: every lesson with its day and hours, the sums below. */
    private static void lessons(Pen pen, SlipText slip) {
        pen.centred(105, 17, pen.label().sized(16).strong(), "兼职教师课时费结算单");
        pen.pairWithin(14, 27, "聘请单位：", slip.payer(), 122);
        pen.pair(126, 27, "发放批次：", slip.batch());
        pen.pair(14, 34, "授课教师：", slip.payee());
        pen.pair(126, 34, "排课任务号：", slip.task());
        RuledForm form = new RuledForm(pen, 0x555555, 0.25);
        double[] columns = {38, 44, 28, 34, 38};
        Money price = slip.gross().dividedBy(HOURS);
        double y = form.list(14, 39, 8, columns, true, "授课日期", "课程", "课时", "课时单价（元）", "课时费（元）");
        for (String[] lesson : LESSONS) {
            y = form.list(
                    14,
                    y,
                    8,
                    columns,
                    false,
                    Dates.as("yyyy-MM-dd", slip.paidAt().minusDays(Long.parseLong(lesson[0]))),
                    lesson[1],
                    lesson[2],
                    price.toString(),
                    price.times(new BigDecimal(lesson[2])).toString());
        }
        y = form.list(14, y, 8, columns, false, "课时费合计", "", "8.0", "", Inventions.grouped(slip.gross()));
        double[] halves = {38, 44, 45, 55};
        y = form.row(
                14, y, 9, halves, "减：代扣个税", Inventions.grouped(slip.tax()), "实发课时费", Inventions.grouped(slip.net()));
        y = form.row(14, y, 9, halves, "发放日期", Dates.plain(slip.paidAt()), "收款卡号", slip.account());
        y = form.row(14, y, 9, halves, "发放状态", slip.status(), "实发大写", ChineseCapitals.format(slip.net()));
        pen.print(14, y + 12, "教务：");
        pen.print(62, y + 12, "财务：");
        pen.print(112, y + 12, "教师签名：");
        OfficeSeal.ofBank(1, slip.payer(), "财务专用章").press(pen, 176, y + 16, 30);
    }

    /** After the statement that a platform for makers of films sends: English first, what stood on the account around the payout. */
    private static void statement(Pen pen, SlipText slip) {
        pen.easel().text(18, 22, pen.value().sized(20), "Payout Statement");
        pen.easel().text(18, 30, pen.label().sized(11), "收益支付单");
        pen.right(192, 22, slip.payer());
        pen.right(192, 30, "Statement date 出单日期  " + Dates.abroad(slip.paidAt().plusDays(3)));
        pen.easel().line(18, 35, 192, 35, Type.BLACK, 0.5);
        Money carried = Money.of("320.50");
        String[][] rows = {
            {"Payee 收款人", slip.payee()},
            {"Payout batch 付款批次", slip.batch()},
            {"Task order 任务单号", slip.task()},
            {"Balance brought forward 上期结余", carried.toString()},
            {"Gross earnings 税前收益", Inventions.grouped(slip.gross())},
            {"    Income tax 个人所得税", "- " + Inventions.grouped(slip.incomeTax())},
            {"    VAT and surcharges 增值税及附加", "- " + Inventions.grouped(slip.valueTax())},
            {"Total withheld 代扣税费合计", "- " + Inventions.grouped(slip.tax())},
            {"Net payout 本次支付", "CNY " + Inventions.grouped(slip.net())},
            {"Balance carried forward 本期结余", carried.toString()},
            {"Bank account 收款账号", slip.account()},
            {"Paid on 支付日期", Dates.abroad(slip.paidAt())},
            {"Status 支付状态", slip.status()}
        };
        double y = 44;
        for (String[] row : rows) {
            pen.print(18, y, row[0]);
            pen.right(192, y, row[1]);
            pen.easel().line(18, y + 2.6, 192, y + 2.6, 0xD8D8D8, 0.15);
            y += 8.2;
        }
        pen.sized(7.5).print(18, y + 4, "All amounts in CNY. 金额单位：人民币元。Questions: support@example.com");
    }

    /** After the sheet of a firm that agrees with its helpers on what is left to them: from the sum paid up to the sum with tax. */
    private static void grossed(Pen pen, SlipText slip) {
        pen.easel().fill(14, 10, 269, 12, 0xDDEBE2);
        pen.centred(148, 18, pen.label().sized(14).strong(), "税后服务费打款核算单");
        pen.pairWithin(14, 31, "付款主体：", slip.payer(), 120);
        pen.pair(126, 31, "打款批次：", slip.batch());
        pen.pair(210, 31, "任务单号：", slip.task());
        PrintedGrid grid = new PrintedGrid(pen, 14, 9, 0xF1F7F3, 0x7F9A89, 34, 50, 37, 34, 37, 37, 40);
        double y = grid.line(37, true, "服务人员", "收款账号", "到手金额", "个人所得税", "增值税及附加", "税费小计", "含税服务费");
        y = grid.line(
                y,
                false,
                slip.payee(),
                slip.account(),
                slip.net().toString(),
                slip.incomeTax().toString(),
                slip.valueTax().toString(),
                slip.tax().toString(),
                slip.gross().toString());
        PrintedGrid wide = new PrintedGrid(pen, 14, 9, 0xF1F7F3, 0x7F9A89, 34, 121, 34, 80);
        y = wide.row(y, "到手大写", ChineseCapitals.format(slip.net()), "打款时间", slip.shortTime());
        y = wide.row(y, "计算说明", "含税服务费＝到手金额＋税费小计，税费由付款主体代扣代缴", "打款结果", slip.status());
        pen.print(14, y + 10, "核算人：");
        pen.print(90, y + 10, "复核人：");
        pen.print(166, y + 10, "批准人：");
        pen.pair(230, y + 10, "制表日期：", slip.paidAt().toLocalDate().minusDays(1).toString());
    }

    /** After the 收讫确认书 that who did the work signs once the money has come: printed sentences, facts filled in over lines. */
    private static void acknowledged(Pen pen, SlipText slip) {
        pen.centred(105, 26, pen.label().sized(18).strong(), "服务报酬支付及收讫确认书");
        double y = OpenedParagraphs.filled(
                pen,
                24,
                44,
                162,
                10,
                "　　本人{ " + slip.payee() + " }接受{ " + slip.payer() + " }委托完成的任务（任务单号：{ " + slip.task()
                        + " }）已经结束，报酬支付情况确认如下：",
                "　　一、本人应得报酬（税前）人民币{ " + slip.gross() + " }元，付款方代扣税款{ " + slip.tax() + " }元，实际支付{ " + slip.net()
                        + " }元（大写：{ " + ChineseCapitals.format(slip.net()) + " }）。",
                "　　二、付款方已于{ " + Dates.plain(slip.paidAt()) + " }将上述款项付至本人账户，账号{ " + slip.account() + " }，付款批次{ "
                        + slip.batch() + " }，支付状态：{ " + slip.status() + " }。",
                "　　三、本人与付款方就该任务的报酬已经结清，双方再无争议。");
        pen.print(104, y + 14, "确认人（签字捺印）：");
        OpenedParagraphs.date(pen, 146, y + 14, slip.payee());
        pen.print(104, y + 26, "确认日期：");
        OpenedParagraphs.date(pen, 128, y + 26, Dates.plain(slip.paidAt().plusDays(2)));
    }
}
