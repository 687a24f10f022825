package io.siliu.ocr.internal.overlay;

import io.siliu.ocr.internal.Stopped;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What letters are set on, as a page is painted: paper, and whatever was painted on it before them. A letter in the colour of its
 * ground is read by nobody, and neither is one that is clipped away. Used for one page.
 */
public final class Grounds {

    static final int PAPER = 0xffffff;

    private static final int MOST = 50_000;

    /** How many times as high a strip of the page is as the lowest ground of a letter. */
    private static final int ROW = 4;

    /** Lines and curves of a path that is followed, and of all of them; of more only the rectangle around it is known. */
    private static final int MOST_STEPS = 2_000;

    /** Of one that is drawn: its outline has several times as many. */
    private static final int MOST_OF_A_LINE = 200;

    private static final int MOST_STEPS_IN_ALL = 500_000;
    private static final int MOST_COLOURS = 200;

    /** Of the smallest: a finer pen draws the ground of no letter. */
    private static final double FINEST = 0.25;

    private static final long MOST_LOOKS = 50_000_000;

    /** What shines through so little is not seen. */
    private static final double THROUGH = 0.02;

    /** Places of a letter that are looked at, as shares of its body. */
    private static final double[][] PLACES = {{0.5, 0.5}, {0.15, 0.15}, {0.85, 0.15}, {0.15, 0.85}, {0.85, 0.85}};

    /** Where so many of them are seen, the letter is. */
    private static final int ENOUGH = 3;

    private final double smallest;
    private final GroundRows grounds;
    private final Set<Integer> colours = new HashSet<>();
    private boolean mixed;
    private boolean tooMany;
    private int steps;
    private long looks;

    /**
     * Nothing but paper.
     *
     * @param smallest what is narrower or lower, in units of the page, hides no dark letter that is set on it. Pale letters may
     *     be set on many of them side by side, of which a band is made that grows lighter
     */
    public Grounds(double smallest) {
        this.smallest = smallest;
        this.grounds = new GroundRows(ROW * smallest);
    }

    /**
     * A path is filled with one colour.
     *
     * @param clip nothing of it is seen outside of this rectangle
     * @param shown where of the page it is not clipped away
     * @param rgb 0xRRGGBB
     */
    public void fill(Shape path, Rectangle2D clip, Predicate<Point2D> shown, int rgb, Tone tone) {
        Rectangle2D place = path.getBounds2D().createIntersection(clip);
        boolean nothing = tone.alpha() == 0 || tone.darkens() && LetterColour.isPale(rgb);
        if (nothing || place.isEmpty()) {
            return;
        }
        int more = steps(path);
        if (more > MOST_STEPS || steps + more > MOST_STEPS_IN_ALL || FilledShape.isFar(path)) {
            add(Ground.untold(place));
            return;
        }
        steps += more;
        if (isLarge(place)) {
            colours.add(rgb);
            mixed |= tone.alpha() < 1 || colours.size() > MOST_COLOURS;
        }
        add(new PlainGround(path, place, shown, new Ground.Paint(rgb, tone.alpha())));
    }

    private static int steps(Shape path) {
        int steps = 0;
        for (PathIterator step = path.getPathIterator(null); !step.isDone() && steps <= MOST_STEPS; step.next()) {
            steps++;
        }
        return steps;
    }

    /**
     * A path is drawn with a pen of one colour. Where it is as broad as a band, dark letters on it are judged by that.
     *
     * @param breadth of the pen, in units of the page
     * @param clip nothing of it is seen outside of this rectangle
     * @param shown where of the page it is not clipped away
     * @param rgb 0xRRGGBB
     */
    public void draw(Shape path, double breadth, Rectangle2D clip, Predicate<Point2D> shown, int rgb, Tone tone) {
        if (breadth < smallest || steps(path) > MOST_OF_A_LINE || FilledShape.isFar(path)) {
            draw(path, breadth, clip);
            return;
        }
        Shape line =
                new BasicStroke((float) breadth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL).createStrokedShape(path);
        if (!roughly(line, breadth / 2, clip, shown, new Ground.Paint(rgb, tone.alpha()))) {
            draw(path, breadth, clip);
        }
    }

    /** A path is filled with one colour, of which it is only known where it may be cut away. */
    public void fillRoughly(Shape path, Rectangle2D clip, Predicate<Point2D> shown, int rgb, Tone tone) {
        if (!roughly(path, 0, clip, shown, new Ground.Paint(rgb, tone.alpha()))) {
            untold(path.getBounds2D(), clip);
        }
    }

    /** Whether it is followed. */
    private boolean roughly(Shape path, double around, Rectangle2D clip, Predicate<Point2D> shown, Ground.Paint paint) {
        int more = steps(path);
        if (more > MOST_STEPS || steps + more > MOST_STEPS_IN_ALL || FilledShape.isFar(path)) {
            return false;
        }
        Rectangle2D bounds = path.getBounds2D();
        Rectangle2D place = new Rectangle2D.Double(
                        bounds.getX() - around,
                        bounds.getY() - around,
                        bounds.getWidth() + 2 * around,
                        bounds.getHeight() + 2 * around)
                .createIntersection(clip);
        if (!place.isEmpty()) {
            steps += more;
            colours.add(paint.rgb());
            mixed |= paint.alpha() < 1 || colours.size() > MOST_COLOURS;
            add(new RoughGround(path, around, place, shown, paint));
        }
        return true;
    }

