package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.HELD_OUT;

import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Papers drawn by somebody who had not seen the reader, after what papers of real institutions look like and in the mix in
 * which a platform receives them. Whoever improves the reader opens no file of this folder whose name begins with
 * {@code Unseen}, and none of these papers.
 */
final class Unseen {

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
            receipt("unseen-bank-clearing", CLEARING, 122, 1, UnseenStateReceipts::clearing),
            receipt("unseen-bank-unit", UNIT, 104, 1, UnseenStateReceipts::unit),
            receipt("unseen-bank-field", FIELD, 118, 1, UnseenStateReceipts::agriculture),
            receipt("unseen-bank-domestic", OPEN, 148, 2, UnseenStateReceipts::domestic),
            receipt("unseen-bank-incoming", INCOME, 118, 1, UnseenNetReceipts::incoming),
            transfer("unseen-bank-counterless", SCREEN, 148, 178, ReceiptText::drawn, UnseenNetReceipts::counterless),
            transfer(
                    "unseen-wallet-currency",
                    CURRENCY,
                    210,
                    132,
                    UnseenNetReceipts::ofWallets,
                    UnseenNetReceipts::wallet));

    private static final List<Layout> SLIPS = List.of(
            new SlipLayout("unseen-slip-list", HELD_OUT, OFFICE, 297, 84, UnseenSettlements::list),
            new SlipLayout("unseen-slip-fee", HELD_OUT, HAND, 210, 142, UnseenSettlements::fee),
            new SlipLayout("unseen-slip-week", HELD_OUT, SCREEN, 148, 210, UnseenSettlements::week),
            new SlipLayout("unseen-slip-withdrawal", HELD_OUT, WEB, 210, 130, UnseenOrders::withdrawal),
            new SlipLayout("unseen-slip-answer", HELD_OUT, OPEN, 210, 142, UnseenOrders::answer));

    private static final List<Layout> WORKS = List.of(
            work(
                    "unseen-acceptance-settlement",
                    OFFICE,
                    210,
                    148,
                    UnseenWorks.of("次", "即时配送", "门店理货", "家庭保洁"),
                    UnseenWorks::settlement),
            work(
                    "unseen-acceptance-parcels",
                    UNIT,
                    210,
                    112,
                    UnseenWorks.of("件", "货物配送", "包裹派送", "家电送装"),
                    UnseenWorks::signedFor),
            work(
                    "unseen-acceptance-project",
                    TEXT,
                    210,
                    297,
                    UnseenWorks.of("份", "海报设计", "软件测试", "短视频剪辑"),
                    UnseenWorks::report),
            work(
                    "unseen-acceptance-ticket",
                    WEB,
                    92,
                    150,
                    UnseenWorks.of("单", "家庭保洁", "空调清洗", "家电维修"),
                    UnseenWorks::ticket),
            work(
                    "unseen-acceptance-weeks",
                    LETTER,
                    210,
                    148,
                    UnseenWorks.of("件", "货物分拣", "装卸搬运", "单据录入"),
                    UnseenWorks::weeks));

    private static final List<Layout> CONTRACTS = List.of(
            contract("unseen-contract-piece", TEXT, true, List.of(UnseenContracts::piece)),
            contract("unseen-contract-commission", HAND, true, List.of(UnseenContracts::commission)),
            contract(
                    "unseen-contract-worker",
                    WEB,
                    false,
                    List.of(UnseenPagedContracts::platform, UnseenPagedContracts::platformEnd)),
            contract(
                    "unseen-contract-outsourcing",
                    LETTER,
                    true,
                    List.of(UnseenPagedContracts::outsourcing, UnseenPagedContracts::outsourcingEnd)));

    private static final List<Layout> INVOICES = List.of(
            new UnseenElectronicInvoice("unseen-digital-service", TAX, Filling.special(3), false),
            new UnseenElectronicInvoice("unseen-digital-office", TAX, Filling.ordinary(1), true),
            new UnseenFormerInvoice("unseen-vat-toll", TAX, true),
            new UnseenFormerInvoice("unseen-vat-paper", NEEDLES, false));

    private static final List<Layout> IDENTITIES = List.of(
            new UnseenLicenceCopy("unseen-licence-copy", COPY),
            new UnseenCardSheet("unseen-card-copy", HELD_OUT, CARD, true));

    static final List<Layout> ALL = Stream.of(RECEIPTS, SLIPS, WORKS, CONTRACTS, INVOICES, IDENTITIES, UnseenStrays.ALL)
            .flatMap(List::stream)
            .toList();

    private Unseen() {}

    private static Layout receipt(String name, Look look, double height, int aPage, DrawnReceipt.Setting setting) {
        return new BankReceiptLayout(
                name, HELD_OUT, look, new DrawnReceipt(height, setting), aPage, UnaryOperator.identity());
    }

    private static Layout transfer(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, ReceiptText> told,
            BiConsumer<Pen, ReceiptText> page) {
        return new InventedPaper<>(
                name,
                HELD_OUT,
                SampleKind.BANK_RECEIPT,
                look,
                width,
                height,
                told,
                ReceiptText::fields,
                List.of(page),
                "回单");
    }

    private static Layout work(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, AcceptanceText> told,
            BiConsumer<Pen, AcceptanceText> page) {
        return new InventedPaper<>(
                name,
                HELD_OUT,
                SampleKind.ACCEPTANCE_RECEIPT,
                look,
                width,
                height,
                told,
                AcceptanceText::fields,
                List.of(page),
                "验收单");
    }

    private static Layout contract(String name, Look look, boolean priced, List<BiConsumer<Pen, ContractText>> pages) {
        return new InventedPaper<>(
                name,
                HELD_OUT,
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
