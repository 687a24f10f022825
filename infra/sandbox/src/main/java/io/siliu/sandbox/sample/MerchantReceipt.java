package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a payment institution issues of a merchant's payment to a bank card: a label cell at the left of each part, statements
 * in lines at its right. The institution itself keeps the merchant's account.
 */
record MerchantReceipt(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 18;
    private static final double WIDTH = 174;
    private static final String INSTITUTION = "示例付通支付科技有限公司";

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        String merchant = "99" + inventions.digits(8);
        Map<String, String> fields = new LinkedHashMap<>(receipt.fields());
        fields.put("payerAccount", merchant);
        fields.put("payerBank", INSTITUTION);
        return Drawn.of(Sheet.of(210, 190, easel -> page(look.pen(easel), receipt, merchant)), fields);
    }

    private static void page(Pen pen, ReceiptText receipt, String merchant) {
        pen.centred(105, 18, pen.label().sized(17).strong(), "企业付款到银行卡电子回单");
        pen.pair(LEFT, 28, "回单编号：", receipt.number());
        pen.pair(120, 28, "回单生成时间：", moment(receipt, 2));
        double y = part(
                pen,
                32,
                "付款人信息",
                "账户名称（商户名称）：" + receipt.payer().name(),
                "付款账户（商户号）：" + merchant,
                "账户类型：商户支付账户",
                "开户机构：" + INSTITUTION);
        y = part(
                pen,
                y,
                "收款人信息",
                "收款人：" + receipt.payee().name(),
                "收款账户（银行卡号）：" + receipt.payee().account(),
                "账户类型：银行卡账户",
                "开户机构：" + receipt.payee().bank());
        y = part(pen, y, "付款金额", "小写：CNY" + receipt.grouped(), "大写：" + ChineseCapitals.format(receipt.amount()));
        y = part(pen, y, "付款单号", "付款单号：" + "1010" + receipt.serial(), "商户单号：" + receipt.checkCode());
        y = part(pen, y, "付款时间", moment(receipt, 0));
        y = part(pen, y, "付款说明", receipt.purpose());
        pen.stamp(160, y - 22, 15, Type.RED);
        for (String line : List.of(
                "1.本电子回单仅证明商户在申请该回单时间之前通过其支付账户的支付行为。",
                "2.本电子回单有任何的修改或涂改的，均为无效证明。",
                "3.本电子回单仅供参考，如与商户支付账户记录不一致的，以支付账户记录为准。")) {
            y += 5;
            pen.easel().text(LEFT, y, pen.label().sized(7.5), line);
        }
        pen.notice(LEFT, y + 7, "回单");
    }

    private static String moment(ReceiptText receipt, int later) {
        return receipt.paidAt()
                .plusDays(later)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA));
    }

    private static double part(Pen pen, double y, String label, String... lines) {
        double height = lines.length * 6.2 + 4;
        pen.box(LEFT, y, 36, height);
        pen.box(LEFT + 36, y, WIDTH - 36, height);
        pen.caption(LEFT + 18, y + height / 2 + 1.2, label);
        for (int index = 0; index < lines.length; index++) {
            pen.writeWithin(LEFT + 40, y + 6.2 + index * 6.2, WIDTH - 46, lines[index]);
        }
        return y + height;
    }
}
