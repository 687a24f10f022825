package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Slips of five houses that pay workers: a service firm's settlement, a commission that both sides confirm, the record of one
 * payment in a platform's back office, a statement of the tax withheld from it, and a rider's bill of a week. Drawn by somebody
 * who had not seen the reader, and opened after their first look.
 */
final class PaidOutSlips {

    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 10, Type.BLACK);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 11, Type.BLACK);
    private static final Look BACK_OFFICE = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x909399);
    private static final Look TAX = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, Type.BLACK);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x666666);

    static final List<Layout> ALL = List.of(
            slip(
                    "paidout-slip-services",
                    OFFICE,
                    210,
                    190,
                    SlipText::drawn,
                    SlipText::fields,
                    PaidOutSettlements::services),
            slip(
                    "paidout-slip-confirmed",
                    LETTER,
                    210,
                    230,
                    SlipText::drawn,
                    without("batchNumber", "status"),
                    PaidOutSettlements::confirmed),
            slip(
                    "paidout-slip-record",
                    BACK_OFFICE,
                    240,
                    168,
                    SlipText::drawn,
                    SlipText::fields,
                    PaidOutRecords::record),
            slip(
                    "paidout-slip-withheld",
                    TAX,
                    297,
                    150,
                    PaidOutWithheld::drawn,
                    without("status"),
                    PaidOutWithheld::page),
            slip("paidout-slip-week", PHONE, 90, 190, SlipText::drawn, ofWeek(), PaidOutRecords::week));

    private PaidOutSlips() {}

    private static Function<SlipText, Map<String, String>> without(String... unprinted) {
        return slip -> {
            Map<String, String> fields = slip.fields();
            Stream.of(unprinted).forEach(fields::remove);
            return fields;
        };
    }

    /** A week has many orders, and a phone hides the middle of the card. */
    private static Function<SlipText, Map<String, String>> ofWeek() {
        return slip -> {
            Map<String, String> fields = without("batchNumber", "taskNumber").apply(slip);
            fields.put("payeeAccount", masked(slip));
            return fields;
        };
    }

    /** The card as apps show it: four figures at each end. */
    static String masked(SlipText slip) {
        String account = slip.account();
        return account.substring(0, 4) + "*".repeat(account.length() - 8) + account.substring(account.length() - 4);
    }

    private static Layout slip(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, SlipText> told,
            Function<SlipText, Map<String, String>> truth,
            BiConsumer<Pen, SlipText> page) {
        return new InventedPaper<>(
                name, LayoutSet.TUNED, SampleKind.PAYMENT_SLIP, look, width, height, told, truth, List.of(page), "结算单");
    }
}
