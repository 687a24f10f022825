package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.FiledTransfers.digits;
import static io.siliu.sandbox.sample.FiledTransfers.letters;
import static io.siliu.sandbox.sample.FiledTransfers.of;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Receipts after the forms of banks and payment institutions, one of each, drawn by somebody who had not seen the reader. */
final class FiledReceipts {

    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 9, Type.BLACK);
    private static final Look BLACK = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, Type.BLACK);
    private static final Look SERIF = new Look(Face.SONG, Latin.SERIF, Face.SONG, 9.5, Type.BLACK);
    private static final Look LARGE = new Look(Face.SONG, Latin.OWN, Face.SONG, 10.5, Type.BLACK);
    private static final Look SMALL = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, Type.BLACK);
    private static final Look GREY = new Look(Face.HEI, Latin.OWN, Face.HEI, 9.5, 0x808080);

    static final List<Layout> ALL = List.of(
            receipt(
                    "filed-receipt-grid",
                    SONG,
                    132,
                    of("示例工贸银行", 19, FiledTransfers::grouped, digits(11)),
                    FiledStateReceipts::grid),
            receipt("filed-receipt-open", BLACK, 180, of("示例工贸银行", 19, digits(16), digits(9)), FiledOpenReceipts::open),
            receipt(
                    "filed-receipt-notice",
                    SMALL,
                    110,
                    of("示例农垦银行", 17, digits(17), digits(12)),
                    FiledStateReceipts::notice),
            receipt(
                    "filed-receipt-domestic",
                    SERIF,
                    150,
                    of("示例中和银行", 12, digits(16), digits(14)),
                    FiledOpenReceipts::domestic),
            receipt(
                    "filed-receipt-unit",
                    BLACK,
                    120,
                    of("示例建设发展银行", 20, letters("33", 17), digits(12)),
                    FiledNationalReceipts::unit),
            new FiledSheetOfReceipts(
                    "filed-receipt-lines",
                    LayoutSet.TUNED,
                    SONG,
                    112,
                    2,
                    of("示例交汇银行", 21, digits(15), letters("EEZ", 13)),
                    FiledNationalReceipts::lines),
            receipt(
                    "filed-receipt-wide",
                    SONG,
                    138,
                    of("示例邮储银行", 18, digits(20), digits(16)),
                    FiledNationalReceipts::wide),
            receipt(
                    "filed-receipt-outgoing",
                    SERIF,
                    100,
                    of("示例招财银行", 15, digits(16), letters("C", 13)),
                    FiledNationalReceipts::outgoing),
            receipt(
                    "filed-receipt-linked",
                    BLACK,
                    108,
                    of("示例信通银行", 19, digits(18), letters("9", 10)),
                    FiledStateReceipts::linked),
            receipt(
                    "filed-receipt-debit",
                    SMALL,
                    124,
                    of("示例浦江银行", 17, digits(20), digits(12)),
                    FiledStockReceipts::debit),
            receipt(
                    "filed-receipt-payment",
                    LARGE,
                    118,
                    of("示例兴闽银行", 18, digits(14), digits(13)),
                    FiledStockReceipts::payment),
            receipt(
                    "filed-receipt-settlement",
                    SONG,
                    118,
                    of("示例兴民银行", 9, digits(18), digits(16)),
                    FiledOpenReceipts::settlement),
            new FiledSheetOfReceipts(
                    "filed-receipt-slim",
                    LayoutSet.TUNED,
                    BLACK,
                    96,
                    3,
                    of("示例安平银行", 14, letters("CV", 18), digits(10)),
                    FiledStockReceipts::slim),
            receipt(
                    "filed-receipt-city",
                    BLACK,
                    118,
                    of("示例甬江银行", 17, digits(16), letters("", 14)),
                    FiledLocalReceipts::city),
            receipt(
                    "filed-receipt-rural",
                    SONG,
                    134,
                    of("示例省农村信用社", 19, digits(18), digits(8)),
                    FiledLocalReceipts::rural),
            receipt(
                    "filed-receipt-batch",
                    BLACK,
                    118,
                    of("示例招财银行", 15, letters("DF", 14), letters("YQZL", 14)),
                    FiledLocalReceipts::batch),
            receipt("filed-receipt-back", BLACK, 144, FiledReceipts::back, FiledLocalReceipts::back),
            transfer(
                    "filed-wallet-keeper",
                    LARGE,
                    297,
                    FiledWalletReceipts::ofKeeper,
                    ReceiptText::fields,
                    FiledWalletReceipts::keeper),
            transfer(
                    "filed-wallet-chat",
                    BLACK,
                    222,
                    FiledWalletReceipts::ofChat,
                    FiledWalletReceipts::withoutBanks,
                    FiledWalletReceipts::chat),
            transfer(
                    "filed-wallet-merchant",
                    GREY,
                    174,
                    FiledWalletReceipts::ofMerchant,
                    FiledWalletReceipts::withoutBanks,
                    FiledWalletReceipts::merchant));

    private FiledReceipts() {}

    /** What came back comes from the person who could not be paid, and says so. */
    private static ReceiptText back(Inventions inventions) {
        ReceiptText paid = of("示例兴闽银行", 18, digits(12), digits(14)).apply(inventions);
        return new ReceiptText(
                paid.bank(),
                paid.number(),
                paid.serial(),
                paid.paidAt(),
                paid.payee(),
                paid.payer(),
                paid.amount(),
                "退汇：" + paid.purpose(),
                paid.checkCode());
    }

    private static Layout receipt(
            String name,
            Look look,
            double height,
            Function<Inventions, ReceiptText> told,
            BiConsumer<Pen, ReceiptText> page) {
        return transfer(name, look, height, told, ReceiptText::fields, page);
    }

    private static Layout transfer(
            String name,
            Look look,
            double height,
            Function<Inventions, ReceiptText> told,
            Function<ReceiptText, Map<String, String>> truth,
            BiConsumer<Pen, ReceiptText> page) {
        return new InventedPaper<>(
                name, LayoutSet.TUNED, SampleKind.BANK_RECEIPT, look, 210, height, told, truth, List.of(page), "回单");
    }
}
