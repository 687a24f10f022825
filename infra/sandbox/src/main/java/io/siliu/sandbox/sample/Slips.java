package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** The payment slips and acceptance receipts that are drawn. */
final class Slips {

    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look HEI = new Look(Face.HEI, Latin.OWN, Face.HEI, 9.5, 0x333333);
    private static final Look TIMES = new Look(Face.MING, Latin.SERIF, Face.MING, 10.5, Type.BLACK);
    private static final Look ARIAL = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x444444);
    private static final Look BRUSH = new Look(Face.KAI, Latin.OWN, Face.SONG, 11, Type.BLACK);

    private static final Look CARD = new Look(Face.KAI, Latin.SANS, Face.HEI, 10, Type.BLACK);

    static final List<Layout> ALL = List.of(
            new SlipLayout("slip-table", TUNED, SONG, 210, 110, SlipLayout::table),
            new SlipLayout("slip-lines", TUNED, HEI, 210, 148, SlipLayout::lines),
            new SlipLayout("slip-columns", TUNED, HEI, 297, 80, SlipLayout::columns),
            new SlipLayout("slip-halves", TUNED, SONG, 210, 110, SlipShapes::halves),
            new SlipLayout("slip-above", TUNED, HEI, 210, 110, SlipShapes::above),
            new SlipLayout("slip-total", TUNED, HEI, 297, 90, SlipShapes::total),
            new SlipLayout("slip-total-times", TUNED, TIMES, 297, 90, SlipShapes::total),
            new SlipLayout("slip-sections", TUNED, ARIAL, 210, 125, SlipLayout::sections),
            new SlipLayout("slip-open", TUNED, TIMES, 148, 148, SlipLayout::open),
            new SlipLayout("slip-columns-times", TUNED, TIMES, 297, 90, SlipLayout::columns),
            new SlipLayout("slip-above-brush", TUNED, BRUSH, 210, 100, SlipShapes::above),
            new SlipLayout("slip-card", TUNED, CARD, 120, 140, CardSlip::draw),
            new SlipLayout("slip-parts", TUNED, ARIAL, 210, 116, BandedSlips::parts),
            new SlipLayout("slip-words", TUNED, BRUSH, 210, 108, BandedSlips::words),
            new AcceptanceLayout("acceptance-deliveries", TUNED, ARIAL, 120, AcceptanceLayout::deliveries),
            new AcceptanceLayout("acceptance-found", TUNED, TIMES, 128, AcceptanceLayout::found),
            new AcceptanceLayout("acceptance-lines", TUNED, SONG, 130, AcceptanceLayout::lines),
            new AcceptanceLayout("acceptance-table", TUNED, HEI, 140, AcceptanceLayout::table),
            new AcceptanceLayout("acceptance-brush", TUNED, BRUSH, 150, AcceptanceLayout::letter),
            new AcceptanceLayout("acceptance-columns", TUNED, ARIAL, 130, AcceptanceLayout::columns));

    private Slips() {}
}
