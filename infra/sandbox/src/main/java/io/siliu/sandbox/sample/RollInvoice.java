package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The VAT invoice on a roll (卷票) that shops printed: narrow, one statement a line, the total with tax alone. Names run over
 * lines.
 */
record RollInvoice(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 76;
    private static final double HEIGHT = 148;
    private static final double LEFT = 6;
    private static final double SPACE = 64;

    @Override
    public SampleKind kind() {
        return SampleKind.VAT_INVOICE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = new InvoiceInventions(inventions).legacy(Filling.ordinary(2), false);
        Map<String, String> fields = invoice.fields();
        fields.keySet().removeAll(Set.of("amountExcludingTax", "taxAmount", "remark"));
        String machine = inventions.digits(12);
        return new Drawn(
                List.of(Sheet.of(WIDTH, HEIGHT, easel -> page(look.pen(easel), invoice, machine))),
                List.of(fields),
                Set.of(),
                Optional.of(invoice));
    }

    private static void page(Pen pen, SampleInvoice invoice, String machine) {
        pen.centred(WIDTH / 2, 12, pen.label().sized(12).strong().inked(Type.MAROON), "示例增值税普通发票");
        pen.easel().ellipse(26, 3, 24, 14, Type.RED, 0.4);
        pen.centred(WIDTH / 2, 20, pen.label().sized(9).inked(Type.MAROON), "发 票 联");
        pen.easel().line(LEFT, 22, WIDTH - LEFT, 22, Type.MAROON, 0.2);
        double y = 28;
        y = line(pen, y, "发票代码：", invoice.code());
        y = line(pen, y, "发票号码：", invoice.number());
        y = line(pen, y, "机打号码：", invoice.number());
        y = line(pen, y, "机器编号：", machine);
        y = line(pen, y, "销售方名称：", invoice.seller().name());
        y = line(pen, y, "税号：", invoice.seller().code());
        y = line(pen, y, "开票日期：", invoice.issuedOn().toString());
        y = line(pen, y, "收款员：", invoice.drawer());
        y = line(pen, y, "购买方名称：", invoice.buyer().name());
        y = line(pen, y, "税号：", invoice.buyer().code());
        pen.print(LEFT, y, "项目");
        pen.print(LEFT + 36, y, "数量");
        pen.print(LEFT + 51, y, "金额");
        y += 4.6;
        for (Item item : invoice.items()) {
            pen.write(LEFT, y, item.name());
            pen.right(LEFT + 42, y + 4.2, item.quantity().map(Object::toString).orElse("1"));
            pen.right(
                    LEFT + SPACE,
                    y + 4.2,
                    item.amount().plus(item.tax().orElseThrow()).toString());
            y += 8.8;
        }
        y = line(pen, y + 2, "合计金额（小写）：", "￥" + invoice.total());
        y = line(pen, y, "合计金额（大写）：", ChineseCapitals.format(invoice.total()));
        line(pen, y, "校验码：", invoice.checkCode());
        pen.notice(LEFT, HEIGHT - 6, "票据");
    }

    private static double line(Pen pen, double y, String label, String value) {
        return pen.pairBroken(LEFT, y, SPACE, label, value) + 5.2;
    }
}
