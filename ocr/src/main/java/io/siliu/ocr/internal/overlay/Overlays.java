package io.siliu.ocr.internal.overlay;

import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The letters of a page in the order they are set, and which of them are others to whoever looks: something that is painted later
 * hides them, or something is painted beside a number that makes it another one. Used for one page.
 */
public final class Overlays {

    /** Which share of a letter the same one covers that is set again where something was painted over it. */
    private static final double AGAIN = 0.6;

    /** No page is painted with so much; of one that asks for more looks at its letters, none is told. */
    private static final long MOST_LOOKS = 200_000_000;

    private final List<Glyph> glyphs;
    private final List<Ink> inks;
    private final Gaps gaps;
    private final boolean[] hidden;
    private int set;
    private long looks;

    public Overlays(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.inks = glyphs.stream().map(Ink::of).toList();
        this.gaps = Gaps.of(glyphs, inks);
        this.hidden = new boolean[glyphs.size()];
    }

    /** So many letters are set by now. */
    public void set(int count) {
        set = count;
    }

    /** Something is painted over the letters that are set, or beside any of them. */
    public void paint(Cover cover) {
        if (isTooMuch()) {
            return;
        }
        looks += set + gaps.paint(cover, MOST_LOOKS - looks);
        for (int i = 0; i < set && !isTooMuch(); i++) {
            Stopped.check();
            if (!hidden[i] && cover.place().intersects(inks.get(i).place())) {
                looks += cover.parts();
                hidden[i] = cover.hides(inks.get(i));
            }
        }
    }

    /** The letters in the same order; those that are others are worth nothing, unless the same one was set again over what hides it. */
    public List<Glyph> seen() {
        boolean[] lost = new boolean[hidden.length];
        for (int letter = 0; letter < lost.length; letter++) {
            lost[letter] = hidden[letter] && !isSetAgain(letter);
        }
        gaps.spread(lost);
        return isTooMuch()
                ? worthless(glyphs)
                : IntStream.range(0, lost.length)
                        .mapToObj(letter -> lost[letter] ? worthless(glyphs.get(letter)) : glyphs.get(letter))
                        .toList();
    }

    private boolean isTooMuch() {
        return looks > MOST_LOOKS;
    }

    /** The same letters, of which it is not known whether they are seen. */
    public static List<Glyph> worthless(List<Glyph> letters) {
        return letters.stream().map(Overlays::worthless).toList();
    }

    private static Glyph worthless(Glyph glyph) {
        return new Glyph(glyph.text(), glyph.page(), glyph.box(), Glyph.OVERPRINTED);
    }

    private boolean isSetAgain(int letter) {
        for (int i = letter + 1; i < hidden.length && !isTooMuch(); i++) {
            Stopped.check();
            looks++;
            boolean same =
                    !hidden[i] && glyphs.get(i).text().equals(glyphs.get(letter).text());
            if (same && covers(inks.get(i), inks.get(letter))) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Ink later, Ink earlier) {
        Rectangle2D shared = later.place().createIntersection(earlier.place());
        return shared.getWidth() > AGAIN * earlier.place().getWidth()
                && shared.getHeight() > AGAIN * earlier.place().getHeight();
    }
}
