package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.HeadedRow.cell;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/**
 * A receipt whose words are drawn anew for each paper from those that banks use: what stands beside what is the same, what it
 * is called is not. The payer's three labels stand above their values left, the payee's right; the sum in a table below.
 */
record AliasReceipt(String name, LayoutSet set) implements Layout {

    private static final Look LOOK = new Look(Face.MING, Latin.SERIF, Face.KAI, 10.5, 0x202020);

    private record Words(
            String title,
            String number,
            String time,
            String payer,
            String payee,
            String holder,
            String account,
            String bank,
            String sum,
            String purpose) {}

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    private static Words words(Inventions by) {
        boolean person = by.chance(50);
        return new Words(
                by.oneOf(List.of("电子回单", "网上银行回单", "客户回单", "交易回单")),
                by.oneOf(List.of("交易流水号", "流水号", "业务流水号", "凭证号", "交易序号", "电子回单号", "回单编号")),
                by.oneOf(List.of("交易日期", "记账日期", "入账日期", "交易时间")),
                person ? "付款人" : "付款方",
                person ? "收款人" : "收款方",
                by.oneOf(List.of("户名", "名称", "全称")),
                by.oneOf(List.of("账号", "账户", "卡号")),
                by.oneOf(List.of("开户行", "开户银行")),
                by.oneOf(List.of("金额（小写）", "交易金额")),
                by.oneOf(List.of("用途", "摘要", "附言", "备注")));
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        Words words = words(inventions);
        return Drawn.of(Sheet.of(210, 140, easel -> page(LOOK.pen(easel), receipt, words)), receipt.fields());
    }

    private static void page(Pen pen, ReceiptText receipt, Words words) {
        pen.easel().text(16, 14, pen.label().sized(14).strong(), receipt.bank());
        pen.right(194, 14, words.title());
        pen.rule(16, 17, 194);
        double left = party(pen, 18, words, words.payer(), receipt.payer());
        double right = party(pen, 110, words, words.payee(), receipt.payee());
        pen.post(105, 19, 66);
        double y = new HeadedRow(
                        cell("币种", 1, "人民币"),
                        cell(words.sum(), 2, receipt.grouped()),
                        cell("大写", 3, ChineseCapitals.format(receipt.amount())),
                        cell(words.purpose(), 2.5, receipt.purpose()))
                .draw(pen, 16, Math.max(left, right) + 2, 178, true);
        pen.pair(18, y + 8, words.number() + "：", receipt.number());
        pen.pair(110, y + 8, words.time() + "：", receipt.time());
        pen.pair(18, y + 16, "校验码：", receipt.checkCode());
        pen.stamp(176, y + 22, 10, Type.RED);
        pen.notice(18, y + 26, "回单");
    }

    private static double party(Pen pen, double x, Words words, String side, Holder holder) {
        double y = 20;
        y = new HeadedRow(cell(side + words.holder(), 1, holder.name())).draw(pen, x, y, 84, false);
        y = new HeadedRow(cell(side + words.account(), 1, holder.account())).draw(pen, x, y, 84, false);
        return new HeadedRow(cell(side + words.bank(), 1, holder.bank())).draw(pen, x, y, 84, false);
    }
}
