package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** After the 付款通知书 PAYMENT ADVICE that the book-keeping of foreign firms mails to whom it paid, Chinese above English. */
final class OpenedAdvice {

    private static final double LEFT = 20;
    private static final double[] LIST = {28, 60, 28, 27, 27};

    private OpenedAdvice() {}

    static void page(Pen pen, OpenedEarning earning) {
        SlipText slip = earning.said();
        pen.easel().text(LEFT, 20, pen.value().sized(13).strong(), slip.payer());
        pen.easel().line(LEFT, 24, 190, 24, 0x2C4A7C, 0.6);
        pen.centred(105, 37, pen.label().sized(15).strong(), "付款通知书");
        pen.centred(105, 43, pen.label().sized(10), "PAYMENT ADVICE");
        double y = 55;
        y = both(pen, LEFT, y, "收款人", "Payee", slip.payee());
        both(
                pen,
                112,
                y - 11,
                "付款日期",
                "Payment Date",
                slip.paidAt().toLocalDate().toString());
        y = both(pen, LEFT, y, "收款账号", "Account No.", slip.account());
        both(pen, 112, y - 11, "付款批号", "Batch No.", slip.batch());
        y = both(pen, LEFT, y, "收款银行", "Bank", earning.bank());
        both(pen, 112, y - 11, "币种", "Currency", "CNY");
        y = OpenedParagraphs.set(
                pen, LEFT, y + 2, 170, 6, "下列款项已汇入您的上述账户，请查收。", "The following has been remitted to your account.");
        RuledForm form = new RuledForm(pen, 0x7F7F7F, 0.2);
        y = form.list(LEFT, y, 12, LIST, true, "单据日期 Date", "摘要 Description", "税前金额 Gross", "代扣税额 Tax", "实付金额 Net");
        y = form.list(
                LEFT,
                y,
                14,
                LIST,
                false,
                slip.paidAt().toLocalDate().minusDays(12).toString(),
                "任务单号" + slip.task() + " 咨询服务费",
                earning.gross(),
                earning.tax(),
                earning.net());
        form.label(LEFT, y, 88, 9, "合计 Total");
        form.centre(LEFT + 88, y, 28, 9, earning.gross());
        form.centre(LEFT + 116, y, 27, 9, earning.tax());
        form.centre(LEFT + 143, y, 27, 9, earning.net());
        y = OpenedParagraphs.set(
                pen,
                LEFT,
                y + 20,
                170,
                6,
                "如有疑问，请在五个工作日内与财务共享中心联系：ap@example.com。",
                "This is a computer generated advice. No signature is required.");
        pen.easel().line(LEFT, y + 4, 190, y + 4, Type.GREY, 0.2);
        pen.sized(8).print(LEFT, y + 9, "Page 1 of 1");
    }

    private static double both(Pen pen, double x, double y, String chinese, String english, String value) {
        pen.print(x, y, chinese);
        pen.sized(8).print(x, y + 3.8, english);
        pen.writeWithin(x + 26, y + 1.5, 62, value);
        return y + 11;
    }
}
