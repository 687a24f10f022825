package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fully digital invoice: a firm's own, or one that a tax office issues for a person who has no business (代开).
 *
 * @param forPerson whether the office issues it for a person
 */
record InstitutionElectronicInvoice(String name, Look look, Filling filling, boolean forPerson) implements Layout {

    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

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
        return Set.of(SampleForm.values());
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice own = new InvoiceInventions(inventions).digital(filling);
        SampleInvoice invoice = forPerson ? byOffice(own, inventions) : own;
        Sheet sheet = Sheet.of(
                210,
                148,
                easel -> new InstitutionElectronicPage(look.pen(easel), invoice, forPerson ? "代开" : "").draw());
        return Drawn.of(sheet, invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }

    /** The person sells, taxed at the reduced rate; office and proof of payment are named in the remarks. */
    private static SampleInvoice byOffice(SampleInvoice own, Inventions inventions) {
        Party person = inventions.individual();
        List<Item> items = own.items().stream()
                .map(item -> new Item(
                        item.name(),
                        "",
                        item.unit(),
                        item.quantity(),
                        item.price(),
                        item.amount(),
                        "1%",
                        Optional.of(item.amount().times(ONE_PERCENT))))
                .toList();
        Money tax =
                Money.sum(items.stream().map(item -> item.tax().orElseThrow()).toList());
        String remark =
                "代开税务机关：" + Words.INVENTED + inventions.oneOf(Words.CITIES) + "税务局  完税凭证号：" + inventions.digits(18);
        return new SampleInvoice(
                own.typeCode(),
                own.code(),
                own.number(),
                own.issuedOn(),
                person,
                own.buyer(),
                items,
                own.amount(),
                Optional.of(tax),
                own.amount().plus(tax),
                own.checkCode(),
                remark,
                own.drawer());
    }
}
