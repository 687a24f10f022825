package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.structured.Element;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** Colours as OFD writes them: grey, RGB or CMYK by the number of values, decimal or with # in hexadecimal. */
final class OfdColours {

    private static final int OPAQUE = 255;

    private OfdColours() {}

    /** The first colour that one of the styles names, FillColor or StrokeColor; shadings give their first colour. */
    static Optional<Color> of(List<Element> styles, String name) {
        return styles.stream()
                .flatMap(style -> style.children().stream())
                .filter(child -> child.name().equals(name))
                .findFirst()
                .map(OfdColours::of);
    }

    /** Whether that colour is one, and no shading or pattern; where none is named it is. */
    static boolean isPlain(List<Element> styles, String name) {
        return styles.stream()
                .flatMap(style -> style.children().stream())
                .filter(child -> child.name().equals(name))
                .findFirst()
                .filter(named -> !named.children().isEmpty())
                .isEmpty();
    }

    private static Color of(Element named) {
        Element colour = named.all()
                .filter(element -> !element.attribute("Value").isEmpty())
                .findFirst()
                .orElse(named);
        String written = colour.attribute("Value").strip();
        String[] words = written.isEmpty() ? new String[0] : written.split("[\\s,]+");
        int alpha = named.attribute("Alpha").isEmpty() ? OPAQUE : value(named.attribute("Alpha"));
        return switch (words.length) {
            case 0 -> new Color(0, 0, 0, alpha);
            case 1, 2 -> new Color(value(words[0]), value(words[0]), value(words[0]), alpha);
            case 3 -> new Color(value(words[0]), value(words[1]), value(words[2]), alpha);
            default -> ink(value(words[0]), value(words[1]), value(words[2]), value(words[3]), alpha);
        };
    }

    private static Color ink(int cyan, int magenta, int yellow, int black, int alpha) {
        int light = OPAQUE - black;
        return new Color(
                (OPAQUE - cyan) * light / OPAQUE,
                (OPAQUE - magenta) * light / OPAQUE,
                (OPAQUE - yellow) * light / OPAQUE,
                alpha);
    }

    private static int value(String word) {
        double value = 0;
        try {
            value = word.startsWith("#") ? Integer.parseInt(word.substring(1), 16) : Numbers.of(word, 0d);
        } catch (NumberFormatException dirty) {
            return 0;
        }
        return (int) Math.max(0, Math.min(OPAQUE, Math.round(value)));
    }
}
