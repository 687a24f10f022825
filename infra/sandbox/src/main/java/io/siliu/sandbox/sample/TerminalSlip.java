package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.FreePaper.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a machine in a bank's hall prints: a narrow roll, labels in two languages, each above its value. */
final class TerminalSlip {

    private static final double LEFT = 6;
    private static final double RIGHT = 70;

    private TerminalSlip() {}

    static Page page(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        String card = inventions.card();
        String hidden = card.substring(0, 6) + "******" + card.substring(card.length() - 4);
        String terminal = "ZD" + inventions.digits(6);
        Map<String, String> fields = new LinkedHashMap<>(receipt.fields());
        fields.remove("payerName");
        fields.remove("payerBank");
        fields.put("payerAccount", hidden);
        return new Page(fields, pen -> roll(pen, receipt, hidden, terminal));
    }

    private static void roll(Pen pen, ReceiptText receipt, String hidden, String terminal) {
        pen.centred(38, 10, pen.label().sized(11).strong(), receipt.bank());
        pen.caption(38, 16, "自助终端客户凭条 CUSTOMER SLIP");
        pen.rule(LEFT, 19, RIGHT);
        String[][] rows = {
            {"终端编号 TERMINAL", terminal},
            {"日期/时间 DATE/TIME", Dates.as("yyyy/MM/dd  HH:mm:ss", receipt.paidAt())},
            {"交易流水号 SEQ NO", receipt.number()},
            {"转出卡号 FROM CARD", hidden},
            {"转入账号 TO ACCOUNT", receipt.payee().account()},
            {"转入户名 PAYEE NAME", receipt.payee().name()},
            {"转入行 PAYEE BANK", receipt.payee().bank()},
            {"转账金额 AMOUNT", "RMB " + receipt.amount()},
            {"手续费 CHARGE", "RMB 0.00"},
            {"附言 REMARK", receipt.purpose()}
        };
        double y = 25;
        for (String[] row : rows) {
            pen.sized(7.5).print(LEFT, y, row[0]);
            pen.writeWithin(LEFT + 3, y + 5, RIGHT - LEFT - 3, row[1]);
            y += 11;
        }
        pen.rule(LEFT, y - 3, RIGHT);
        pen.caption(38, y + 2, "** 交易成功 APPROVED **");
        pen.sized(7).caption(38, y + 7, "请核对后妥善保管，勿随意丢弃");
    }
}
