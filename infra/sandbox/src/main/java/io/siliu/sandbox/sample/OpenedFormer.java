package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An invoice of the tax control systems: the electronic ordinary one, the electronic special one, the special one on paper. */
record OpenedFormer(String name, Look look, Sort sort) implements Layout {

    /** The three forms, with what their titles call them. */
    enum Sort {
        ORDINARY("增值税电子普通发票"),
        SPECIAL("增值税电子专用发票"),
        PAPER("增值税专用发票");

        private final String title;

        Sort(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private static final Look ELECTRONIC = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0x9C5223);
    private static final Look SECOND = new Look(Face.SONG, Latin.OWN, Face.KAI, 9, 0x8C1E14);
    private static final Look NEEDLES = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0x5A4630);

    static final List<Layout> ALL = List.of(
            new OpenedFormer("opened-vat-electronic", ELECTRONIC, Sort.ORDINARY),
            new OpenedFormer("opened-vat-special", SECOND, Sort.SPECIAL),
            new OpenedFormer("opened-vat-paper", NEEDLES, Sort.PAPER));

    @Override
    public SampleKind kind() {
        return SampleKind.VAT_INVOICE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    /** On paper there is nothing but pictures. */
    @Override
    public Set<SampleForm> forms() {
        return sort == Sort.PAPER
                ? Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE)
                : Set.of(SampleForm.OFD, SampleForm.PDF, SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        Filling filling = sort == Sort.PAPER ? Filling.special(3) : Filling.ordinary(3);
        SampleInvoice drawn = new InvoiceInventions(inventions).legacy(filling, sort != Sort.PAPER);
        SampleInvoice invoice = sort == Sort.SPECIAL ? special(drawn) : drawn;
        VatInvoicePage.Sides sides = VatInvoicePage.Sides.drawn(inventions);
        Sheet sheet = Sheet.of(
                sort == Sort.PAPER ? 240 : 210,
                140,
                easel -> new OpenedFormerPage(pen(look.pen(easel)), invoice, sides, sort).draw());
        Set<String> coded = invoice.checkCode().isEmpty()
                ? Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax")
                : Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax", "checkCode");
        return Drawn.of(sheet, invoice.fields()).with(invoice).coded(coded);
    }

    /** A needle printer's ribbon is blue-black. */
    private Pen pen(Pen pen) {
        return sort == Sort.PAPER ? new Pen(pen.easel(), pen.value().inked(0x26304E), pen.label()) : pen;
    }

    /** Codes of electronic special invoices end in 13, their kind is 08; there are none from before 2021. */
    private static SampleInvoice special(SampleInvoice invoice) {
        LocalDate day = invoice.issuedOn().withYear(2021 + invoice.issuedOn().getYear() % 2);
        return new SampleInvoice(
                "08",
                invoice.code().substring(0, 5) + day.getYear() % 100
                        + invoice.code().substring(7, 10) + "13",
                invoice.number(),
                day,
                invoice.seller(),
                invoice.buyer(),
                invoice.items(),
                invoice.amount(),
                invoice.tax(),
                invoice.total(),
                invoice.checkCode(),
                invoice.remark(),
                invoice.drawer());
    }
}
