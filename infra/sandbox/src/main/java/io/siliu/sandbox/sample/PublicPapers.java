package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/** Papers drawn after what public papers of the kinds look like. */
final class PublicPapers {

    private static final Look PRINTER = new Look(Face.SONG, Latin.MONO, Face.SONG, 9.5, 0x181818);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 8, 0x7A7A7A);
    private static final Look OFFICE = new Look(Face.MING, Latin.SANS, Face.HEI, 9, 0x26364A);
    private static final Look WEB = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, 0x505050);
    private static final Look WRITTEN = new Look(Face.KAI, Latin.SERIF, Face.SONG, 11, 0x6A2A20);
    private static final Look LETTER = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11, Type.BLACK);
    private static final Look NOTE = new Look(Face.MING, Latin.SERIF, Face.KAI, 11.5, Type.BLACK);
    private static final Look LICENCE = new Look(Face.MING, Latin.SERIF, Face.KAI, 12.5, 0x1E1E1E);
    private static final Look CARD = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, Type.BLACK);
    private static final Look INVOICE = new Look(Face.SONG, Latin.SERIF, Face.KAI, 9, 0x84301C);
    private static final Look ROLL = new Look(Face.HEI, Latin.MONO, Face.SONG, 8, 0x2A2A2A);
    private static final Look FORM = new Look(Face.KAI, Latin.SANS, Face.SONG, 8.5, 0x5A3A28);

    static final List<Layout> ALL = List.of(
            new BankReceiptLayout("bank-counter", TUNED, PRINTER, new CounterReceipt(), 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-ledger", TUNED, OFFICE, new LedgerReceipt(), 2, UnaryOperator.identity()),
            new PhoneReceipt("bank-phone", TUNED, PHONE),
            new WebWalletReceipt("wallet-web", TUNED, WEB),
            new SlipLayout("slip-bands", TUNED, OFFICE, 210, 128, OfficeSlips::bands),
            new SlipLayout("slip-voucher", TUNED, WRITTEN, 210, 116, OfficeSlips::voucher),
            new SlipLayout("slip-withdrawal", TUNED, PHONE, 92, 150, OfficeSlips::withdrawal),
            new AcceptanceLayout("acceptance-list", TUNED, WEB, 148, SettledAcceptances::list),
            new AcceptanceLayout("acceptance-form", TUNED, LETTER, 150, SettledAcceptances::form),
            new SignedBesideContract("contract-signed-beside", TUNED, LETTER),
            new OrderContract("contract-order", TUNED, NOTE),
            new ColumnsLicence("licence-columns", TUNED, LICENCE),
            new CardCopy("card-sheet-front", TUNED, CARD, true),
            new CardCopy("card-sheet-back", TUNED, CARD, false),
            new RollInvoice("vat-roll", TUNED, ROLL),
            new VatInvoiceLayout("vat-form", TUNED, FORM, Filling.special(3), false, false, -0.8),
            new NotedDigitalInvoice("digital-freight", TUNED, INVOICE, true),
            new NotedDigitalInvoice("digital-noted", TUNED, WEB, false),
            new ExpenseClaim("expense-claim", TUNED, WRITTEN));

    private PublicPapers() {}
}
