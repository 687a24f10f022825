package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;

/** Proofs of payments by a card union's application and by two payment institutions. */
final class OpenedWalletReceipts {

    private static final String MERCHANTS = "示例易付有限公司";
    private static final String HOUSE = "示例高付";

    private OpenedWalletReceipts() {}

    /** From card to card, the middle of both hidden. */
    static ReceiptText ofCard(Inventions inventions) {
        Holder payer = new Holder(inventions.person(), hidden(inventions.card()), inventions.oneOf(Words.BANKS));
        Holder payee = new Holder(inventions.person(), hidden(inventions.card()), inventions.oneOf(Words.BANKS));
        return FiledTransfers.told(
                inventions, "示例联付", payer, payee, "DAY" + inventions.digits(12), inventions.digits(12));
    }

    private static String hidden(String card) {
        return card.substring(0, 6) + "******" + card.substring(card.length() - 4);
    }

    /** After the page 转账详情 of 云闪付, as people hand it on from their phone: the sum large above, rows below, no seal. */
    static void card(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, 90, 178, 0xF5F5F7);
        pen.easel().fill(0, 0, 90, 16, 0xFFFFFF);
        pen.easel().path(new double[] {8, 5.5, 8}, new double[] {6.5, 9, 11.5}, Type.BLACK, 0.5);
        pen.centred(45, 10.5, pen.value().sized(11.5).strong(), "转账详情");
        pen.easel().fill(4, 20, 82, 34, 0xFFFFFF);
        pen.centred(45, 30, pen.value().sized(10), "转账给" + receipt.payee().name());
        pen.centred(45, 42, pen.value().sized(21).strong(), "¥" + receipt.grouped());
        pen.centred(45, 50, pen.value().sized(9).inked(0xE21836), "交易成功");
        pen.easel().fill(4, 58, 82, 104, 0xFFFFFF);
        String[][] rows = {
            {"付款人", receipt.payer().name()},
            {"付款卡号", receipt.payer().account()},
            {"付款银行", receipt.payer().bank()},
            {"收款人", receipt.payee().name()},
            {"收款卡号", receipt.payee().account()},
            {"收款银行", receipt.payee().bank()},
            {"手续费", "¥0.00"},
            {"附言", receipt.purpose()},
            {"交易时间", receipt.time()},
            {"订单编号", receipt.number()}
        };
        double y = 66;
        for (String[] row : rows) {
            pen.print(8, y, row[0]);
            pen.right(82, y, row[1]);
            pen.easel().line(8, y + 3.6, 82, y + 3.6, 0xEEEEEE, 0.2);
            y += 10;
        }
        pen.sized(8).caption(45, 169, "对此交易有疑问");
    }

    /** A platform pays from its account with the institution to somebody's bank. */
    static ReceiptText ofMerchant(Inventions inventions) {
        ReceiptText paid = FiledTransfers.of(MERCHANTS, 16, FiledTransfers.digits(18), FiledTransfers.letters("W", 15))
                .apply(inventions);
        Holder payer = paid.payer();
        return OpenedReceipts.paidBy(paid, new Holder(payer.name(), payer.account(), MERCHANTS));
    }

    /** After NetEase Pay's 商户专用回单: tinted labels, party by party one below the other, a room for the seal right of the rows. */
    static void merchant(Pen pen, ReceiptText receipt) {
        pen.centred(105, 18, pen.value().sized(15), MERCHANTS + "商户专用回单");
        pen.write(10, 30, "回单编号：" + receipt.number());
        pen.right(
                200,
                30,
                "打印时间:" + Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(3)));
        RuledForm form = new RuledForm(pen, 0x666666, 0.25);
        form.box(10, 34, 190, 8);
        pen.write(15, 39.4, "业务类型：提现到银行卡");
        pen.right(193, 39.4, "币种：人民币 / 单位：元");
        double y = party(pen, form, 42, "付款方", receipt.payer());
        y = party(pen, form, y, "收款方", receipt.payee());
        form.box(160, y, 40, 32);
        OfficeSeal.ofBank(1, MERCHANTS, "业务专用章").press(pen, 180, y + 16, 30);
        String[][] rows = {
            {"示例易付流水号", receipt.serial()},
            {"交易状态", "提现成功"},
            {
                "商户名称（公司名称）",
                receipt.payer().name().substring(2, 6) + "（" + receipt.payer().name() + "）"
            },
            {"记账时间（业务发起时间）", receipt.time()}
        };
        for (String[] row : rows) {
            tinted(pen, form, y, 55, 8, row[0]);
            form.value(65, y, 95, 8, row[1]);
            y += 8;
        }
        tinted(pen, form, y, 55, 8, "付款金额");
        form.value(65, y, 48, 8, "小写：" + receipt.grouped());
        form.value(113, y, 87, 8, "大写：" + ChineseCapitals.format(receipt.amount()));
        tinted(pen, form, y + 8, 55, 8, "备注");
        form.value(65, y + 8, 135, 8, receipt.purpose());
        y += 24;
        for (String note : List.of(
                "重要提示：", "1、本回单有任何修改或涂改的，均为无效证明。", "2、本回单仅供参考，如与用户账户记录不一致的，以账户记录为准。", "3、本回单仅证明用户在示例易付对应的支付行为。")) {
            pen.write(10, y, note);
            y += 6.4;
        }
    }

    private static double party(Pen pen, RuledForm form, double y, String side, Holder holder) {
        tinted(pen, form, y, 24, 24, side);
        form.value(34, y, 166, 8, "账户名：" + holder.name());
        form.value(34, y + 8, 166, 8, "账号：" + holder.account());
        form.value(34, y + 16, 166, 8, "开户机构：" + holder.bank());
        return y + 24;
    }

    private static void tinted(Pen pen, RuledForm form, double y, double width, double height, String text) {
        pen.easel().fill(10, y, width, height, 0xFFF1F1);
        form.leading(10, y, width, height, text);
    }

    /** An account with the institution, named by a code, pays out to a bank. */
    static ReceiptText ofInstitution(Inventions inventions) {
        return FiledTransfers.of(HOUSE, 15, FiledTransfers.digits(20), FiledTransfers.digits(12))
                .apply(inventions);
    }

    /** Of the payer there is a code with the institution, and no bank. */
    static Map<String, String> withoutPayerBank(ReceiptText receipt) {
        Map<String, String> fields = receipt.fields();
        fields.remove("payerBank");
        return fields;
    }

    /** After a payment institution's 业务凭证（电子回单）: sum, charge and what was really paid, each in capitals and figures. */
    static void institution(Pen pen, ReceiptText receipt) {
        pen.centred(105, 16, pen.value().sized(15).strong(), HOUSE + "业务凭证（电子回单）");
        pen.write(14, 27, "交易号：" + receipt.number());
        RuledForm form = new RuledForm(pen, 0xBBBBBB, 0.25);
        pen.easel().fill(14, 30, 182, 8, 0xEFF4FA);
        form.label(14, 30, 91, 8, "付款方");
        form.label(105, 30, 91, 8, "收款方");
        Money fee = receipt.checkCode().charAt(0) < '4' ? Money.of("2.00") : Money.ZERO;
        Money whole = receipt.amount().plus(fee);
        double y = four(
                pen,
                form,
                38,
                "名称：",
                receipt.payer().name(),
                "名称：",
                receipt.payee().name());
        y = four(
                pen,
                form,
                y,
                HOUSE + "账户：",
                receipt.payer().account(),
                "收款银行：",
                receipt.payee().bank());
        y = four(pen, form, y, "", "", "账号：", receipt.payee().account());
        y = sums(pen, form, y, "交易金额", receipt.amount());
        y = sums(pen, form, y, "费用", fee);
        y = sums(pen, form, y, "实付金额", whole);
        String[][] rows = {{"交易类型：", "提现"}, {"交易时间：", receipt.time()}, {"备注：", receipt.purpose()}};
        for (String[] row : rows) {
            form.box(14, y, 36, 8);
            pen.print(49 - pen.easel().width(pen.label(), row[0]), y + 5.2, row[0]);
            form.value(50, y, 146, 8, row[1]);
            y += 8;
        }
        form.value(14, y, 182, 8, "温馨提示：本回单不作为收款方发货依据，并请勿重复记账。");
        OfficeSeal.ofBank(1, "示例高付支付有限公司", "电子回单专用章").press(pen, 172, y - 8, 32);
    }

    private static double sums(Pen pen, RuledForm form, double y, String label, Money sum) {
        return four(
                pen,
                form,
                y,
                label + "（大写）：",
                ChineseCapitals.format(sum),
                label + "（小写）：",
                "￥" + Inventions.grouped(sum));
    }

    private static double four(
            Pen pen, RuledForm form, double y, String left, String said, String right, String saidToo) {
        form.box(14, y, 36, 8);
        pen.print(49 - pen.easel().width(pen.label(), left), y + 5.2, left);
        form.value(50, y, 55, 8, said);
        form.box(105, y, 34, 8);
        pen.print(138 - pen.easel().width(pen.label(), right), y + 5.2, right);
        form.value(139, y, 57, 8, saidToo);
        return y + 8;
    }
}
