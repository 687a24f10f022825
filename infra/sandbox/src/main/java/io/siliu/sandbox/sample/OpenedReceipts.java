package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.FiledTransfers.digits;
import static io.siliu.sandbox.sample.FiledTransfers.letters;
import static io.siliu.sandbox.sample.FiledTransfers.of;

import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Receipts after the forms of banks, a treasury and payment institutions, drawn by somebody who had not seen the reader. */
final class OpenedReceipts {

    private static final double PAGE = 210;
    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 9, Type.BLACK);
    private static final Look BLACK = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, Type.BLACK);
    private static final Look SERIF = new Look(Face.SONG, Latin.SERIF, Face.SONG, 9.5, Type.BLACK);
    private static final Look LARGE = new Look(Face.SONG, Latin.OWN, Face.SONG, 10.5, Type.BLACK);
    private static final Look WEB = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x333333);
    private static final Look TREASURY = new Look(Face.SONG, Latin.SERIF, Face.SONG, 9.5, 0x8A3A1A);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x888888);

    static final List<Layout> ALL = List.of(
            receipt(
                    "opened-receipt-bright",
                    SONG,
                    PAGE,
                    126,
                    of("示例光明银行", 17, digits(18), digits(12)),
                    OpenedStockReceipts::bright),
            receipt(
                    "opened-receipt-lines",
                    BLACK,
                    PAGE,
                    112,
                    of("示例华兴银行", 17, letters("8", 15), letters("EB", 12)),
                    OpenedStockReceipts::lines),
            receipt(
                    "opened-receipt-web",
                    SONG,
                    PAGE,
                    124,
                    of("示例粤发银行", 19, digits(20), digits(14)),
                    OpenedStockReceipts::web),
            receipt(
                    "opened-receipt-cells",
                    BLACK,
                    PAGE,
                    116,
                    of("示例越商银行", 23, letters("", 18), digits(20)),
                    OpenedStockReceipts::cells),
            receipt(
                    "opened-receipt-capital",
                    SERIF,
                    PAGE,
                    132,
                    of("示例燕都银行", 23, digits(16), digits(19)),
                    OpenedCityReceipts::capital),
            new FiledSheetOfReceipts(
                    "opened-receipt-harbour",
                    LayoutSet.TUNED,
                    SONG,
                    96,
                    3,
                    of("示例申江银行", 11, letters("D", 17), digits(13)),
                    OpenedCityReceipts::harbour),
            receipt(
                    "opened-receipt-charged",
                    SONG,
                    PAGE,
                    158,
                    of("示例昌兴银行", 15, digits(17), digits(18)),
                    OpenedForeignReceipts::charged),
            receipt(
                    "opened-receipt-advice",
                    BLACK,
                    PAGE,
                    214,
                    OpenedForeignReceipts::ofAdvice,
                    OpenedForeignReceipts::advice),
            receipt(
                    "opened-receipt-treasury",
                    TREASURY,
                    PAGE,
                    146,
                    OpenedTreasury::ofTreasury,
                    OpenedTreasury::voucher),
            receipt("opened-wallet-card", PHONE, 90, 178, OpenedWalletReceipts::ofCard, OpenedWalletReceipts::card),
            receipt(
                    "opened-wallet-merchant",
                    LARGE,
                    PAGE,
                    178,
                    OpenedWalletReceipts::ofMerchant,
                    OpenedWalletReceipts::merchant),
            transfer(
                    "opened-wallet-institution",
                    WEB,
                    PAGE,
                    138,
                    OpenedWalletReceipts::ofInstitution,
                    OpenedWalletReceipts::withoutPayerBank,
                    OpenedWalletReceipts::institution));

    private OpenedReceipts() {}

    /** The same transfer, paid from elsewhere. */
    static ReceiptText paidBy(ReceiptText paid, Holder payer) {
        return new ReceiptText(
                paid.bank(),
                paid.number(),
                paid.serial(),
                paid.paidAt(),
                payer,
                paid.payee(),
                paid.amount(),
                paid.purpose(),
                paid.checkCode());
    }

    private static Layout receipt(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, ReceiptText> told,
            BiConsumer<Pen, ReceiptText> page) {
        return transfer(name, look, width, height, told, ReceiptText::fields, page);
    }

    private static Layout transfer(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, ReceiptText> told,
            Function<ReceiptText, Map<String, String>> truth,
            BiConsumer<Pen, ReceiptText> page) {
        return new InventedPaper<>(
                name, LayoutSet.TUNED, SampleKind.BANK_RECEIPT, look, width, height, told, truth, List.of(page), "回单");
    }
}
