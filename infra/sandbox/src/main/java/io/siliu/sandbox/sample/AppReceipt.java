package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A transfer as a bank's telephone program pictures it: a dark head, labels at the left, values at the right edge. */
record AppReceipt(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 168;
    private static final int HEAD = 0x1B3A6B;

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions).hidingPayee();
        return Drawn.of(Sheet.of(WIDTH, HEIGHT, easel -> page(look.pen(easel), receipt)), receipt.fields());
    }

    private static void page(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, WIDTH, 34, HEAD);
        pen.easel().text(7, 10, pen.label().sized(10).inked(Sheet.WHITE), receipt.bank() + "手机银行");
        pen.easel().text(7, 21, pen.value().sized(16).strong().inked(Sheet.WHITE), receipt.grouped() + " 元");
        pen.easel().text(7, 29, pen.label().sized(8).inked(0xD5DEEA), "交易成功");
        String[][] rows = {
            {"金额大写", ChineseCapitals.format(receipt.amount())},
            {"转出账户", receipt.payer().account()},
            {"转出户名", receipt.payer().name()},
            {"转出银行", receipt.payer().bank()},
            {"转入账户", receipt.payee().account()},
            {"转入户名", receipt.payee().name()},
            {"转入银行", receipt.payee().bank()},
            {"交易时间", receipt.paidAt().format(DateTimeFormatter.ofPattern("yyyy年MM月dd日 HH:mm", Locale.CHINA))},
            {"交易流水", receipt.number()},
            {"备注", receipt.purpose()},
            {"费用", "¥0.00"}
        };
        double y = 43;
        for (String[] row : rows) {
            pen.print(7, y, row[0]);
            for (String line : pen.lines(pen.value(), 60, row[1])) {
                pen.right(WIDTH - 7, y, line);
                y += 4.6;
            }
            y += 5;
        }
        pen.stamp(84, HEIGHT - 22, 9, Type.RED);
        pen.notice(7, HEIGHT - 6, "回单");
    }
}
