package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page a bank's telephone program shows of a transfer: a coloured head, the sum in large type, values at the right. */
record PhoneReceipt(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 176;
    private static final int HEAD = 0xB3202C;

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions).hidingPayee();
        return Drawn.of(new Sheet(WIDTH, HEIGHT, 0xF4F4F6, easel -> page(look.pen(easel), receipt)), receipt.fields());
    }

    private static void page(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, WIDTH, 20, HEAD);
        pen.centred(WIDTH / 2, 12.5, pen.label().sized(12).strong().inked(Sheet.WHITE), receipt.bank() + " 转账回单");
        pen.easel().fill(5, 25, WIDTH - 10, HEIGHT - 35, Sheet.WHITE);
        pen.caption(WIDTH / 2, 34, "转账成功");
        pen.centred(WIDTH / 2, 44, pen.value().sized(19).strong(), "¥" + receipt.grouped());
        pen.centred(WIDTH / 2, 51, pen.label().sized(7.5), ChineseCapitals.format(receipt.amount()));
        double y = 60;
        for (Map.Entry<String, String> row : rows(receipt).entrySet()) {
            pen.print(9, y, row.getKey());
            for (String line : pen.lines(pen.value(), 56, row.getValue())) {
                pen.right(WIDTH - 9, y, line);
                y += 4.4;
            }
            pen.easel().line(9, y - 0.8, WIDTH - 9, y - 0.8, 0xE4E4E4, 0.15);
            y += 5;
        }
        pen.stamp(26, y + 4, 10, Type.RED);
        pen.notice(38, HEIGHT - 14, "回单");
    }

    private static Map<String, String> rows(ReceiptText receipt) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("收款户名", receipt.payee().name());
        rows.put("收款账户", String.join(" ", List.of(receipt.payee().account().split("(?<=\\*)(?=\\d)|(?<=\\d)(?=\\*)"))));
        rows.put("收款银行", receipt.payee().bank());
        rows.put("付款户名", receipt.payer().name());
        rows.put("付款账户", receipt.payer().account());
        rows.put("付款银行", receipt.payer().bank());
        rows.put("转账附言", receipt.purpose());
        rows.put("手续费", "0.00元");
        rows.put("转账时间", receipt.paidAt().format(DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.CHINA)));
        rows.put("电子回单号", receipt.number());
        return rows;
    }
}
