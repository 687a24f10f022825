package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;

/** Papers set after those of two banks from Hong Kong: Chong Hing's receipt and HSBC China's advice in two languages. */
final class OpenedForeignReceipts {

    private static final int HOUSE_RED = 0xDB0011;

    private OpenedForeignReceipts() {}

    /** After Chong Hing's 网上银行电子回单, which adds the charge to the sum and tells in capitals what left the account. */
    static void charged(Pen pen, ReceiptText receipt) {
        Money fee = receipt.checkCode().charAt(0) < '5' ? Money.of("5.50") : Money.ZERO;
        Money whole = receipt.amount().plus(fee);
        String branch = receipt.payer().bank();
        HouseMarks.emblem(pen, 15, 12, 8, 0x8B0000);
        HouseMarks.name(pen, 21, 14, 6.5, receipt.bank(), 0x8B0000, Face.SONG);
        pen.centred(105, 24, pen.label().sized(13), receipt.bank() + "网上银行电子回单");
        pen.pair(12, 33, "账户所属上级机构：", receipt.bank() + "股份有限公司");
        pen.right(198, 33, "电子回单号：" + receipt.number());
        pen.pair(12, 39, "账户所属机构：", branch);
        pen.right(198, 39, "校验码：" + receipt.checkCode());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        String[] labels = {"户名", "账号", "开户银行"};
        form.side(12, 42, 8, new double[] {8, 20, 65}, "付款人", true, labels, receipt.payer());
        double y = form.side(105, 42, 8, new double[] {8, 20, 65}, "收款人", true, labels, receipt.payee());
        double[] halves = {28, 65, 28, 65};
        y = form.row(12, y, 7, halves, "交易币种", "人民币", "钞汇标识", "-----");
        y = form.row(12, y, 7, halves, "交易金额", receipt.grouped(), "手续费", fee.isZero() ? "--" : Inventions.grouped(fee));
        y = form.row(
                12,
                y,
                7,
                new double[] {28, 158},
                "合计",
                "人民币大写：" + ChineseCapitals.format(whole) + "     ￥" + Inventions.grouped(whole));
        y = form.row(12, y, 7, halves, "网银流水号", receipt.serial(), "交易类型", "一站式转账");
        y = form.row(12, y, 7, halves, "交易时间", receipt.time(), "交易状态", "交易成功");
        y = form.row(12, y, 7, new double[] {28, 158}, "用途", receipt.purpose());
        y = form.row(12, y, 7, new double[] {28, 158}, "附言", "");
        form.box(12, y, 186, 24);
        pen.centred(105, y + 13, pen.value().inked(Type.RED), "重要提示：电子回单仅作记账参考，不作为收款方入账依据和发货依据，请勿重复记账");
        pen.pair(12, y + 30, "操作员：", "cw" + receipt.checkCode().substring(5));
        pen.pair(70, y + 30, "已打印次数：", "1次");
        pen.pair(126, y + 30, "回单生成时间：", receipt.time());
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 174, y + 4, 36);
    }

    /** From an account at a bank of a foreign house, which is no 股份有限公司. */
    static ReceiptText ofAdvice(Inventions inventions) {
        ReceiptText paid = FiledTransfers.of("示例汇禾银行", 12, FiledTransfers.letters("PAY", 11), FiledTransfers.digits(10))
                .apply(inventions);
        Holder payer = paid.payer();
        String bank = payer.bank().replace("股份有限公司", "（中国）有限公司");
        return OpenedReceipts.paidBy(paid, new Holder(payer.name(), payer.account(), bank));
    }

    /** After HSBC China's 借记通知: a letter to the customer, each label in Chinese and below it in English, no cells. */
    static void advice(Pen pen, ReceiptText receipt) {
        pen.easel().fill(16, 12, 8, 8, HOUSE_RED);
        pen.easel().path(new double[] {16, 20, 16}, new double[] {12, 16, 20}, 0xFFFFFF, 0.6);
        HouseMarks.name(pen, 27, 18.5, 6, "示例汇禾银行（中国）有限公司", Type.BLACK, Face.HEI);
        pen.print(28, 24.5, "SHILI HUIHE BANK (CHINA) COMPANY LIMITED");
        pen.centred(105, 38, pen.label().sized(14).strong(), "借记通知  DEBIT ADVICE");
        pen.write(16, 50, receipt.payer().name());
        pen.sized(7.5).print(130, 46, "日期 Date");
        pen.write(162, 46, Dates.abroad(receipt.paidAt()));
        pen.sized(7.5).print(130, 52, "页 Page");
        pen.write(162, 52, "1 / 1");
        pen.print(16, 62, "我行已按贵司指示从贵司账户支付下列款项。We have debited your account as per details below:");
        pen.easel().line(16, 66, 194, 66, HOUSE_RED, 0.5);
        String[][] rows = {
            {"我行编号", "Our Reference", receipt.number()},
            {"客户参考号", "Customer Reference", receipt.serial()},
            {"起息日", "Value Date", Dates.abroad(receipt.paidAt())},
            {"付款人", "Ordering Customer", receipt.payer().name()},
            {"付款账号", "Debit Account", receipt.payer().account()},
            {"付款银行", "Ordering Bank", receipt.payer().bank()},
            {"收款人", "Beneficiary", receipt.payee().name()},
            {"收款账号", "Beneficiary Account", receipt.payee().account()},
            {"收款银行", "Beneficiary Bank", receipt.payee().bank()},
            {"付款金额", "Payment Amount", "CNY " + receipt.grouped()},
            {"我行费用", "Our Charges", "CNY 0.00"},
            {"付款用途", "Payment Details", receipt.purpose()}
        };
        double y = 73;
        for (String[] row : rows) {
            pen.print(16, y, row[0]);
            pen.sized(7).print(16, y + 3.6, row[1]);
            pen.writeWithin(66, y + 1.6, 128, row[2]);
            y += 9.2;
        }
        pen.easel().line(16, y - 2, 194, y - 2, HOUSE_RED, 0.5);
        pen.sized(7.5)
                .paragraph(
                        16,
                        y + 5,
                        178,
                        4.2,
                        "此为电脑编印通知，无须签署。如有任何疑问，请于本通知日期起七日内与我行联络。This is a computer generated advice. No signature is required.");
    }
}
