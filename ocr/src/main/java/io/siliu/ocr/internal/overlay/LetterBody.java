package io.siliu.ocr.internal.overlay;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Where a letter has its ink, however it is turned: half an em from its origin on, and as high as capitals and figures are. */
public final class LetterBody {

    private static final double[] CORNERS = {0, 0, 0.5, 0, 0.5, 0.7, 0, 0.7};

    private LetterBody() {}

    /**
     * The rectangle around it.
     *
     * @param em from a square of one em that stands on the base line, its origin that of the letter, y upwards, to the page
     */
    public static Rectangle2D of(AffineTransform em) {
        double[] corners = new double[CORNERS.length];
        em.transform(CORNERS, 0, corners, 0, CORNERS.length / 2);
        Rectangle2D body = new Rectangle2D.Double(corners[0], corners[1], 0, 0);
        for (int at = 2; at < corners.length; at += 2) {
            body.add(corners[at], corners[at + 1]);
        }
        return body;
    }
}
