package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.image.Picture;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.overlay.Cover;
import io.siliu.ocr.internal.overlay.FilledShape;
import io.siliu.ocr.internal.overlay.Shade;
import io.siliu.ocr.internal.overlay.ShownPicture;
import io.siliu.ocr.internal.overlay.StrokedShape;
import io.siliu.ocr.internal.overlay.Tone;
import io.siliu.ocr.internal.structured.Element;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What one object of an OFD's page paints over what was set before: paths, pictures, and the letters of annotations. Used for one page. */
final class OfdCovers {

    private static final int MOST_PICTURES = 40;
    private static final double USUAL_LINE = 0.353;

    private final Supplier<OfdResources> resources;
    private final ReadingLimits limits;
    private String last = "";
    private Optional<BufferedImage> pixels = Optional.empty();
    private int decoded;

    OfdCovers(Supplier<OfdResources> resources, ReadingLimits limits) {
        this.resources = resources;
        this.limits = limits;
    }

    /** The letters of a text object that is none of the page's own. */
    List<Cover> letters(Element object, String drawParam, AffineTransform space) {
        if (!hides(object, drawParam, "FillColor")) {
            return List.of();
        }
        Shade shade = shade(object, drawParam, "FillColor");
        return TextObject.of(object, 1).glyphs().stream()
                .map(glyph -> letter(glyph, space, shade))
                .toList();
    }

    private static Cover letter(Glyph glyph, AffineTransform space, Shade shade) {
        Shape body = space.createTransformedShape(FilledShape.body(glyph));
        return new FilledShape(body, body.getBounds2D(), shade);
    }

    /** The path that it fills and the one that it draws. */
    List<Cover> path(Element object, String drawParam, AffineTransform space) {
        AffineTransform inside = inside(object, space);
        String data = object.first("AbbreviatedData").map(Element::text).orElse("");
        Shape path = inside.createTransformedShape(PathData.of(data));
        Rectangle2D clip = boundary(object, space).getBounds2D();
        List<Element> styles = resources.get().styles(object, drawParam);
        boolean filled = object.attribute("Fill").equalsIgnoreCase("true")
                && OfdColours.of(styles, "FillColor").isPresent();
        List<Cover> covers = new ArrayList<>();
        if (filled && hides(object, drawParam, "FillColor")) {
            covers.add(new FilledShape(path, clip, shade(object, drawParam, "FillColor")));
        }
        if (!object.attribute("Stroke").equalsIgnoreCase("false") && hides(object, drawParam, "StrokeColor")) {
            double breadth = breadth(styles) * Math.sqrt(Math.abs(inside.getDeterminant()));
            covers.add(new StrokedShape(path, breadth, clip, shade(object, drawParam, "StrokeColor")));
        }
        return covers;
    }

    /** Of the pen that a path is drawn with, in its own space. */
    static double breadth(List<Element> styles) {
        return OfdPainter.said(styles, "LineWidth")
                .map(written -> Numbers.of(written, USUAL_LINE))
                .orElse(USUAL_LINE);
    }

    Optional<Cover> picture(Element object, AffineTransform space) {
        Tone tone = tone(object);
        if (tone.isSheer()) {
            return Optional.empty();
        }
        String resource = object.attribute("ResourceID");
        Rectangle2D clip = boundary(object, space).getBounds2D();
        return Optional.of(new ShownPicture(unit(object, space), clip, tone, () -> pixels(resource)));
    }

    /** From a square of one unit to where a picture is shown. */
    static AffineTransform unit(Element object, AffineTransform space) {
        double[] boundary = Numbers.of(object.attribute("Boundary"), 4);
        AffineTransform unit = inside(object, space);
        if (object.attribute("CTM").isEmpty()) {
            unit.scale(boundary[2], boundary[3]);
        }
        return unit;
    }

    /** From places inside an object to those around it. */
    static AffineTransform inside(Element object, AffineTransform space) {
        AffineTransform inside = new AffineTransform(space);
        inside.concatenate(Numbers.place(object));
        return inside;
    }

    /** Nothing of an object is seen outside of its boundary (GB/T 33190, 8.5). */
    static Shape boundary(Element object, AffineTransform space) {
        double[] place = Numbers.of(object.attribute("Boundary"), 4);
        return space.createTransformedShape(new Rectangle2D.Double(place[0], place[1], place[2], place[3]));
    }

    private boolean hides(Element object, String drawParam, String colour) {
        return tone(object).hides(rgb(object, drawParam, colour));
    }

    private Shade shade(Element object, String drawParam, String colour) {
        return Shade.of(Tone.isLight(rgb(object, drawParam, colour)));
    }

    private int rgb(Element object, String drawParam, String colour) {
        return OfdColours.of(resources.get().styles(object, drawParam), colour)
                .orElse(Color.BLACK)
                .getRGB();
    }

    static Tone tone(Element object) {
        String blend = object.attribute("BlendMode");
        return new Tone(OfdPainter.alpha(object), blend.equals("Darken") || blend.equals("Multiply"));
    }

    /** The last one is kept, for it lies over many letters. */
    Optional<BufferedImage> pixels(String resource) {
        if (decoded == 0 || !resource.equals(last)) {
            last = resource;
            pixels = Optional.empty();
            pixels = decoded(resource);
        }
        return pixels;
    }

    private Optional<BufferedImage> decoded(String resource) {
        try {
            return decoded++ >= MOST_PICTURES
                    ? Optional.empty()
                    : resources.get().file(resource).map(bytes -> Picture.translucent(bytes, limits));
        } catch (RefusedPaper notDecoded) {
            return Optional.empty();
        }
    }
}
