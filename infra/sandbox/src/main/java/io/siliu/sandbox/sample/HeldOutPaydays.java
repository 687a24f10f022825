package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What one person was paid, on forms of offices that keep no platform and on what platforms send: an expert's fee, a slip to draw
 * money on, a notice in a chat, a workbook, a helper's days, an advice by mail, an approval, and a translator's manuscripts.
 */
final class HeldOutPaydays {

    private static final Look UNIVERSITY = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, Type.BLACK);
    private static final Look OFFICE = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, 0x2F6B3C);
    private static final Look CHAT = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x8A8A8A);
    private static final Look WORKBOOK = new Look(Face.SONG, Latin.SANS, Face.HEI, 9, 0x666666);
    private static final Look PLANT = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look FOREIGN = new Look(Face.SONG, Latin.SANS, Face.SONG, 10, Type.BLACK);
    private static final Look PRINT = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x333333);
    private static final Look AGENCY = new Look(Face.SONG, Latin.SERIF, Face.HEI, 10, Type.BLACK);

    static final List<Layout> ALL = List.of(
            slip(
                    "heldout-slip-expert",
                    UNIVERSITY,
                    297,
                    150,
                    HeldOutEarning.ofLabour(1, 4, 90, 240),
                    HeldOutEarning.without("batchNumber", "taskNumber", "status"),
                    HeldOutReviewFees::page),
            slip(
                    "heldout-slip-drawing",
                    OFFICE,
                    210,
                    120,
                    HeldOutEarning.ofLabour(2, 22, 18, 40),
                    HeldOutEarning.without("batchNumber", "taskNumber", "status"),
                    HeldOutDrawing::page),
            slip("heldout-slip-arrival", CHAT, 92, 164, HeldOutEarning::ofPlatform, masked(), HeldOutArrival::page),
            slip(
                    "heldout-slip-workbook",
                    WORKBOOK,
                    322,
                    74,
                    HeldOutEarning::ofPlatform,
                    HeldOutEarning.without(),
                    HeldOutWorkbook::page),
            slip(
                    "heldout-slip-days",
                    PLANT,
                    210,
                    140,
                    HeldOutEarning.ofLabour(8, 28, 16, 32),
                    HeldOutEarning.without("batchNumber", "status"),
                    HeldOutDayLabour::page),
            slip(
                    "heldout-slip-advice",
                    FOREIGN,
                    210,
                    180,
                    HeldOutEarning.ofLabour(1, 8, 60, 300),
                    HeldOutEarning.without("status"),
                    HeldOutAdvice::page),
            slip(
                    "heldout-slip-approval",
                    PRINT,
                    210,
                    210,
                    HeldOutEarning.ofLabour(2, 10, 30, 120),
                    HeldOutEarning.without("batchNumber"),
                    HeldOutApproval::page),
            slip(
                    "heldout-slip-translators",
                    AGENCY,
                    210,
                    176,
                    HeldOutEarning.ofLabour(9, 60, 8, 16),
                    HeldOutEarning.without("batchNumber", "taskNumber", "status"),
                    HeldOutTranslators::page));

    private HeldOutPaydays() {}

    /** An application hides the middle of the card and tells no batch. */
    private static Function<HeldOutEarning, Map<String, String>> masked() {
        return earning -> {
            Map<String, String> fields =
                    new LinkedHashMap<>(HeldOutEarning.without("batchNumber").apply(earning));
            fields.put("payeeAccount", earning.hidden());
            return fields;
        };
    }

    private static Layout slip(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, HeldOutEarning> told,
            Function<HeldOutEarning, Map<String, String>> truth,
            BiConsumer<Pen, HeldOutEarning> page) {
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
                "付款单");
    }
}
