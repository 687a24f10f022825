package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Draw;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fully digital invoices: of fuel and of a farm with data in a spelling of their own, one small on a sheet of the book-keeper's
 * folder, and one as a viewer of files shows it on the screen.
 */
record OpenedFramedDigital(String name, Filling filling, String tag, Frame frame) implements Layout {

    /** What the invoice lies on. */
    enum Frame {
        NONE,
        FOLDER,
        SCREEN
    }

    private static final Look LOOK = new Look(Face.SONG, Latin.OWN, Face.KAI, 9, 0x80180E);
    private static final double WIDTH = 210;
    private static final double HEIGHT = 140;

    static final List<Layout> ALL = List.of(
            new OpenedFramedDigital("opened-digital-fuel", Filling.special(2), "成品油", Frame.NONE),
            new OpenedFramedDigital("opened-digital-farm", Filling.ordinary(3).taxFree(), "自产农产品销售", Frame.NONE),
            new OpenedFramedDigital("opened-digital-folder", Filling.ordinary(2), "", Frame.FOLDER),
            new OpenedFramedDigital("opened-digital-screen", Filling.special(3), "", Frame.SCREEN));

    @Override
    public SampleKind kind() {
        return SampleKind.DIGITAL_INVOICE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    @Override
    public Set<SampleForm> forms() {
        return switch (frame) {
            case NONE -> Set.of(SampleForm.values());
            case FOLDER -> Layout.super.forms();
            case SCREEN -> Set.of(SampleForm.PHOTO, SampleForm.MESSAGE);
        };
    }

    @Override
    public byte[] data(SampleInvoice invoice, Draw chances) {
        return OpenedPrefixedSpelling.of(invoice, chances.chance(50));
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = new InvoiceInventions(inventions).digital(filling);
        Sheet own = Sheet.of(
                WIDTH,
                HEIGHT,
                easel -> new OpenedDigitalPage(LOOK.pen(easel), invoice, tag, invoice.items(), 1, 1).draw());
        return new Drawn(List.of(framed(own, invoice)), List.of(invoice.fields()), Set.of(), Optional.of(invoice))
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }

    private Sheet framed(Sheet own, SampleInvoice invoice) {
        return switch (frame) {
            case NONE -> own;
            case FOLDER -> folder(own, invoice);
            case SCREEN -> screen(own, invoice);
        };
    }

    /** After the sheets that expense programs print: a strip that tells of the check above, who stuck it where below. */
    private static Sheet folder(Sheet own, SampleInvoice invoice) {
        return Sheet.a4(easel -> {
            Pen pen = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x666666).pen(easel);
            pen.print(14, 12, "示例费控 · 发票夹");
            pen.right(196, 12, "附件 1 / 1");
            pen.rule(14, 15, 196);
            pen.pair(14, 21, "查验状态：", "查验一致");
            pen.pair(80, 21, "查验时间：", invoice.issuedOn().plusDays(9) + " 10:26:31");
            pen.pair(146, 21, "归集人：", "财务共享中心");
            own.drawing().accept(new Shrunk(new Moved(easel, 14, 28), 0.86));
            pen.rule(14, 270, 196);
            pen.print(14, 276, "记账凭证附件粘贴处");
            pen.right(196, 276, "第 1 页 共 1 页");
        });
    }

    /** After a viewer's window on a screen: a bar with the file's name, dark grounds around the page. */
    private static Sheet screen(Sheet own, SampleInvoice invoice) {
        return Sheet.of(270, 176, easel -> {
            easel.fill(0, 0, 270, 176, 0x525659);
            easel.fill(0, 0, 270, 11, 0x323639);
            Pen pen = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0xE8E8E8).pen(easel);
            pen.print(8, 7.2, "dzfp_" + invoice.number() + ".pdf");
            pen.print(126, 7.2, "1 / 1");
            pen.print(146, 7.2, "—  90%  ＋");
            easel.fill(30, 20, WIDTH, HEIGHT, 0xFFFFFF);
            own.drawing().accept(new Moved(easel, 30, 20));
        });
    }
}
