package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/** What a bank gives back for an order to pay: CCB's receipt on the web, and the payer's sheet of a 电汇凭证 filled in at the counter. */
final class OpenedOrderedReceipts {

    private static final int PALE_BLUE = 0x9CC3E0;
    private static final double DIGIT = 4.6;
    private static final String PLACES = "亿千百十万千百十元角分";

    private OpenedOrderedReceipts() {}

    /** After CCB's 网上银行电子回执: day without strokes, numbers in one line, pale blue rules, what it is not in red at the foot. */
    static void echo(Pen pen, ReceiptText receipt) {
        RuledForm form = new RuledForm(pen, PALE_BLUE, 0.3);
        form.box(4, 4, 202, 9);
        pen.centred(105, 10.2, pen.label().sized(12), receipt.bank() + "网上银行电子回执");
        form.box(4, 13, 202, 8);
        pen.pair(7, 18.2, "币别：", "人民币");
        pen.pair(33, 18.2, "日期：", Dates.as("yyyyMMdd", receipt.paidAt()));
        pen.pair(64, 18.2, "凭证号：", receipt.number());
        pen.pair(109, 18.2, "账户明细编号-交易流水号：", receipt.serial());
        String[] labels = {"全 称", "账 号", "开户行"};
        form.side(4, 21, 8.5, new double[] {15, 16, 70}, "付款人", true, labels, receipt.payer());
        double y = form.side(105, 21, 8.5, new double[] {15, 16, 70}, "收款人", true, labels, receipt.payee());
        y = form.row(
                4,
                y,
                8.5,
                new double[] {15, 86, 15, 86},
                "大写金额",
                ChineseCapitals.format(receipt.amount()),
                "小写金额",
                receipt.grouped());
        y = form.row(4, y, 8.5, new double[] {15, 86, 15, 86}, "用 途", receipt.purpose(), "钞汇标志", "钞");
        y = form.row(4, y, 8.5, new double[] {15, 187}, "摘 要", "转账支取");
        form.box(4, y, 202, 12);
        Pen red = new Pen(pen.easel(), pen.value().inked(0xE02020), pen.label());
        red.paragraph(6, y + 5, 196, 4.6, "重要提示：银行受理成功，本回执不作为收、付款方交易的最终依据，正式回单请在交易成功第二日打印。");
        OfficeSeal.ofBank(1, receipt.bank(), "电子回单专用章").press(pen, 164, y - 8, 26);
    }

    /** After a 电汇凭证（回单）: places of both banks, one digit a box, the order's day typed in, which sheet it is up the right edge. */
    static void wire(Pen pen, ReceiptText receipt) {
        int ink = pen.label().colour();
        pen.centred(96, 13, pen.label().sized(15).strong(), receipt.bank() + "　电汇凭证（回单）");
        pen.easel().text(164, 13, pen.value().sized(12).inked(0xC03030), "№ " + receipt.number());
        pen.easel().path(new double[] {12, 15, 15, 12, 12}, new double[] {18, 18, 21, 21, 18}, ink, 0.25);
        pen.print(16, 21, "普通");
        pen.easel().path(new double[] {12.4, 13.4, 15.6}, new double[] {19.6, 20.8, 17.4}, Type.BLACK, 0.35);
        pen.easel().path(new double[] {26, 29, 29, 26, 26}, new double[] {18, 18, 21, 21, 18}, ink, 0.25);
        pen.print(30, 21, "加急");
        pen.print(76, 21, "委托日期");
        pen.write(92, 21, Dates.as("yyyy年MM月dd日", receipt.paidAt()));
        RuledForm form = new RuledForm(pen, ink, 0.3);
        side(form, 12, "汇款人", "汇出", receipt.payer());
        side(form, 101, "收款人", "汇入", receipt.payee());
        double y = 24 + 32;
        form.label(12, y, 12, 13, "金额");
        form.leading(24, y, 27, 13, "人民币（大写）");
        form.value(51, y, 139 - PLACES.length() * DIGIT, 13, ChineseCapitals.format(receipt.amount()));
        String digits = "￥" + receipt.amount().toString().replace(".", "");
        Pen fine = pen.sized(7);
        for (int place = 0; place < PLACES.length(); place++) {
            double x = 190 - (PLACES.length() - place) * DIGIT;
            pen.box(x, y, DIGIT, 5);
            pen.box(x, y + 5, DIGIT, 8);
            fine.caption(x + DIGIT / 2, y + 3.6, PLACES.substring(place, place + 1));
            int at = digits.length() - PLACES.length() + place;
            if (at >= 0) {
                pen.middle(x + DIGIT / 2, y + 10.5, digits.substring(at, at + 1));
            }
        }
        y += 13;
        form.box(12, y, 89, 26);
        pen.print(60, y + 22, "汇出行签章");
        OfficeSeal.ofBank(1, receipt.bank(), "转讫").press(pen, 42, y + 13, 24);
        form.leading(101, y, 24, 7, "支付密码");
        form.box(125, y, 65, 7);
        form.box(101, y + 7, 89, 19);
        pen.print(103, y + 12, "附加信息及用途：");
        pen.write(106, y + 18, receipt.purpose());
        pen.print(132, y + 24, "复核：");
        pen.print(160, y + 24, "记账：");
        pen.sized(8).upright(194, 34, 4.6, "此联汇出行给汇款人的回单");
    }

    private static String town(String bank) {
        return Words.CITIES.stream()
                .filter(city -> bank.contains(city.replace("市", "")))
                .findFirst()
                .orElse("样本市");
    }

    private static void side(RuledForm form, double x, String word, String way, Holder holder) {
        form.box(x, 24, 8, 32);
        form.pen().upright(x + 2, 35, 6, word);
        String[][] rows = {
            {"全　　称", holder.name()},
            {"账　　号", holder.account()},
            {way + "地点", "示例省" + town(holder.bank())},
            {way + "行名称", holder.bank()}
        };
        for (int row = 0; row < 4; row++) {
            form.label(x + 8, 24 + row * 8, 21, 8, rows[row][0]);
            form.value(x + 29, 24 + row * 8, 60, 8, rows[row][1]);
        }
    }
}
