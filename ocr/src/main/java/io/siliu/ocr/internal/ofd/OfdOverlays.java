package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.image.Picture;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.overlay.Cover;
import io.siliu.ocr.internal.overlay.FilledShape;
import io.siliu.ocr.internal.overlay.Overlays;
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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Follows how a page of an OFD is painted and tells which letters of its text objects are hidden by a path, a picture or an
 * annotation that is painted after them. Seals are no objects of a page and hide nothing. Used for one page.
 */
final class OfdOverlays {

    private static final int DEEPEST = 12;
    private static final int MOST_PICTURES = 40;
    private static final int MOST_OBJECTS = 50_000;

    /** Letters of a path's data that count as an object: what is made of them is kept until the page is done. */
    private static final int LETTERS_OF_AN_OBJECT = 100;

    private static final double USUAL_LINE = 0.353;

    private final Supplier<OfdResources> resources;
    private final ReadingLimits limits;
    private final Map<Element, TextObject> texts;
    private final List<TextObject> painted = new ArrayList<>();
    private final List<Later> covers = new ArrayList<>();
    private String last = "";
    private Optional<BufferedImage> pixels = Optional.empty();
    private int decoded;
    private int letters;
    private long objects;

    /** What is painted when so many letters are set. */
    private record Later(int letters, Cover cover) {}

    /**
     * @param texts the text objects of the page by their elements
     * @param resources asked only where something is painted after text
     */
    OfdOverlays(Map<Element, TextObject> texts, Supplier<OfdResources> resources, ReadingLimits limits) {
        this.texts = texts;
        this.resources = resources;
        this.limits = limits;
    }

    /** A template or the page itself, in the order they are painted. */
    void paint(Element content) {
        OfdLayers.inOrder(content)
                .forEach(layer -> paint(layer, layer.attribute("DrawParam"), new AffineTransform(), 0));
    }

    /** What an annotation looks like, after all pages and templates. */
    void annotate(Element appearance) {
        double[] place = Numbers.of(appearance.attribute("Boundary"), 4);
        paint(appearance, "", AffineTransform.getTranslateInstance(place[0], place[1]), 0);
    }

    private void paint(Element parent, String drawParam, AffineTransform space, int depth) {
        for (Element object : depth > DEEPEST ? List.<Element>of() : parent.children()) {
            Stopped.check();
            objects++;
            boolean visible = !object.attribute("Visible").equalsIgnoreCase("false");
            if (visible && !isTooMuch()) {
                paintOne(object, drawParam, space, depth);
            }
        }
    }

    private boolean isTooMuch() {
        return objects > MOST_OBJECTS;
    }

    private void paintOne(Element object, String drawParam, AffineTransform space, int depth) {
        switch (object.name()) {
            case "TextObject" -> text(object, drawParam, space);
            case "PathObject" -> later(() -> path(object, drawParam, space));
            case "ImageObject" -> later(() -> picture(object, space));
            case "PageBlock" -> paint(object, drawParam, space, depth + 1);
            case "CompositeObject" -> later(() -> composition(object, space, depth));
            default -> {
                // Clips, actions and what others add draw nothing of their own.
            }
        }
    }

    private void later(Runnable cover) {
        if (letters > 0) {
            cover.run();
        }
    }

    private void add(Cover cover) {
        if (!cover.place().isEmpty()) {
            covers.add(new Later(letters, cover));
        }
    }

    /** Text of the page is set; that of an annotation lies over it. */
    private void text(Element object, String drawParam, AffineTransform space) {
        TextObject set = texts.get(object);
        if (set != null) {
            painted.add(set);
            letters += set.glyphs().size();
        } else if (letters > 0 && hides(object, drawParam, "FillColor")) {
            boolean light = isLight(object, drawParam, "FillColor");
            List<Glyph> glyphs = TextObject.of(object, 1).glyphs();
            objects += glyphs.size();
            glyphs.forEach(glyph -> {
                Shape body = space.createTransformedShape(FilledShape.body(glyph));
                add(new FilledShape(body, body.getBounds2D(), light));
            });
        }
    }

    private boolean hides(Element object, String drawParam, String colour) {
        return tone(object).hides(rgb(object, drawParam, colour));
    }

