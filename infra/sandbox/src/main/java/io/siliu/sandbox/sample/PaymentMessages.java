package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Sheet;

/** Payment slips that tell a person of a payment: a mail with a dashed list, and a sum shown as a calculation. */
final class PaymentMessages {

    private PaymentMessages() {}

    static Page mail(Inventions inventions) {
        SlipText slip = SlipText.drawn(inventions);
        return new Page(slip.fields(), pen -> mail(pen, slip));
    }

    private static void mail(Pen pen, SlipText slip) {
        pen.easel().text(16, 15, pen.label().sized(13).strong(), "【报酬发放】您有一笔任务报酬已发放");
        String[][] head = {
            {"发件人", "结算服务 <settlement@example.com>"},
            {"收件人", slip.payee()},
            {"时　间", Dates.as("yyyy年M月d日 HH:mm", slip.paidAt().plusMinutes(3))}
        };
        double y = 23;
        for (String[] row : head) {
            pen.sized(8.5).pair(16, y, row[0] + "：", row[1]);
            y += 5.5;
        }
        pen.rule(16, y - 1.5, 194);
        y = pen.paragraph(16, y + 7, 176, 6.5, slip.payee() + "，您好！");
        y = pen.paragraph(16, y, 176, 6.5, slip.payer() + "委托我司向您发放的任务报酬已处理完毕，具体如下：");
        String[] items = {
            "发放批次 — " + slip.batch(),
            "任务单 — " + slip.task(),
            "税前报酬 — " + slip.gross() + "元",
            "代扣税费 — " + slip.tax() + "元",
            "到手金额 — " + slip.net() + "元",
            "入账卡号 — " + slip.account(),
            "发放时间 — " + Dates.as("yyyy.MM.dd HH:mm:ss", slip.paidAt()),
            "发放结果 — " + slip.status()
        };
        for (String item : items) {
            pen.write(22, y + 2, "·  " + item);
            y += 7.5;
        }
        y = pen.paragraph(16, y + 5, 176, 6.5, "如对金额有异议，请在七日内登录平台提交申诉。本邮件由系统自动发出，请勿直接回复。");
        pen.right(192, y + 4, "示例结算服务团队");
    }

    static Page calculation(Inventions inventions) {
        SlipText slip = SlipText.drawn(inventions);
        return new Page(slip.fields(), pen -> calculation(pen, slip));
    }

    /** The captions stand under the figures. */
    private static void calculation(Pen pen, SlipText slip) {
        pen.easel().text(14, 15, pen.label().sized(15).strong(), "报酬结算凭条");
        double tag = pen.easel().width(pen.value(), slip.status()) + 6;
        pen.easel().fill(196 - tag, 9, tag, 8, 0x2F8F5B);
        pen.easel().text(199 - tag, 14.4, pen.value().inked(Sheet.WHITE), slip.status());
        pen.rule(14, 20, 196);
        sum(pen, 44, Inventions.grouped(slip.gross()), "税前金额（元）");
        pen.centred(75, 34, pen.label().sized(16), "－");
        sum(pen, 105, Inventions.grouped(slip.tax()), "代扣税款（元）");
        pen.centred(136, 34, pen.label().sized(16), "＝");
        sum(pen, 166, Inventions.grouped(slip.net()), "实得金额（元）");
        pen.caption(105, 50, "实得大写：" + ChineseCapitals.format(slip.net()));
        pen.easel().fill(14, 55, 182, 34, 0xF3F6F8);
        String[][] cells = {
            {"领款人", slip.payee()},
            {"入账账户", slip.account()},
            {"所属批次", slip.batch()},
            {"对应任务", slip.task()},
            {"发放企业", slip.payer()},
            {"入账时间", slip.time()}
        };
        for (int index = 0; index < cells.length; index++) {
            double x = index % 2 == 0 ? 18 : 108;
            double y = 63 + index / 2 * 10.0;
            pen.print(x, y, cells[index][0]);
            pen.writeWithin(x + 20, y, 66, cells[index][1]);
        }
    }

    private static void sum(Pen pen, double middle, String figure, String caption) {
        pen.centred(middle, 33, pen.value().sized(16), figure);
        pen.caption(middle, 41, caption);
    }
}
