package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;

/** Receipts set after those of Everbright, Huaxia, China Guangfa and Zheshang. */
final class OpenedStockReceipts {

    private static final String[] SIDE = {"户  名", "账  号", "开户行"};

    private OpenedStockReceipts() {}

    /** After Everbright's 电子回单: its number, day and kind in one line, both parties side by side, the check's code at the foot. */
    static void bright(Pen pen, ReceiptText receipt) {
        int purple = 0x5E2B82;
        HouseMarks.emblem(pen, 13, 11, 8, purple);
        HouseMarks.name(pen, 19, 13, 6.5, receipt.bank(), purple, Face.HEI);
        pen.centred(110, 14, pen.label().sized(17).strong(), "电子回单");
        pen.pair(8, 23, "回单编号：", receipt.number());
        pen.pair(84, 23, "回单类型：", "转账汇款");
        pen.pair(138, 23, "记账日期：", receipt.plainDay());
        RuledForm form = new RuledForm(pen, purple, 0.3);
        form.side(8, 26, 8, new double[] {7, 17, 73}, "付款人", true, SIDE, receipt.payer());
        double y = form.side(105, 26, 8, new double[] {7, 17, 73}, "收款人", true, SIDE, receipt.payee());
        form.label(8, y, 24, 8, "金额（大写）");
        form.value(32, y, 98, 8, "人民币" + ChineseCapitals.format(receipt.amount()));
        form.label(130, y, 24, 8, "金额（小写）");
        form.value(154, y, 48, 8, "CNY " + receipt.grouped());
        double[] halves = {24, 73, 24, 73};
        y = form.row(8, y + 8, 7.5, halves, "业务种类", "网银跨行转账", "凭证号码", "");
        y = form.row(8, y, 7.5, halves, "交易流水号", receipt.serial(), "交易时间", receipt.time());
        y = form.row(8, y, 7.5, new double[] {24, 170}, "摘    要", "转账支取");
        y = form.row(8, y, 7.5, new double[] {24, 170}, "附    言", receipt.purpose());
        pen.pair(8, y + 7, "验证码：", FiledTransfers.check(receipt));
        pen.pair(
                64,
                y + 7,
                "打印时间：",
                Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(2)));
        pen.pair(122, y + 7, "打印次数：", "1");
        pen.sized(8).print(8, y + 14, "重要提示：本回单不作为收款方发货依据，重复打印无效，请勿重复记账。");
        OfficeSeal.ofBank(0.7, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 174, y + 4, 40);
    }

    /** After Huaxia's: open lines with narrow colons, what went out left and where it came in right, the number told first. */
    static void lines(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 14, 11, 8, 0xC8102E);
        HouseMarks.name(pen, 20, 13, 6.5, receipt.bank(), Type.BLACK, Face.SONG);
        pen.centred(105, 18, pen.label().sized(15).strong(), receipt.bank() + "电子回单");
        pen.easel().line(10, 24, 200, 24, 0xC8102E, 0.5);
        pen.pair(12, 30, "回单编码:", receipt.number());
        pen.pair(84, 30, "业务类型:", "转账业务");
        pen.pair(144, 30, "打印次数:", "1");
        double y = 38;
        String[][] rows = {
            {"转出户名:", receipt.payer().name(), "转入户名:", receipt.payee().name()},
            {"转出账号:", receipt.payer().account(), "转入账号:", receipt.payee().account()},
            {"转出行名:", receipt.payer().bank(), "转入行名:", receipt.payee().bank()}
        };
        for (String[] row : rows) {
            pen.pairWithin(12, y, row[0], row[1], 106);
            pen.pairWithin(108, y, row[2], row[3], 199);
            y += 7;
        }
        pen.pair(12, y, "币种:", "人民币");
        pen.pair(108, y, "金额:", receipt.grouped());
        pen.pair(12, y + 7, "金额大写:", ChineseCapitals.format(receipt.amount()));
        pen.pair(12, y + 14, "交易日期:", receipt.plainDay());
        pen.pair(60, y + 14, "交易时间:", Dates.as("HH:mm:ss", receipt.paidAt()));
        pen.pair(108, y + 14, "流水号:", receipt.serial());
        pen.pair(12, y + 21, "用途:", receipt.purpose());
        pen.pair(108, y + 21, "手续费:", "0.00");
        pen.pair(12, y + 28, "备注:", "企业网银");
        pen.easel().line(10, 92, 200, 92, 0xC8102E, 0.3);
        pen.sized(7.5).print(12, 97, "此回单为电子回单，仅供客户记账使用，手写、涂改无效。可凭回单编码登录本行网站查验。");
        pen.sized(7.5)
                .pair(
                        12,
                        102,
                        "打印时间:",
                        Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(3)));
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 178, 82, 30);
    }

    /** After China Guangfa's 广发网上银行电子回单: its title says the web bank, figures and capitals are rows of the same form. */
    static void web(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 14, 11, 8, 0xB5121B);
        HouseMarks.name(pen, 20, 13, 6.5, receipt.bank(), 0xB5121B, Face.HEI);
        pen.centred(112, 15, pen.label().sized(16).strong(), receipt.bank().replace("银行", "") + "网上银行电子回单");
        pen.pair(10, 24, "交易日期：", receipt.day());
        pen.pair(132, 24, "回单流水号：", receipt.number());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] halves = {25, 70, 25, 70};
        double y = form.row(10, 27, 7, halves, "交易名称", "跨行汇款", "币  种", "人民币");
        String[] labels = {"名  称", "账  号", "开户行"};
        form.side(10, y, 8, new double[] {7, 18, 70}, "付款人", true, labels, receipt.payer());
        y = form.side(105, y, 8, new double[] {7, 18, 70}, "收款人", true, labels, receipt.payee());
        y = form.row(10, y, 7, new double[] {25, 165}, "大写金额", ChineseCapitals.format(receipt.amount()));
        y = form.row(10, y, 7, halves, "小写金额", receipt.grouped(), "手续费", "0.00");
        y = form.row(10, y, 7, halves, "交易流水", receipt.serial(), "交易渠道", "企业网银");
        y = form.row(10, y, 7, new double[] {25, 165}, "用  途", receipt.purpose());
        y = form.row(10, y, 7, new double[] {25, 165}, "附  言", "");
        pen.pair(10, y + 6, "电子回单验证码：", FiledTransfers.check(receipt).substring(4));
        pen.sized(8).print(10, y + 12, "温馨提示：电子回单可重复打印，请注意核对，避免重复记账；如需核实真伪，请登录本行网站。");
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 178, y - 8, 33);
    }

    /** After Zheshang's: a cell holds label and value together, and one great cell tells all the rest in running text. */
    static void cells(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 14, 11, 8, 0xC7000B);
        HouseMarks.name(pen, 20, 13, 6.5, receipt.bank(), 0x222222, Face.KAI);
        pen.centred(110, 14, pen.label().sized(15).strong(), receipt.bank() + "电子回单");
        pen.right(200, 22, "回单编号：" + receipt.number());
        RuledForm form = new RuledForm(pen, 0x444444, 0.25);
        double y = 25;
        Holder[] holders = {receipt.payer(), receipt.payee()};
        for (int side = 0; side < 2; side++) {
            double x = 10 + side * 95;
            form.label(x, y, 17, 27, side == 0 ? "付款人" : "收款人");
            form.value(x + 17, y, 78, 9, "户名:" + holders[side].name());
            form.value(x + 17, y + 9, 78, 9, "账号:" + holders[side].account());
            form.value(x + 17, y + 18, 78, 9, "开户行:" + holders[side].bank());
        }
        y += 27;
        form.label(10, y, 17, 9, "金额");
        form.value(27, y, 113, 9, "人民币（大写）" + ChineseCapitals.format(receipt.amount()));
        form.value(140, y, 60, 9, "￥" + receipt.grouped());
        y += 9;
        form.box(10, y, 190, 38);
        pen.write(12, y + 6, "交易流水号：" + receipt.serial() + "    交易时间：" + receipt.time());
        pen.write(12, y + 12.5, "业务类型：单笔转账    交易渠道：网上银行    币种：人民币    手续费：0.00");
        pen.write(12, y + 19, "用途：" + receipt.purpose());
        pen.write(12, y + 25.5, "附言：");
        pen.write(12, y + 32, "回单验证码：" + FiledTransfers.check(receipt));
        OfficeSeal.ofBank(0.7, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 174, y + 20, 42);
        pen.sized(7.5).print(10, y + 43, "注：本回单仅作为客户记账参考，不作为收款方入账及发货依据；同一笔业务可多次打印，请勿重复使用。");
    }
}
