package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.structured.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A text object of a page: an id that tags refer to, its characters in millimetres from the page's top left.
 *
 * @param page from 1
 */
record TextObject(String id, int page, String text, List<Glyph> glyphs) {

    private static final double ASCENT = 0.86;
    private static final double USUAL_SIZE = 3.175;

    static TextObject of(Element object, int page) {
        double[] boundary = numbers(object.attribute("Boundary"), 4);
        double[] matrix = object.attribute("CTM").isEmpty()
                ? new double[] {1, 0, 0, 1, 0, 0}
                : numbers(object.attribute("CTM"), 6);
        double written = number(object.attribute("Size"), USUAL_SIZE);
        double size = written > 0 ? written : USUAL_SIZE;
        StringBuilder text = new StringBuilder();
        List<Glyph> glyphs = new ArrayList<>();
        for (Element code : object.children()) {
            if (code.name().equals("TextCode")) {
                String printed = code.text();
                text.append(printed);
                place(printed, code, boundary, matrix, size, page, glyphs);
            }
        }
        return new TextObject(object.attribute("ID"), page, text.toString(), glyphs);
    }

    private static void place(
            String printed,
            Element code,
            double[] boundary,
            double[] matrix,
            double size,
            int page,
            List<Glyph> glyphs) {
        double x = number(code.attribute("X"), 0);
        double y = number(code.attribute("Y"), size);
        List<Double> across = deltas(code.attribute("DeltaX"), printed.length());
        List<Double> down = deltas(code.attribute("DeltaY"), printed.length());
        boolean vertical = down.stream().anyMatch(fall -> fall != 0);
        for (int i = 0; i < printed.length(); i++) {
            double step = step(across, i);
            double width = step > 0 ? step : size * (Plain.isWide(printed.charAt(i)) ? 1 : 0.5);
            double left = boundary[0] + matrix[0] * x + matrix[2] * y + matrix[4];
            double base = boundary[1] + matrix[1] * x + matrix[3] * y + matrix[5];
            double height = size * Math.max(1e-3, Math.hypot(matrix[2], matrix[3]));
            double drawn = Math.min(width, size) * Math.max(1e-3, Math.hypot(matrix[0], matrix[1]));
            if (Glyph.isOnSomePage(left, base, drawn, height)) {
                Box box = new Box(left, base - ASCENT * height, drawn, height);
                glyphs.add(new Glyph(String.valueOf(printed.charAt(i)), page, box, 1));
            }
            x += !across.isEmpty() || vertical ? step : width;
            y += i < down.size() ? down.get(i) : 0;
        }
    }

    /** Where fewer steps are written than there are characters, the last one goes on, as drawing programs do. */
    private static double step(List<Double> across, int character) {
        if (across.isEmpty()) {
            return 0;
        }
        return character < across.size() ? across.get(character) : Math.max(0, across.get(across.size() - 1));
    }

    /** "g 3 1.5 2" stands for 1.5 1.5 1.5 2 (GB/T 33190, 11.3). No more are made than there are characters to place. */
    private static List<Double> deltas(String written, int most) {
        List<Double> deltas = new ArrayList<>();
        String[] words = written.strip().split("\\s+");
        for (int i = 0; i < words.length && deltas.size() < most; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.min(most - deltas.size(), number(words[i + 1], 0));
                double step = number(words[i + 2], 0);
                for (int n = 0; n < times; n++) {
                    deltas.add(step);
                }
                i += 2;
            } else if (!words[i].isEmpty()) {
                deltas.add(number(words[i], 0));
            }
        }
        return deltas;
    }

    private static double[] numbers(String written, int count) {
        String[] words = written.strip().split("\\s+");
        double[] numbers = new double[count];
        for (int i = 0; i < count && i < words.length; i++) {
            numbers[i] = number(words[i], 0);
        }
        return numbers;
    }

    private static double number(String written, double otherwise) {
        try {
            double number = Double.parseDouble(written.strip());
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException dirty) {
            return otherwise;
        }
    }

    Box box() {
        Box whole = null;
        for (Glyph glyph : glyphs) {
            whole = whole == null ? glyph.box() : whole.union(glyph.box());
        }
        return whole;
    }
}
