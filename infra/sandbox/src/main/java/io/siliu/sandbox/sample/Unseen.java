package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.HELD_OUT;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Papers drawn by somebody who had not seen the reader, after what papers of real institutions look like. Whoever improves
 * the reader opens no file of this folder whose name begins with {@code Unseen}, and none of these papers.
 */
final class Unseen {

    private static final Look MERCHANTS = new Look(Face.SONG, Latin.SANS, Face.SONG, 9, Type.BLACK);
    private static final Look CUSTOMER = new Look(Face.MING, Latin.OWN, Face.HEI, 9, 0x303030);
    private static final Look DEBIT = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x55606E);
    private static final Look TINTED = new Look(Face.HEI, Latin.OWN, Face.HEI, 8.5, 0x5A3A22);
    private static final Look POSTAL = new Look(Face.SONG, Latin.SERIF, Face.SONG, 9.5, 0x1E3A2C);
    private static final Look RURAL = new Look(Face.SONG, Latin.MONO, Face.KAI, 9.5, 0x2C2C38);
    private static final Look VOUCHER = new Look(Face.SONG, Latin.SANS, Face.HEI, 9, 0x2A3444);
    private static final Look STRIP = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, Type.BLACK);
    private static final Look BATCH = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x222222);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x8C8C8C);
    private static final Look CONSOLE = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, 0x86909C);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 11.5, Type.BLACK);
    private static final Look FORM = new Look(Face.SONG, Latin.SERIF, Face.HEI, 10, Type.BLACK);
    private static final Look LIST = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x24364E);
    private static final Look MONTH = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look NOTICE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 13, Type.BLACK);
    private static final Look WRITTEN = new Look(Face.KAI, Latin.OWN, Face.SONG, 11, 0x202020);
    private static final Look CONTRACT = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11, Type.BLACK);
    private static final Look MODERN = new Look(Face.HEI, Latin.SANS, Face.HEI, 10, 0x222222);
    private static final Look FILLED = new Look(Face.KAI, Latin.SERIF, Face.SONG, 11, Type.BLACK);
    private static final Look HEAVIER = new Look(Face.MING, Latin.OWN, Face.MING, 10.5, Type.BLACK);
    private static final Look LICENCE = new Look(Face.MING, Latin.SERIF, Face.HEI, 12, 0x262626);
    private static final Look CARD = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, Type.BLACK);

    private static final List<Layout> PAYMENTS = List.of(
            receipt("unseen-bank-outgoing", MERCHANTS, 108, 1, UnseenCommercialReceipts::outgoing),
            receipt("unseen-bank-customer", CUSTOMER, 106, 1, UnseenCommercialReceipts::customer),
            receipt("unseen-bank-debit", DEBIT, 126, 1, UnseenCommercialReceipts::debit),
            receipt("unseen-bank-tinted", TINTED, 98, 1, UnseenTabledReceipts::tinted),
            receipt("unseen-bank-postal", POSTAL, 148, 2, UnseenTabledReceipts::postal),
            receipt("unseen-bank-rural", RURAL, 114, 1, UnseenTabledReceipts::rural),
            new SlipLayout("unseen-slip-voucher", HELD_OUT, VOUCHER, 210, 142, UnseenPlatformSlips::voucher),
            new SlipLayout("unseen-slip-strip", HELD_OUT, STRIP, 297, 74, UnseenPlatformSlips::strip),
            new SlipLayout("unseen-slip-batch", HELD_OUT, BATCH, 297, 84, UnseenPlatformSlips::batch),
            new SlipLayout("unseen-slip-phone", HELD_OUT, PHONE, 90, 182, UnseenScreenSlips::withdrawal),
            new SlipLayout("unseen-slip-console", HELD_OUT, CONSOLE, 210, 142, UnseenScreenSlips::console),
            new SlipLayout("unseen-slip-confirmation", HELD_OUT, LETTER, 210, 190, UnseenScreenSlips::confirmation));

    private static final List<Layout> WORKS = List.of(
            new AcceptanceLayout("unseen-acceptance-ticked", HELD_OUT, FORM, 146, UnseenDeliveries::ticked),
            new AcceptanceLayout("unseen-acceptance-deliveries", HELD_OUT, LIST, 136, UnseenDeliveries::deliveries),
            new AcceptanceLayout("unseen-acceptance-month", HELD_OUT, MONTH, 140, UnseenDeliveries::month),
            new AcceptanceLayout("unseen-acceptance-notice", HELD_OUT, NOTICE, 190, UnseenConfirmations::notice),
            new AcceptanceLayout("unseen-acceptance-works", HELD_OUT, WRITTEN, 148, UnseenConfirmations::works),
            new AcceptanceLayout("unseen-acceptance-record", HELD_OUT, CONSOLE, 140, UnseenConfirmations::record));

    private static final List<Layout> CONTRACTS = List.of(
            contract(
                    "unseen-contract-framework",
                    CONTRACT,
                    true,
                    List.of(UnseenFramework::framework, UnseenFramework::order)),
            contract(
                    "unseen-contract-electronic",
                    MODERN,
                    true,
                    List.of(UnseenFramework::terms, UnseenFramework::signatures)),
            contract("unseen-contract-form", FILLED, true, List.of(UnseenAgreements::form)),
            contract("unseen-contract-brief", MONTH, false, List.of(UnseenAgreements::brief)),
            contract("unseen-contract-three", HEAVIER, true, List.of(UnseenAgreements::three)));

    private static final List<Layout> IDENTITIES = List.of(
            new UnseenLicence("unseen-licence", HELD_OUT, LICENCE),
            new UnseenCardCopy("unseen-card-front", HELD_OUT, CARD, true),
            new UnseenCardCopy("unseen-card-back", HELD_OUT, CARD, false));

    static final List<Layout> ALL = Stream.of(
                    PAYMENTS,
                    UnseenInstitutions.ALL,
                    WORKS,
                    CONTRACTS,
                    UnseenInvoices.ALL,
                    IDENTITIES,
                    UnseenOthers.ALL)
            .flatMap(List::stream)
            .toList();

    private Unseen() {}

    private static Layout receipt(String name, Look look, double height, int aPage, UnseenReceipt.Setting setting) {
        return new BankReceiptLayout(
                name, HELD_OUT, look, new UnseenReceipt(height, setting), aPage, UnaryOperator.identity());
    }

    private static Layout contract(String name, Look look, boolean priced, List<BiConsumer<Pen, ContractText>> pages) {
        return new UnseenPaper<>(
                name,
                SampleKind.CONTRACT,
                look,
                210,
                297,
                inventions -> ContractText.drawn(inventions, priced),
                ContractText::fields,
                pages,
                "合同");
    }
}
