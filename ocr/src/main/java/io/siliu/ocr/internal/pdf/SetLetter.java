package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.internal.layout.Glyph;
import java.awt.geom.Rectangle2D;

/**
 * A letter of the text layer as the page sets it.
 *
 * @param string by which string of the page, from 1
 * @param body where it has its ink on the upright page, however it is turned
 */
record SetLetter(Glyph glyph, int string, Rectangle2D body) {}
