package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.HELD_OUT;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Papers drawn by somebody who had not seen the reader, after what public papers of the kinds look like. Whoever improves
 * the reader opens no file of this folder whose name begins with {@code Unseen}, and none of these papers.
 */
final class Unseen {

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
            new BankReceiptLayout(
                    "unseen-counter", HELD_OUT, PRINTER, new UnseenCounterReceipt(), 1, UnaryOperator.identity()),
            new BankReceiptLayout(
                    "unseen-ledger", HELD_OUT, OFFICE, new UnseenLedgerReceipt(), 2, UnaryOperator.identity()),
            new UnseenPhoneReceipt("unseen-phone", HELD_OUT, PHONE),
            new UnseenWalletReceipt("unseen-wallet", HELD_OUT, WEB),
            new SlipLayout("unseen-slip-bands", HELD_OUT, OFFICE, 210, 128, UnseenSlips::bands),
            new SlipLayout("unseen-slip-voucher", HELD_OUT, WRITTEN, 210, 116, UnseenSlips::voucher),
            new SlipLayout("unseen-slip-withdrawal", HELD_OUT, PHONE, 92, 150, UnseenSlips::withdrawal),
            new AcceptanceLayout("unseen-acceptance-list", HELD_OUT, WEB, 148, UnseenAcceptances::list),
            new AcceptanceLayout("unseen-acceptance-form", HELD_OUT, LETTER, 150, UnseenAcceptances::form),
            new UnseenContract("unseen-contract-beside", HELD_OUT, LETTER),
            new UnseenOrderContract("unseen-contract-order", HELD_OUT, NOTE),
            new UnseenLicence("unseen-licence", HELD_OUT, LICENCE),
            new UnseenCardCopy("unseen-card-front", HELD_OUT, CARD, true),
            new UnseenCardCopy("unseen-card-back", HELD_OUT, CARD, false),
            new UnseenRollInvoice("unseen-vat-roll", HELD_OUT, ROLL),
            new VatInvoiceLayout("unseen-vat-form", HELD_OUT, FORM, Filling.special(3), false, false, -0.8),
            new UnseenDigitalInvoice("unseen-digital-freight", HELD_OUT, INVOICE, true),
            new UnseenDigitalInvoice("unseen-digital-noted", HELD_OUT, WEB, false),
            new UnseenExpenseClaim("unseen-expense-claim", HELD_OUT, WRITTEN));

    private Unseen() {}
}