    /** A path is drawn with a pen. A band that is one broad line is told by the rectangle around it alone. */
    public void draw(Shape path, double breadth, Rectangle2D clip) {
        if (breadth < FINEST * smallest) {
            return;
        }
        if (steps(path) > MOST_STEPS) {
            untold(path.getBounds2D(), clip);
            return;
        }
        Pieces.lines(path, breadth).forEach(line -> untold(line, clip));
    }

    /**
     * A picture is shown.
     *
     * @param unit from a square of one unit, its top left in the origin, to the page
     * @param clip nothing of it is seen outside of this rectangle
     * @param shown where of the page it is not clipped away
     * @param pixels asked only where pale letters are set on it; empty where they cannot be told
     */
    public void picture(
            AffineTransform unit,
            Rectangle2D clip,
            Predicate<Point2D> shown,
            Tone tone,
            Supplier<Optional<BufferedImage>> pixels) {
        Rectangle2D place = square(unit).createIntersection(clip);
        if (tone.alpha() == 0 || place.isEmpty()) {
            return;
        }
        try {
            add(new PicturedGround(unit.createInverse(), place, shown, tone, pixels));
        } catch (NoninvertibleTransformException flat) {
            add(Ground.untold(place));
        }
    }

    /** The rectangle around a square of one unit. */
    public static Rectangle2D square(AffineTransform unit) {
        return unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    }

    /** Something is painted of which only is known that nothing of it is seen outside of two rectangles. */
    public void untold(Rectangle2D place, Rectangle2D clip) {
        Rectangle2D seen = place.createIntersection(clip);
        if (!seen.isEmpty()) {
            add(Ground.untold(seen));
        }
    }

    private boolean isLarge(Rectangle2D place) {
        return place.getWidth() >= smallest && place.getHeight() >= smallest;
    }

    private void add(Ground ground) {
        if (grounds.size() < MOST) {
            grounds.add(ground);
        } else {
            tooMany = true;
        }
    }

    /**
     * Whether a letter that is set now is seen.
     *
     * @param body where it has its ink
     * @param window whether what is set at a point is seen, whatever its colour
     * @param inks that it is set in, of its body and of its outline; empty for one that cannot be told
     */
    public Sight sight(Rectangle2D body, Function<Point2D, Sight> window, List<Optional<LetterColour>> inks) {
        Stopped.check();
        int seen = 0;
        int unseen = 0;
        for (double[] place : PLACES) {
            Point2D at = new Point2D.Double(
                    body.getX() + place[0] * body.getWidth(), body.getY() + place[1] * body.getHeight());
            Sight there = window.apply(at);
            if (there == Sight.SEEN) {
                there = inks.stream()
                        .map(ink -> ink.map(colour -> on(at, colour)).orElse(Sight.UNTOLD))
                        .reduce(Sight.UNSEEN, Sight::orBetter);
            }
            seen += there == Sight.SEEN ? 1 : 0;
            unseen += there == Sight.UNSEEN ? 1 : 0;
        }
        return seen >= ENOUGH ? Sight.SEEN : unseen == PLACES.length ? Sight.UNSEEN : Sight.UNTOLD;
    }

    private Sight on(Point2D at, LetterColour colour) {
        boolean dark = !colour.isPale();
        if (dark && !mixed && colours.stream().allMatch(colour::isSeenOn)) {
            return Sight.SEEN;
        }
        double[] shown = new double[3];
        double through = 1;
        boolean roughly = false;
        looks += grounds.near(at.getY());
        if (looks > MOST_LOOKS || tooMany && !dark) {
            return Sight.UNTOLD;
        }
        for (Ground ground : grounds.at(at)) {
            if (through < THROUGH) {
                break;
            }
            // What is set on a picture in dark ink is a form that was filled in.
            Optional<Ground.Paint> paint = dark ? ground.belowDark(at) : ground.at(at);
            if (paint.isEmpty()) {
                return dark ? Sight.SEEN : Sight.UNTOLD;
            }
            roughly |= !ground.isPlain() && paint.get().alpha() > 0;
            mix(shown, paint.get().rgb(), through * paint.get().alpha());
            through *= 1 - paint.get().alpha();
        }
        mix(shown, PAPER, through);
        return colour.isSeenOn(rgb(shown)) ? Sight.SEEN : dark && roughly ? Sight.UNTOLD : Sight.UNSEEN;
    }

    private static void mix(double[] shown, int rgb, double share) {
        for (int channel = 0; channel < shown.length; channel++) {
            shown[channel] += share * (rgb >> 8 * (2 - channel) & 0xff);
        }
    }

    private static int rgb(double[] shown) {
        return (int) Math.round(shown[0]) << 16 | (int) Math.round(shown[1]) << 8 | (int) Math.round(shown[2]);
    }
}
