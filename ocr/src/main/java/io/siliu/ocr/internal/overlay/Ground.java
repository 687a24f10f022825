package io.siliu.ocr.internal.overlay;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Something painted that letters may be set on. */
interface Ground {

    /**
     * What is seen of it at one point.
     *
     * @param rgb 0xRRGGBB
     * @param alpha from 0, nothing, to 1, nothing else
     */
    record Paint(int rgb, double alpha) {
        static final Paint NOTHING = new Paint(0, 0);
    }

    /** The rectangle that it stays within, in units of the page from its top left. */
    Rectangle2D place();

    /** Whether its colour is told without looking at pixels. */
    boolean isPlain();

    /** What it shows at a point; empty where that cannot be told. */
    Optional<Paint> at(Point2D point);

    /** What it shows below dark letters; empty where they are believed on it, whatever it shows. */
    default Optional<Paint> belowDark(Point2D point) {
        return isPlain() ? at(point) : Optional.empty();
    }

    /** Of which it is only known that nothing of it is seen outside of a rectangle. */
    static Ground untold(Rectangle2D place) {
        record Untold(Rectangle2D place) implements Ground {
            @Override
            public boolean isPlain() {
                return false;
            }

            @Override
            public Optional<Paint> at(Point2D point) {
                return place.contains(point) ? Optional.empty() : Optional.of(Paint.NOTHING);
            }
        }
        return new Untold(place);
    }
}
