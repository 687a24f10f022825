package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;

/** Receipts in boxes, set after those of ICBC, ABC and CITIC. */
final class FiledStateReceipts {

    private static final double LEFT = 10;

    private FiledStateReceipts() {}

    /** After ICBC's 网上银行电子回单: a heavy frame, both parties beside each other, the seal in a cell of the remarks. */
    static void grid(Pen pen, ReceiptText receipt) {
        HouseMarks.name(pen, 66, 15, 7, receipt.bank(), Type.BLACK, Face.HEI);
        pen.easel().text(104, 15, pen.label(), "网上银行电子回单（补打）");
        pen.easel().line(24, 17.5, 186, 17.5, Type.BLACK, 0.5);
        pen.pair(LEFT, 22.5, "电子回单号码：", receipt.number());
        pen.print(166, 22.5, "第 1 次补打");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.35);
        String[] labels = {"户    名", "账    号", "开户银行"};
        double[] widths = {8, 23.5, 63.5};
        form.side(LEFT, 25, 8.5, widths, "付款人", true, labels, receipt.payer());
        double y = form.side(105, 25, 8.5, widths, "收款人", true, labels, receipt.payee());
        double[] halves = {31.5, 63.5, 31.5, 63.5};
        y = form.row(
                LEFT,
                y,
                6,
                halves,
                "金    额",
                "¥" + receipt.grouped() + "元",
                "金额（大写）",
                "人民币 " + ChineseCapitals.format(receipt.amount()));
        y = form.row(LEFT, y, 6, halves, "摘    要", receipt.purpose(), "业务（产品）种类", "跨行发报");
        y = form.row(LEFT, y, 6, new double[] {31.5, 158.5}, "用    途", receipt.purpose());
        y = form.row(
                LEFT,
                y,
                6,
                halves,
                "交易流水号",
                receipt.serial(),
                "时间戳",
                Dates.as("yyyy-MM-dd-HH.mm.ss", receipt.paidAt()) + "."
                        + receipt.checkCode().substring(2));
        form.box(LEFT, y, 24, 25);
        form.box(LEFT + 24, y, 126, 20);
        form.box(LEFT + 24, y + 20, 166, 5);
        form.box(LEFT + 150, y, 40, 20);
        pen.print(LEFT + 25, y + 4, "备注：");
        pen.sized(8)
                .paragraph(
                        LEFT + 36,
                        y + 4,
                        112,
                        3.8,
                        "附言：" + receipt.purpose() + " 支付交易序号：" + receipt.checkCode()
                                + " 报文种类：客户发起汇兑业务 委托日期：" + receipt.plainDay() + " 业务类型（种类）：普通汇兑 指令编号：HQP"
                                + receipt.serial()
                                + " 提交人：0001.c." + receipt.checkCode().substring(4) + " 最终授权人：");
        pen.pair(LEFT + 25, y + 23.6, "验证码：", FiledTransfers.check(receipt) + "=");
        HouseMarks.code(pen, LEFT + 161, y + 1, 18, receipt);
        OfficeSeal.ofBank(1, receipt.bank(), "电子回单专用章").press(pen, LEFT + 12, y + 12.5, 21);
        y = form.row(
                LEFT,
                y + 25,
                6,
                new double[] {24, 39.5, 24, 39.5, 24, 39},
                "记账网点",
                receipt.checkCode().substring(4),
                "记账柜员",
                "00023",
                "记账日期",
                receipt.day());
        pen.pair(158, y + 5, "打印日期：", Dates.as("yyyy年MM月dd日", receipt.paidAt().plusDays(3)));
        Pen fine = pen.sized(8.5);
        fine.print(LEFT, y + 9, "重要提示：");
        fine.print(LEFT, y + 13.5, "1.如果您是收款方，请到本行网站www.example.com电子回单验证处进行回单验证。");
        fine.print(LEFT, y + 18, "2.本回单不作为收款方发货依据，并请勿重复记账。");
    }

    /** After ABC's 网上银行电子回单: account above name, thin rules, what the customer wrote in a box of its own at the foot. */
    static void notice(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 14, 12, 9, 0x009A82);
        HouseMarks.name(pen, 24, 14, 8, receipt.bank(), 0x333333, Face.KAI);
        pen.centred(105, 12, pen.label().sized(14).strong(), "网上银行电子回单");
        pen.centred(105, 18.5, pen.label().sized(12), "客户收付款入账通知");
        HouseMarks.code(pen, 184, 4, 15, receipt);
        RuledForm form = new RuledForm(pen, 0x555555, 0.2);
        form.box(5, 21, 200, 6);
        pen.pair(6, 25.3, "回单编号：", receipt.number());
        pen.right(204, 25.3, "第1次打印");
        String[] labels = {"账号", "户名", "开户行"};
        double[] widths = {14, 14, 74};
        form.side(5, 27, 6.6, widths, "付款方", false, labels, receipt.payer());
        double y = form.side(107, 27, 6.6, new double[] {14, 14, 70}, "收款方", false, labels, receipt.payee());
        double[] halves = {28, 74, 28, 70};
        y = form.row(
                5, y, 6.4, halves, "金额（小写）", receipt.grouped(), "金额（大写）", ChineseCapitals.format(receipt.amount()));
        y = form.row(5, y, 6.4, halves, "币种", "人民币", "交易渠道", "网上银行");
        y = form.row(5, y, 6.4, halves, "摘要", "转支", "凭证号", "");
        y = form.row(5, y, 6.4, halves, "交易时间", receipt.time(), "会计日期", Dates.as("yyyyMMdd", receipt.paidAt()));
        form.label(5, y, 28, 19, "附言");
        form.value(33, y, 172, 19, receipt.purpose());
        OfficeSeal.ofBank(0.6, receipt.bank() + "股份有限公司", "回单专用章").press(pen, 178, y + 9, 30);
        pen.easel().text(8, y + 25, pen.label().strong(), "电子回单可以重复打印，回单编号相同表示同一笔业务，请勿重复记账。");
        pen.pair(
                160, y + 25, "打印日期：", receipt.paidAt().toLocalDate().plusDays(2).toString());
    }

    /** After the receipt that CITIC's direct link answers with: name above account, the teller's numbers in the last rows. */
    static void linked(Pen pen, ReceiptText receipt) {
        pen.easel().text(12, 14, pen.value().sized(14).strong().inked(Type.RED), receipt.bank());
        pen.centred(112, 14, pen.label().sized(14).strong(), "电子回单（付款）");
        pen.pair(12, 23, "回单编号：", receipt.number());
        pen.pair(92, 23, "交易日期：", receipt.plainDay());
        pen.right(200, 23, "单位：元");
        RuledForm form = new RuledForm(pen, 0xC06060, 0.25);
        String[] labels = {"名    称", "账    号", "开户行名"};
        form.side(10, 26, 8, new double[] {8, 20, 67}, "付款方", true, labels, receipt.payer());
        double y = form.side(105, 26, 8, new double[] {8, 20, 67}, "收款方", true, labels, receipt.payee());
        double[] halves = {28, 67, 28, 67};
        y = form.row(10, y, 8, halves, "金额（小写）", receipt.grouped(), "金额（大写）", ChineseCapitals.format(receipt.amount()));
        y = form.row(10, y, 8, halves, "币    种", "人民币", "附    言", receipt.purpose());
        y = form.row(10, y, 8, halves, "柜员交易号", receipt.serial(), "摘    要", "网银跨行汇款");
        y = form.row(10, y, 8, halves, "交易时间", receipt.time(), "打印验证码", receipt.checkCode());
        pen.sized(8.5).print(10, y + 6, "本回单可在我行网站核验；重复打印的回单请勿重复记账；收款方请以账户实际入账为准。");
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 182, y - 6, 30);
    }
}
