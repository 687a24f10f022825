package io.siliu.ocr.internal.overlay;

import java.awt.geom.Rectangle2D;

/** Something that is painted on a page over what was set on it before. */
public interface Cover {

    /** The rectangle that it stays within, in units of the page from its top left. */
    Rectangle2D place();

    /** Whether a letter is another one to whoever looks at the page now, or none. */
    boolean hides(Ink ink);
}
