package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The page of a VAT invoice of the older kind: code and number, cipher area, both parties with address and account. A paper
 * one is filled in by a printer that never quite meets the boxes.
 *
 * @param electronic printed with its form by the seller, with a check code; otherwise a paper form
 * @param listed whether the goods stand on a list of a page of its own (销货清单)
 */
record VatInvoiceLayout(
        String name,
        LayoutSet set,
        Look look,
        Filling filling,
        VatWords words,
        boolean electronic,
        boolean listed,
        double drift)
        implements Layout {

    VatInvoiceLayout(
            String name, LayoutSet set, Look look, Filling filling, boolean electronic, boolean listed, double drift) {
        this(name, set, look, filling, VatWords.PRESENT, electronic, listed, drift);
    }

    static final double WIDTH = 215;
    static final double HEIGHT = 140;

    @Override
    public SampleKind kind() {
        return SampleKind.VAT_INVOICE;
    }

    @Override
    public Set<SampleForm> forms() {
        Set<SampleForm> forms = new HashSet<>(Set.of(SampleForm.SCAN, SampleForm.PDF));
        if (!listed) {
            forms.addAll(Set.of(SampleForm.PHOTO, SampleForm.MESSAGE));
        }
        if (electronic) {
            forms.add(SampleForm.OFD);
        }
        return forms;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = new InvoiceInventions(inventions).legacy(filling, electronic);
        VatInvoicePage.Sides sides = VatInvoicePage.Sides.drawn(inventions);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.of(
                WIDTH,
                HEIGHT,
                easel -> new VatInvoicePage(look.pen(easel), invoice, sides, words, electronic, listed, drift).draw()));
        if (listed) {
            sheets.add(Sheet.of(210, 160, easel -> new GoodsListPage(look.pen(easel), invoice).draw()));
        }
        Set<String> inCode = new HashSet<>(Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax"));
        if (electronic) {
            inCode.add("checkCode");
        }
        return new Drawn(sheets, List.of(invoice.fields()), inCode, Optional.of(invoice));
    }
}
