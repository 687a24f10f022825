package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.overlay.Sight;
import io.siliu.ocr.internal.structured.Element;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where of a page the letters of an object are seen. Beside the page nobody sees them; those who show a page do not agree on
 * what lies outside of an object's boundary or of its clips (GB/T 33190, 8.5): whether that is seen is not told.
 */
final class OfdWindow {

    private final Optional<Rectangle2D> page;
    private final Shape boundary;
    private final List<List<Shape>> clips;

    private OfdWindow(Optional<Rectangle2D> page, Shape boundary, List<List<Shape>> clips) {
        this.page = page;
        this.boundary = boundary;
        this.clips = clips;
    }

    /** @param page empty where it is not told how large it is */
    static OfdWindow of(Element object, AffineTransform space, Optional<Rectangle2D> page) {
        List<List<Shape>> clips = clips(object)
                .map(clip -> areas(clip, object, space))
                .filter(areas -> !areas.isEmpty())
                .toList();
        return new OfdWindow(page, OfdCovers.boundary(object, space), clips);
    }

    /** The page from its top left, or from where its box begins: some count from there. */
    static Rectangle2D page(double[] box) {
        return new Rectangle2D.Double(0, 0, box[2], box[3])
                .createUnion(new Rectangle2D.Double(box[0], box[1], box[2], box[3]));
    }

    /** Whether an object is cut by clips. */
    static boolean hasClips(Element object) {
        return clips(object).anyMatch(clip -> !clip.children().isEmpty());
    }

    private static Stream<Element> clips(Element object) {
        return object.children().stream()
                .filter(child -> child.name().equals("Clips"))
                .flatMap(child -> child.children().stream());
    }

    /** Around each of its areas, read in the space of the object and in that around it, for both are written. */
    private static List<Shape> areas(Element clip, Element object, AffineTransform space) {
        AffineTransform inside = OfdCovers.inside(object, space);
        return clip.children().stream()
                .filter(child -> child.name().equals("Area"))
                .flatMap(area -> area.children().stream())
                .filter(part -> !part.attribute("Boundary").isEmpty())
                .flatMap(part -> Stream.of(around(part, inside), around(part, space)))
                .toList();
    }

    private static Shape around(Element part, AffineTransform space) {
        AffineTransform place = new AffineTransform(space);
        part.parent()
                .filter(area -> !area.attribute("CTM").isEmpty())
                .ifPresent(area -> place.concatenate(new AffineTransform(Numbers.of(area.attribute("CTM"), 6))));
        return OfdCovers.boundary(part, place);
    }

    /** Whether a letter is seen at a point, whatever its colour. */
    Sight at(Point2D point) {
        if (page.filter(box -> !box.contains(point)).isPresent()) {
            return Sight.UNSEEN;
        }
        boolean shown = boundary.contains(point)
                && clips.stream().allMatch(areas -> areas.stream().anyMatch(area -> area.contains(point)));
        return shown ? Sight.SEEN : Sight.UNTOLD;
    }
}
