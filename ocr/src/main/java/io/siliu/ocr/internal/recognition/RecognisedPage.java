package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.image.PreparedPage;
import java.awt.image.BufferedImage;

/**
 * A page that was made ready for recognition.
 *
 * @param number from 1
 * @param unit how many units of the paper a pixel of the picture as it came is
 */
record RecognisedPage(PreparedPage prepared, int number, double unit) {

    BufferedImage picture() {
        return prepared.picture();
    }

    /** The same without the picture, for its places alone. */
    RecognisedPage withoutPicture() {
        return new RecognisedPage(prepared.withoutPicture(), number, unit);
    }

    /** A place of the prepared picture as a place of the paper. */
    Box onPaper(Box place) {
        return prepared.toPaper().of(place).scaled(unit);
    }
}
