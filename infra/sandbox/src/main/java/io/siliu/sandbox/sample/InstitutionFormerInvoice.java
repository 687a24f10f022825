package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An invoice of the older kind: an ordinary one on paper, or the electronic one of a motorway's toll.
 *
 * @param toll whether car and days of the journeys stand in place of unit and price
 */
record InstitutionFormerInvoice(String name, Look look, boolean toll) implements Layout {

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
        return toll
                ? Set.of(SampleForm.OFD, SampleForm.PDF, SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE)
                : Layout.super.forms();
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice drawn = new InvoiceInventions(inventions).legacy(Filling.ordinary(toll ? 1 : 4), toll);
        SampleInvoice invoice = toll ? journeys(drawn, inventions) : drawn;
        VatInvoicePage.Sides sides = VatInvoicePage.Sides.drawn(inventions);
        String plate = "示A" + inventions.digits(5);
        Sheet sheet = Sheet.of(
                214, 140, easel -> new InstitutionFormerPage(look.pen(easel), invoice, sides, toll, plate).draw());
        return Drawn.of(sheet, invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax", "checkCode"));
    }

    /** A motorway's keeper sells; codes of toll invoices end in 12. */
    private static SampleInvoice journeys(SampleInvoice invoice, Inventions inventions) {
        String keeper = Words.INVENTED + inventions.oneOf(Words.CITIES).replace("市", "") + "高速公路运营管理有限公司";
        List<Item> items = invoice.items().stream()
                .map(item -> new Item(
                        "*经营租赁*通行费",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        item.amount(),
                        item.rate(),
                        item.tax()))
                .toList();
        return new SampleInvoice(
                invoice.typeCode(),
                invoice.code().substring(0, 10) + "12",
                invoice.number(),
                invoice.issuedOn(),
                new Party(keeper, inventions.company().code()),
                invoice.buyer(),
                items,
                invoice.amount(),
                invoice.tax(),
                invoice.total(),
                invoice.checkCode(),
                "",
                invoice.drawer());
    }
}
