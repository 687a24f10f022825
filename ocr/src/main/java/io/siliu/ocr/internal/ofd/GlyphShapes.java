package io.siliu.ocr.internal.ofd;

import java.awt.Shape;
import java.util.Optional;

/** Where the outlines of characters come from; one em is 1, the base line is 0, y grows downwards. */
public interface GlyphShapes {

    /** The outline of a character, or empty where this font has none. */
    Optional<Shape> of(char character);

    /** The outline by its number inside the font, or empty where numbers mean nothing here. */
    default Optional<Shape> ofGlyph(int glyph) {
        return Optional.empty();
    }
}
