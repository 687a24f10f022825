package io.siliu.ocr.internal.overlay;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The letters of a page in the order they are set, and which of them are others to whoever looks: something that is painted later
 * hides them, or something is painted beside a number that makes it another one. Which are seen by nobody from the first it is
 * told. Used for one page.
 */
public final class Overlays {

    /** Which share of a letter the same one covers that is set again where something was painted over it. */
    private static final double AGAIN = 0.6;

    /** Of the smaller letter's height: letters whose middles are nearer than that stand in one line. */
    private static final double ONE_LINE = 0.5;

    /** No page is painted with so much; of one that asks for more looks at its letters, none is told. */
    private static final long MOST_LOOKS = 200_000_000;

    private final List<Glyph> glyphs;
    private final List<Ink> inks;
    private final Gaps gaps;
    private final boolean[] hidden;
    private final boolean[] unseen;
    private int set;
    private long looks;

    public Overlays(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.inks = glyphs.stream().map(Ink::of).toList();
        this.gaps = Gaps.of(glyphs, inks);
        this.hidden = new boolean[glyphs.size()];
        this.unseen = new boolean[glyphs.size()];
    }

    /** So many letters are set by now. */
    public void set(int count) {
        set = count;
    }

    /** Whether a letter is seen where and as it is set. */
    public void see(int letter, Sight sight) {
        hidden[letter] |= sight == Sight.UNTOLD;
        unseen[letter] |= sight == Sight.UNSEEN;
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

    /**
     * The letters in the same order, without those that nobody sees; those that are others are worth nothing, unless the same one
     * was set again over what hides it.
     */
    public List<Glyph> seen() {
        return each().stream().flatMap(Optional::stream).toList();
    }

    /**
     * Each of the letters as it is seen, empty for one that nobody sees. What nobody sees and yet goes on from a letter that is
     * seen stays, and is worth nothing: whether it is a part of what is printed there, somebody must look.
     */
    public List<Optional<Glyph>> each() {
        boolean[] lost = new boolean[hidden.length];
        boolean[] gone = new boolean[hidden.length];
        for (int letter = 0; letter < lost.length; letter++) {
            boolean again = (hidden[letter] || unseen[letter]) && isSetAgain(letter);
            lost[letter] = (hidden[letter] || unseen[letter]) && !again;
            gone[letter] = unseen[letter] && (again || !isBesideASeenOne(letter));
        }
        gaps.spread(lost);
        boolean tooMuch = isTooMuch();
        return IntStream.range(0, lost.length)
                .mapToObj(letter -> shown(glyphs.get(letter), lost[letter] || tooMuch, gone[letter] && !tooMuch))
                .toList();
    }

    private static Optional<Glyph> shown(Glyph glyph, boolean lost, boolean gone) {
        return gone ? Optional.empty() : Optional.of(lost ? worthless(glyph) : glyph);
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
            boolean same = !hidden[i]
                    && !unseen[i]
                    && glyphs.get(i).text().equals(glyphs.get(letter).text());
            if (same && covers(inks.get(i), inks.get(letter))) {
                return true;
            }
        }
        return false;
    }

    /** In the same cell of the same line, where a gap as wide as a letter is high parts cells. */
    private boolean isBesideASeenOne(int letter) {
        Box box = glyphs.get(letter).box();
        for (int i = 0; i < glyphs.size() && !isTooMuch(); i++) {
            Stopped.check();
            looks++;
            Box other = glyphs.get(i).box();
            double gap = Math.max(box.x(), other.x()) - Math.min(box.right(), other.right());
            boolean beside = gap < Math.max(box.height(), other.height())
                    && Math.abs(box.centreY() - other.centreY()) < ONE_LINE * Math.min(box.height(), other.height());
            if (!unseen[i] && beside) {
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
