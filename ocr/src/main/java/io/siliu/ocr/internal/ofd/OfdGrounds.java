package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.overlay.Grounds;
import io.siliu.ocr.internal.overlay.LetterColour;
import io.siliu.ocr.internal.overlay.Sight;
import io.siliu.ocr.internal.overlay.Tone;
import io.siliu.ocr.internal.structured.Element;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the text objects of a page are set on, as the page is painted. Used for one page. */
final class OfdGrounds {

    /** Millimetres: rules hide no letter that is set on them. */
    private static final double SMALLEST = 0.7;

    private static final double OPAQUE = 255;

    /** Of a colour whose opacity the tone says. */
    private static final int BODY = 0xff000000;

    private final Grounds grounds = new Grounds(SMALLEST);
    private final Supplier<OfdResources> resources;
    private final OfdCovers shapes;
    private final Optional<Rectangle2D> page;

    /**
     * @param resources asked only where an object refers to them
     * @param shapes decodes pictures
     * @param page empty where it is not told how large it is
     */
    OfdGrounds(Supplier<OfdResources> resources, OfdCovers shapes, Optional<Rectangle2D> page) {
        this.resources = resources;
        this.shapes = shapes;
        this.page = page;
    }

    void path(Element object, String drawParam, AffineTransform space) {
        boolean filled = object.attribute("Fill").equalsIgnoreCase("true");
        boolean drawn = !object.attribute("Stroke").equalsIgnoreCase("false");
        List<Element> styles = styles(object, drawParam);
        AffineTransform inside = OfdCovers.inside(object, space);
        double breadth = OfdCovers.breadth(styles) * Math.sqrt(Math.abs(inside.getDeterminant()));
        if (!filled && !drawn) {
            return;
        }
        Path2D data =
                PathData.of(object.first("AbbreviatedData").map(Element::text).orElse(""));
        data.setWindingRule(
                "EvenOdd".equalsIgnoreCase(object.attribute("Rule")) ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        Shape path = inside.createTransformedShape(data);
        Shape boundary = OfdCovers.boundary(object, space);
        OfdWindow window = OfdWindow.of(object, space, page);
        if (filled) {
            fill(object, styles, path, boundary, window);
        }
        if (drawn) {
            draw(object, styles, path, breadth, boundary.getBounds2D(), window);
        }
    }

    /** Without a colour of its own, it is drawn in black. */
    private void draw(
            Element object, List<Element> styles, Shape path, double breadth, Rectangle2D bounds, OfdWindow window) {
        Color colour = OfdColours.of(styles, "StrokeColor").orElse(Color.BLACK);
        Tone tone = tone(object, colour);
        if (OfdColours.isPlain(styles, "StrokeColor") && tone.hides(BODY | rgb(colour))) {
            grounds.draw(path, breadth, bounds, point -> window.at(point) == Sight.SEEN, rgb(colour), tone);
        } else {
            grounds.draw(path, breadth, bounds);
        }
    }

    /** Without a colour of its own, nothing is filled. */
    private void fill(Element object, List<Element> styles, Shape path, Shape boundary, OfdWindow window) {
        Optional<Color> colour = OfdColours.of(styles, "FillColor");
        if (colour.isEmpty()) {
            return;
        }
        Rectangle2D bounds = boundary.getBounds2D();
        if (OfdColours.isPlain(styles, "FillColor") && !OfdWindow.hasClips(object)) {
            grounds.fill(path, bounds, boundary::contains, rgb(colour.get()), tone(object, colour.get()));
        } else if (OfdColours.isPlain(styles, "FillColor")) {
            grounds.fillRoughly(
                    path,
                    bounds,
                    point -> window.at(point) == Sight.SEEN,
                    rgb(colour.get()),
                    tone(object, colour.get()));
        } else {
            grounds.untold(path.getBounds2D(), bounds);
        }
    }

    void picture(Element object, AffineTransform space) {
        AffineTransform unit = OfdCovers.unit(object, space);
        Shape boundary = OfdCovers.boundary(object, space);
        Rectangle2D bounds = boundary.getBounds2D();
        if (OfdWindow.hasClips(object)) {
            grounds.untold(Grounds.square(unit), bounds);
            return;
        }
        String resource = object.attribute("ResourceID");
        grounds.picture(unit, bounds, boundary::contains, OfdCovers.tone(object), () -> shapes.pixels(resource));
    }

    /** Whether each letter of a text object that is set now is seen. */
    List<Sight> sights(Element object, String drawParam, AffineTransform space, List<Rectangle2D> bodies) {
        OfdWindow window = OfdWindow.of(object, space, page);
        List<Optional<LetterColour>> colours = colours(object, drawParam);
        return bodies.stream()
                .map(body -> grounds.sight(body, window::at, colours))
                .toList();
    }

    /** Of the body of its letters and of their outline, as far as they are painted. */
    private List<Optional<LetterColour>> colours(Element object, String drawParam) {
        List<Element> styles = styles(object, drawParam);
        List<Optional<LetterColour>> colours = new ArrayList<>();
        if (!object.attribute("Fill").equalsIgnoreCase("false")) {
            colours.add(colour(object, styles, "FillColor"));
        }
        if (object.attribute("Stroke").equalsIgnoreCase("true")) {
            colours.add(colour(object, styles, "StrokeColor"));
        }
        return colours;
    }

    private static Optional<LetterColour> colour(Element object, List<Element> styles, String name) {
        if (!OfdColours.isPlain(styles, name)) {
            return Optional.empty();
        }
        Color colour = OfdColours.of(styles, name).orElse(Color.BLACK);
        return Optional.of(new LetterColour(rgb(colour), tone(object, colour)));
    }

    private static int rgb(Color colour) {
        return colour.getRGB() & 0xffffff;
    }

    private static Tone tone(Element object, Color colour) {
        Tone tone = OfdCovers.tone(object);
        return new Tone(tone.alpha() * colour.getAlpha() / OPAQUE, tone.darkens());
    }

    private List<Element> styles(Element object, String drawParam) {
        boolean own = drawParam.isEmpty() && object.attribute("DrawParam").isEmpty();
        return own ? List.of(object) : resources.get().styles(object, drawParam);
    }
}
