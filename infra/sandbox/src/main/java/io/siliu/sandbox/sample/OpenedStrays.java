package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedOthers.other;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** More papers of no kind of ours: of tax offices and of registration, of wallets and traders, of journeys and of a restaurant. */
final class OpenedStrays {

    private static final Look LETTER = new Look(Face.SONG, Latin.SERIF, Face.SONG, 12, Type.BLACK);
    private static final Look TAX = new Look(Face.SONG, Latin.OWN, Face.SONG, 9, Type.BLACK);
    private static final Look WALLET = new Look(Face.HEI, Latin.SANS, Face.HEI, 8, 0x333333);
    private static final Look CARBON = new Look(Face.KAI, Latin.SANS, Face.SONG, 9.5, 0x155A8A);
    private static final Look TRADE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 9.5, Type.BLACK);
    private static final Look TICKET = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x555555);
    private static final Look MENU = new Look(Face.MING, Latin.SERIF, Face.HEI, 12, 0x5A2A18);

    static final List<Layout> ALL = List.of(
            other("opened-other-taxpaid", LETTER, 210, 200, OpenedTaxProofs::worded),
            other("opened-other-income", TAX, 297, 200, OpenedTaxProofs::income),
            other("opened-other-change", LETTER, 210, 297, OpenedTaxProofs::change),
            other("opened-other-ledger", WALLET, 210, 240, OpenedStrayLists::ledger),
            other("opened-other-waybill", CARBON, 210, 140, OpenedStrayLists::waybill),
            other("opened-other-purchase", TRADE, 210, 230, OpenedStrayLists::purchase),
            other("opened-other-boarding", TICKET, 190, 80, OpenedStraySlips::boarding),
            other("opened-other-menu", MENU, 210, 297, OpenedStraySlips::menu),
            other("opened-other-hours", TRADE, 297, 150, OpenedStraySlips::hours));

    private OpenedStrays() {}
}
