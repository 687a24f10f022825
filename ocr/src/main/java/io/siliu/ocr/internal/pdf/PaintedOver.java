package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.overlay.Cover;
import io.siliu.ocr.internal.overlay.FilledShape;
import io.siliu.ocr.internal.overlay.Overlays;
import io.siliu.ocr.internal.overlay.Shade;
import io.siliu.ocr.internal.overlay.ShownPicture;
import io.siliu.ocr.internal.overlay.StrokedShape;
import io.siliu.ocr.internal.overlay.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
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
 * is painted after them, or are made another number by what is painted beside them. What lies in a layer that is not seen is not
 * painted. The strings of a page are counted as the text layer counts them: nothing of a font is needed.
 */
final class PaintedOver extends PathFollower {

    /** Points: a pen of no breadth is seen all the same. */
    private static final double HAIRLINE = 0.25;

    private final PageView view;
    private final PageInk ink;
    private final LayerNesting layers;
    private final PagePictures pictures;
    private final List<Integer> strings;
    private final Overlays overlays;
    private boolean annotations;
    private int string;
    private int set;

    private PaintedOver(
            PDPage page, List<Glyph> glyphs, List<Integer> strings, ReadingLimits limits, PageLayers layers) {
        super(page);
        this.ink = new PageInk(page);
        this.layers = new LayerNesting(layers);
        this.view = PageView.of(page);
        this.pictures = new PagePictures(limits);
        this.strings = strings;
        this.overlays = new Overlays(glyphs);
    }

    /**
     * The letters of a page as they are seen.
     *
     * @param glyphs in the order they are set
     * @param strings by which string of the page, from 1, each of them is set
     */
    static List<Glyph> seen(
            PDPage page, List<Glyph> glyphs, List<Integer> strings, ReadingLimits limits, PageLayers layers) {
        PaintedOver painted = new PaintedOver(page, glyphs, strings, limits, layers);
        painted.bounded(() -> painted.processPage(page));
        painted.annotations = true;
        painted.layers.endAll();
        painted.overlays.set(glyphs.size());
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
        while (set < strings.size() && strings.get(set) <= string) {
            set++;
        }
        overlays.set(set);
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

    private void paint(Function<Rectangle2D, Cover> cover) {
        if (layers.isHidden()) {
            return;
        }
        Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
        overlays.paint(cover.apply(view.upright(clip).getBounds2D()));
    }

    @Override
    void fill(Shape shape) {
        PDGraphicsState state = getGraphicsState();
        if (ink.fillingHides(state)) {
            Shade shade = ink.shade(state.getNonStrokingColor());
            paint(clip -> new FilledShape(view.upright(shape), clip, shade));
        }
    }

    @Override
    void stroke(Shape shape) {
        PDGraphicsState state = getGraphicsState();
        if (ink.penHides(state)) {
            double breadth = Math.max(HAIRLINE, Math.abs(transformWidth(state.getLineWidth())));
            Shade shade = ink.shade(state.getStrokingColor());
            paint(clip -> drawn(view.upright(shape), breadth, clip, shade));
        }
    }

    private Cover drawn(Shape upright, double breadth, Rectangle2D clip, Shade shade) {
        return isCoarse() ? new FilledShape(upright, clip, shade) : new StrokedShape(upright, breadth, clip, shade);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        Tone tone = ink.filling(getGraphicsState());
        boolean hidden = image instanceof PDImageXObject object && layers.hides(object.getOptionalContent());
        if (hidden || tone.isSheer() || image.isStencil() && !ink.fillingHides(getGraphicsState())) {
            return;
        }
        AffineTransform unit = view.upright();
        unit.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        unit.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        paint(clip -> new ShownPicture(unit, clip, tone, () -> pictures.pixels(image, tone)));
    }

    @Override
    public void shadingFill(COSName name) {
        if (!ink.filling(getGraphicsState()).isSheer()) {
            paint(clip -> new FilledShape(clip, clip, Shade.EITHER));
        }
    }
}
