package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A fully digital invoice after the tax bureau's own form (数电票), as platforms get them: of one service, of several rates, with
 * the balance taxed, in red, exempt, and of many rows over several pages.
 *
 * @param rows most rows of one page
 * @param told what sets this sort apart
 */
record OpenedDigital(
        String name, Filling filling, String tag, int rows, BiFunction<SampleInvoice, Inventions, SampleInvoice> told)
        implements Layout {

    private static final Look LOOK = new Look(Face.SONG, Latin.OWN, Face.KAI, 9, 0x7F1A10);
    private static final List<String> SERVICES = List.of(
            "*物流辅助服务*配送服务费", "*生活服务*家政保洁服务费", "*现代服务*技术服务费", "*设计服务*平面设计服务费", "*运输服务*国内道路货物运输服务", "*文化服务*直播推广服务费");
    private static final List<String> RATES = List.of("6%", "9%", "13%");

    static final List<Layout> ALL = List.of(
            new OpenedDigital("opened-digital-service", Filling.ordinary(1), "", 8, OpenedDigital::ofTask),
            new OpenedDigital("opened-digital-rates", Filling.special(6).atLeast(3), "", 8, OpenedDigital::ofRates),
            new OpenedDigital("opened-digital-balance", Filling.ordinary(1), "差额征税", 8, OpenedDigital::ofBalance),
            new OpenedDigital("opened-digital-red", Filling.special(2).negative(), "", 8, (invoice, by) -> invoice),
            new OpenedDigital("opened-digital-exempt", Filling.ordinary(2).taxFree(), "", 8, (invoice, by) -> invoice),
            new OpenedDigital(
                    "opened-digital-pages", Filling.special(20).atLeast(12), "", 7, (invoice, by) -> invoice));

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
        return rows < 8
                ? Set.of(SampleForm.XML, SampleForm.OFD, SampleForm.PDF, SampleForm.SCAN)
                : Set.of(SampleForm.values());
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = told.apply(new InvoiceInventions(inventions).digital(filling), inventions);
        int pages = (invoice.items().size() + rows - 1) / rows;
        List<Sheet> sheets = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            int number = page;
            List<Item> shown = invoice.items()
                    .subList(
                            (page - 1) * rows,
                            Math.min(page * rows, invoice.items().size()));
            sheets.add(Sheet.of(
                    210,
                    140,
                    easel -> new OpenedDigitalPage(LOOK.pen(easel), invoice, tag, shown, number, pages).draw()));
        }
        return new Drawn(sheets, List.of(invoice.fields()), Set.of(), Optional.of(invoice))
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }

    /** An individual business invoices one task to a platform's client, at the reduced rate. */
    private static SampleInvoice ofTask(SampleInvoice invoice, Inventions inventions) {
        Item one = invoice.items().get(0);
        Item named = new Item(
                inventions.oneOf(SERVICES),
                "",
                inventions.oneOf(List.of("项", "单", "次", "")),
                one.quantity(),
                one.price(),
                one.amount(),
                one.rate(),
                one.tax());
        Item item = taxed(named, one.amount(), "1%", new BigDecimal("0.01"));
        String remark = "任务单号：" + inventions.task(invoice.issuedOn()).value() + " 销方开户银行:" + inventions.bank()
                + "; 银行账号:" + inventions.account() + ";";
        return invoice.between(inventions.shop(), invoice.buyer(), remark).listing(List.of(item));
    }

    /** Goods and services of a firm together, each at its own rate. */
    private static SampleInvoice ofRates(SampleInvoice invoice, Inventions inventions) {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < invoice.items().size(); index++) {
            Item item = invoice.items().get(index);
            String rate = RATES.get(index % RATES.size());
            items.add(taxed(item, item.amount().abs(), rate, new BigDecimal(rate.replace("%", "")).movePointLeft(2)));
        }
        return invoice.between(inventions.company(), invoice.buyer(), invoice.remark())
                .listing(items);
    }

    /** An agency of workers is taxed at 5 % of what is left after their pay; where the rate would stand, three stars. */
    private static SampleInvoice ofBalance(SampleInvoice invoice, Inventions inventions) {
        Money total = invoice.items().get(0).amount().plus(Money.of("500.00"));
        Money paid = total.times(new BigDecimal("0." + inventions.between(70, 93)));
        Money tax = total.minus(paid).dividedBy(new BigDecimal("1.05")).times(new BigDecimal("0.05"));
        Item item = new Item(
                "*人力资源服务*劳务派遣服务费",
                "",
                "项",
                Optional.of(BigDecimal.ONE),
                Optional.of(total.minus(tax).amount()),
                total.minus(tax),
                "***",
                Optional.of(tax));
        return invoice.between(inventions.company(), invoice.buyer(), "差额征税：" + paid + "。")
                .listing(List.of(item));
    }

    private static Item taxed(Item item, Money amount, String rate, BigDecimal share) {
        return new Item(
                item.name(),
                item.specification(),
                item.unit(),
                item.quantity().map(BigDecimal::abs),
                item.price(),
                amount,
                rate,
                Optional.of(amount.times(share)));
    }
}
