package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** The prints of older VAT invoices that are drawn. */
final class VatInvoices {

    private static final Look ELECTRONIC = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0x8A4A20);
    private static final Look OWN_DIGITS = new Look(Face.SONG, Latin.OWN, Face.KAI, 9, Type.MAROON);
    private static final Look PAPER = new Look(Face.SONG, Latin.SANS, Face.SONG, 9, 0x705030);
    private static final Look NEEDLES = new Look(Face.MING, Latin.MONO, Face.KAI, 8.5, 0x2A6048);

    private static final Look TILL = new Look(Face.SONG, Latin.SANS, Face.HEI, 8.5, 0x333333);

    static final List<Layout> ALL = List.of(
            new VatInvoiceLayout("vat-electronic", TUNED, ELECTRONIC, Filling.ordinary(3), true, false, 0),
            new VatInvoiceLayout("vat-special", TUNED, PAPER, Filling.special(2), false, false, 0.7),
            new TillInvoice("vat-till", TUNED, TILL),
            new VatInvoiceLayout(
                    "vat-electronic-personal",
                    TUNED,
                    OWN_DIGITS,
                    Filling.ordinary(2).forPersons(),
                    true,
                    false,
                    0),
            new VatInvoiceLayout("vat-needles", TUNED, NEEDLES, Filling.special(4), false, false, 1.1),
            new VatInvoiceLayout("vat-listed", TUNED, PAPER, Filling.special(9).atLeast(5), false, true, 0.4));

    private VatInvoices() {}
}
