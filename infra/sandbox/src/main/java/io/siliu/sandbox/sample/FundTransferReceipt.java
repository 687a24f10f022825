package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.HeadedRow.cell;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;

/** The receipt of a group's own finance company (财务公司): who is paid stands before who pays, labels above values. */
final class FundTransferReceipt {

    private FundTransferReceipt() {}

    static Page page(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        return new Page(receipt.fields(), pen -> form(pen, receipt));
    }

    private static void form(Pen pen, ReceiptText receipt) {
        pen.centred(105, 13, pen.label().sized(10), "示例集团财务有限责任公司");
        pen.centred(105, 21, pen.label().sized(16).strong(), "资金划转凭证");
        double y = new HeadedRow(
                        cell("凭证编号", 3, receipt.number()),
                        cell("记账日", 2, Dates.as("yyyy.MM.dd", receipt.paidAt())),
                        cell("划转方式", 2, "内部账户对外支付"),
                        cell("币种", 1, "人民币"))
                .draw(pen, 14, 26, 182, true);
        y = new HeadedRow(
                        cell("收方户名", 3, receipt.payee().name()),
                        cell("收方账号", 3, receipt.payee().account()),
                        cell("收方开户机构", 3, receipt.payee().bank()))
                .draw(pen, 14, y, 182, true);
        y = new HeadedRow(
                        cell("付方户名", 3, receipt.payer().name()),
                        cell("付方账号", 3, receipt.payer().account()),
                        cell("付方开户机构", 3, receipt.payer().bank()))
                .draw(pen, 14, y, 182, true);
        y = new HeadedRow(
                        cell("划转金额（元）", 2, receipt.grouped()),
                        cell("金额大写", 4, ChineseCapitals.format(receipt.amount())),
                        cell("资金用途", 3, receipt.purpose()))
                .draw(pen, 14, y, 182, true);
        pen.print(14, y + 8, "会计主管：        复核：        记账：系统");
        pen.sized(8).print(118, y + 8, "本凭证与银行回单具有同等记账效力");
        pen.stamp(184, y + 12, 10, Type.RED);
    }
}
