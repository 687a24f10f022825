package io.siliu.ocr.internal;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Wide punctuation whose ink stands in the left of its cell. Issuers print values into the empty right of a label's colon;
 * nothing is printed over anything there, so such a cell ends where the value begins.
 */
public final class Punctuation {

    private static final String INK_ON_THE_LEFT = "：；，。、）】》」！？";

    /** What the ink takes of the cell; what begins before that does stand over it. */
    private static final double INK = 0.25;

    private Punctuation() {}

    /** The same glyphs, cells of such punctuation cut where another glyph of their line begins. */
    public static List<Glyph> trimmed(List<Glyph> glyphs) {
        NavigableMap<Double, List<Glyph>> byLeft = new TreeMap<>();
        glyphs.forEach(glyph -> byLeft.computeIfAbsent(glyph.box().x(), left -> new ArrayList<>())
                .add(glyph));
        return glyphs.stream()
                .map(glyph -> INK_ON_THE_LEFT.contains(glyph.text()) ? trimmed(glyph, byLeft) : glyph)
                .toList();
    }

    private static Glyph trimmed(Glyph glyph, NavigableMap<Double, List<Glyph>> byLeft) {
        Box box = glyph.box();
        double ink = box.x() + INK * box.width();
        if (ink >= box.right()) {
            return glyph;
        }
        return byLeft.subMap(ink, false, box.right(), false).values().stream()
                .flatMap(List::stream)
                .filter(other -> other.page() == glyph.page())
                .filter(other -> Math.abs(other.box().centreY() - box.centreY()) < box.height() / 2)
                .min(Comparator.comparingDouble(other -> other.box().x()))
                .map(next -> new Glyph(
                        glyph.text(),
                        glyph.page(),
                        new Box(box.x(), box.y(), next.box().x() - box.x(), box.height()),
                        glyph.confidence()))
                .orElse(glyph);
    }
}
