package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.Function;

/** Papers as they lie on a bookkeeper's desk: mails, letters, screens and forms of all kinds. */
final class DeskPapers {

    private static final Look ADVICE = new Look(Face.HEI, Latin.SERIF, Face.HEI, 9, 0x242A3C);
    private static final Look DEPOSIT = new Look(Face.SONG, Latin.MONO, Face.SONG, 9, 0x2B5A48);
    private static final Look SCREEN = new Look(Face.HEI, Latin.SANS, Face.HEI, 8, 0x707070);
    private static final Look MAIL = new Look(Face.HEI, Latin.OWN, Face.HEI, 10, 0x555555);
    private static final Look WEB = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x4A4A4A);
    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 9.5, Type.BLACK);
    private static final Look SHEET = new Look(Face.MING, Latin.SANS, Face.MING, 9, Type.BLACK);
    private static final Look ARTICLES = new Look(Face.MING, Latin.SANS, Face.MING, 10.5, Type.BLACK);
    private static final Look LETTER = new Look(Face.SONG, Latin.OWN, Face.SONG, 11, Type.BLACK);
    private static final Look BRUSH = new Look(Face.KAI, Latin.SERIF, Face.KAI, 11, Type.BLACK);
    private static final Look INVOICE = new Look(Face.SONG, Latin.OWN, Face.KAI, 9, 0x83321E);
    private static final Look ROLL = new Look(Face.HEI, Latin.MONO, Face.HEI, 9, 0x2E2E2E);
    private static final Look POCKET = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x4E5A52);
    private static final Look GROUP = new Look(Face.SONG, Latin.SANS, Face.KAI, 9.5, 0x2C5234);
    private static final Look LICENCE = new Look(Face.HEI, Latin.OWN, Face.HEI, 11, 0x8A8A8A);

    static final List<Layout> ALL = List.of(
            receipt("bank-credit-advice", ADVICE, 210, 182, CreditAdvice::page),
            receipt("bank-cheque-deposit", DEPOSIT, 175, 85, ChequeDeposit::page),
            receipt("bank-transfer-cards", SCREEN, 100, 176, TransferCards::page),
            slip("slip-mail", MAIL, 210, 148, PaymentMessages::mail),
            slip("slip-calculation", WEB, 210, 100, PaymentMessages::calculation),
            slip("slip-deductions", OFFICE, 148, 150, DeductionSlips::list),
            acceptance("acceptance-mail", MAIL, 140, ConfirmedWork::mail),
            acceptance("acceptance-handed-over", BRUSH, 148, ConfirmedWork::handedOver),
            acceptance("acceptance-counted", SHEET, 100, ConfirmedWork::counted),
            contract("contract-letter", LETTER, LetterAgreement::page),
            contract("contract-articles", ARTICLES, ArticlesContract::page),
            new InsuranceInvoice("digital-insurance", TUNED, INVOICE),
            other("rectification-notice", OFFICE, 210, 190, RectificationNotice::page),
            receipt("bank-terminal", ROLL, 76, 154, TerminalSlip::page),
            receipt("wallet-pocket", POCKET, 210, 138, PocketReceipt::page),
            receipt("bank-fund-transfer", GROUP, 210, 108, FundTransferReceipt::page),
            slip("slip-two-heads", SHEET, 297, 80, DeductionSlips::heads),
            slip("slip-cash-out", WEB, 210, 130, HandedOutSlips::cashedOut),
            slip("slip-received", BRUSH, 210, 122, HandedOutSlips::received),
            acceptance("acceptance-weeks", OFFICE, 122, RunningAcceptances::weeks),
            acceptance("acceptance-steps", WEB, 136, RunningAcceptances::steps),
            acceptance("acceptance-sent-back", LETTER, 132, RunningAcceptances::sentBack),
            contract("contract-two-languages", ADVICE, TwoLanguagesContract::page),
            contract("contract-filled", BRUSH, FilledContract::page),
            new TollInvoice("vat-toll", TUNED, INVOICE),
            new ElectronicLicence("licence-electronic", TUNED, LICENCE),
            other("balance-confirmation", OFFICE, 210, 148, OfficeForms::balanceConfirmation),
            other("contract-approval", LETTER, 210, 170, OfficeForms::contractApproval));

    private DeskPapers() {}

    private static Layout receipt(
            String name, Look look, double width, double height, Function<Inventions, Page> page) {
        return new FreePaper(name, SampleKind.BANK_RECEIPT, TUNED, look, width, height, page);
    }

    private static Layout slip(String name, Look look, double width, double height, Function<Inventions, Page> page) {
        return new FreePaper(name, SampleKind.PAYMENT_SLIP, TUNED, look, width, height, page);
    }

    private static Layout acceptance(String name, Look look, double height, Function<Inventions, Page> page) {
        return new FreePaper(name, SampleKind.ACCEPTANCE_RECEIPT, TUNED, look, 210, height, page);
    }

    private static Layout contract(String name, Look look, Function<Inventions, Page> page) {
        return new FreePaper(name, SampleKind.CONTRACT, TUNED, look, 210, 297, page);
    }

    private static Layout other(String name, Look look, double width, double height, Function<Inventions, Page> page) {
        return new FreePaper(name, SampleKind.OTHER, TUNED, look, width, height, page);
    }
}
