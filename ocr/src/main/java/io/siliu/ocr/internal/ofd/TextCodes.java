package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.structured.Element;
import java.util.ArrayList;
import java.util.List;

/** Walks the characters of a text object with their places in its own space. */
final class TextCodes {

    private static final double USUAL_SIZE = 3.175;

    /** What happens with one character: its index in the object, the start of its base line and its advance. */
    @FunctionalInterface
    interface Visitor {
        void character(char character, int index, double x, double y, double width);
    }

    private TextCodes() {}

    static double size(Element object) {
        double written = Numbers.of(object.attribute("Size"), USUAL_SIZE);
        return written > 0 ? written : USUAL_SIZE;
    }

    static void forEach(Element object, Visitor visitor) {
        double size = size(object);
        int index = 0;
        for (Element code : object.children()) {
            if (code.name().equals("TextCode")) {
                index = walk(code, size, index, visitor);
            }
        }
    }

    private static int walk(Element code, double size, int from, Visitor visitor) {
        // A blank has its place and step; a line feed is only how the XML is written.
        String printed = code.raw().indexOf('\n') < 0 ? code.raw() : code.text();
        double x = Numbers.of(code.attribute("X"), 0d);
        double y = Numbers.of(code.attribute("Y"), size);
        List<Double> across = steps(code.attribute("DeltaX"), printed.length());
        List<Double> down = steps(code.attribute("DeltaY"), printed.length());
        boolean vertical = down.stream().anyMatch(fall -> fall != 0);
        for (int i = 0; i < printed.length(); i++) {
            double step = step(across, i);
            double width = step > 0 ? step : size * (Plain.isWide(printed.charAt(i)) ? 1 : 0.5);
            visitor.character(printed.charAt(i), from + i, x, y, width);
            x += !across.isEmpty() || vertical ? step : width;
            y += i < down.size() ? down.get(i) : 0;
        }
        return from + printed.length();
    }

    /** Where fewer steps are written than there are characters, the last one goes on, as drawing programs do. */
    private static double step(List<Double> across, int character) {
        if (across.isEmpty()) {
            return 0;
        }
        return character < across.size() ? across.get(character) : Math.max(0, across.get(across.size() - 1));
    }

    /** "g 3 1.5 2" stands for 1.5 1.5 1.5 2 (GB/T 33190, 11.3). No more are made than there are characters to place. */
    private static List<Double> steps(String written, int most) {
        List<Double> steps = new ArrayList<>();
        String[] words = written.strip().split("\\s+");
        for (int i = 0; i < words.length && steps.size() < most; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.min(most - steps.size(), Numbers.of(words[i + 1], 0d));
                for (int n = 0; n < times; n++) {
                    steps.add(Numbers.of(words[i + 2], 0d));
                }
                i += 2;
            } else if (!words[i].isEmpty()) {
                steps.add(Numbers.of(words[i], 0d));
            }
        }
        return steps;
    }
}
