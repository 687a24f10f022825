package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;

/** Receipts set after those of Bank of Beijing and Bank of Shanghai. */
final class OpenedCityReceipts {

    private OpenedCityReceipts() {}

    /** After Bank of Beijing's 电子回单: every row has two labels with whose they are, the number stands in the last row. */
    static void capital(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 14, 12, 8, 0xC1121F);
        HouseMarks.name(pen, 20, 14, 7, receipt.bank(), 0xC1121F, Face.SONG);
        pen.centred(112, 16, pen.label().sized(16).strong(), receipt.bank() + "网上银行电子回单");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] halves = {28, 68, 28, 70};
        double y = form.row(
                8,
                24,
                9,
                halves,
                "付款人户名",
                receipt.payer().name(),
                "收款人户名",
                receipt.payee().name());
        y = form.row(
                8,
                y,
                9,
                halves,
                "付款人账号",
                receipt.payer().account(),
                "收款人账号",
                receipt.payee().account());
        y = form.row(
                8,
                y,
                9,
                halves,
                "付款人开户行",
                receipt.payer().bank(),
                "收款人开户行",
                receipt.payee().bank());
        y = form.row(8, y, 8, halves, "币种", "人民币", "交易日期", receipt.day());
        y = form.row(
                8, y, 9, halves, "金额（小写）", "￥" + receipt.grouped(), "金额（大写）", ChineseCapitals.format(receipt.amount()));
        y = form.row(8, y, 8, halves, "业务种类", "普通汇兑", "手续费", "￥0.00");
        y = form.row(8, y, 8, new double[] {28, 166}, "用途/附言", receipt.purpose());
        y = form.row(8, y, 8, halves, "回单编号", receipt.number(), "交易流水号", receipt.serial());
        pen.pair(8, y + 7, "打印次数：", "1");
        pen.pair(
                50,
                y + 7,
                "打印时间：",
                Dates.as("yyyy年MM月dd日 HH:mm:ss", receipt.paidAt().plusDays(1)));
        pen.sized(8).print(8, y + 14, "本回单由系统自动生成，仅供参考，不作为付款、发货凭证。");
        HouseMarks.code(pen, 132, y + 3, 16, receipt);
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 178, y - 2, 33);
    }

    /** After Bank of Shanghai's: lines with narrow colons, three to a sheet, payer's and receiver's names in one line. */
    static void harbour(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 16, 13, 7, 0x1B4B9B);
        HouseMarks.name(pen, 21, 14.5, 6, receipt.bank(), 0x1B4B9B, Face.HEI);
        pen.centred(110, 14, pen.label().sized(14).strong(), receipt.bank() + "业务回单");
        pen.right(198, 14, "（付款）");
        pen.easel().line(12, 18, 198, 18, Type.BLACK, 0.3);
        pen.pair(12, 24, "记账日期:", receipt.day());
        pen.pair(108, 24, "回单编号:", receipt.number());
        String[][] rows = {
            {"付款人名称:", receipt.payer().name(), "收款人名称:", receipt.payee().name()},
            {"付款人账号:", receipt.payer().account(), "收款人账号:", receipt.payee().account()},
            {"付款人开户行:", receipt.payer().bank(), "收款人开户行:", receipt.payee().bank()}
        };
        double y = 30.5;
        for (String[] row : rows) {
            pen.pairWithin(12, y, row[0], row[1], 106);
            pen.pairWithin(108, y, row[2], row[3], 198);
            y += 6.5;
        }
        pen.pair(12, y, "金额(小写):", receipt.grouped());
        pen.pair(108, y, "币种:", "人民币");
        pen.pair(12, y + 6.5, "金额(大写):", ChineseCapitals.format(receipt.amount()));
        pen.pair(12, y + 13, "用途:", receipt.purpose());
        pen.pair(108, y + 13, "摘要:", "网银转账");
        pen.pair(12, y + 19.5, "交易流水号:", receipt.serial());
        pen.pair(108, y + 19.5, "交易机构:", "003" + receipt.checkCode().substring(4));
        pen.pair(12, y + 26, "附言:", "");
        pen.easel().line(12, 79, 198, 79, Type.BLACK, 0.3);
        pen.pair(
                12,
                84,
                "打印时间:",
                Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(6)));
        pen.pair(80, 84, "打印次数:", "1");
        pen.sized(8).print(112, 84, "本回单可重复打印，请勿重复记账。");
        OfficeSeal.ofBank(0.7, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 172, 66, 38);
    }
}
