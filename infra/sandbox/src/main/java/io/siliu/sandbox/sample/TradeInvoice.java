package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.Set;

/** A fully digital invoice of a trade of its own: what stands in the middle and in the remark differs from trade to trade. */
record TradeInvoice(String name, LayoutSet set, Look look, InvoiceTrade trade) implements Layout {

    private static final double LEFT = 5;
    private static final double WIDTH = 200;

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
        Filling filling = trade == InvoiceTrade.BUILDING ? Filling.special(2) : Filling.ordinary(2);
        SampleInvoice invoice = trade.told(new InvoiceInventions(inventions).digital(filling), inventions);
        InvoiceTrade.Details details = InvoiceTrade.Details.drawn(inventions, invoice.issuedOn());
        Sheet sheet = Sheet.of(210, 140, easel -> page(look.pen(easel), invoice, details));
        return Drawn.of(sheet, invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }

    private void page(Pen pen, SampleInvoice invoice, InvoiceTrade.Details details) {
        head(pen, invoice);
        pen.box(LEFT, 30, WIDTH, 22);
        party(pen, LEFT, "购买方信息", "Buyer", invoice.buyer());
        pen.post(LEFT + WIDTH / 2, 30, 52);
        party(pen, LEFT + WIDTH / 2, "销售方信息", "Seller", invoice.seller());
        pen.box(LEFT, 52, WIDTH, 45);
        trade.middle(pen, invoice, details);
        pen.caption(29, 94.5, "合         计");
        pen.rightField("TaxExclusiveTotalAmount", 150, 94.5, "¥" + invoice.amount());
        pen.rightField(
                "TaxTotalAmount", 203, 94.5, invoice.tax().map(tax -> "¥" + tax).orElse("***"));
        pen.box(LEFT, 97, WIDTH, 8);
        pen.post(LEFT + 48, 97, 105);
        pen.caption(LEFT + 24, 102.4, "价税合计（大写）");
        pen.easel().ellipse(57, 99.2, 3.6, 3.6, Type.BLACK, 0.25);
        pen.write(62, 102.4, DigitalInvoiceLayout.words(invoice));
        pen.print(140, 102.4, "（小写）");
        pen.field("TaxInclusiveTotalAmount", 155, 102.4, "¥" + invoice.total());
        pen.box(LEFT, 105, WIDTH, 20);
        pen.post(LEFT + 6, 105, 125);
        pen.upright(LEFT + 1.4, 112.5, 6.5, "备注");
        pen.sized(look.size() - 0.5).paragraph(LEFT + 8, 110, WIDTH - 12, 4.4, invoice.remark());
        pen.pair(22, 131, "开票人：", invoice.drawer());
        pen.notice(LEFT + 120, 136, "票据");
    }

    private void head(Pen pen, SampleInvoice invoice) {
        pen.easel().picture(9, 6, 20, 20, QrCode.png(invoice.qrText()));
        pen.sized(12).print(33, 12, trade.tag());
        pen.centred(108, 16, pen.label().sized(18), invoice.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        pen.rule(66, 19.5, 150);
        pen.rule(66, 20.3, 150);
        pen.easel().ellipse(93, 4.5, 30, 20, Type.RED, 0.5);
        pen.centred(108, 24.5, pen.value().sized(6.5).inked(Type.RED), "演示 沙箱");
        pen.print(153, 14, "发票号码：");
        pen.field("InvoiceNo", 169, 14, invoice.number());
        pen.print(153, 21, "开票日期：");
        pen.field("IssueDate", 169, 21, invoice.issuedOnInWords());
    }

    private static void party(Pen pen, double x, String side, String tag, Party party) {
        pen.upright(x + 1.4, 34.2, 4.2, side);
        pen.post(x + 6, 30, 52);
        pen.print(x + 8, 37, "名称：");
        double start = x + 8 + pen.easel().width(pen.label(), "名称：") + 0.8;
        double needed = pen.easel().width(pen.value(), party.name());
        double space = x + WIDTH / 2 - 1 - start;
        Pen fitting = needed > space ? pen.sized(pen.value().points() * space / needed) : pen;
        fitting.field(tag + "Name", start, 37, party.name());
        String label = "统一社会信用代码/纳税人识别号：";
        pen.print(x + 8, 48, label);
        if (!party.code().isEmpty()) {
            pen.field(tag + "TaxID", x + 8 + pen.easel().width(pen.label(), label) + 0.6, 48, party.code());
        }
    }
}
