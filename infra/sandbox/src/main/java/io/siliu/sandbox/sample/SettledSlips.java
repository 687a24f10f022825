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
 * tax, and a task's settlement of a platform. Drawn by somebody who had not seen the reader, and opened after their first look.
 */
final class SettledSlips {

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
                    "settled-slip-lecture",
                    CENTRE,
                    297,
                    140,
                    SettledPay::ofLectures,
                    SettledPay.without("batchNumber", "taskNumber", "status"),
                    SettledLecture::page),
            slip("settled-slip-month", PHONE, 92, 196, SettledPay::ofMonth, ofMonth(), SettledMonth::page),
            slip(
                    "settled-slip-haulage",
                    CARRIER,
                    210,
                    174,
                    SettledPay::drawn,
                    SettledPay.without("taskNumber", "status"),
                    SettledHaulage::page),
            slip(
                    "settled-slip-voucher",
                    PAD,
                    204,
                    112,
                    SettledPay::ofLabour,
                    SettledPay.without("batchNumber", "status"),
                    SettledVoucher::page),
            slip(
                    "settled-slip-live",
                    MAIL,
                    210,
                    176,
                    SettledPay::drawn,
                    SettledPay.without("taskNumber"),
                    SettledLive::page),
            slip(
                    "settled-slip-writers-fee",
                    LETTER,
                    210,
                    190,
                    SettledPay::ofWriting,
                    SettledPay.without("batchNumber", "taskNumber", "status"),
                    SettledWritersFee::page),
            slip(
                    "settled-slip-tax-notice",
                    NOTICE,
                    210,
                    222,
                    SettledPay::ofLabour,
                    SettledPay.without("batchNumber", "taskNumber", "status"),
                    SettledTaxNotice::page),
            slip("settled-slip-task", PLATFORM, 210, 178, SettledPay::drawn, SettledPay.without(), SettledTask::page));

    private SettledSlips() {}

    /** A month has many orders, and a phone hides the middle of the card. */
    private static Function<SettledPay, Map<String, String>> ofMonth() {
        return pay -> {
            Map<String, String> fields = SettledPay.without("taskNumber").apply(pay);
            fields.put("payeeAccount", PaidOutSlips.masked(pay.said()));
            return fields;
        };
    }

    private static Layout slip(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, SettledPay> told,
            Function<SettledPay, Map<String, String>> truth,
            BiConsumer<Pen, SettledPay> page) {
        return new InventedPaper<>(
                name, LayoutSet.TUNED, SampleKind.PAYMENT_SLIP, look, width, height, told, truth, List.of(page), "结算单");
    }
}
