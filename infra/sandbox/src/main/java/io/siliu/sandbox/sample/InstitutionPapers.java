package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Papers after what papers of real institutions look like. They were drawn without a look at the reader and measured it once
 * before anybody tuned on them.
 */
final class InstitutionPapers {

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
            new BankReceiptLayout("bank-online", TUNED, BANK, new OnlineReceipt(), 2, InstitutionPapers::hyphened),
            new BankReceiptLayout("bank-client", TUNED, BRANCH, new ClientReceipt(), 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-rows", TUNED, GREEN, new RowsReceipt(), 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-plain", TUNED, MAIL, new PlainReceipt(), 1, ReceiptText::hidingPayee),
            new BankReceiptLayout(
                    "bank-rural-remittance", TUNED, NEEDLES, new RemittanceReceipt(), 1, UnaryOperator.identity()),
            new MerchantReceipt("wallet-merchant", TUNED, WALLET),
            new SlipLayout("slip-income", TUNED, SLIP, 210, 128, PlatformSlips::income),
            new SlipLayout("slip-telephone", TUNED, PHONE, 90, 166, PlatformSlips::telephone),
            new SlipLayout("slip-sheet", TUNED, SHEET, 297, 90, PlatformSlips::sheet),
            new AcceptanceLayout("acceptance-report", TUNED, REPORT, 190, ReportedAcceptances::report),
            new AcceptanceLayout("acceptance-site", TUNED, WRITTEN, 128, ReportedAcceptances::onSite),
            new AcceptanceLayout("acceptance-letter", TUNED, LETTER, 170, ReportedAcceptances::letter),
            new ModelContract("contract-model", TUNED, MODEL),
            new WorkContract("contract-work", TUNED, WORK),
            new SignedAgreement("contract-signed", TUNED, SIGNED),
            new VatInvoiceLayout(
                    "vat-long-list", TUNED, LISTED, Filling.special(8).atLeast(5), false, true, 0.9),
            new VatInvoiceLayout("vat-folded", TUNED, FOLDED, Filling.ordinary(3), false, false, -0.5),
            new TradeInvoice("digital-building", TUNED, DIGITAL, InvoiceTrade.BUILDING),
            new TradeInvoice("digital-passengers", TUNED, DIGITAL, InvoiceTrade.PASSENGERS),
            new TradeInvoice("digital-person", TUNED, DIGITAL, InvoiceTrade.FOR_A_PERSON),
            new TermLicence("licence-term", TUNED, LICENCE),
            new FiledCard("card-file-front", TUNED, CARD, true),
            new FiledCard("card-file-back", TUNED, CARD, false));

    static final List<Layout> ALL =
            Stream.of(KINDS, BusinessPapers.ALL).flatMap(List::stream).toList();

    private InstitutionPapers() {}

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
