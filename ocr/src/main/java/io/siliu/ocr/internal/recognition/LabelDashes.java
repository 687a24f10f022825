package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognition tells no lengths of strokes: a wide minus behind a word with which its line begins is the dash between a label and
 * its value where words or a day follow, 发放结果－已支付. Before a sum it may as well be its minus, 合计－500.00; it is a dash there
 * only on a page that sets one behind another label of the same column.
 */
final class LabelDashes {

    private static final String WIDE_MINUS = "－";

    private static final int SHORTEST_LABEL = 2;
    private static final int LONGEST_LABEL = 8;

    /** The labels of a list begin under each other up to so many heights: not before each of them a mark was seen. */
    private static final double SAME_COLUMN = 2;

    /** What is never below nought: words, a day, an account. */
    private static final Pattern NO_SUM =
            Pattern.compile("\\p{L}.*|\\d{4}[-－./年]\\d{1,2}[-－./月].*|\\d{12,}(?![\\d.,]).*");

    private final List<Glyph> glyphs;

    private LabelDashes(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The letters of a page with the dashes behind its labels as such; the minus of a sum stays. */
    static List<Glyph> told(List<Glyph> glyphs) {
        return new LabelDashes(glyphs).told();
    }

    /**
     * A wide minus behind a label.
     *
     * @param label the first letter of the label
     * @param value what follows in the same line
     */
    private record Stroke(int at, Glyph label, String value) {

        /** Whether what follows shows that this is no minus. */
        private boolean isSurelyDash() {
            return NO_SUM.matcher(value).matches();
        }

        private boolean isUnder(Stroke other) {
            return label.page() == other.label.page()
                    && Math.abs(label.box().x() - other.label.box().x())
                            < SAME_COLUMN * label.box().height();
        }
    }

    private List<Glyph> told() {
        List<Stroke> strokes = IntStream.range(0, glyphs.size())
                .filter(at -> glyphs.get(at).text().equals(WIDE_MINUS))
                .mapToObj(this::behindLabel)
                .flatMap(Optional::stream)
                .toList();
        List<Stroke> shown = strokes.stream().filter(Stroke::isSurelyDash).toList();
        List<Glyph> told = new ArrayList<>(glyphs);
        strokes.stream()
                .filter(stroke -> stroke.value().isEmpty() || shown.stream().anyMatch(stroke::isUnder))
                .forEach(stroke -> told.set(stroke.at(), dash(glyphs.get(stroke.at()))));
        return told;
    }

    private Optional<Stroke> behindLabel(int at) {
        int first = at;
        while (first > 0
                && Character.isIdeographic(glyphs.get(first - 1).text().codePointAt(0))
                && RecognisedText.isBefore(glyphs.get(first - 1), glyphs.get(first))) {
            first--;
        }
        boolean begins = first == 0
                || !RecognisedText.isBefore(glyphs.get(first - 1), glyphs.get(first))
                || RecognisedText.isMark(glyphs.get(first - 1));
        boolean label = begins && at - first >= SHORTEST_LABEL && at - first <= LONGEST_LABEL;
        return label ? Optional.of(new Stroke(at, glyphs.get(first), behind(at))) : Optional.empty();
    }

    /** The rest of the line: before a sum there may be a gap. */
    private String behind(int at) {
        return IntStream.range(at + 1, glyphs.size())
                .takeWhile(next -> RecognisedText.isInLine(glyphs.get(next - 1), glyphs.get(next)))
                .mapToObj(next -> glyphs.get(next).text())
                .collect(Collectors.joining());
    }

    private static Glyph dash(Glyph minus) {
        return new Glyph("—", minus.page(), minus.box(), minus.confidence());
    }
}
