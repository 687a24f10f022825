package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.structured.Element;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A text object of a page: an id that tags refer to, its characters in millimetres from the page's top left.
 *
 * @param page from 1
 */
record TextObject(String id, int page, String text, List<Glyph> glyphs) {

    private static final double ASCENT = 0.86;

    static TextObject of(Element object, int page) {
        AffineTransform place = Numbers.place(object);
        double across = Math.max(1e-3, Math.hypot(place.getScaleX(), place.getShearY()));
        double height = TextCodes.size(object) * Math.max(1e-3, Math.hypot(place.getShearX(), place.getScaleY()));
        StringBuilder text = new StringBuilder();
        List<Glyph> glyphs = new ArrayList<>();
        TextCodes.forEach(object, (character, index, x, y, width) -> {
            text.append(character);
            Point2D at = place.transform(new Point2D.Double(x, y), null);
            double drawn = Math.min(width, TextCodes.size(object)) * across;
            if (Glyph.isOnSomePage(at.getX(), at.getY(), drawn, height)) {
                Box box = new Box(at.getX(), at.getY() - ASCENT * height, drawn, height);
                glyphs.add(new Glyph(String.valueOf(character), page, box, 1));
            }
        });
        return new TextObject(object.attribute("ID"), page, text.toString(), glyphs);
    }

    Box box() {
        Box whole = null;
        for (Glyph glyph : glyphs) {
            whole = whole == null ? glyph.box() : whole.union(glyph.box());
        }
        return whole;
    }
}
