package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.HELD_OUT;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Layouts that were drawn after the reader learnt to read labels above values, to see what it makes of others. */
final class Unseen {

    private static final Look BRUSH = new Look(Face.KAI, Latin.SANS, Face.HEI, 10, Type.BLACK);

    static final List<Layout> ALL = List.of(
            new AliasReceipt("bank-aliases", HELD_OUT),
            new SlipLayout("slip-card", HELD_OUT, BRUSH, 120, 140, CardSlip::draw));

    private Unseen() {}
}
