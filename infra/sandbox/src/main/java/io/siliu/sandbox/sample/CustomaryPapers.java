package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

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
            new AcceptanceLayout("acceptance-letter", TUNED, LETTER, 140, DeliveredWork::letter),
            new AcceptanceLayout("acceptance-hours", TUNED, PLAIN, 106, DeliveredWork::hours),
            new AcceptanceLayout("acceptance-signed", TUNED, OFFICE, 114, DeliveredWork::signed),
            new KeyTermsContract("contract-key-terms", TUNED, PLAIN),
            new CommissionContract("contract-commission", TUNED, TYPED));

    private CustomaryPapers() {}

    private static Layout receipt(String name, Look look, ReceiptShape shape) {
        return new BankReceiptLayout(name, TUNED, look, shape, 1, UnaryOperator.identity());
    }
}
