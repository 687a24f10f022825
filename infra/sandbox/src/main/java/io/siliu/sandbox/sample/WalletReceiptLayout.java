package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The proof of a transfer between wallets: accounts are masked, banks are not named.
 *
 * @param words title, number, time, payer, payer's account, payee, payee's account, amount, purpose
 */
record WalletReceiptLayout(String name, LayoutSet set, Look look, String[] words, boolean framed) implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        String payer = "100****" + inventions.digits(4);
        String payee = inventions.digits(3) + "***@example.com";
        Map<String, String> fields = new LinkedHashMap<>(receipt.fields());
        fields.remove("payerBank");
        fields.remove("payeeBank");
        fields.put("payerAccount", payer);
        fields.put("payeeAccount", payee);
        String[][] rows = {
            {words[1], receipt.number()},
            {words[2], receipt.time()},
            {words[3], receipt.payer().name()},
            {words[4], payer},
            {words[5], receipt.payee().name()},
            {words[6], payee},
            {words[7], "￥" + receipt.grouped()},
            {"大写", ChineseCapitals.format(receipt.amount())},
            {words[8], receipt.purpose()}
        };
        return Drawn.of(Sheet.of(210, 148, easel -> draw(look.pen(easel), rows)), fields);
    }

    private void draw(Pen pen, String[][] rows) {
        pen.centred(105, 16, pen.label().sized(16).strong(), words[0]);
        pen.rule(20, 22, 190);
        for (int index = 0; index < rows.length; index++) {
            double y = 27 + index * 10;
            if (framed) {
                pen.box(25, y, 40, 10);
                pen.box(65, y, 120, 10);
                pen.print(28, y + 6.5, rows[index][0]);
            } else {
                pen.print(28, y + 6.5, rows[index][0] + "：");
            }
            pen.write(70, y + 6.5, rows[index][1]);
        }
        pen.stamp(160, 112, 12, framed ? Type.RED : Type.BLUE);
        pen.notice(25, 140, "凭证");
    }
}
