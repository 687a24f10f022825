package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.structured.Element;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paints the text objects of a page with the fonts they name. */
final class OfdText {

    private static final double SLANT = -0.2;
    private static final double BOLD = 0.03;

    private final Graphics2D pen;
    private final OfdResources resources;
    private final Map<String, GlyphShapes> fonts = new HashMap<>();

    OfdText(Graphics2D pen, OfdResources resources) {
        this.pen = pen;
        this.resources = resources;
    }

    void paint(Element object, List<Element> styles) {
        pen.transform(Numbers.place(object));
        double size = TextCodes.size(object);
        double wide = Numbers.of(object.attribute("HScale"), 1d);
        double turn = Math.toRadians(Numbers.of(object.attribute("CharDirection"), 0d));
        boolean slanted = object.attribute("Italic").equalsIgnoreCase("true");
        boolean bold = Numbers.of(object.attribute("Weight"), 400d) >= 700;
        pen.setColor(
                OfdPainter.faded(OfdColours.of(styles, "FillColor").orElse(Color.BLACK), OfdPainter.alpha(object)));
        pen.setStroke(new BasicStroke((float) (BOLD * size)));
        GlyphShapes font = fonts.computeIfAbsent(object.attribute("Font"), this::font);
        Map<Integer, Integer> glyphs = glyphs(object);
        TextCodes.forEach(object, (character, index, x, y, width) -> {
            Stopped.check();
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(turn);
            place.scale(size * wide, size);
            if (slanted) {
                place.shear(SLANT, 0);
            }
            Shape shape = shape(font, glyphs.get(index), character, width / (size * wide));
            Shape placed = place.createTransformedShape(shape);
            if (!OfdPainter.isDrawable(pen, placed)) {
                return;
            }
            pen.fill(placed);
            if (bold) {
                pen.draw(placed);
            }
        });
    }

    /** By its number where the paper gives one, by its character, or as a small box where no font has it. */
    private static Shape shape(GlyphShapes font, Integer glyph, char character, double width) {
        Optional<Shape> numbered = glyph == null ? Optional.empty() : font.ofGlyph(glyph);
        return numbered.or(() -> font.of(character))
                .or(() -> MachineFont.named("").of(character))
                .orElseGet(() -> Character.isWhitespace(character) ? new Path2D.Double() : box(width));
    }

    private static Shape box(double width) {
        Path2D box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double across = Math.max(0.2, Math.min(1, width) - 0.1);
        box.append(new Rectangle2D.Double(0.05, -0.8, across, 0.85), false);
        box.append(new Rectangle2D.Double(0.1, -0.75, across - 0.1, 0.75), false);
        return box;
    }

    private GlyphShapes font(String id) {
        String name = resources.get(id).map(font -> font.attribute("FontName")).orElse("");
        GlyphShapes machine = MachineFont.named(name);
        return resources.file(id).flatMap(EmbeddedFont::of).orElse(machine);
    }

    /** Numbers of glyphs by the index of their character, where one stands for one. */
    private static Map<Integer, Integer> glyphs(Element object) {
        Map<Integer, Integer> glyphs = new HashMap<>();
        object.children().stream()
                .filter(child -> child.name().equals("CGTransform"))
                .forEach(run -> {
                    String[] numbers = run.first("Glyphs")
                            .map(Element::text)
                            .orElse("")
                            .strip()
                            .split("\\s+");
                    int from = (int) Numbers.of(run.attribute("CodePosition"), 0d);
                    int codes = (int) Numbers.of(run.attribute("CodeCount"), 1d);
                    for (int i = 0; codes == numbers.length && i < codes; i++) {
                        glyphs.put(from + i, (int) Numbers.of(numbers[i], 0d));
                    }
                });
        return glyphs;
    }
}
