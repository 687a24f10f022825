package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.overlay.Cover;
import io.siliu.ocr.internal.overlay.FilledShape;
import io.siliu.ocr.internal.overlay.Overlays;
import io.siliu.ocr.internal.overlay.Shade;
import io.siliu.ocr.internal.overlay.Sight;
import io.siliu.ocr.internal.structured.Element;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Follows how a page of an OFD is painted and tells which letters of its text objects are hidden by a path, a picture or an
 * annotation that is painted after them, and which nobody sees from the first: in the colour of what they are set on, beside the
 * page. Seals are no objects of a page and hide nothing. Used for one page.
 */
final class OfdOverlays {

    private static final int DEEPEST = 12;
    private static final int MOST_OBJECTS = 50_000;

    /** Letters of a path's data that count as an object: what is made of them is kept until the page is done. */
    private static final int LETTERS_OF_AN_OBJECT = 100;

    private final Supplier<OfdResources> resources;
    private final OfdCovers shapes;
    private final OfdGrounds grounds;
    private final Map<Element, TextObject> texts;
    private final List<TextObject> painted = new ArrayList<>();
    private final List<Sight> sights = new ArrayList<>();
    private final List<Later> covers = new ArrayList<>();
    private int letters;
    private long objects;

    /** What is painted when so many letters are set. */
    private record Later(int letters, Cover cover) {}

    /**
     * @param texts the text objects of the page by their elements
     * @param resources asked only where something is painted after text, or refers to them
     * @param page empty where it is not told how large it is
     */
    OfdOverlays(
            Map<Element, TextObject> texts,
            Supplier<OfdResources> resources,
            ReadingLimits limits,
            Optional<Rectangle2D> page) {
        this.texts = texts;
        this.resources = resources;
        this.shapes = new OfdCovers(resources, limits);
        this.grounds = new OfdGrounds(resources, shapes, page);
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
            case "PathObject" -> path(object, drawParam, space);
            case "ImageObject" -> picture(object, space);
            case "PageBlock" -> paint(object, drawParam, space, depth + 1);
            case "CompositeObject" -> composition(object, space, depth);
            default -> {
                // Clips, actions and what others add draw nothing of their own.
            }
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
            look(object, drawParam, space);
            letters += set.glyphs().size();
        } else if (letters > 0) {
            List<Cover> bodies = shapes.letters(object, drawParam, space);
            objects += bodies.size();
            bodies.forEach(this::add);
        }
    }

    /** Letters in the colour of paper may still take away what is below them. */
    private void look(Element object, String drawParam, AffineTransform space) {
        List<Rectangle2D> bodies = TextObject.bodies(object);
        List<Sight> seen = grounds.sights(object, drawParam, space, bodies);
        for (int letter = 0; letter < bodies.size(); letter++) {
            Rectangle2D body = bodies.get(letter);
            sights.add(seen.get(letter));
            if (seen.get(letter) == Sight.UNSEEN && letters > 0) {
                add(new FilledShape(body, body, Shade.LIGHT));
            }
        }
    }

    private void path(Element object, String drawParam, AffineTransform space) {
        objects += object.first("AbbreviatedData").map(Element::text).orElse("").length() / LETTERS_OF_AN_OBJECT;
        grounds.path(object, drawParam, space);
        if (letters > 0) {
            shapes.path(object, drawParam, space).forEach(this::add);
        }
    }

    private void picture(Element object, AffineTransform space) {
        grounds.picture(object, space);
        if (letters > 0) {
            shapes.picture(object, space).ifPresent(this::add);
        }
    }

    private void composition(Element object, AffineTransform space, int depth) {
        resources
                .get()
                .get(object.attribute("ResourceID"))
                .flatMap(unit -> unit.first("Content"))
                .ifPresent(content -> paint(content, "", OfdCovers.inside(object, space), depth + 1));
    }

    /** Makes the hidden letters of the text objects worth nothing, and leaves out those that nobody sees. */
    void hide() {
        if (isTooMuch()) {
            texts.replaceAll((element, object) ->
                    new TextObject(object.id(), object.page(), object.text(), Overlays.worthless(object.glyphs())));
            return;
        }
        boolean seen = sights.stream().allMatch(sight -> sight == Sight.SEEN);
        if (seen && covers.isEmpty()) {
            return;
        }
        List<Glyph> set =
                painted.stream().flatMap(object -> object.glyphs().stream()).toList();
        Overlays overlays = new Overlays(set);
        for (int letter = 0; letter < set.size(); letter++) {
            overlays.see(letter, sights.get(letter));
        }
        covers.forEach(later -> {
            overlays.set(later.letters());
            overlays.paint(later.cover());
        });
        replace(overlays.each());
    }

    private void replace(List<Optional<Glyph>> seen) {
        Map<TextObject, TextObject> shown = new IdentityHashMap<>();
        int from = 0;
        for (TextObject object : painted) {
            int to = from + object.glyphs().size();
            shown.put(object, object.seen(seen.subList(from, to)));
            from = to;
        }
        texts.replaceAll((element, object) -> shown.getOrDefault(object, object));
    }
}
