package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What one worker was paid, on the forms of houses that keep no platform of their own and on screens of those that do: a training
 * centre's table, a courier's month, a carrier's journeys, a voucher of a pad, a streamer's mail, a letter to an author, a notice of
 * tax, and a task's settlement of a platform.
 */
final class HeldOutSettled {

    private static final Look CENTRE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10, Type.BLACK);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x7A808A);
    private static final Look CARRIER = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look PAD = new Look(Face.KAI, Latin.OWN, Face.SONG, 11, 0x7A4526);

    private static final Look MAIL = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x5C5F73);
    private static final Look LETTER = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11, Type.BLACK);
    private static final Look NOTICE = new Look(Face.MING, Latin.SERIF, Face.MING, 10.5, Type.BLACK);
    private static final Look PLATFORM = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, 0x5F6B66);

    static final List<Layout> ALL = List.of(
            slip(
                    "heldout-slip-lecture",
                    CENTRE,
                    297,
                    140,
                    HeldOutPay::ofLectures,
                    HeldOutPay.without("batchNumber", "taskNumber", "status"),
                    HeldOutLecture::page),
            slip("heldout-slip-month", PHONE, 92, 196, HeldOutPay::ofMonth, ofMonth(), HeldOutMonthBill::page),
            slip(
                    "heldout-slip-haulage",
                    CARRIER,
                    210,
                    174,
                    HeldOutPay::drawn,
                    HeldOutPay.without("taskNumber", "status"),
                    HeldOutHaulage::page),
            slip(
                    "heldout-slip-voucher",
                    PAD,
                    204,
                    112,
                    HeldOutPay::ofLabour,
                    HeldOutPay.without("batchNumber", "status"),
                    HeldOutPayVoucher::page),
            slip(
                    "heldout-slip-live",
                    MAIL,
                    210,
                    176,
                    HeldOutPay::drawn,
                    HeldOutPay.without("taskNumber"),
                    HeldOutLive::page),
            slip(
                    "heldout-slip-writers-fee",
                    LETTER,
                    210,
                    190,
                    HeldOutPay::ofWriting,
                    HeldOutPay.without("batchNumber", "taskNumber", "status"),
                    HeldOutWritersFee::page),
            slip(
                    "heldout-slip-tax-notice",
                    NOTICE,
                    210,
                    222,
                    HeldOutPay::ofLabour,
                    HeldOutPay.without("batchNumber", "taskNumber", "status"),
                    HeldOutTaxNotice::page),
            slip(
                    "heldout-slip-task",
                    PLATFORM,
                    210,
                    178,
                    HeldOutPay::drawn,
                    HeldOutPay.without(),
                    HeldOutTaskSettlement::page));

    private HeldOutSettled() {}

    /** A month has many orders, and a phone hides the middle of the card. */
    private static Function<HeldOutPay, Map<String, String>> ofMonth() {
        return pay -> {
            Map<String, String> fields = HeldOutPay.without("taskNumber").apply(pay);
            fields.put("payeeAccount", PaidOutSlips.masked(pay.said()));
            return fields;
        };
    }

    private static Layout slip(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, HeldOutPay> told,
            Function<HeldOutPay, Map<String, String>> truth,
            BiConsumer<Pen, HeldOutPay> page) {
        return new InventedPaper<>(
                name,
                LayoutSet.HELD_OUT,
                SampleKind.PAYMENT_SLIP,
                look,
                width,
                height,
                told,
                truth,
                List.of(page),
                "结算单");
    }
}
