package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What one person was paid, as three others tell it: a union of promoters, a firm's own form for labour, a station of couriers. Drawn
 * by somebody who had not seen the reader, and opened after their first look.
 */
final class HandedSlips {

    private static final Look UNION = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x6B6B6B);
    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look SHEET = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, Type.BLACK);

    static final List<Layout> ALL = List.of(
            slip("handed-slip-commission", UNION, 210, 180, SlipText::fields, HandedEarnings::commission),
            slip("handed-slip-labour", OFFICE, 210, 148, HandedEarnings::ofLabour, HandedEarnings::labour),
            slip("handed-slip-courier", SHEET, 210, 150, SlipText::fields, HandedEarnings::courier));

    private HandedSlips() {}

    private static Layout slip(
            String name,
            Look look,
            double width,
            double height,
            Function<SlipText, Map<String, String>> truth,
            BiConsumer<Pen, SlipText> page) {
        return new InventedPaper<>(
                name,
                LayoutSet.TUNED,
                SampleKind.PAYMENT_SLIP,
                look,
                width,
                height,
                SlipText::drawn,
                truth,
                List.of(page),
                "结算单");
    }
}
