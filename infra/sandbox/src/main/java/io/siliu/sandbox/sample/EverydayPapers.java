package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Papers of every kind after what papers of real institutions look like. They were drawn without a look at the reader and
 * measured it once before anybody tuned on them.
 */
final class EverydayPapers {

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
            receipt("bank-outgoing", MERCHANTS, 108, 1, CommercialReceipts::outgoing),
            receipt("bank-customer", CUSTOMER, 106, 1, CommercialReceipts::customer),
            receipt("bank-debited", DEBIT, 126, 1, CommercialReceipts::debit),
            receipt("bank-tinted", TINTED, 98, 1, TabledReceipts::tinted),
            receipt("bank-postal", POSTAL, 148, 2, TabledReceipts::postal),
            receipt("bank-rural", RURAL, 114, 1, TabledReceipts::rural),
            new SlipLayout("slip-settlement-voucher", TUNED, VOUCHER, 210, 142, SettlementSlips::voucher),
            new SlipLayout("slip-strip", TUNED, STRIP, 297, 74, SettlementSlips::strip),
            new SlipLayout("slip-batch", TUNED, BATCH, 297, 84, SettlementSlips::batch),
            new SlipLayout("slip-phone", TUNED, PHONE, 90, 182, ScreenSlips::withdrawal),
            new SlipLayout("slip-console", TUNED, CONSOLE, 210, 142, ScreenSlips::console),
            new SlipLayout("slip-confirmation", TUNED, LETTER, 210, 190, ScreenSlips::confirmation));

    private static final List<Layout> WORKS = List.of(
            new AcceptanceLayout("acceptance-ticked", TUNED, FORM, 146, DeliveryForms::ticked),
            new AcceptanceLayout("acceptance-order-deliveries", TUNED, LIST, 136, DeliveryForms::deliveries),
            new AcceptanceLayout("acceptance-month", TUNED, MONTH, 140, DeliveryForms::month),
            new AcceptanceLayout("acceptance-notice", TUNED, NOTICE, 190, WorkConfirmations::notice),
            new AcceptanceLayout("acceptance-works", TUNED, WRITTEN, 148, WorkConfirmations::works),
            new AcceptanceLayout("acceptance-record", TUNED, CONSOLE, 140, WorkConfirmations::record));

    private static final List<Layout> CONTRACTS = List.of(
            contract(
                    "contract-framework",
                    CONTRACT,
                    true,
                    List.of(FrameworkContract::framework, FrameworkContract::order)),
            contract(
                    "contract-electronic",
                    MODERN,
                    true,
                    List.of(FrameworkContract::terms, FrameworkContract::signatures)),
            contract("contract-form", FILLED, true, List.of(ShortAgreements::form)),
            contract("contract-brief", MONTH, false, List.of(ShortAgreements::brief)),
            contract("contract-three-signed", HEAVIER, true, List.of(ShortAgreements::three)));

    private static final List<Layout> IDENTITIES = List.of(
            new UprightLicence("licence-upright", TUNED, LICENCE),
            new RegisteredCard("card-registered-front", TUNED, CARD, true),
            new RegisteredCard("card-registered-back", TUNED, CARD, false));

    static final List<Layout> ALL = Stream.of(
                    PAYMENTS,
                    WalletTransfers.ALL,
                    WORKS,
                    CONTRACTS,
                    EverydayInvoices.ALL,
                    IDENTITIES,
                    EverydayOthers.ALL)
            .flatMap(List::stream)
            .toList();

    private EverydayPapers() {}

    private static Layout receipt(String name, Look look, double height, int aPage, DrawnReceipt.Setting setting) {
        return new BankReceiptLayout(
                name, TUNED, look, new DrawnReceipt(height, setting), aPage, UnaryOperator.identity());
    }

    private static Layout contract(String name, Look look, boolean priced, List<BiConsumer<Pen, ContractText>> pages) {
        return new InventedPaper<>(
                name,
                TUNED,
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
