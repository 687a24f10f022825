package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.Map;
import java.util.Set;

/** A VAT invoice as a till prints it: as narrow as its paper, each party's name on the line under its label, one total. */
record TillInvoice(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 82;
    private static final double HEIGHT = 160;
    private static final double LEFT = 7;
    private static final double RIGHT = 75;

    @Override
    public SampleKind kind() {
        return SampleKind.VAT_INVOICE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = new InvoiceInventions(inventions).legacy(Filling.ordinary(2), false);
        Map<String, String> fields = invoice.fields();
        fields.keySet().removeAll(Set.of("amountExcludingTax", "taxAmount", "remark"));
        return Drawn.of(Sheet.of(WIDTH, HEIGHT, easel -> page(look.pen(easel), invoice)), fields);
    }

    private static void page(Pen pen, SampleInvoice invoice) {
        pen.centred(WIDTH / 2, 12, pen.label().sized(11.5).strong().inked(Type.MAROON), "示例增值税普通发票（卷式）");
        pen.easel().ellipse(30, 4, 22, 13, Type.RED, 0.4);
        pen.pair(LEFT, 22, "发票代码", invoice.code());
        pen.pair(LEFT + 36, 22, "发票号码", invoice.number());
        pen.pair(LEFT, 28, "开票日期", invoice.issuedOnInWords());
        pen.rule(LEFT, 30.5, RIGHT);
        double y =
                party(pen, 36, "销售方", invoice.seller().name(), invoice.seller().code());
        y = party(pen, y, "购买方", invoice.buyer().name(), invoice.buyer().code());
        pen.rule(LEFT, y - 3, RIGHT);
        for (Item item : invoice.items()) {
            pen.write(LEFT, y + 2, item.name());
            pen.right(
                    RIGHT, y + 6.5, item.amount().plus(item.tax().orElseThrow()).toString());
            y += 10;
        }
        pen.rule(LEFT, y, RIGHT);
        pen.pair(LEFT, y + 6, "价税合计（小写）", "¥" + invoice.total());
        pen.pair(LEFT, y + 12, "价税合计（大写）", ChineseCapitals.format(invoice.total()));
        pen.pair(LEFT, y + 18, "校验码", invoice.checkCode());
        pen.pair(LEFT, y + 24, "收款员", invoice.drawer());
        pen.notice(LEFT, HEIGHT - 6, "票据");
    }

    private static double party(Pen pen, double y, String side, String name, String code) {
        pen.print(LEFT, y, side + "名称");
        double below = pen.paragraph(LEFT + 3, y + 5, RIGHT - LEFT - 3, 4.4, name);
        pen.pair(LEFT, below + 0.8, "纳税人识别号", code);
        return below + 7.5;
    }
}
