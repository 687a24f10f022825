package io.siliu.ocr.internal.overlay;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Something that is painted on a page: over what was set on it before, or beside it. */
public interface Cover {

    /** The rectangle that it stays within, in units of the page from its top left. */
    Rectangle2D place();

    /** Whether a letter is another one to whoever looks at the page now, or none. */
    boolean hides(Ink ink);

    /** The rectangle around what it draws in dark ink where no letter stands; empty where that is nothing that would be read. */
    Optional<Rectangle2D> inked(Gap gap);

    /** Of how many parts it is made, each of which is looked at. */
    int parts();
}
