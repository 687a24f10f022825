package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Papers drawn by somebody who had not seen the reader, after what papers of real institutions look like and in the mix in
 * which a platform receives them. They measured the reader for a time before anybody tuned on them.
 */
final class InstitutionMix {

    private static final Look CLEARING = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, Type.BLACK);
    private static final Look UNIT = new Look(Face.SONG, Latin.SERIF, Face.SONG, 9.5, 0x20304A);
    private static final Look FIELD = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x1F5E4B);
    private static final Look OPEN = new Look(Face.SONG, Latin.SANS, Face.SONG, 9, Type.BLACK);
    private static final Look SCREEN = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x7A828C);
    private static final Look INCOME = new Look(Face.MING, Latin.OWN, Face.HEI, 9.5, 0x333333);
    private static final Look CURRENCY = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, 0x2F4F4A);
    private static final Look OFFICE = new Look(Face.SONG, Latin.OWN, Face.HEI, 10, Type.BLACK);
    private static final Look HAND = new Look(Face.KAI, Latin.OWN, Face.SONG, 11, 0x1A1A1A);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 11, Type.BLACK);
    private static final Look TEXT = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11.5, Type.BLACK);
    private static final Look WEB = new Look(Face.HEI, Latin.OWN, Face.HEI, 10, 0x5B6570);
    private static final Look TAX = new Look(Face.SONG, Latin.SANS, Face.KAI, 9, 0x84301C);
    private static final Look NEEDLES = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0x7C3A22);
    private static final Look COPY = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, 0x2A2A2A);
    private static final Look CARD = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, Type.BLACK);

    private static final List<Layout> RECEIPTS = List.of(
            receipt("institution-bank-clearing", CLEARING, 122, 1, InstitutionStateReceipts::clearing),
            receipt("institution-bank-unit", UNIT, 104, 1, InstitutionStateReceipts::unit),
            receipt("institution-bank-field", FIELD, 118, 1, InstitutionStateReceipts::agriculture),
            receipt("institution-bank-domestic", OPEN, 148, 2, InstitutionStateReceipts::domestic),
            receipt("institution-bank-incoming", INCOME, 118, 1, InstitutionNetReceipts::incoming),
            OnePage.receipt(
                    TUNED,
                    "institution-bank-counterless",
                    SCREEN,
                    148,
                    178,
                    ReceiptText::drawn,
                    InstitutionNetReceipts::counterless),
            OnePage.receipt(
                    TUNED,
                    "institution-wallet-currency",
                    CURRENCY,
                    210,
                    132,
                    InstitutionNetReceipts::ofWallets,
                    InstitutionNetReceipts::wallet));

    private static final List<Layout> SLIPS = List.of(
            new SlipLayout("institution-slip-list", TUNED, OFFICE, 297, 84, InstitutionSettlements::list),
            new SlipLayout("institution-slip-fee", TUNED, HAND, 210, 142, InstitutionSettlements::fee),
            new SlipLayout("institution-slip-week", TUNED, SCREEN, 148, 210, InstitutionSettlements::week),
            new SlipLayout("institution-slip-withdrawal", TUNED, WEB, 210, 130, InstitutionOrders::withdrawal),
            new SlipLayout("institution-slip-answer", TUNED, OPEN, 210, 142, InstitutionOrders::answer));

    private static final List<Layout> WORKS = List.of(
            OnePage.acceptance(
                    TUNED,
                    "institution-acceptance-settlement",
                    OFFICE,
                    210,
                    148,
                    InstitutionWorks.of("次", "即时配送", "门店理货", "家庭保洁"),
                    InstitutionWorks::settlement),
            OnePage.acceptance(
                    TUNED,
                    "institution-acceptance-parcels",
                    UNIT,
                    210,
                    112,
                    InstitutionWorks.of("件", "货物配送", "包裹派送", "家电送装"),
                    InstitutionWorks::signedFor),
            OnePage.acceptance(
                    TUNED,
                    "institution-acceptance-project",
                    TEXT,
                    210,
                    297,
                    InstitutionWorks.of("份", "海报设计", "软件测试", "短视频剪辑"),
                    InstitutionWorks::report),
            OnePage.acceptance(
                    TUNED,
                    "institution-acceptance-ticket",
                    WEB,
                    92,
                    150,
                    InstitutionWorks.of("单", "家庭保洁", "空调清洗", "家电维修"),
                    InstitutionWorks::ticket),
            OnePage.acceptance(
                    TUNED,
                    "institution-acceptance-weeks",
                    LETTER,
                    210,
                    148,
                    InstitutionWorks.of("件", "货物分拣", "装卸搬运", "单据录入"),
                    InstitutionWorks::weeks));

    private static final List<Layout> CONTRACTS = List.of(
            contract("institution-contract-piece", TEXT, true, List.of(InstitutionContracts::piece)),
            contract("institution-contract-commission", HAND, true, List.of(InstitutionContracts::commission)),
            contract(
                    "institution-contract-worker",
                    WEB,
                    false,
                    List.of(InstitutionPagedContracts::platform, InstitutionPagedContracts::platformEnd)),
            contract(
                    "institution-contract-outsourcing",
                    LETTER,
                    true,
                    List.of(InstitutionPagedContracts::outsourcing, InstitutionPagedContracts::outsourcingEnd)));

    private static final List<Layout> INVOICES = List.of(
            new InstitutionElectronicInvoice("institution-digital-service", TAX, Filling.special(3), false),
            new InstitutionElectronicInvoice("institution-digital-office", TAX, Filling.ordinary(1), true),
            new InstitutionFormerInvoice("institution-vat-toll", TAX, true),
            new InstitutionFormerInvoice("institution-vat-paper", NEEDLES, false));

    private static final List<Layout> IDENTITIES = List.of(
            new InstitutionLicenceCopy("institution-licence-copy", COPY),
            new InstitutionCardSheet("institution-card-copy", TUNED, CARD, true));

    static final List<Layout> ALL = Stream.of(
                    RECEIPTS, SLIPS, WORKS, CONTRACTS, INVOICES, IDENTITIES, InstitutionStrays.ALL)
            .flatMap(List::stream)
            .toList();

    private InstitutionMix() {}

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
