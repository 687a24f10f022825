package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a payment platform lets one download of a transfer: parties in cells that span rows, a long declaration below. */
record WebWalletReceipt(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 20;
    private static final double ROW = 9.5;
    private static final List<String> DECLARATION = List.of(
            "声明：1、本电子回单仅证明用户在申请该回单时间之前通过本平台的支付行为；",
            "2、本回单不得作为付款方与收款方之间履行合同的依据，如需核实真伪请登录平台查询；",
            "3、因系统处理，回单内容以平台记录为准，如有涂改无效。");

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        String payer = "f" + inventions.digits(2) + "***@example.com";
        String payee = "100****" + inventions.digits(4);
        Map<String, String> fields = new LinkedHashMap<>(receipt.fields());
        fields.remove("payerBank");
        fields.remove("payeeBank");
        fields.put("payerAccount", payer);
        fields.put("payeeAccount", payee);
        return Drawn.of(Sheet.of(210, 168, easel -> page(look.pen(easel), receipt, payer, payee)), fields);
    }

    private static void page(Pen pen, ReceiptText receipt, String payer, String payee) {
        pen.easel().text(LEFT, 16, pen.label().sized(13).strong().inked(Type.BLUE), "示例支付");
        pen.centred(105, 17, pen.label().sized(15).strong(), "支付业务电子回单");
        pen.pair(LEFT, 27, "生成时间：", moment(receipt, 4, "yyyy-MM-dd HH:mm"));
        pen.pair(118, 27, "回单编号：", receipt.number());
        double y = party(pen, 31, "付款方", receipt.payer().name(), payer);
        y = party(pen, y, "收款方", receipt.payee().name(), payee);
        y = wide(pen, y, "订单流水", receipt.serial());
        y = wide(pen, y, "付款时间", moment(receipt, 0, "yyyy年MM月dd日 HH:mm:ss"));
        pen.box(LEFT, y, 30, 2 * ROW);
        pen.print(LEFT + 4, y + ROW + 1.2, "付款金额");
        pen.box(LEFT + 30, y, 140, 2 * ROW);
        pen.pair(LEFT + 33, y + 6.2, "小写：", receipt.grouped() + "元");
        pen.pair(LEFT + 33, y + ROW + 5.2, "大写：", ChineseCapitals.format(receipt.amount()));
        y = wide(pen, y + 2 * ROW, "转账说明", receipt.purpose());
        pen.stamp(164, y - 6, 13, Type.RED);
        for (String line : DECLARATION) {
            y += 5;
            pen.easel().text(LEFT, y, pen.label().sized(7), line);
        }
        pen.notice(LEFT, 162, "凭证");
    }

    private static String moment(ReceiptText receipt, int later, String pattern) {
        return receipt.paidAt().plusDays(later).format(DateTimeFormatter.ofPattern(pattern, Locale.CHINA));
    }

    private static double party(Pen pen, double y, String side, String name, String account) {
        pen.box(LEFT, y, 30, 2 * ROW);
        pen.print(LEFT + 6, y + ROW + 1.2, side);
        FormRows.boxed(pen, LEFT + 30, y, ROW, new double[] {28, 112}, new String[] {"账户名称", name}, new String[] {
            "登录账号", account
        });
        return y + 2 * ROW;
    }

    private static double wide(Pen pen, double y, String label, String value) {
        return FormRows.boxed(pen, LEFT, y, ROW, new double[] {30, 140}, new String[][] {{label, value}});
    }
}
