package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** A wallet's proof that a merchant paid into somebody's pocket: a subject at the left, its statements at the right. */
final class PocketReceipt {

    private static final double LEFT = 18;
    private static final double WIDTH = 174;
    private static final double SUBJECT = 32;
    private static final double LINE = 7.4;

    private PocketReceipt() {}

    static Page page(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        String merchant = "19" + inventions.digits(8);
        String user = "wf_" + inventions.digits(8);
        Map<String, String> fields = new LinkedHashMap<>(receipt.fields());
        fields.remove("payerBank");
        fields.remove("payeeBank");
        fields.put("payerAccount", merchant);
        fields.put("payeeAccount", user);
        return new Page(fields, pen -> page(pen, receipt, merchant, user));
    }

    private static void page(Pen pen, ReceiptText receipt, String merchant, String user) {
        pen.easel().text(LEFT, 17, pen.label().sized(15).strong(), "付款到零钱电子凭证");
        pen.right(LEFT + WIDTH, 17, "示例微付");
        pen.pair(LEFT, 26, "凭证编号：", receipt.number());
        pen.pair(
                118,
                26,
                "出具时间：",
                Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(2)));
        double y =
                block(pen, 31, "付款商户", new String[] {"商户全称：", receipt.payer().name()}, new String[] {"商户号：", merchant});
        y = block(pen, y, "收款用户", new String[] {"用户姓名：", receipt.payee().name()}, new String[] {"用户标识：", user});
        y = block(
                pen,
                y,
                "付款明细",
                new String[] {"付款金额（元）：", "CNY" + receipt.amount()},
                new String[] {"到账时间：", Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt())},
                new String[] {"商户订单号：", receipt.serial()},
                new String[] {"商户备注：", receipt.purpose()},
                new String[] {"付款状态：", "付款成功"});
        pen.stamp(168, y - 14, 13, Type.RED);
        String[] notes = {
            "1. 本凭证仅反映商户在示例微付账户中的付款记录，任何涂改均使其无效。", "2. 本凭证仅供参考；与商户账户中的记录不一致时，以账户记录为准。",
        };
        for (String note : notes) {
            y += 6;
            pen.sized(7.5).print(LEFT, y, note);
        }
    }

    private static double block(Pen pen, double top, String subject, String[]... statements) {
        double height = statements.length * LINE + 4;
        pen.easel().fill(LEFT, top, SUBJECT, height, 0xEDF5EF);
        pen.box(LEFT, top, WIDTH, height);
        pen.post(LEFT + SUBJECT, top, top + height);
        pen.caption(LEFT + SUBJECT / 2, top + height / 2 + 1.4, subject);
        double y = top + 6.6;
        for (String[] statement : statements) {
            pen.pair(LEFT + SUBJECT + 4, y, statement[0], statement[1]);
            y += LINE;
        }
        return top + height;
    }
}
