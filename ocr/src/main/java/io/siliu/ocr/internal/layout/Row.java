package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands side by side on a page, left to right; a tab in the text stands for a gap wider than a character. */
public final class Row {

    /** Gaps wider than this share of the character height separate cells. */
    private static final double CELL_GAP = 1.0;

    private static final double WORD_GAP = 0.22;

    /** Which share of a character another one covers that is the same once more. */
    private static final double COVERED = 0.6;

    /** Which share another one covers that was set over it: half a character beside its place, or more. */
    private static final double CONTRADICTED = 0.35;

    private final TextRun text;
    private final List<Span> chunks;
    private final int page;

    private Row(TextRun text, List<Span> chunks, int page) {
        this.text = text;
        this.chunks = chunks;
        this.page = page;
    }

    static Row of(List<Glyph> glyphs) {
        List<Glyph> sorted = withoutOverprint(glyphs);
        double height = heightOf(sorted);
        StringBuilder raw = new StringBuilder();
        List<Integer> origin = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0) {
                String gap = gap(sorted.get(i - 1), sorted.get(i), height);
                raw.append(gap);
                gap.chars().forEach(blank -> origin.add(-1));
            }
            String text = sorted.get(i).text();
            raw.append(text);
            for (int c = 0; c < text.length(); c++) {
                origin.add(i);
            }
        }
        TextRun run = new TextRun(
                raw.toString(),
                sorted,
                origin.stream().mapToInt(Integer::intValue).toArray());
        return new Row(run, chunksOf(run), sorted.get(0).page());
    }

    /**
     * Left to right, without characters printed over others: text layers fake bold type by printing twice, recognition
     * reads the same ink as part of two lines. The more confident one stays. Where a text layer prints another character
     * over one, nobody can tell which of the two is seen, and what stays is worth nothing.
     */
    private static List<Glyph> withoutOverprint(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().x()));
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Glyph last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || !overprints(last, glyph)) {
                kept.add(glyph);
            } else if (contradicts(last, glyph)) {
                // Both places: a gap where one of them stood would cut the value off in front of what is wrong with it.
                Box both = last.box().union(glyph.box());
                kept.set(kept.size() - 1, new Glyph(glyph.text(), glyph.page(), both, Glyph.OVERPRINTED));
            } else if (!isWorthless(last) && glyph.confidence() > last.confidence()) {
                kept.set(kept.size() - 1, glyph);
            }
        }
        return kept;
    }

    private static boolean overprints(Glyph left, Glyph right) {
        double shared =
                Math.min(left.box().right(), right.box().right()) - right.box().x();
        double cover = shared / Math.min(left.box().width(), right.box().width());
        if (contradicts(left, right)) {
            return cover > CONTRADICTED;
        }
        // Recognised symbols of one line share its height, and their widths are guesses: those may overlap.
        boolean sameLine = left.box().y() == right.box().y()
                && left.box().height() == right.box().height();
        return cover > COVERED && (left.confidence() == 1 || isWorthless(left) || !sameLine);
    }

    private static boolean isWorthless(Glyph glyph) {
        return glyph.confidence() == Glyph.OVERPRINTED;
    }

    private static boolean contradicts(Glyph left, Glyph right) {
        return isExact(left) && isExact(right) && !left.text().equals(right.text());
    }

    /** Of a text layer, be it hidden there. */
    private static boolean isExact(Glyph glyph) {
        return glyph.confidence() == 1 || isWorthless(glyph);
    }

    private static String gap(Glyph left, Glyph right, double height) {
        double gap = right.box().x() - left.box().right();
        if (gap > CELL_GAP * height) {
            return "\t";
        }
        boolean bothNarrow = !Plain.isWide(left.text().charAt(left.text().length() - 1))
                && !Plain.isWide(right.text().charAt(0));
        return bothNarrow && gap > WORD_GAP * height && !insideNumber(left.text(), right.text()) ? " " : "";
    }

    /** Points and commas of a number are set wide, and recognised with wider gaps still. */
    private static boolean insideNumber(String left, String right) {
        return left.matches("\\d") && right.matches("[.,]") || left.matches("[.,]") && right.matches("\\d");
    }

    private static double heightOf(List<Glyph> glyphs) {
        double[] heights = glyphs.stream()
                .mapToDouble(glyph -> Math.max(glyph.box().height(), glyph.box().width()))
                .sorted()
                .toArray();
        return heights[heights.length * 3 / 4];
    }

    private static List<Span> chunksOf(TextRun run) {
        List<Span> chunks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= run.plain().length(); i++) {
            if (i == run.plain().length() || run.plain().charAt(i) == '\t') {
                Span chunk = run.span(start, i);
                if (!chunk.isEmpty()) {
                    chunks.add(chunk);
                }
                start = i + 1;
            }
        }
        return chunks;
    }

    public TextRun text() {
        return text;
    }

    /** The pieces between wide gaps, left to right. */
    public List<Span> chunks() {
        return chunks;
    }

    public int page() {
        return page;
    }

    public Box box() {
        return text.boxOf(0, text.plain().length());
    }

    @Override
    public String toString() {
        return text.plain();
    }
}
