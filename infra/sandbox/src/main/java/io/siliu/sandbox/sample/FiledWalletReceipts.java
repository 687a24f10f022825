package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proofs of transfers of the two large payment institutions. */
final class FiledWalletReceipts {

    private static final String KEEPER = "示例宝（中国）网络技术有限公司";
    private static final String PAYMENTS = "示例付通支付科技有限公司";

    private FiledWalletReceipts() {}

    /** From a firm's account at the first institution to a person's there. */
    static ReceiptText ofKeeper(Inventions inventions) {
        String mail = "zhangwu" + inventions.digits(2) + "@example.com";
        Holder payer = new Holder(inventions.company().name(), mail + "(2099" + inventions.digits(12) + ")", KEEPER);
        String phone = "100" + inventions.digits(8);
        String shown = inventions.chance(50) ? phone : phone.substring(0, 3) + "******" + phone.substring(9);
        Holder payee = new Holder(inventions.person(), shown, KEEPER);
        String number = "DAY00085000" + inventions.digits(22);
        return FiledTransfers.told(inventions, KEEPER, payer, payee, number, "DAY20004001" + inventions.digits(13));
    }

    /** After Alipay's 支付宝转账电子回单: its number and currency outside of a table of two columns, notes below it. */
    static void keeper(Pen pen, ReceiptText receipt) {
        pen.right(197, 16, "编号：" + receipt.number());
        pen.right(178, 27, "币种：人民币 / 单位：元");
        pen.centred(105, 38, pen.label().sized(15).strong(), "示例宝转账电子回单");
        pen.right(
                178,
                46,
                "回单生成时间：" + Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(4)));
        RuledForm form = new RuledForm(pen, 0x444444, 0.25);
        double y = party(pen, form, 49, "付款方", receipt.payer(), "示例宝账户");
        y = party(pen, form, y, "收款方", receipt.payee(), "示例宝账户");
        y = wide(form, y, "示例宝流水号", receipt.serial());
        y = wide(form, y, "付款时间", receipt.time());
        form.leading(30, y, 36, 12, "付款金额");
        form.box(66, y, 113, 12);
        pen.pair(68, y + 4.8, "小写：", receipt.amount().toString());
        pen.pair(68, y + 10, "大写：", ChineseCapitals.format(receipt.amount()));
        y = wide(form, y + 12, "摘要", receipt.purpose());
        pen.print(13, y + 7, "注：");
        String[] notes = {
            "1.本《示例宝电子回单》仅证明用户在申请该电子回单时间之前通过其示例宝账户的支付行为。",
            "2.本《示例宝电子回单》有任何修改或涂改的，均为无效证明。",
            "3.本《示例宝电子回单》仅供参考，如与用户示例宝账户记录不一致的，以示例宝账户记录为准。"
        };
        for (int note = 0; note < notes.length; note++) {
            pen.print(13, y + 13 + note * 6.3, notes[note]);
        }
        pen.easel().text(112, y + 44, pen.label().sized(12), KEEPER);
        pen.print(154, y + 68, "业务凭证专用章盖章处");
        OfficeSeal.ofBank(1, KEEPER, "业务凭证专用章").press(pen, 174, y + 46, 36);
    }

    private static double party(Pen pen, RuledForm form, double y, String side, Holder holder, String type) {
        form.leading(30, y, 36, 26, side);
        form.box(66, y, 113, 26);
        pen.pair(68, y + 5.4, "账户名：", holder.name());
        pen.pair(68, y + 11.6, "账号：", holder.account());
        pen.pair(68, y + 17.8, "账户类型：", type);
        pen.pair(68, y + 24, "开户机构：", holder.bank());
        return y + 26;
    }

    private static double wide(RuledForm form, double y, String label, String said) {
        form.leading(30, y, 36, 6.4, label);
        form.value(66, y, 113, 6.4, said);
        return y + 6.4;
    }

    /** Between two persons who chat: what they are called there is all that is told of their accounts. */
    static ReceiptText ofChat(Inventions inventions) {
        Holder payer = new Holder(inventions.person(), "wx_" + inventions.digits(9), "");
        Holder payee = new Holder(inventions.person(), "example" + inventions.digits(6), "");
        String number = "10000500012DAY0" + inventions.digits(12);
        return FiledTransfers.told(inventions, PAYMENTS, payer, payee, number, inventions.digits(12));
    }

    /** Wallets name no bank. */
    static Map<String, String> withoutBanks(ReceiptText receipt) {
        Map<String, String> fields = receipt.fields();
        fields.keySet().removeAll(Set.of("payerBank", "payeeBank"));
        return fields;
    }

    /** After WeChat Pay's 转账电子凭证 between persons: application and its time above a table, the sums in one cell. */
    static void chat(Pen pen, ReceiptText receipt) {
        pen.centred(105, 28, pen.label().sized(17).strong(), "示例微付转账电子凭证");
        pen.pair(20, 40, "申请单号：", receipt.serial());
        pen.right(
                190,
                40,
                "申请时间：" + Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(20)));
        pen.right(190, 47, "币种：人民币 / 单位：元");
        RuledForm form = new RuledForm(pen, 0x666666, 0.25);
        String[][] rows = {
            {"转账单号", receipt.number()},
            {"转账时间", receipt.time()},
            {"付款方", "姓名：" + receipt.payer().name(), "微信号：" + receipt.payer().account()},
            {"收款方", "姓名：" + receipt.payee().name(), "微信号：" + receipt.payee().account()},
            {"转账金额", "小写：" + receipt.grouped(), "大写：" + ChineseCapitals.format(receipt.amount())},
            {"转账说明", receipt.purpose()}
        };
        double y = 51;
        for (String[] row : rows) {
            double height = 5 + 6.5 * (row.length - 1);
            form.label(20, y, 38, height, row[0]);
            form.box(58, y, 132, height);
            for (int line = 1; line < row.length; line++) {
                pen.write(62, y - 0.2 + (height - 6.5 * (row.length - 2)) / 2 + 6.5 * (line - 1) + 1.4, row[line]);
            }
            y += height;
        }
        for (String note : List.of(
                "备注：", "1.本凭证仅证明用户在申请该凭证时间之前通过示例微付发生的转账行为；", "2.本凭证如有任何修改或涂改，均为无效证明；", "3.本凭证不作为收付款双方之间法律关系的证明。")) {
            y += 6.4;
            pen.sized(9).print(20, y, note);
        }
        pen.right(186, y + 20, PAYMENTS);
        OfficeSeal.ofBank(1, PAYMENTS, "业务凭证专用章").press(pen, 164, y + 18, 38);
    }

    /** A merchant pays a user, whose name alone is known. */
    static ReceiptText ofMerchant(Inventions inventions) {
        Holder payer = new Holder(inventions.company().name(), "19" + inventions.digits(8), "");
        Holder payee = new Holder(inventions.person(), "wx_" + inventions.digits(9), "");
        String number = "1330000071100DAY" + inventions.digits(17);
        return FiledTransfers.told(inventions, PAYMENTS, payer, payee, number, "plfk" + inventions.digits(14));
    }

    /** After WeChat Pay's receipt of a merchant's transfer to a user (商家转账): label and value by lines, no cells. */
    static void merchant(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, 210, 14, 0x07C160);
        pen.easel().text(14, 9.5, pen.value().sized(12).strong().inked(0xFFFFFF), "示例微付商户平台");
        pen.centred(105, 28, pen.value().sized(17).strong(), "商家转账电子回单");
        String[][] rows = {
            {"微信转账单号", receipt.number()},
            {"商户单号", receipt.serial()},
            {"付款商户", receipt.payer().name()},
            {"付款商户号", receipt.payer().account()},
            {"收款方姓名", receipt.payee().name()},
            {"收款方账号", receipt.payee().account()},
            {"收款账户类型", "零钱"},
            {"转账金额（小写）", "¥" + receipt.grouped()},
            {"转账金额（大写）", ChineseCapitals.format(receipt.amount())},
            {"转账时间", receipt.time()},
            {"转账备注", receipt.purpose()},
            {"转账状态", "转账成功"}
        };
        double y = 42;
        for (String[] row : rows) {
            pen.print(24, y, row[0]);
            pen.writeWithin(70, y, 116, row[1]);
            pen.easel().line(24, y + 3.2, 186, y + 3.2, 0xE5E5E5, 0.2);
            y += 9;
        }
        pen.sized(8).print(24, y + 2, "本回单由商户在商户平台申请开具，仅证明该笔转账在申请时间之前的处理结果，不作为收款方发货依据。");
        pen.pair(
                24,
                y + 9,
                "回单生成时间：",
                Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(1)));
        OfficeSeal.ofBank(1, PAYMENTS, "业务凭证专用章").press(pen, 162, y - 4, 34);
    }
}
