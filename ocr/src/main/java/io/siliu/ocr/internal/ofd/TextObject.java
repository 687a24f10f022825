package io.siliu.ocr.internal.ofd;

import static java.util.stream.Collectors.joining;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.overlay.LetterBody;
import io.siliu.ocr.internal.structured.Element;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text object of a page: an id that tags refer to, its characters in millimetres from the page's top left.
 *
 * @param page from 1
 */
record TextObject(String id, int page, String text, List<Glyph> glyphs) {

    private static final double ASCENT = 0.86;

    /** A letter of an object: the start of its base line on the page, and from there a square of one em, y upwards. */
    private record SetLetter(char character, Point2D at, double width, double height, AffineTransform em) {

        boolean isOnSomePage() {
            return Glyph.isOnSomePage(at.getX(), at.getY(), width, height);
        }
    }

    static TextObject of(Element object, int page) {
        StringBuilder text = new StringBuilder();
        List<Glyph> glyphs = new ArrayList<>();
        forEach(object, letter -> {
            text.append(letter.character());
            if (letter.isOnSomePage()) {
                Point2D at = letter.at();
                Box box = new Box(at.getX(), at.getY() - ASCENT * letter.height(), letter.width(), letter.height());
                glyphs.add(new Glyph(String.valueOf(letter.character()), page, box, 1));
            }
        });
        return new TextObject(object.attribute("ID"), page, text.toString(), glyphs);
    }

    /** Where each of its letters has its ink, however it is turned. */
    static List<Rectangle2D> bodies(Element object) {
        List<Rectangle2D> bodies = new ArrayList<>();
        forEach(object, letter -> {
            if (letter.isOnSomePage()) {
                bodies.add(LetterBody.of(letter.em()));
            }
        });
        return bodies;
    }

    private static void forEach(Element object, Consumer<SetLetter> visitor) {
        AffineTransform place = Numbers.place(object);
        double size = TextCodes.size(object);
        double across = Math.max(1e-3, Math.hypot(place.getScaleX(), place.getShearY()));
        double height = size * Math.max(1e-3, Math.hypot(place.getShearX(), place.getScaleY()));
        double turn = Math.toRadians(Numbers.of(object.attribute("CharDirection"), 0d));
        TextCodes.forEach(object, (character, index, x, y, width) -> {
            AffineTransform em = new AffineTransform(place);
            em.translate(x, y);
            em.rotate(turn);
            em.scale(size, -size);
            Point2D at = place.transform(new Point2D.Double(x, y), null);
            visitor.accept(new SetLetter(character, at, Math.min(width, size) * across, height, em));
        });
    }

    /** The same with its letters as they are seen, each empty that nobody sees. */
    TextObject seen(List<Optional<Glyph>> shown) {
        List<Glyph> left = shown.stream().flatMap(Optional::stream).toList();
        String read = left.size() == shown.size()
                ? text
                : left.stream().map(Glyph::text).collect(joining());
        return new TextObject(id, page, read, left);
    }

    Box box() {
        Box whole = null;
        for (Glyph glyph : glyphs) {
            whole = whole == null ? glyph.box() : whole.union(glyph.box());
        }
        return whole;
    }
}
