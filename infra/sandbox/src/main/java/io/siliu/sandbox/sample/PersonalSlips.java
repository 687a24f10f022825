package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Slips made out to one person: a letter that tells of the payment, and a form signed by who was paid. */
final class PersonalSlips {

    private PersonalSlips() {}

    /** The facts stand in sentences, as a settlement centre writes to who works for it. */
    static void letter(Pen pen, SlipText slip) {
        pen.centred(105, 18, pen.label().sized(17).strong(), "服务费结算付款通知书");
        pen.pair(20, 32, "结算批次：", slip.batch());
        pen.pair(116, 32, "任务单号：", slip.task());
        double y = pen.paragraph(20, 44, 170, 8, slip.payee() + "：");
        y = pen.paragraph(
                20,
                y,
                170,
                8,
                "    您承接的" + slip.payer() + "上述任务已完成结算，应付服务费" + Inventions.grouped(slip.gross()) + "元，代扣税费"
                        + Inventions.grouped(slip.tax()) + "元，实付" + Inventions.grouped(slip.net()) + "元（大写："
                        + ChineseCapitals.format(slip.net()) + "）。");
        y = pen.paragraph(
                20,
                y,
                170,
                8,
                "    上述款项已于" + slip.paidAt().format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA))
                        + "转入您的银行卡，卡号" + slip.account() + "。");
        pen.pair(20, y + 4, "付款状态：", slip.status());
        pen.pair(20, y + 13, "如有疑问，请联系结算中心。", "");
        pen.right(188, y + 22, "示例结算中心");
        pen.stamp(168, y + 16, 12, Type.RED);
    }

    /** Gross, taxes and what remains, the last also in words; who was paid signs. */
    static void collected(Pen pen, SlipText slip) {
        pen.centred(105, 15, pen.label().sized(18).strong(), "劳 务 费 发 放 单");
        pen.pair(14, 25, "支付单位：", slip.payer());
        pen.pair(140, 25, "批次：", slip.batch());
        double y = FormRows.boxed(
                pen,
                14,
                29,
                10.5,
                new double[] {26, 62, 30, 64},
                new String[] {"领款人", slip.payee(), "银行卡号", slip.account()},
                new String[] {"关联任务", slip.task(), "发放方式", "银行代发"},
                new String[] {"税前金额", slip.gross() + "元", "代扣代缴税款", slip.tax() + "元"},
                new String[] {
                    "税后实发",
                    slip.net() + "元",
                    "发放日期",
                    slip.paidAt().toLocalDate().toString()
                },
                new String[] {"实发大写", ChineseCapitals.format(slip.net())});
        pen.pair(14, y + 9, "发放结果：", slip.status());
        String[] signs = {"制表：", "财务审核：", "负责人：", "领款人签名："};
        for (int index = 0; index < signs.length; index++) {
            pen.print(14 + index * 45, y + 19, signs[index]);
        }
        pen.write(14 + 3 * 45 + 26, y + 19, slip.payee());
    }
}
