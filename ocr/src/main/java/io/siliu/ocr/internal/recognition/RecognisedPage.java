package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.image.KeptPage;
import io.siliu.ocr.internal.image.PreparedPage;
import java.util.List;

/**
 * A page that was made ready for recognition.
 *
 * @param number from 1
 * @param unit how many units of the paper a pixel of the picture as it came is
 * @param seals where seals were set on it, in its pixels
 */
record RecognisedPage(PreparedPage prepared, int number, double unit, List<Box> seals) {

    /** Nearer to the edge than this, in heights of a line, no paper prints. */
    private static final double AT_THE_EDGE = 0.4;

    KeptPage picture() {
        return prepared.picture();
    }

    /** A place of the prepared picture as a place of the paper. */
    Box onPaper(Box place) {
        return prepared.toPaper().of(place).scaled(unit);
    }

    /** Whether a seal was set over a part of a place. */
    boolean isSealed(Box place) {
        return seals.stream()
                .anyMatch(seal -> seal.x() < place.right()
                        && seal.right() > place.x()
                        && seal.y() < place.bottom()
                        && seal.bottom() > place.y());
    }

    /** Whether the edge of the picture may go through what stands at a place of it: a digit may then lie outside. */
    boolean cuts(Box place) {
        return cuts(place, picture().width());
    }

    static boolean cuts(Box place, double width) {
        double near = AT_THE_EDGE * place.height();
        return place.x() < near || place.right() > width - near;
    }
}
