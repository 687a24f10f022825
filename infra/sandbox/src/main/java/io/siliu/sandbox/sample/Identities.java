package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** The licences and identity cards that are drawn. */
final class Identities {

    private static final Look LICENCE = new Look(Face.MING, Latin.OWN, Face.MING, 14, 0x303030);
    private static final Look COPY = new Look(Face.SONG, Latin.OWN, Face.SONG, 13, Type.BLACK);
    /** Set so large that a long scope reaches down beside the office and the day. */
    private static final Look LARGE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 15, 0x202020);

    private static final Look SANS = new Look(Face.HEI, Latin.SANS, Face.MING, 13, 0x404040);
    private static final Look CARD = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, Type.BLACK);
    private static final Look THIN_CARD = new Look(Face.MING, Latin.SANS, Face.HEI, 9.5, Type.BLACK);
    private static final int CREAM = 0xFBF6E6;
    private static final int SKY = 0xEAF6FA;

    static final List<Layout> ALL = List.of(
            new LicenceLayout("licence-original", TUNED, LICENCE, false, false, true, true, CREAM),
            new LicenceLayout("licence-copy", TUNED, COPY, false, true, false, true, CREAM),
            new LicenceLayout("licence-company", TUNED, LICENCE, true, true, false, true, CREAM),
            new LicenceLayout("licence-original-long", TUNED, LARGE, false, false, false, true, CREAM),
            new LicenceLayout("licence-company-long", TUNED, LARGE, true, false, true, true, CREAM),
            new LicenceLayout("licence-company-wide", TUNED, COPY, true, false, true, true, 0xFDFAF0),
            new LicenceLayout("licence-wide", TUNED, SANS, false, false, false, true, 0xFDFAF0),
            new LicenceLayout("licence-sealed", TUNED, LICENCE, false, true, false, false, 0xF6F4EA),
            new IdCardLayout("card-front", TUNED, CARD, true, false, SKY),
            new IdCardLayout("card-back", TUNED, CARD, false, false, SKY),
            new IdCardLayout("card-front-copied", TUNED, THIN_CARD, true, true, SKY),
            new IdCardLayout("card-front-thin", TUNED, THIN_CARD, true, false, 0xF2F4EE),
            new IdCardLayout("card-back-thin", TUNED, THIN_CARD, false, false, 0xF2F4EE));

    private Identities() {}
}
