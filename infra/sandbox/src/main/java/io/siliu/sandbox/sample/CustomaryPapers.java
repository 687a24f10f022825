package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/** Papers in the wordings and forms that banks, platforms and their customers keep to out of custom. */
final class CustomaryPapers {

    private static final Look TYPED = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10, Type.BLACK);
    private static final Look FORM = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0x7A3A20);
    private static final Look SCREEN = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x3A3A3A);
    private static final Look OFFICE = new Look(Face.MING, Latin.SANS, Face.HEI, 9, 0x1F2F4F);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 11.5, Type.BLACK);
    private static final Look BRUSH = new Look(Face.KAI, Latin.OWN, Face.SONG, 10.5, Type.BLACK);
    private static final Look PLAIN = new Look(Face.SONG, Latin.OWN, Face.HEI, 10, 0x222222);

    static final List<Layout> ALL = List.of(
            receipt("bank-debit-notice", TYPED, new DebitNotice()),
            receipt("bank-transfer-order", FORM, new TransferOrderReceipt()),
            receipt("bank-own-side", SCREEN, new OwnSideReceipt()),
            receipt("bank-joined", OFFICE, new JoinedReceipt()),
            new SlipLayout("slip-letter", TUNED, LETTER, 210, 130, PersonalSlips::letter),
            new SlipLayout("slip-collected", TUNED, BRUSH, 210, 118, PersonalSlips::collected),
            new SlipLayout("slip-grouped", TUNED, SCREEN, 297, 86, GroupedSlip::draw),
            new AcceptanceLayout("acceptance-reply", TUNED, LETTER, 140, DeliveredWork::letter),
            new AcceptanceLayout("acceptance-hours", TUNED, PLAIN, 106, DeliveredWork::hours),
            new AcceptanceLayout("acceptance-signed", TUNED, OFFICE, 114, DeliveredWork::signed),
            new KeyTermsContract("contract-key-terms", TUNED, PLAIN),
            new CommissionContract("contract-commission", TUNED, TYPED),
            receipt("bank-batch", PLAIN, new BatchReceipt()),
            new AgencyWalletReceipt("wallet-agency", TUNED, SCREEN),
            new SlipLayout("slip-withdrawn", TUNED, OFFICE, 210, 108, ChannelSlips::halves, ChannelSlips::stated),
            new SlipLayout("slip-returned", TUNED, FORM, 210, 136, ChannelSlips::returned, ChannelSlips::stated),
            new SlipLayout("slip-formula", TUNED, SCREEN, 96, 130, ChannelSlips::formula, ChannelSlips::stated),
            new AcceptanceLayout("acceptance-points", TUNED, BRUSH, 126, CheckedWork::points),
            new AcceptanceLayout("acceptance-monthly", TUNED, TYPED, 128, CheckedWork::monthly),
            new AcceptanceLayout("acceptance-page", TUNED, SCREEN, 118, CheckedWork::page),
            new CoveredContract("contract-covered", TUNED, LETTER),
            new PageContract("contract-page", TUNED, SCREEN),
            new VatInvoiceLayout("vat-former", TUNED, FORM, Filling.ordinary(3), VatWords.FORMER, false, false, 0.6),
            new TradeInvoice("digital-lease", TUNED, OFFICE, InvoiceTrade.LEASE),
            new Payslip("payslip", TUNED, PLAIN),
            new InsuranceProof("insurance-proof", TUNED, TYPED));

    private CustomaryPapers() {}

    private static Layout receipt(String name, Look look, ReceiptShape shape) {
        return new BankReceiptLayout(name, TUNED, look, shape, 1, UnaryOperator.identity());
    }
}
