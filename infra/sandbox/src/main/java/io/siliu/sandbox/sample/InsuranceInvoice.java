package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A fully digital invoice over a premium on the upper half of an A4 sheet; the remark tells of the vehicle tax collected with
 * it (代收车船税), sums among it.
 */
record InsuranceInvoice(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 7;
    private static final double RIGHT = 203;

    @Override
    public SampleKind kind() {
        return SampleKind.DIGITAL_INVOICE;
    }

    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.values());
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = told(new InvoiceInventions(inventions).digital(Filling.ordinary(1)), inventions);
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), invoice)), invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }

    private static SampleInvoice told(SampleInvoice invoice, Inventions inventions) {
        Item drawn = invoice.items().get(0);
        Item premium = new Item(
                "*保险服务*机动车商业保险费",
                "",
                "",
                drawn.quantity().map(quantity -> BigDecimal.ONE),
                drawn.quantity().map(quantity -> drawn.amount().amount()),
                drawn.amount(),
                drawn.rate(),
                drawn.tax());
        int year = invoice.issuedOn().getYear();
        String tax = inventions.between(12, 96) * 10 + ".00";
        String remark = "保险单号：PDZA" + inventions.digits(12) + "； 车牌号/船舶登记号：示A" + inventions.digits(5) + "； 税款所属期："
                + year + "01-" + year + "12； 代收车船税金额：" + tax + "； 滞纳金金额：0.00； 金额合计：" + tax + "；";
        return new SampleInvoice(
                invoice.typeCode(),
                invoice.code(),
                invoice.number(),
                invoice.issuedOn(),
                inventions.company(),
                invoice.buyer(),
                List.of(premium),
                invoice.amount(),
                invoice.tax(),
                invoice.total(),
                invoice.checkCode(),
                remark,
                invoice.drawer());
    }

    private static void page(Pen pen, SampleInvoice invoice) {
        pen.easel().picture(LEFT + 3, 8, 19, 19, QrCode.png(invoice.qrText()));
        pen.sized(11).print(LEFT + 26, 13, "代收车船税");
        pen.centred(105, 18, pen.label().sized(18), "电子发票（普通发票）");
        pen.rule(68, 21.4, 142);
        pen.rule(68, 22.2, 142);
        pen.easel().ellipse(90, 6, 30, 20, Type.RED, 0.45);
        pen.centred(105, 26, pen.value().sized(6.5).inked(Type.RED), "演示 沙箱");
        pen.print(148, 16, "发票号码：");
        pen.field("InvoiceNo", 164, 16, invoice.number());
        pen.print(148, 22, "开票日期：");
        pen.field("IssueDate", 164, 22, invoice.issuedOnInWords());
        party(pen, LEFT, "购买方信息", "Buyer", invoice.buyer());
        party(pen, 105, "销售方信息", "Seller", invoice.seller());
        items(pen, invoice);
        pen.box(LEFT, 94, RIGHT - LEFT, 9);
        pen.post(54, 94, 103);
        pen.caption(30, 99.8, "价税合计（大写）");
        pen.easel().ellipse(57, 96.6, 3.8, 3.8, Type.BLACK, 0.25);
        pen.write(63, 99.8, DigitalInvoiceLayout.words(invoice));
        pen.print(142, 99.8, "（小写）");
        pen.field("TaxInclusiveTotalAmount", 158, 99.8, "¥" + invoice.total());
        pen.box(LEFT, 103, RIGHT - LEFT, 22);
        pen.post(LEFT + 6, 103, 125);
        pen.upright(LEFT + 1.5, 111, 7, "备注");
        pen.sized(8.5).paragraph(LEFT + 8, 108, RIGHT - LEFT - 12, 4.6, invoice.remark());
        pen.pair(20, 132, "开票人：", invoice.drawer());
        pen.notice(120, 138, "票据");
    }

    private static void party(Pen pen, double x, String side, String tag, Party party) {
        pen.box(x, 30, 98, 21);
        pen.upright(x + 1.4, 33.8, 3.8, side);
        pen.post(x + 6, 30, 51);
        pen.print(x + 8, 37, "名称：");
        double start = x + 18;
        double needed = pen.easel().width(pen.value(), party.name());
        Pen fitting = needed > 79 ? pen.sized(pen.value().points() * 79 / needed) : pen;
        fitting.field(tag + "Name", start, 37, party.name());
        String label = "统一社会信用代码/纳税人识别号：";
        pen.print(x + 8, 47, label);
        pen.field(tag + "TaxID", x + 8.6 + pen.easel().width(pen.label(), label), 47, party.code());
    }

    private static void items(Pen pen, SampleInvoice invoice) {
        pen.box(LEFT, 51, RIGHT - LEFT, 43);
        String[] heads = {"项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"};
        double[] middles = {30, 62, 76, 88, 112, 138, 162, 190};
        for (int index = 0; index < heads.length; index++) {
            pen.caption(middles[index], 56, heads[index]);
        }
        Item item = invoice.items().get(0);
        String tax = item.tax().orElseThrow().toString();
        pen.field("Item", LEFT + 1, 62, item.name());
        pen.middle(88, 62, item.quantity().map(BigDecimal::toPlainString).orElse(""));
        pen.right(122, 62, item.price().map(BigDecimal::toPlainString).orElse(""));
        pen.right(148, 62, item.amount().toString());
        pen.middle(162, 62, item.rate());
        pen.right(200, 62, tax);
        pen.caption(30, 91, "合        计");
        pen.rightField("TaxExclusiveTotalAmount", 148, 91, "¥" + invoice.amount());
        pen.rightField("TaxTotalAmount", 200, 91, "¥" + tax);
    }
}
