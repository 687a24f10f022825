package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;

/** What a bank's app lets one share: each side is a card that shows name, number and bank without any label. */
final class TransferCards {

    private static final double LEFT = 8;
    private static final double WIDTH = 84;

    private TransferCards() {}

    static Page page(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        return new Page(receipt.fields(), pen -> screen(pen, receipt));
    }

    private static void screen(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, 100, 46, 0xB8342C);
        Type white = pen.label().inked(Sheet.WHITE);
        pen.easel().text(LEFT, 10, white.sized(9), receipt.bank() + "  手机银行");
        pen.centred(50, 22, white.sized(10), "汇款已成功");
        pen.centred(50, 35, pen.value().sized(20).strong().inked(Sheet.WHITE), "¥" + receipt.grouped());
        card(pen, 52, "付款方", receipt.payer());
        pen.caption(50, 84, "▼");
        card(pen, 87, "收款方", receipt.payee());
        String[][] rows = {
            {"汇款附言", receipt.purpose()},
            {"汇款方式", "实时汇款"},
            {"手续费", "免费"},
            {"交易时间", Dates.as("yyyy年MM月dd日 HH:mm:ss", receipt.paidAt())},
            {"回单编号", receipt.number()}
        };
        double y = 126;
        for (String[] row : rows) {
            pen.print(LEFT, y, row[0]);
            pen.right(LEFT + WIDTH, y, row[1]);
            y += 8;
        }
        pen.easel().text(LEFT, y + 2, pen.label().sized(6), "本页仅为交易结果展示，请以账户实际收支为准");
    }

    private static void card(Pen pen, double top, String side, Holder holder) {
        pen.box(LEFT, top, WIDTH, 27);
        pen.easel().fill(LEFT, top, 16, 27, 0xF6E7E5);
        pen.print(LEFT + 2.5, top + 14.5, side);
        Pen large = pen.sized(9.5);
        large.writeWithin(LEFT + 19, top + 8, WIDTH - 21, holder.name());
        pen.write(LEFT + 19, top + 15.5, holder.account().replaceAll("(.{4})(?=.)", "$1 "));
        pen.writeWithin(LEFT + 19, top + 22.5, WIDTH - 21, holder.bank());
    }
}
