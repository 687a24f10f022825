package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.HELD_OUT;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Papers drawn by somebody who had not seen the reader, after what papers of real institutions look like. Whoever improves
 * the reader opens no file of this folder whose name begins with {@code Unseen}, and none of these papers.
 */
final class Unseen {

    private static final Look BANK = new Look(Face.SONG, Latin.SANS, Face.SONG, 8.5, Type.BLACK);
    private static final Look BRANCH = new Look(Face.SONG, Latin.OWN, Face.SONG, 8.5, 0x1A1A1A);
    private static final Look GREEN = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x2C4A40);
    private static final Look MAIL = new Look(Face.HEI, Latin.OWN, Face.HEI, 9.5, 0x404040);
    private static final Look NEEDLES = new Look(Face.SONG, Latin.MONO, Face.SONG, 9.5, 0x20242C);
    private static final Look WALLET = new Look(Face.SONG, Latin.SERIF, Face.HEI, 9.5, Type.BLACK);
    private static final Look SLIP = new Look(Face.MING, Latin.SANS, Face.HEI, 9, 0x33414F);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x888888);
    private static final Look SHEET = new Look(Face.SONG, Latin.SERIF, Face.SONG, 9.5, Type.BLACK);
    private static final Look REPORT = new Look(Face.SONG, Latin.SERIF, Face.HEI, 10.5, Type.BLACK);
    private static final Look WRITTEN = new Look(Face.KAI, Latin.OWN, Face.SONG, 11, 0x303030);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 12, Type.BLACK);
    private static final Look MODEL = new Look(Face.SONG, Latin.SERIF, Face.HEI, 11.5, Type.BLACK);
    private static final Look WORK = new Look(Face.MING, Latin.SANS, Face.MING, 10.5, Type.BLACK);
    private static final Look SIGNED = new Look(Face.HEI, Latin.OWN, Face.HEI, 10, 0x202020);
    private static final Look LISTED = new Look(Face.KAI, Latin.MONO, Face.KAI, 9, 0x7A4A1E);
    private static final Look FOLDED = new Look(Face.SONG, Latin.SANS, Face.KAI, 9, 0x8A3A24);
    private static final Look DIGITAL = new Look(Face.SONG, Latin.OWN, Face.KAI, 9, 0x80301A);
    private static final Look LICENCE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 11.5, 0x222222);
    private static final Look CARD = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, Type.BLACK);

    private static final List<Layout> KINDS = List.of(
            new BankReceiptLayout("unseen-bank-online", HELD_OUT, BANK, new UnseenOnlineReceipt(), 2, Unseen::hyphened),
            new BankReceiptLayout(
                    "unseen-bank-client", HELD_OUT, BRANCH, new UnseenClientReceipt(), 1, UnaryOperator.identity()),
            new BankReceiptLayout(
                    "unseen-bank-rows", HELD_OUT, GREEN, new UnseenRowsReceipt(), 1, UnaryOperator.identity()),
            new BankReceiptLayout(
                    "unseen-bank-plain", HELD_OUT, MAIL, new UnseenPlainReceipt(), 1, ReceiptText::hidingPayee),
            new BankReceiptLayout(
                    "unseen-bank-remittance",
                    HELD_OUT,
                    NEEDLES,
                    new UnseenRemittanceReceipt(),
                    1,
                    UnaryOperator.identity()),
            new UnseenWalletReceipt("unseen-wallet", HELD_OUT, WALLET),
            new SlipLayout("unseen-slip-income", HELD_OUT, SLIP, 210, 128, UnseenSlips::income),
            new SlipLayout("unseen-slip-telephone", HELD_OUT, PHONE, 90, 166, UnseenSlips::telephone),
            new SlipLayout("unseen-slip-sheet", HELD_OUT, SHEET, 297, 90, UnseenSlips::sheet),
            new AcceptanceLayout("unseen-acceptance-report", HELD_OUT, REPORT, 190, UnseenAcceptances::report),
            new AcceptanceLayout("unseen-acceptance-site", HELD_OUT, WRITTEN, 128, UnseenAcceptances::onSite),
            new AcceptanceLayout("unseen-acceptance-letter", HELD_OUT, LETTER, 170, UnseenAcceptances::letter),
            new UnseenModelContract("unseen-contract-model", HELD_OUT, MODEL),
            new UnseenWorkContract("unseen-contract-work", HELD_OUT, WORK),
            new UnseenSignedAgreement("unseen-contract-signed", HELD_OUT, SIGNED),
            new VatInvoiceLayout(
                    "unseen-vat-listed", HELD_OUT, LISTED, Filling.special(8).atLeast(5), false, true, 0.9),
            new VatInvoiceLayout("unseen-vat-folded", HELD_OUT, FOLDED, Filling.ordinary(3), false, false, -0.5),
            new UnseenTradeInvoice("unseen-digital-building", HELD_OUT, DIGITAL, UnseenTrade.BUILDING),
            new UnseenTradeInvoice("unseen-digital-passengers", HELD_OUT, DIGITAL, UnseenTrade.PASSENGERS),
            new UnseenTradeInvoice("unseen-digital-person", HELD_OUT, DIGITAL, UnseenTrade.FOR_A_PERSON),
            new UnseenLicence("unseen-licence", HELD_OUT, LICENCE),
            new UnseenCardSheet("unseen-card-front", HELD_OUT, CARD, true),
            new UnseenCardSheet("unseen-card-back", HELD_OUT, CARD, false));

    static final List<Layout> ALL =
            Stream.of(KINDS, UnseenOthers.ALL).flatMap(List::stream).toList();

    private Unseen() {}

    /** The number in four groups, as banks print it that number all receipts of a day. */
    private static ReceiptText hyphened(ReceiptText receipt) {
        String digits = (receipt.number() + receipt.checkCode()).substring(0, 16);
        return new ReceiptText(
                receipt.bank(),
                digits.replaceAll("(.{4})(?=.)", "$1-"),
                receipt.serial(),
                receipt.paidAt(),
                receipt.payer(),
                receipt.payee(),
                receipt.amount(),
                receipt.purpose(),
                receipt.checkCode());
    }
}
