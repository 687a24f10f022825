package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Set;

/**
 * Electronic invoices of the older kind that a city's chain of blocks gave out, without a cipher, and that a buyer of farm goods
 * makes out for itself (收购), with nothing to be taxed.
 */
record OpenedOlder(String name, Look look, boolean chain) implements Layout {

    private static final Look CITY = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x2A4FA0);
    private static final Look FARM = new Look(Face.SONG, Latin.MONO, Face.KAI, 8.5, 0x8E3B1B);

    static final List<Layout> ALL = List.of(
            new OpenedOlder("opened-vat-chain", CITY, true), new OpenedOlder("opened-vat-purchase", FARM, false));

    @Override
    public SampleKind kind() {
        return SampleKind.VAT_INVOICE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.OFD, SampleForm.PDF, SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        Filling filling = chain ? Filling.ordinary(4) : Filling.ordinary(3).taxFree();
        SampleInvoice invoice = new InvoiceInventions(inventions).legacy(filling, true);
        VatInvoicePage.Sides sides = VatInvoicePage.Sides.drawn(inventions);
        Sheet sheet = Sheet.of(210, 145, easel -> new OpenedOlderPage(look.pen(easel), invoice, sides, chain).draw());
        return Drawn.of(sheet, invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax", "checkCode"));
    }
}
