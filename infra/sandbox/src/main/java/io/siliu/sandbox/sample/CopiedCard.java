package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.Set;

/** One side of an identity card, copied onto a sheet that has words of its own: never a layer of text, always a picture. */
interface CopiedCard extends Layout {

    Look look();

    /** Whether it is the side with the portrait. */
    boolean front();

    /** The tint of the copy, as 0xRRGGBB. */
    int tint();

    /** The sheet that the card was copied onto. */
    Sheet around(Sheet card);

    @Override
    default SampleKind kind() {
        return front() ? SampleKind.ID_CARD_FRONT : SampleKind.ID_CARD_BACK;
    }

    @Override
    default Set<SampleForm> forms() {
        return Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    default Drawn draw(Inventions inventions) {
        Drawn card = new IdCardLayout(name(), set(), look(), front(), false, tint()).draw(inventions);
        return Drawn.of(around(card.sheets().get(0)), card.documents().get(0));
    }
}
