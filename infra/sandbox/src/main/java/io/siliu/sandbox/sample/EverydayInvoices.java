package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import java.util.List;

/** Invoices of both kinds. */
final class EverydayInvoices {

    private static final Look LET = new Look(Face.SONG, Latin.MONO, Face.SONG, 9, 0x8A2F1E);
    private static final Look GROWN = new Look(Face.SONG, Latin.SERIF, Face.KAI, 9.5, 0x7E2A1A);
    private static final Look LONG = new Look(Face.MING, Latin.SANS, Face.KAI, 8.5, 0x8A3420);
    private static final Look PRINTED = new Look(Face.SONG, Latin.MONO, Face.SONG, 9, 0x7A4A2A);
    private static final Look ELECTRONIC = new Look(Face.SONG, Latin.SERIF, Face.KAI, 9, 0x86361E);
    private static final Look ROLL = new Look(Face.SONG, Latin.MONO, Face.SONG, 8, 0x202020);

    static final List<Layout> ALL = List.of(
            new TaggedDigitalInvoice(
                    "digital-letting",
                    LET,
                    Filling.ordinary(1),
                    "不动产经营租赁服务",
                    TaggedDigitalInvoice.LETTING,
                    "*经营租赁*房屋租赁费",
                    7,
                    EverydayInvoices::letting),
            new TaggedDigitalInvoice(
                    "digital-grown",
                    GROWN,
                    Filling.ordinary(2).taxFree(),
                    "自产农产品销售",
                    TaggedDigitalInvoice.USUAL,
                    "*蔬菜*新鲜蔬菜",
                    7,
                    (invoice, inventions) -> ""),
            new TaggedDigitalInvoice(
                    "digital-pages",
                    LONG,
                    Filling.special(12).atLeast(8),
                    "",
                    TaggedDigitalInvoice.USUAL,
                    "",
                    6,
                    (invoice, inventions) -> "订单号：" + inventions.digits(10)),
            new VatInvoiceLayout("vat-printed", TUNED, PRINTED, Filling.special(3), false, false, 0.9),
            new VatInvoiceLayout("vat-electronic-plain", TUNED, ELECTRONIC, Filling.ordinary(4), true, false, 0),
            new CodedRoll("vat-roll-coded", TUNED, ROLL));

    private EverydayInvoices() {}

    private static String letting(SampleInvoice invoice, Inventions inventions) {
        return "不动产地址：" + inventions.address() + "； 租赁期起止：" + invoice.issuedOn().withDayOfMonth(1) + " "
                + invoice.issuedOn().withDayOfMonth(1).plusYears(1).minusDays(1) + "； 跨地（市）标志：否；";
    }
}
