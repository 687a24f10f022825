package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.FreePaper.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** The advice of a bank that works abroad too: a letter in two languages, each label in both, the days in English. */
final class CreditAdvice {

    private static final double VALUES = 74;

    private CreditAdvice() {}

    static Page page(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        String reference = "IR" + receipt.number().substring(0, 11);
        String address = inventions.address();
        Map<String, String> fields = new LinkedHashMap<>(receipt.fields());
        fields.put("receiptNumber", reference);
        return new Page(fields, pen -> letter(pen, receipt, reference, address));
    }

    private static void letter(Pen pen, ReceiptText receipt, String reference, String address) {
        pen.easel().text(16, 17, pen.label().sized(14).strong(), receipt.bank());
        pen.easel().text(16, 22, pen.label().sized(7), "SAMPLE BANK (CHINA) LIMITED");
        pen.easel().text(138, 17, pen.label().sized(13).strong(), "入账通知");
        pen.easel().text(138, 22, pen.label().sized(8), "CREDIT ADVICE");
        pen.easel().line(16, 25, 194, 25, pen.label().colour(), 0.5);
        pen.write(16, 33, receipt.payee().name());
        pen.writeWithin(16, 39, 100, address);
        pair(pen, 138, 32, "参考号 Our Ref.", reference);
        pair(pen, 138, 39, "日期 Date", Dates.abroad(receipt.paidAt()));
        pen.sized(8.5).print(16, 49, "兹通知贵方，下述款项业已收妥并记入贵方账户。We have today credited your account as under.");
        String[][] rows = {
            {"起息日", "Value date", Dates.abroad(receipt.paidAt())},
            {"贷记账号", "Account credited", receipt.payee().account()},
            {"受益人", "Beneficiary", receipt.payee().name()},
            {"受益人开户银行", "Beneficiary's bank", receipt.payee().bank()},
            {"汇款申请人", "Ordering customer", receipt.payer().name()},
            {"申请人账号", "Ordering account", receipt.payer().account()},
            {"汇出银行", "Remitting bank", receipt.payer().bank()},
            {"贷记金额", "Amount credited", "CNY " + receipt.grouped()},
            {"金额大写", "Amount in words", "人民币" + ChineseCapitals.format(receipt.amount())},
            {"我行费用", "Our charges", "CNY 0.00"},
            {"款项说明", "Payment details", receipt.purpose()}
        };
        double y = 58;
        for (String[] row : rows) {
            pen.print(20, y, row[0]);
            pen.sized(6.5).print(20, y + 3.4, row[1]);
            pen.writeWithin(VALUES, y + 1.6, 116, row[2]);
            y += 10;
        }
        pen.rule(16, y - 3, 194);
        pen.sized(7)
                .print(16, y + 3, "本通知由电脑打印，毋须签章。This is a computer-generated advice and no signature is required.");
    }

    private static void pair(Pen pen, double x, double y, String label, String value) {
        pen.sized(7).print(x, y, label);
        pen.write(x + 26, y, value);
    }
}
