package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.FiledTransfers.digits;
import static io.siliu.sandbox.sample.FiledTransfers.letters;
import static io.siliu.sandbox.sample.FiledTransfers.of;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Bank receipts after forms of two provinces' rural banks, of a bank on the gulf, of CCB's web bank, and of a counter. */
final class OpenedVouchers {

    private static final Look BLACK = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x222222);
    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 9, Type.BLACK);
    private static final Look GREY = new Look(Face.SONG, Latin.OWN, Face.SONG, 9, 0x666666);
    private static final Look FORM = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, 0x2A6A9A);

    static final List<Layout> ALL = List.of(
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-basin",
                    BLACK,
                    210,
                    128,
                    of("示例西川农村商业银行", 17, digits(20), letters("EIB", 15)),
                    OpenedRuralReceipts::basin),
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-mountain",
                    SONG,
                    210,
                    114,
                    of("示例山城农村商业银行", 18, digits(16), digits(10)),
                    OpenedRuralReceipts::mountain),
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-gulf",
                    GREY,
                    210,
                    118,
                    of("示例海湾银行", 15, letters("NB", 18), digits(12)),
                    OpenedGulfReceipts::web),
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-entry",
                    SONG,
                    210,
                    176,
                    of("示例海湾银行", 15, digits(16), digits(12)),
                    OpenedGulfReceipts::entry),
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-echo",
                    SONG,
                    210,
                    96,
                    of(
                            "示例建设发展银行",
                            20,
                            inventions -> inventions.digits(3) + "H" + inventions.digits(12),
                            inventions ->
                                    inventions.digits(2) + "-" + letters("", 18).apply(inventions)),
                    OpenedOrderedReceipts::echo),
            OnePage.receipt(
                    LayoutSet.TUNED,
                    "opened-receipt-wire",
                    FORM,
                    202,
                    108,
                    of("示例工贸银行", 19, digits(8), digits(8)),
                    OpenedOrderedReceipts::wire));

    private OpenedVouchers() {}
}