    private boolean isLight(Element object, String drawParam, String colour) {
        return Tone.isLight(rgb(object, drawParam, colour));
    }

    private int rgb(Element object, String drawParam, String colour) {
        return OfdColours.of(resources.get().styles(object, drawParam), colour)
                .orElse(Color.BLACK)
                .getRGB();
    }

    private static Tone tone(Element object) {
        String blend = object.attribute("BlendMode");
        return new Tone(OfdPainter.alpha(object), blend.equals("Darken") || blend.equals("Multiply"));
    }

    private static AffineTransform inside(Element object, AffineTransform space) {
        AffineTransform inside = new AffineTransform(space);
        inside.concatenate(Numbers.place(object));
        return inside;
    }

    /** Nothing of an object is seen outside of its boundary (GB/T 33190, 8.5). */
    private static Rectangle2D boundary(Element object, AffineTransform space) {
        double[] place = Numbers.of(object.attribute("Boundary"), 4);
        return space.createTransformedShape(new Rectangle2D.Double(place[0], place[1], place[2], place[3]))
                .getBounds2D();
    }

    private void path(Element object, String drawParam, AffineTransform space) {
        AffineTransform inside = inside(object, space);
        String data = object.first("AbbreviatedData").map(Element::text).orElse("");
        objects += data.length() / LETTERS_OF_AN_OBJECT;
        Shape path = inside.createTransformedShape(PathData.of(data));
        Rectangle2D clip = boundary(object, space);
        List<Element> styles = resources.get().styles(object, drawParam);
        boolean filled = object.attribute("Fill").equalsIgnoreCase("true")
                && OfdColours.of(styles, "FillColor").isPresent();
        if (filled && hides(object, drawParam, "FillColor")) {
            add(new FilledShape(path, clip, isLight(object, drawParam, "FillColor")));
        }
        if (!object.attribute("Stroke").equalsIgnoreCase("false") && hides(object, drawParam, "StrokeColor")) {
            double breadth = OfdPainter.said(styles, "LineWidth")
                    .map(written -> Numbers.of(written, USUAL_LINE))
                    .orElse(USUAL_LINE);
            add(new StrokedShape(
                    path,
                    breadth * Math.sqrt(Math.abs(inside.getDeterminant())),
                    clip,
                    isLight(object, drawParam, "StrokeColor")));
        }
    }

    private void picture(Element object, AffineTransform space) {
        Tone tone = tone(object);
        double[] boundary = Numbers.of(object.attribute("Boundary"), 4);
        AffineTransform unit = inside(object, space);
        if (object.attribute("CTM").isEmpty()) {
            unit.scale(boundary[2], boundary[3]);
        }
        if (!tone.isSheer()) {
            String resource = object.attribute("ResourceID");
            add(new ShownPicture(unit, boundary(object, space), tone, () -> pixels(resource)));
        }
    }

    /** The last one is kept, for it lies over many letters. */
    private Optional<BufferedImage> pixels(String resource) {
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

    private void composition(Element object, AffineTransform space, int depth) {
        resources
                .get()
                .get(object.attribute("ResourceID"))
                .flatMap(unit -> unit.first("Content"))
                .ifPresent(content -> paint(content, "", inside(object, space), depth + 1));
    }

    /** Makes the hidden letters of the text objects worth nothing. */
    void hide() {
        if (isTooMuch()) {
            texts.replaceAll((element, object) ->
                    new TextObject(object.id(), object.page(), object.text(), Overlays.worthless(object.glyphs())));
            return;
        }
        if (covers.isEmpty()) {
            return;
        }
        List<Glyph> set =
                painted.stream().flatMap(object -> object.glyphs().stream()).toList();
        Overlays overlays = new Overlays(set);
        covers.forEach(later -> {
            overlays.set(later.letters());
            overlays.paint(later.cover());
        });
        replace(overlays.seen());
    }

    private void replace(List<Glyph> seen) {
        Map<TextObject, TextObject> shown = new IdentityHashMap<>();
        int from = 0;
        for (TextObject object : painted) {
            int to = from + object.glyphs().size();
            shown.put(object, new TextObject(object.id(), object.page(), object.text(), seen.subList(from, to)));
            from = to;
        }
        texts.replaceAll((element, object) -> shown.getOrDefault(object, object));
    }
}
