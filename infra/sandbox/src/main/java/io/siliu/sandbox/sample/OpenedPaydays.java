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
final class OpenedPaydays {

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
                    "opened-slip-expert",
                    UNIVERSITY,
                    297,
                    150,
                    OpenedEarning.ofLabour(1, 4, 90, 240),
                    OpenedEarning.without("batchNumber", "taskNumber", "status"),
                    OpenedReviewFees::page),
            slip(
                    "opened-slip-drawing",
                    OFFICE,
                    210,
                    120,
                    OpenedEarning.ofLabour(2, 22, 18, 40),
                    OpenedEarning.without("batchNumber", "taskNumber", "status"),
                    OpenedDrawing::page),
            slip("opened-slip-arrival", CHAT, 92, 164, OpenedEarning::ofPlatform, masked(), OpenedArrival::page),
            slip(
                    "opened-slip-workbook",
                    WORKBOOK,
                    322,
                    74,
                    OpenedEarning::ofPlatform,
                    OpenedEarning.without(),
                    OpenedWorkbook::page),
            slip(
                    "opened-slip-days",
                    PLANT,
                    210,
                    140,
                    OpenedEarning.ofLabour(8, 28, 16, 32),
                    OpenedEarning.without("batchNumber", "status"),
                    OpenedDayLabour::page),
            slip(
                    "opened-slip-advice",
                    FOREIGN,
                    210,
                    180,
                    OpenedEarning.ofLabour(1, 8, 60, 300),
                    OpenedEarning.without("status"),
                    OpenedAdvice::page),
            slip(
                    "opened-slip-approval",
                    PRINT,
                    210,
                    210,
                    OpenedEarning.ofLabour(2, 10, 30, 120),
                    OpenedEarning.without("batchNumber"),
                    OpenedApproval::page),
            slip(
                    "opened-slip-translators",
                    AGENCY,
                    210,
                    176,
                    OpenedEarning.ofLabour(9, 60, 8, 16),
                    OpenedEarning.without("batchNumber", "taskNumber", "status"),
                    OpenedTranslators::page));

    private OpenedPaydays() {}

    /** An application hides the middle of the card and tells no batch. */
    private static Function<OpenedEarning, Map<String, String>> masked() {
        return earning -> {
            Map<String, String> fields =
                    new LinkedHashMap<>(OpenedEarning.without("batchNumber").apply(earning));
            fields.put("payeeAccount", earning.hidden());
            return fields;
        };
    }

    private static Layout slip(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, OpenedEarning> told,
            Function<OpenedEarning, Map<String, String>> truth,
            BiConsumer<Pen, OpenedEarning> page) {
        return new InventedPaper<>(
                name, LayoutSet.TUNED, SampleKind.PAYMENT_SLIP, look, width, height, told, truth, List.of(page), "付款单");
    }
}
