package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A fully digital invoice: of letting rooms, of a farmer's own produce, or with more rows than one page holds.
 *
 * @param corner the tag of the trade in the corner, or empty
 * @param heads of the columns
 * @param goods what is sold, in place of what was invented; empty keeps that
 * @param rows most rows on a page
 * @param remark what stands in the remarks
 */
record TaggedDigitalInvoice(
        String name,
        Look look,
        Filling filling,
        String corner,
        List<String> heads,
        String goods,
        int rows,
        BiFunction<SampleInvoice, Inventions, String> remark)
        implements Layout {

    static final List<String> USUAL = List.of("项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额");
    static final List<String> LETTING = List.of("项目名称", "产权证书号", "面积单位", "数量", "单价", "金额", "税率/征收率", "税额");

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
        return filling.most() > rows ? Set.of(SampleForm.PDF, SampleForm.SCAN) : Set.of(SampleForm.values());
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = told(new InvoiceInventions(inventions).digital(filling), inventions);
        int pages = (invoice.items().size() + rows - 1) / rows;
        List<Sheet> sheets = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            int number = page;
            sheets.add(Sheet.of(
                    210,
                    140,
                    easel -> new DigitalPage(look.pen(easel), invoice, corner, heads, rows, number, pages).draw()));
        }
        return new Drawn(
                        sheets,
                        List.of(invoice.fields()),
                        Set.of("invoiceNumber", "issueDate", "totalAmount"),
                        Optional.empty())
                .with(invoice);
    }

    private SampleInvoice told(SampleInvoice invoice, Inventions inventions) {
        return new SampleInvoice(
                invoice.typeCode(),
                invoice.code(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.seller(),
                invoice.buyer(),
                invoice.items().stream().map(this::sold).toList(),
                invoice.amount(),
                invoice.tax(),
                invoice.total(),
                invoice.checkCode(),
                remark.apply(invoice, inventions),
                invoice.drawer());
    }

    private Item sold(Item item) {
        if (goods.isEmpty()) {
            return item;
        }
        boolean letting = heads.equals(LETTING);
        return new Item(
                goods,
                letting ? "示房权0" + Math.abs(item.amount().hashCode() % 90_000 + 10_000) : "",
                letting ? "平方米" : "公斤",
                item.quantity(),
                item.price(),
                item.amount(),
                item.rate(),
                item.tax());
    }
}
