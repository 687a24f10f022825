package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.image.KeptPage;
import io.siliu.ocr.internal.image.PreparedPage;

/**
 * A page that was made ready for recognition.
 *
 * @param number from 1
 * @param unit how many units of the paper a pixel of the picture as it came is
 */
record RecognisedPage(PreparedPage prepared, int number, double unit) {

    KeptPage picture() {
        return prepared.picture();
    }

    /** A place of the prepared picture as a place of the paper. */
    Box onPaper(Box place) {
        return prepared.toPaper().of(place).scaled(unit);
    }
}
