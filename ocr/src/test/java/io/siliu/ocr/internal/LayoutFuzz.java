package io.siliu.ocr.internal;

import io.siliu.ocr.Box;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.Documents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters with places, as every text layer and recognition ends up: a line of a case is page, left edge, top edge, size
 * and what is printed there, separated by blanks.
 */
public final class LayoutFuzz {

    private LayoutFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        List<Glyph> glyphs = new ArrayList<>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> print(line, glyphs));
        FuzzCase.read(() -> new Seen(Documents.read(PageText.of(glyphs), Source.PDF_TEXT), List.of()));
    }

    private static void print(String line, List<Glyph> glyphs) {
        String[] parts = line.split(" ", 5);
        if (parts.length < 5) {
            return;
        }
        double x = number(parts[1]);
        double size = Math.abs(number(parts[3]));
        int page = (int) Math.max(1, Math.min(50, number(parts[0])));
        for (char printed : parts[4].toCharArray()) {
            double width = printed < 0x100 ? size / 2 : size;
            glyphs.add(new Glyph(String.valueOf(printed), page, new Box(x, number(parts[2]), width, size), 1));
            x += width;
        }
    }

    private static double number(String written) {
        try {
            double number = Double.parseDouble(written);
            return Double.isNaN(number) ? 0 : number;
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
