package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Set;

/**
 * Invoices of the older kind that are not a firm's own sale: one on paper that a tax office made out for a workshop (代开), and an
 * electronic one that takes another back, below the mail that brought it.
 */
record HeldOutFormerPapers(String name, Look look, boolean office) implements Layout {

    private static final Look COUNTER = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0x4C6B2F);
    private static final Look MAILED = new Look(Face.HEI, Latin.SANS, Face.KAI, 8.5, 0xA0522D);
    private static final Look MAIL = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x777777);
    private static final double SHARE = 0.9;

    static final List<Layout> ALL = List.of(
            new HeldOutFormerPapers("heldout-vat-office", COUNTER, true),
            new HeldOutFormerPapers("heldout-vat-red", MAILED, false));

    @Override
    public SampleKind kind() {
        return SampleKind.VAT_INVOICE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.HELD_OUT;
    }

    /** What a counter fills in on paper has no layer of text. */
    @Override
    public Set<SampleForm> forms() {
        return office ? Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE) : Layout.super.forms();
    }

    @Override
    public Drawn draw(Inventions inventions) {
        Filling filling = office ? Filling.ordinary(1) : Filling.ordinary(2).negative();
        SampleInvoice drawn = new InvoiceInventions(inventions).legacy(filling, !office);
        VatInvoicePage.Sides sides = VatInvoicePage.Sides.drawn(inventions);
        return office ? counter(drawn, sides, inventions) : mailed(drawn, sides, inventions);
    }

    /** The office is the seller, and where an account would stand is the proof that the tax was paid; for whom is in the remark. */
    private Drawn counter(SampleInvoice drawn, VatInvoicePage.Sides sides, Inventions inventions) {
        Party shop = inventions.shop();
        Party seller = new Party(
                "国家税务总局" + Words.INVENTED + inventions.oneOf(Words.CITIES) + "税务局（代开机关）",
                "1990000" + inventions.digits(4));
        String remark = "代开企业税号：" + shop.code() + " 代开企业名称：" + shop.name();
        List<Item> rows = drawn.items().stream().map(item -> item.at("1%")).toList();
        SampleInvoice invoice = drawn.between(seller, drawn.buyer(), remark).listing(rows);
        VatInvoicePage.Sides filled = new VatInvoicePage.Sides(
                sides.buyerAddress(),
                sides.buyerAccount(),
                sides.sellerAddress(),
                "完税凭证号 3990" + inventions.digits(14),
                sides.cipher(),
                sides.machine());
        Sheet sheet = Sheet.of(VatInvoiceLayout.WIDTH, VatInvoiceLayout.HEIGHT, easel -> {
            Pen pen = look.pen(easel);
            new VatInvoicePage(pen, invoice, filled, VatWords.PRESENT, false, false, 0.9).draw();
            pen.easel().text(34, 20, pen.value().sized(14).strong(), "代开");
            pen.sized(7.5).upright(210, 40, 4.4, "第二联发票联购买方记账凭证");
            new OfficeSeal(0.66, 0xE02A2A, seller.name(), List.of("代开发票专用章", "演示 沙箱"), false).press(pen, 180, 125, 38);
        });
        return Drawn.of(sheet, invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax"));
    }

    /** The remark names the invoice that is taken back by a code and a number of its own. */
    private Drawn mailed(SampleInvoice drawn, VatInvoicePage.Sides sides, Inventions inventions) {
        String taken = "对应正数发票代码:" + drawn.code() + "号码:" + inventions.digits(8);
        SampleInvoice invoice = drawn.between(drawn.seller(), drawn.buyer(), taken);
        Sheet sheet = Sheet.a4(easel -> {
            mail(MAIL.pen(easel), invoice);
            Pen pen = look.pen(new Shrunk(new Moved(easel, 8, 84), SHARE));
            new VatInvoicePage(pen, invoice, sides, VatWords.PRESENT, true, false, 0).draw();
        });
        return Drawn.of(sheet, invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax", "checkCode"));
    }

    private static void mail(Pen pen, SampleInvoice invoice) {
        pen.easel().text(14, 18, pen.value().sized(13).strong(), "您有一张电子发票，请查收");
        pen.pair(14, 27, "发件人：", "示例票据服务 <invoice@example.com>");
        pen.pair(14, 33.5, "收件人：", "finance@example.com");
        pen.pair(14, 40, "时　间：", invoice.issuedOn().plusDays(1) + " 08:12");
        pen.pair(14, 46.5, "附　件：", invoice.code() + "_" + invoice.number() + ".pdf（68 KB）");
        pen.easel().line(14, 51, 196, 51, 0xCCCCCC, 0.3);
        pen.paragraph(
                14,
                59,
                182,
                6,
                "尊敬的客户，您好：" + invoice.seller().name() + "为您开具了一张红字电子发票，原发票对应的款项将在7个工作日内退回，发票见下方预览。本邮件由系统自动发出，请勿直接回复。");
        pen.easel().text(14, 78, pen.value().sized(8).inked(Type.GREY), "发票预览");
    }
}
