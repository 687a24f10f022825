package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.image.Picture;
import io.siliu.ocr.internal.structured.Element;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paints the objects of a page in their order: text, paths, pictures, and blocks of them. Used for one page. */
final class OfdPainter {

    private static final int MOST_OBJECTS = 50_000;
    private static final int DEEPEST = 12;
    private static final double MOST_PIXELS = 1e6;
    private static final double MOST_DASHES = 50_000;
    private static final double USUAL_LINE = 0.353;
    private static final Color FRAME = new Color(0xb0, 0x2a, 0x2a);

    private final Graphics2D pen;
    private final OfdResources resources;
    private final ReadingLimits limits;
    private final OfdText text;
    private final Map<String, Optional<BufferedImage>> pictures = new HashMap<>();
    private final long until;
    private int objects;

    OfdPainter(Graphics2D pen, OfdResources resources, ReadingLimits limits) {
        this.pen = pen;
        this.resources = resources;
        this.limits = limits;
        this.text = new OfdText(pen, resources);
        this.until = System.nanoTime() + limits.time().toNanos();
    }

    /** Everything in a layer, block or appearance. */
    void paint(Element parent, String drawParam, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element object : parent.children()) {
            bounded();
            AffineTransform before = pen.getTransform();
            paintOne(object, drawParam, depth);
            pen.setTransform(before);
        }
    }

    private void bounded() {
        Stopped.check();
        if (++objects > MOST_OBJECTS || System.nanoTime() > until) {
            throw new RefusedPaper(
                    RefusalCode.READING_TOO_SLOW,
                    "The page of the OFD has more objects than are drawn here.",
                    "Send it as PDF.");
        }
    }

    private void paintOne(Element object, String drawParam, int depth) {
        switch (object.name()) {
            case "TextObject" -> text.paint(object, resources.styles(object, drawParam));
            case "PathObject" -> path(object, resources.styles(object, drawParam));
            case "ImageObject" -> picture(object);
            case "PageBlock" -> paint(object, drawParam, depth + 1);
            case "CompositeObject" -> composition(object, depth);
            default -> {
                // Clips, actions and what others add draw nothing of their own.
            }
        }
    }

    private void composition(Element object, int depth) {
        Optional<Element> content =
                resources.get(object.attribute("ResourceID")).flatMap(unit -> unit.first("Content"));
        pen.transform(Numbers.place(object));
        content.ifPresent(found -> paint(found, "", depth + 1));
    }

    private void path(Element object, List<Element> styles) {
        String data = object.first("AbbreviatedData").map(Element::text).orElse("");
        pen.transform(Numbers.place(object));
        Path2D path = PathData.of(data);
        if (!isDrawable(pen, path)) {
            return;
        }
        if ("EvenOdd".equalsIgnoreCase(object.attribute("Rule"))) {
            path.setWindingRule(Path2D.WIND_EVEN_ODD);
        }
        double alpha = alpha(object);
        Optional<Color> inside = OfdColours.of(styles, "FillColor");
        if (object.attribute("Fill").equalsIgnoreCase("true") && inside.isPresent()) {
            pen.setColor(faded(inside.get(), alpha));
            pen.fill(path);
        }
        if (!object.attribute("Stroke").equalsIgnoreCase("false")) {
            pen.setColor(faded(OfdColours.of(styles, "StrokeColor").orElse(Color.BLACK), alpha));
            pen.setStroke(line(styles, path));
            pen.draw(path);
        }
    }

    /** Whether it is no larger than anything on a page: the library bends curves that lead miles away piece by piece. */
    static boolean isDrawable(Graphics2D pen, Shape shape) {
        Rectangle2D pixels =
                pen.getTransform().createTransformedShape(shape.getBounds2D()).getBounds2D();
        return pixels.getWidth() < MOST_PIXELS && pixels.getHeight() < MOST_PIXELS;
    }

    private static BasicStroke line(List<Element> styles, Path2D path) {
        double width = said(styles, "LineWidth")
                .map(text -> Numbers.of(text, USUAL_LINE))
                .orElse(USUAL_LINE);
        int join = switch (said(styles, "Join").orElse("")) {
            case "Round" -> BasicStroke.JOIN_ROUND;
            case "Bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
        int cap = switch (said(styles, "Cap").orElse("")) {
            case "Round" -> BasicStroke.CAP_ROUND;
            case "Square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
        float[] dashes = dashes(said(styles, "DashPattern").orElse(""), PathLength.of(path));
        return new BasicStroke((float) Math.max(0, width), cap, join, 4.234f, dashes, 0);
    }

    /**
     * Lengths of strokes and gaps in turn; null for a line without gaps, and for one of so many that the library would draw
     * them for ever.
     */
    private static float[] dashes(String written, double length) {
        int count = written.isBlank() ? 0 : Math.min(16, written.strip().split("[\\s,]+").length);
        double[] lengths = Numbers.of(written, count);
        float[] dashes = new float[count];
        float sum = 0;
        for (int i = 0; i < count; i++) {
            dashes[i] = (float) Math.max(0, lengths[i]);
            sum += dashes[i];
        }
        return sum > 0.05 && length / sum < MOST_DASHES ? dashes : null;
    }

    static Optional<String> said(List<Element> styles, String attribute) {
        return styles.stream()
                .map(style -> style.attribute(attribute))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private void picture(Element object) {
        double[] boundary = Numbers.of(object.attribute("Boundary"), 4);
        AffineTransform unit = Numbers.place(object);
        if (object.attribute("CTM").isEmpty()) {
            unit.scale(boundary[2], boundary[3]);
        }
        Optional<BufferedImage> picture = pictures.computeIfAbsent(object.attribute("ResourceID"), this::decoded);
        if (picture.isEmpty()) {
            frame(new Rectangle2D.Double(boundary[0], boundary[1], boundary[2], boundary[3]));
            return;
        }
        String blend = object.attribute("BlendMode");
        BufferedImage shown = blend.equals("Darken") || blend.equals("Multiply")
                ? Picture.withoutWhite(picture.get())
                : picture.get();
        unit.scale(1.0 / shown.getWidth(), 1.0 / shown.getHeight());
        pen.setComposite(AlphaComposite.SrcOver.derive((float) alpha(object)));
        pen.drawImage(shown, unit, null);
        pen.setComposite(AlphaComposite.SrcOver);
    }

    private Optional<BufferedImage> decoded(String resource) {
        try {
            return resources.file(resource).map(bytes -> Picture.translucent(bytes, limits));
        } catch (RefusedPaper notDecoded) {
            return Optional.empty();
        }
    }

    /** What stands here and cannot be shown: a picture that is no picture, a seal. */
    void frame(Rectangle2D place) {
        pen.setColor(FRAME);
        pen.setStroke(
                new BasicStroke(0.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {1.2f, 0.8f}, 0));
        pen.draw(place);
    }

    static double alpha(Element object) {
        return Math.max(0, Math.min(1, Numbers.of(object.attribute("Alpha"), 255d) / 255));
    }

    static Color faded(Color colour, double alpha) {
        return alpha >= 1
                ? colour
                : new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int)
                        Math.round(colour.getAlpha() * alpha));
    }
}
