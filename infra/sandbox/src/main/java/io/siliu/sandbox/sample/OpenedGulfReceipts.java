package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;

/** The two receipts of China Bohai Bank: that of its web bank for one transfer, and the common one of an account's entries. */
final class OpenedGulfReceipts {

    private static final int GREY = 0x9C9C9C;
    private static final int BLUE = 0x2040C0;

    private OpenedGulfReceipts() {}

    /** After the 企业网上银行业务转账回单: account above name, numbers of the banks, the seal in a cell of its own name. */
    static void web(Pen pen, ReceiptText receipt) {
        RuledForm form = new RuledForm(pen, GREY, 0.3);
        form.box(4, 4, 202, 11);
        mark(pen, 52, 10, receipt.bank());
        pen.easel().text(80, 11.4, pen.label().sized(10), "企业网上银行业务转账回单");
        pen.pair(162, 11, "网银客户号:", "1" + receipt.checkCode());
        double y = 15;
        Holder[] holders = {receipt.payer(), receipt.payee()};
        for (int side = 0; side < 2; side++) {
            double x = 4 + side * 101;
            int office = 100_000_000 + Math.floorMod(holders[side].bank().hashCode(), 900_000_000);
            String bank = (side == 0 ? "318" : "105") + office;
            String[][] rows = {
                {"账　　号", holders[side].account()},
                {"户　　名", holders[side].name()},
                {"开 户 行", holders[side].bank()},
                {"开户行号", bank}
            };
            form.label(x, y, 25, 42, side == 0 ? "借方（付款方）" : "贷方（收款方）");
            for (int row = 0; row < 4; row++) {
                form.label(x + 25, y + row * 10.5, 20, 10.5, rows[row][0]);
                form.value(x + 45, y + row * 10.5, 56, 10.5, rows[row][1]);
            }
        }
        y += 42;
        form.label(4, y, 25, 8, "小写金额");
        form.centre(29, y, 76, 8, "人民币" + receipt.grouped());
        form.label(105, y, 25, 8, "用　　途");
        form.value(130, y, 76, 8, receipt.purpose());
        form.label(4, y + 8, 25, 8, "大写金额");
        form.centre(29, y + 8, 127, 8, "人民币" + ChineseCapitals.format(receipt.amount()));
        form.label(156, y + 8, 50, 8, receipt.bank() + "电子印图案");
        form.box(156, y + 16, 50, 36);
        y = form.row(
                4, y + 16, 8, new double[] {25, 51, 25, 51}, "网银流水号", receipt.number(), "交易日期", receipt.plainDay());
        y = form.row(4, y, 8, new double[] {25, 127}, "验证码", FiledTransfers.check(receipt));
        form.box(4, y, 152, 20);
        pen.pair(20, y + 8, "打印日期:", receipt.paidAt().toLocalDate().plusDays(2) + " /打印次数:1");
        pen.easel().text(20, y + 14.5, pen.label().sized(12).inked(0xE02020), "*");
        pen.print(24, y + 14, "重要提示：本回单不得作为收款方发货依据，并请勿重复记账");
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "网上银行电子回单").press(pen, 181, y + 2, 34);
    }

    /** After the 客户业务回单: what was booked first, labels with colons in their cells, the receipt's number at the foot. */
    static void entry(Pen pen, ReceiptText receipt) {
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.3);
        Pen blue = new Pen(pen.easel(), pen.value().inked(BLUE), pen.label().inked(BLUE));
        blue.pair(118, 7, "网银客户号:", "1" + receipt.checkCode());
        blue.pair(158, 7, "业务种类：", "账务交易类通用回单");
        form.box(4, 10, 202, 9);
        mark(pen, 78, 15, receipt.bank());
        pen.easel().text(106, 16, pen.label().sized(10), "客户业务回单");
        double[] thirds = {25, 42, 25, 42, 25, 43};
        double[] halves = {33, 68, 33, 68};
        double y = form.row(4, 19, 8, new double[] {25, 177}, "回单名称：", "转账支付回单");
        y = form.row(
                4,
                y,
                8,
                thirds,
                "记账日期：",
                Dates.as("yyyyMMdd", receipt.paidAt()),
                "记账时间：",
                Dates.as("HH:mm:ss", receipt.paidAt()),
                "记账流水：",
                receipt.serial());
        y = form.row(4, y, 8, thirds, "记账柜员：", "EB0001", "交易渠道：", "企业网银", "", "");
        Holder payer = receipt.payer();
        Holder payee = receipt.payee();
        y = form.row(4, y, 8, halves, "付款方账号：", payer.account(), "收款方账号：", payee.account());
        y = form.row(4, y, 8, halves, "付款方名称：", payer.name(), "收款方名称：", payee.name());
        y = form.row(4, y, 8, halves, "付款方开户行：", payer.bank(), "收款方开户行：", payee.bank());
        y = form.row(
                4,
                y,
                8,
                halves,
                "金额（大写）：",
                "人民币" + ChineseCapitals.format(receipt.amount()),
                "金额（小写）：",
                "CNY " + receipt.grouped());
        y = form.row(4, y, 8, halves, "现转标志：", "转账", "借贷标志：", "借");
        y = form.row(4, y, 8, halves, "原始凭证种类：", "", "原始凭证号码：", "");
        form.label(4, y, 33, 8, "用途：");
        form.value(37, y, 169, 8, receipt.purpose());
        y += 8;
        form.label(4, y, 33, 36, "附言：");
        form.box(37, y, 101, 36);
        form.box(138, y, 68, 36);
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "网上银行电子回单").press(pen, 168, y + 18, 34);
        y = form.row(
                4,
                y + 36,
                8,
                thirds,
                "回单编号：",
                receipt.number(),
                "签发日期：",
                Dates.as("yyyyMMdd", receipt.paidAt().plusDays(1)),
                "签发机构：",
                "0001");
        y = form.row(4, y, 8, new double[] {25, 42, 42, 93}, "接收人账号：", payer.account(), "接收人证件号码：", "");
        form.leading(4, y, 202, 8, "温馨提示：如您已在本行取得相应纸质回单，请注意核对，勿重复记账！");
    }

    private static void mark(Pen pen, double x, double y, String bank) {
        HouseMarks.emblem(pen, x - 4, y, 6, 0x1B4B9B);
        HouseMarks.name(pen, x, y + 1.8, 5.4, bank, 0x222222, Face.KAI);
    }
}
