package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.overlay.Cover;
import io.siliu.ocr.internal.overlay.FilledShape;
import io.siliu.ocr.internal.overlay.LetterColour;
import io.siliu.ocr.internal.overlay.Overlays;
import io.siliu.ocr.internal.overlay.Shade;
import io.siliu.ocr.internal.overlay.ShownPicture;
import io.siliu.ocr.internal.overlay.Sight;
import io.siliu.ocr.internal.overlay.StrokedShape;
import io.siliu.ocr.internal.overlay.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Follows how a page is painted, pictures and shapes and annotations, and tells which letters of its text are hidden by what
 * is painted after them, are made another number by what is painted beside them, or are seen by nobody: in the colour of what
 * they are set on, clipped away, beside the page. What lies in a layer that is not seen is not painted. The strings of a page
 * are counted as the text layer counts them: nothing of a font is needed.
 */
final class PaintedOver extends PathFollower {

    /** Points: a pen of no breadth is seen all the same. */
    private static final double HAIRLINE = 0.25;

    private final PageView view;
    private final PageInk ink;
    private final LayerNesting layers;
    private final PagePictures pictures;
    private final PageGrounds grounds;
    private final List<SetLetter> letters;
    private final Overlays overlays;
    private boolean annotations;
    private int string;
    private int set;
    private Area clipped;
    private Clip clip;

    private PaintedOver(PDPage page, List<SetLetter> letters, ReadingLimits limits, PageLayers layers) {
        super(page);
        this.ink = new PageInk(page);
        this.layers = new LayerNesting(layers);
        this.view = PageView.of(page);
        this.pictures = new PagePictures(limits);
        this.grounds = new PageGrounds(ink, pictures);
        this.letters = letters;
        this.overlays = new Overlays(letters.stream().map(SetLetter::glyph).toList());
    }

    /**
     * The letters of a page as they are seen, without those that nobody sees.
     *
     * @param letters in the order they are set
     */
    static List<Glyph> seen(PDPage page, List<SetLetter> letters, ReadingLimits limits, PageLayers layers) {
        PaintedOver painted = new PaintedOver(page, letters, limits, layers);
        painted.bounded(() -> painted.processPage(page));
        painted.annotations = true;
        painted.layers.endAll();
        painted.overlays.set(letters.size());
        painted.bounded(() -> PageAnnotations.shown(page).forEach(painted::annotation));
        return painted.overlays.seen();
    }

    private void annotation(PDAnnotation annotation) {
        if (!layers.hides(annotation.getOptionalContent())) {
            bounded(() -> showAnnotation(annotation));
        }
    }

    /** Letters of annotations lie over the page; those of the page itself were read. */
    @Override
    protected void showText(byte[] text) throws IOException {
        if (annotations) {
            super.showText(text);
            return;
        }
        string++;
        int first = set;
        while (set < letters.size() && letters.get(set).string() <= string) {
            set++;
        }
        if (first < set) {
            look(first, set);
        }
        overlays.set(set);
    }

    /** Whether somebody sees the letters that a string sets. In the colour of paper they may still take away others. */
    private void look(int first, int end) {
        Clip seenInside = clip();
        List<Optional<LetterColour>> colours = ink.ofLetters(getGraphicsState());
        for (int letter = first; letter < end; letter++) {
            Sight sight = grounds.sight(letters.get(letter), seenInside, colours);
            overlays.see(letter, sight);
            if (sight == Sight.UNSEEN) {
                overlays.paint(new FilledShape(letters.get(letter).body(), seenInside.bounds(), Shade.LIGHT));
            }
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) {
        Rectangle2D body = new Rectangle2D.Double(0, 0, advance.getX(), PageInk.CAPITALS);
        fill(place.createAffineTransform().createTransformedShape(body));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties, getResources());
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        layers.form(form.getOptionalContent(), () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        ink.enter(getGraphicsState());
        try {
            layers.form(group.getOptionalContent(), () -> super.showTransparencyGroup(group));
        } finally {
            ink.leave();
        }
    }

    /** @param cover made of the rectangle that nothing is seen outside of */
    private void paint(Function<Rectangle2D, Cover> cover) {
        overlays.paint(cover.apply(clip().bounds()));
    }

    /** Told anew only where it has changed: many strings and shapes stand in one. */
    private Clip clip() {
        boolean rough = isClippedRoughly();
        Area area = clipping();
        if (area != clipped || clip.rough() != rough) {
            clipped = area;
            clip = Clip.of(area, view, rough);
        }
        return clip;
    }

    @Override
    void fill(Shape shape) {
        if (layers.isHidden()) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        Shape upright = view.upright(shape);
        if (!annotations) {
            grounds.fill(upright, !isCoarse(), state, clip());
        }
        if (ink.fillingHides(state)) {
            Shade shade = ink.shade(state.getNonStrokingColor());
            paint(bounds -> new FilledShape(upright, bounds, shade));
        }
    }

    @Override
    void stroke(Shape shape) {
        if (layers.isHidden()) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        double breadth = Math.max(HAIRLINE, Math.abs(transformWidth(state.getLineWidth())));
        Shape upright = view.upright(shape);
        if (!annotations) {
            grounds.draw(upright, breadth, !isCoarse(), state, clip());
        }
        if (ink.penHides(state)) {
            Shade shade = ink.shade(state.getStrokingColor());
            paint(bounds -> drawn(upright, breadth, bounds, shade));
        }
    }

    private Cover drawn(Shape upright, double breadth, Rectangle2D bounds, Shade shade) {
        return isCoarse() ? new FilledShape(upright, bounds, shade) : new StrokedShape(upright, breadth, bounds, shade);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        PDGraphicsState state = getGraphicsState();
        boolean hidden = image instanceof PDImageXObject object && layers.hides(object.getOptionalContent());
        if (hidden || layers.isHidden()) {
            return;
        }
        AffineTransform unit = view.upright();
        unit.concatenate(state.getCurrentTransformationMatrix().createAffineTransform());
        unit.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        if (!annotations) {
            grounds.picture(image, unit, state, clip());
        }
        Tone tone = ink.filling(state);
        if (!tone.isSheer() && (!image.isStencil() || ink.fillingHides(state))) {
            paint(bounds -> new ShownPicture(unit, bounds, tone, () -> pictures.pixels(image, tone)));
        }
    }

    @Override
    public void shadingFill(COSName name) {
        if (layers.isHidden()) {
            return;
        }
        if (!annotations) {
            grounds.shade(getGraphicsState(), clip());
        }
        if (!ink.filling(getGraphicsState()).isSheer()) {
            paint(bounds -> new FilledShape(bounds, bounds, Shade.EITHER));
        }
    }
}
