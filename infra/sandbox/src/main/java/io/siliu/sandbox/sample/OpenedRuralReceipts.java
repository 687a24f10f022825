package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Receipts set after those of Sichuan's rural banks and of Chongqing Rural Commercial Bank. */
final class OpenedRuralReceipts {

    private static final int GREEN = 0x1E8A3C;
    private static final int PALE = 0x9A9A9A;

    private OpenedRuralReceipts() {}

    /** After the 企业网上银行电子回单 of Sichuan: labels that end at one edge, no cells, the bank's own name small beside the mark. */
    static void basin(Pen pen, ReceiptText receipt) {
        pen.easel().path(new double[] {2, 208, 208, 2, 2}, new double[] {2, 2, 120, 120, 2}, 0xDDDDDD, 0.3);
        HouseMarks.emblem(pen, 12, 13, 10, GREEN);
        HouseMarks.name(pen, 19, 15, 7, "示例农信", GREEN, Face.KAI);
        pen.sized(8.5).paragraph(46, 10, 30, 4.3, receipt.bank() + "股份有限公司");
        pen.centred(105, 14.5, pen.label().sized(14), "企业网上银行电子回单");
        pen.pair(
                148,
                14,
                "打印时间:",
                Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(4)));
        Holder payer = receipt.payer();
        Holder payee = receipt.payee();
        ended(pen, 33, 34, "电子回单号码:", receipt.number(), 104);
        ended(pen, 33, 41, "付款户名:", payer.name(), 104);
        ended(pen, 33, 48, "付款账号:", payer.account(), 104);
        ended(pen, 33, 55, "付款人开户行:", payer.bank(), 104);
        ended(pen, 136, 34, "收款户名:", payee.name(), 206);
        ended(pen, 136, 41, "收款账号:", payee.account(), 206);
        ended(pen, 136, 48, "收款人开户行:", payee.bank(), 206);
        pen.easel().line(2, 59, 208, 59, 0xDDDDDD, 0.2);
        ended(pen, 33, 65, "业务种类:", "跨行转账", 104);
        ended(pen, 33, 72, "交易金额(小写):", receipt.grouped(), 104);
        ended(pen, 33, 79, "交易金额(大写):", ChineseCapitals.format(receipt.amount()), 104);
        ended(pen, 136, 65, "交易时间:", receipt.time(), 206);
        ended(pen, 136, 72, "交易流水号:", receipt.serial(), 206);
        ended(pen, 136, 79, "摘要:", receipt.purpose(), 206);
        pen.sized(10).print(6, 92, "重要提示:");
        Pen pale = new Pen(pen.easel(), pen.value(), pen.label().inked(PALE));
        pale.print(6, 100, "1.电子回单编号相同表示同一笔业务回单，请勿重复记账使用；");
        pale.print(6, 105.5, "2.已在银行柜台领取业务回单的单位，请注意核对，请勿重复记账；");
        pen.pair(6, 113, "录入员:", "01");
        pen.pair(40, 113, "复核员:", "02");
        pen.pair(75, 113, "授权员:", "");
        OfficeSeal.ofBank(0.64, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 178, 101, 52);
    }

    /** A label that ends at an edge and its value behind it. */
    private static void ended(Pen pen, double edge, double y, String label, String value, double right) {
        pen.print(edge - pen.easel().width(pen.label(), label), y, label);
        pen.writeWithin(edge + 1, y, right - edge - 2, value);
    }

    /** After the 网上银行电子回单 of Chongqing: one black table, figures before the capitals in brackets, a black oval seal. */
    static void mountain(Pen pen, ReceiptText receipt) {
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.3);
        form.box(4, 5, 202, 12);
        HouseMarks.emblem(pen, 50, 11, 9, 0xC8102E);
        HouseMarks.name(pen, 56, 13, 6, receipt.bank(), Type.BLACK, Face.KAI);
        pen.easel().text(107, 13.5, pen.label().sized(15), "网上银行电子回单");
        double y = 17;
        Holder[] holders = {receipt.payer(), receipt.payee()};
        for (int side = 0; side < 2; side++) {
            double x = 4 + side * 101;
            String[] values = {holders[side].name(), holders[side].account(), holders[side].bank()};
            String[] labels = {"户名", "账号", "开户银行"};
            form.leading(x, y, 19, 24, side == 0 ? "付款人" : "收款人");
            for (int row = 0; row < 3; row++) {
                form.leading(x + 19, y + row * 8, 19, 8, labels[row]);
                form.value(x + 38, y + row * 8, 63, 8, values[row]);
            }
        }
        y = pairs(
                form,
                y + 24,
                "交易金额",
                receipt.grouped() + "（" + ChineseCapitals.format(receipt.amount()) + "）",
                "币种",
                "人民币");
        y = pairs(form, y, "摘要", "网银汇兑", "现转标志", "转账");
        y = pairs(form, y, "交易日期", receipt.plainDay(), "交易时间", Dates.as("HH:mm:ss", receipt.paidAt()));
        String[][] rows = {{"流水号", receipt.number()}, {"用途", receipt.purpose()}, {"备注", ""}};
        double[] heights = {8, 8, 16};
        form.box(144, y, 62, 32);
        new OfficeSeal(0.6, Type.BLACK, receipt.bank() + "股份有限公司", List.of("业务专用章", "演示 沙箱"), false)
                .press(pen, 175, y + 16, 42);
        for (int row = 0; row < 3; row++) {
            form.leading(4, y, 19, heights[row], rows[row][0]);
            form.value(23, y, 121, heights[row], rows[row][1]);
            y += heights[row];
        }
        Pen small = pen.sized(8);
        small.pair(4, y + 5, "打印用户:", "财务01");
        small.pair(
                44, y + 5, "打印日期:", receipt.paidAt().toLocalDate().plusDays(1).toString());
        small.pair(92, y + 5, "打印次数:", "1");
        small.print(124, y + 5, "提示:本回单不作为收款方的发货依据，请勿重复记账。");
    }

    private static double pairs(RuledForm form, double y, String first, String value, String second, String other) {
        form.leading(4, y, 19, 8, first);
        form.value(23, y, 82, 8, value);
        form.leading(105, y, 19, 8, second);
        form.value(124, y, 82, 8, other);
        return y + 8;
    }
}
