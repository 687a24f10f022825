package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Receipts of the clearing system, of a batch with the payee in a list, of a bank that writes English first, and of an exchange. */
final class OpenedClearingReceipts {

    private static final Look NEEDLES = new Look(Face.SONG, Latin.MONO, Face.SONG, 9, Type.BLACK);
    private static final Look RURAL = new Look(Face.SONG, Latin.OWN, Face.HEI, 9, 0x1E6B3A);
    private static final Look ABROAD = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x404040);
    private static final Look OPEN = new Look(Face.HEI, Latin.OWN, Face.HEI, 9.5, 0x777777);

    static final List<Layout> ALL = List.of(
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-clearing",
                    NEEDLES,
                    210,
                    140,
                    FiledTransfers.of("示例汇通银行", 18, FiledTransfers.digits(16), FiledTransfers.digits(12)),
                    OpenedClearingReceipts::clearing),
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-listed",
                    RURAL,
                    210,
                    112,
                    FiledTransfers.of("示例清江农村信用合作联社", 21, FiledTransfers.letters("PL", 16), FiledTransfers.digits(10)),
                    OpenedClearingReceipts::listed),
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-english",
                    ABROAD,
                    210,
                    150,
                    FiledTransfers.of("示例狮城银行", 14, FiledTransfers.letters("FT", 14), FiledTransfers.digits(9)),
                    OpenedClearingReceipts::english),
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-sections",
                    OPEN,
                    148,
                    210,
                    FiledTransfers.of("示例网联银行", 16, FiledTransfers.digits(32), FiledTransfers.digits(20)),
                    OpenedClearingReceipts::sections));

    private OpenedClearingReceipts() {}

    /** After the 支付系统专用凭证 that a counter prints of a payment through the clearing system, needle-printed without a rule. */
    private static void clearing(Pen pen, ReceiptText receipt) {
        pen.centred(105, 15, pen.label().sized(14), receipt.bank() + "支付系统专用凭证（客户联）");
        String message = receipt.serial().substring(0, 6);
        pen.pair(14, 27, "报文种类：", "HVPS.111 客户发起汇兑");
        pen.pair(112, 27, "业务种类：", "普通汇兑");
        pen.pair(14, 34, "发起行行号：", "99" + message + "0017");
        pen.pairWithin(92, 34, "发起行名称：", receipt.payer().bank(), 202);
        pen.pair(14, 41, "汇款人账号：", receipt.payer().account());
        pen.pair(14, 48, "汇款人名称：", receipt.payer().name());
        pen.pair(14, 55, "汇款人地址：", "示例省样本市");
        pen.pair(14, 62, "接收行行号：", "99" + message + "2031");
        pen.pairWithin(92, 62, "接收行名称：", receipt.payee().bank(), 202);
        pen.pair(14, 69, "收款人账号：", receipt.payee().account());
        pen.pair(14, 76, "收款人名称：", receipt.payee().name());
        pen.pair(14, 83, "收款人地址：", "");
        pen.pair(14, 90, "货币名称、金额（大写）：", "人民币" + ChineseCapitals.format(receipt.amount()));
        pen.pair(14, 97, "货币符号、金额（小写）：", "CNY" + receipt.grouped());
        pen.pair(14, 104, "附言：", receipt.purpose());
        pen.pair(14, 111, "报文状态：", "已清算");
        pen.pair(92, 111, "支付交易序号：", receipt.number());
        pen.pair(14, 118, "委托日期：", Dates.as("yyyyMMdd", receipt.paidAt()));
        pen.pair(92, 118, "打印次数：", "1");
        pen.print(14, 127, "会计：");
        pen.print(70, 127, "复核：");
        pen.print(126, 127, "记账：");
        OfficeSeal.ofBank(0.66, receipt.bank(), "业务讫章").press(pen, 176, 121, 36);
    }

    /** After a credit union's receipt of a batch of one: who pays in lines, who is paid in the only row of a list. */
    private static void listed(Pen pen, ReceiptText receipt) {
        pen.centred(105, 15, pen.label().sized(15).strong(), "代发业务明细回单");
        pen.right(196, 22, "回单编号：" + receipt.number());
        pen.pairWithin(14, 30, "代发单位：", receipt.payer().name(), 110);
        pen.pair(116, 30, "代发账号：", receipt.payer().account());
        pen.pairWithin(14, 37, "开户机构：", receipt.payer().bank(), 110);
        pen.pair(116, 37, "代发日期：", receipt.day());
        RuledForm form = new RuledForm(pen, 0x1E6B3A, 0.25);
        double[] columns = {10, 42, 44, 44, 24, 18};
        double y = form.list(14, 42, 8, columns, true, "序号", "收款户名", "收款账号", "收款开户行", "金额（元）", "结果");
        y = form.list(
                14,
                y,
                11,
                columns,
                false,
                "1",
                receipt.payee().name(),
                receipt.payee().account(),
                receipt.payee().bank(),
                receipt.grouped(),
                "成功");
        y = form.row(14, y, 8, new double[] {30, 61, 30, 61}, "总笔数", "1", "总金额", receipt.grouped());
        y = form.row(14, y, 8, new double[] {30, 152}, "金额大写", "人民币" + ChineseCapitals.format(receipt.amount()));
        y = form.row(14, y, 8, new double[] {30, 61, 30, 61}, "用途", receipt.purpose(), "交易渠道", "企业网银");
        pen.sized(7.5).print(14, y + 6, "本回单由系统自动打印，与柜面回单具有同等效力，重复打印不得重复入账。");
        OfficeSeal.ofBank(1, "示例清江农村信用合作联社", "电子回单专用章").press(pen, 168, y - 4, 30);
    }

    /** After the advice of a foreign bank's branch in the country: English first, both sides beside a word of their own. */
    private static void english(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, 210, 4, 0xC01830);
        pen.easel().text(14, 18, pen.value().sized(14).strong(), "Payment Confirmation 付款确认书");
        pen.pair(14, 27, "Our Reference 业务编号：", receipt.number());
        pen.pair(122, 27, "Value Date 起息日：", Dates.abroad(receipt.paidAt()));
        RuledForm form = new RuledForm(pen, 0xB0B0B0, 0.2);
        double[] widths = {34, 38, 110};
        String[] labels = {"Name 户名", "Account No. 账号", "Bank 开户银行"};
        double y = form.side(14, 32, 9, widths, "Ordering Party 付款人", false, labels, receipt.payer());
        y = form.side(14, y, 9, widths, "Beneficiary 收款人", false, labels, receipt.payee());
        y = form.row(14, y, 9, new double[] {72, 110}, "Amount 金额", "CNY " + receipt.grouped());
        y = form.row(
                14,
                y,
                9,
                new double[] {72, 110},
                "Amount in Words 大写金额",
                "人民币" + ChineseCapitals.format(receipt.amount()));
        y = form.row(14, y, 9, new double[] {72, 110}, "Remittance Information 附言", receipt.purpose());
        y = form.row(14, y, 9, new double[] {72, 110}, "Charges 手续费", "CNY 0.00");
        pen.sized(7).print(14, y + 7, "This is a computer generated advice and requires no signature. 本通知由系统生成，无需签字。");
        OfficeSeal.ofBank(0.66, receipt.bank() + "（中国）有限公司", "电子业务专用章").press(pen, 172, y + 2, 34);
    }

    /** After the receipt that a bank without counters lets its customers load down: upright, sections, values at the right edge. */
    private static void sections(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 16, 16, 8, 0x1677FF);
        pen.easel().text(24, 18.5, pen.value().sized(13).strong(), "电子回单");
        pen.right(136, 18.5, receipt.bank());
        double y = section(pen, 30, "交易信息", new String[][] {
            {"交易金额（小写）", "¥" + receipt.grouped()},
            {"交易金额（大写）", ChineseCapitals.format(receipt.amount())},
            {"交易时间", receipt.time()},
            {"交易备注", receipt.purpose()}
        });
        y = section(pen, y, "付款方信息", holder(receipt.payer()));
        y = section(pen, y, "收款方信息", holder(receipt.payee()));
        y = section(pen, y, "回单信息", new String[][] {{"回单编号", receipt.number()}, {"回单类型", "单笔转账"}});
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 116, y - 8, 34);
    }

    private static String[][] holder(Holder holder) {
        return new String[][] {{"户名", holder.name()}, {"账号", holder.account()}, {"开户行", holder.bank()}};
    }

    private static double section(Pen pen, double top, String title, String[][] rows) {
        pen.easel().fill(12, top - 4.4, 1.4, 5.6, 0x1677FF);
        pen.easel().text(15.5, top, pen.value().sized(10.5).strong(), title);
        double y = top + 8;
        for (String[] row : rows) {
            pen.print(15.5, y, row[0]);
            pen.right(136, y, row[1]);
            pen.easel().line(15.5, y + 2.4, 136, y + 2.4, 0xE6E6E6, 0.2);
            y += 8;
        }
        return y + 5;
    }
}
