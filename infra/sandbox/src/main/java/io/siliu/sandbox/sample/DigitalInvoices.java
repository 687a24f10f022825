package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.DigitalInvoiceLayout.Form;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** The prints of fully digital invoices that are drawn. */
final class DigitalInvoices {

    private static final Look BUREAU = new Look(Face.SONG, Latin.OWN, Face.KAI, 9, Type.MAROON);
    private static final Look TYPEWRITER = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, Type.MAROON);
    private static final Look HEAVIER = new Look(Face.MING, Latin.SERIF, Face.KAI, 8.5, Type.MAROON);
    private static final Look OFFICE = new Look(Face.MING, Latin.MONO, Face.SONG, 9, 0x7A3A20);

    static final List<Layout> ALL = List.of(
            new DigitalInvoiceLayout("digital-plain", TUNED, BUREAU, Filling.ordinary(1), Form.OWN),
            new DigitalInvoiceLayout("digital-special", TUNED, TYPEWRITER, Filling.special(4), Form.OWN),
            new DigitalInvoiceLayout(
                    "digital-personal",
                    TUNED,
                    BUREAU,
                    Filling.ordinary(2).forPersons().taxFree(),
                    Form.OWN),
            new DigitalInvoiceLayout("digital-office", TUNED, OFFICE, Filling.ordinary(3), new Form(true, "", 0)),
            new DigitalInvoiceLayout(
                    "digital-goods", TUNED, HEAVIER, Filling.special(9).atLeast(4), new Form(false, "", -1.5)),
            new DigitalInvoiceLayout(
                    "digital-red", TUNED, HEAVIER, Filling.special(2).negative(), new Form(false, "货物运输服务", 1.5)),
            new DigitalInvoiceLayout(
                    "digital-exempt", TUNED, OFFICE, Filling.ordinary(2).taxFree(), Form.OWN));

    private DigitalInvoices() {}
}
