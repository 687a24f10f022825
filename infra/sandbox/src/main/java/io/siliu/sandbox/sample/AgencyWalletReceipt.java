package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The proof of a payment institution that paid a card for a merchant; the merchant has a number there and no bank. */
record AgencyWalletReceipt(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 18;
    private static final double WIDTH = 174;
    private static final double ROW = 9.5;

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        String merchant = "8990" + inventions.digits(11);
        Map<String, String> fields = receipt.fields();
        fields.remove("payerBank");
        fields.put("payerAccount", merchant);
        return Drawn.of(Sheet.of(210, 158, easel -> page(look.pen(easel), receipt, merchant)), fields);
    }

    private void page(Pen pen, ReceiptText receipt, String merchant) {
        pen.easel().fill(LEFT, 8, WIDTH, 12, 0xE8F1EC);
        pen.easel().text(LEFT + 4, 16, pen.label().sized(12).strong(), "示例联付");
        pen.centred(112, 16, pen.label().sized(13).strong(), "代付业务电子凭证");
        String[][] rows = {
            {"凭证编号", receipt.number()},
            {"商户订单号", "DD" + receipt.serial()},
            {"付款商户", receipt.payer().name()},
            {"商户编号（付款账户）", merchant},
            {"收款人姓名", receipt.payee().name()},
            {"收款卡号/账号", receipt.payee().account()},
            {"收款卡开户行", receipt.payee().bank()},
            {"代付金额", "￥" + receipt.grouped() + "（" + ChineseCapitals.format(receipt.amount()) + "）"},
            {"代付手续费", "￥0.00"},
            {"代付完成时间", receipt.paidAt().format(DateTimeFormatter.ofPattern("yyyy年MM月dd日 HH时mm分", Locale.CHINA))},
            {"代付备注", receipt.purpose()},
            {"代付结果", "付款成功"}
        };
        double y = 24;
        for (String[] row : rows) {
            pen.easel().fill(LEFT, y, 46, ROW, 0xF4F6F5);
            pen.box(LEFT, y, WIDTH, ROW);
            pen.print(LEFT + 3, y + 6.2, row[0]);
            pen.writeWithin(LEFT + 49, y + 6.2, WIDTH - 52, row[1]);
            y += ROW;
        }
        pen.stamp(168, y - 8, 11, Type.RED);
        pen.notice(LEFT, y + 8, "凭证");
    }
}
