package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The empty strip from top to bottom of a page on which two papers lie side by side. */
public final class Gutter {

    private Gutter() {}

    /**
     * What stands left and right of the widest strip; the page alone where none is as wide as a line is high.
     *
     * @param from nothing left of this is of the strip
     * @param to nothing right of this is
     */
    public static List<PageText> parted(PageText page, double from, double to) {
        List<Glyph> letters = page.rows().stream()
                .flatMap(row -> row.text().glyphs().stream())
                .sorted(Comparator.comparingDouble(letter -> letter.box().x()))
                .toList();
        double widest = usualHeight(letters);
        double middle = Double.NaN;
        double inked = from;
        for (Glyph letter : letters) {
            double begins = Math.min(letter.box().x(), to);
            if (begins - inked > widest) {
                widest = begins - inked;
                middle = (begins + inked) / 2;
            }
            inked = Math.max(inked, letter.box().right());
        }
        return Double.isNaN(middle) ? List.of(page) : parted(letters, middle);
    }

    private static List<PageText> parted(List<Glyph> letters, double middle) {
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        letters.forEach(letter -> (centre(letter.box()) < middle ? left : right).add(letter));
        return List.of(PageText.of(left), PageText.of(right));
    }

    private static double centre(Box box) {
        return box.x() + box.width() / 2;
    }

    private static double usualHeight(List<Glyph> letters) {
        double[] heights = letters.stream()
                .mapToDouble(letter -> letter.box().height())
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }
}
