package io.siliu.ocr.internal.form;

import io.siliu.ocr.internal.ofd.GlyphShapes;
import io.siliu.ocr.internal.ofd.MachineFont;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Text in the letters of this machine: how wide it is, over how many lines it goes, and its outlines. */
final class Letters {

    private static final GlyphShapes FONT = MachineFont.named("宋体");

    /** From here on letters are as wide as they are high. */
    private static final char FULL_WIDTH = 0x2000;

    private static final double NARROW = 0.5;
    private static final double AIR = 0.05;

    private Letters() {}

    /** In the unit of the size. */
    static double width(String text, double size) {
        return size * text.chars().mapToDouble(letter -> advance((char) letter)).sum();
    }

    private static double advance(char letter) {
        if (Character.isLowSurrogate(letter)) {
            return 0;
        }
        return letter >= FULL_WIDTH
                ? 1
                : FONT.of(letter)
                        .map(shape -> Math.max(NARROW, shape.getBounds2D().getMaxX() + AIR))
                        .orElse(NARROW);
    }

    /** The size in which a text fits into a width, at most the one that is asked for. */
    static double fitting(String text, double width, double size) {
        double wide = width(text, size);
        return wide <= width ? size : size * width / wide;
    }

    /** The text over as many lines as it needs in a width; a line of its own stays one. */
    static List<String> lines(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            int start = 0;
            double used = 0;
            for (int at = 0; at < paragraph.length(); at++) {
                double step = size * advance(paragraph.charAt(at));
                if (used + step > width && at > start) {
                    lines.add(paragraph.substring(start, at));
                    start = at;
                    used = 0;
                }
                used += step;
            }
            lines.add(paragraph.substring(start));
        }
        return lines;
    }

    /** The same, where only so many lines have room: what is left out is told by three points. */
    static List<String> lines(String text, double width, double size, int most) {
        List<String> lines = lines(text, width, size);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, most - 1));
        cut.add("…");
        return cut;
    }

    /** What is to be filled to see the text, its base line beginning at a place. */
    static Shape outline(String text, double x, double baseline, double size) {
        Path2D all = new Path2D.Double();
        double at = x;
        for (char letter : text.toCharArray()) {
            AffineTransform place = new AffineTransform(size, 0, 0, size, at, baseline);
            all.append(place.createTransformedShape(shape(letter)), false);
            at += size * advance(letter);
        }
        return all;
    }

    /** A box where no font of the machine has the letter. */
    private static Shape shape(char letter) {
        boolean unseen = Character.isWhitespace(letter) || Character.isLowSurrogate(letter);
        return FONT.of(letter)
                .orElseGet(() -> unseen ? new Path2D.Double() : new Rectangle2D.Double(0.05, -0.8, 0.9 * NARROW, 0.8));
    }
}
