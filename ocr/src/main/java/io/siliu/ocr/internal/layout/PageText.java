package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The text of a document as rows from top to bottom, page after page. */
public final class PageText {

    private final List<Row> rows;

    private PageText(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Rows out of glyphs in any order; blanks are left out, gaps tell more than they do. */
    public static PageText of(List<Glyph> glyphs) {
        TreeMap<Integer, List<Glyph>> pages = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isBlank()) {
                pages.computeIfAbsent(glyph.page(), page -> new ArrayList<>()).add(glyph);
            }
        }
        List<Row> rows = new ArrayList<>();
        pages.values().forEach(page -> rows.addAll(rowsOf(page)));
        return new PageText(rows);
    }

    private static List<Row> rowsOf(List<Glyph> page) {
        List<Glyph> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().centreY()));
        List<Row> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        double centre = 0;
        double height = 0;
        for (Glyph glyph : sorted) {
            // Measured on the smaller of the two: a title beside two lines of small print belongs to neither.
            double reach = 0.5 * Math.min(glyph.box().height(), row.isEmpty() ? Double.MAX_VALUE : height);
            if (!row.isEmpty() && glyph.box().centreY() - centre > reach) {
                rows.add(Row.of(row));
                row = new ArrayList<>();
                height = 0;
            }
            height = Math.max(height, glyph.box().height());
            centre = (centre * row.size() + glyph.box().centreY()) / (row.size() + 1);
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(Row.of(row));
        }
        return rows;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The rows from one index to another, as a text of their own. */
    public PageText part(int from, int to) {
        return new PageText(rows.subList(from, to));
    }

    /** Texts of pages one after the other. */
    public static PageText joined(List<PageText> texts) {
        return new PageText(texts.stream().flatMap(text -> text.rows.stream()).toList());
    }

    /** What stands on one page. */
    public PageText onPage(int page) {
        return new PageText(rows.stream().filter(row -> row.page() == page).toList());
    }

    /** The pages that have text, in their order. */
    public Set<Integer> pages() {
        Set<Integer> pages = new TreeSet<>();
        rows.forEach(row -> pages.add(row.page()));
        return pages;
    }

    /** All rows but those from one index to another. */
    public PageText without(int from, int to) {
        List<Row> left = new ArrayList<>(rows.subList(0, from));
        left.addAll(rows.subList(to, rows.size()));
        return new PageText(left);
    }

    /** What stands on some of the pages. */
    public PageText on(IntPredicate pages) {
        return new PageText(rows.stream().filter(row -> pages.test(row.page())).toList());
    }

    /** Everything as one run, a line feed between rows; wide gaps inside a row stay tabs. */
    public TextRun flow() {
        StringBuilder raw = new StringBuilder();
        List<Glyph> glyphs = new ArrayList<>();
        List<Integer> origin = new ArrayList<>();
        for (Row row : rows) {
            TextRun run = row.text();
            for (int i = 0; i < run.raw().length(); i++) {
                raw.append(run.raw().charAt(i));
                origin.add(run.glyphAt(i) < 0 ? -1 : run.glyphAt(i) + glyphs.size());
            }
            raw.append('\n');
            origin.add(-1);
            glyphs.addAll(run.glyphs());
        }
        return new TextRun(
                raw.toString(),
                glyphs,
                origin.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The first row where the pattern is found, and what its first group held. */
    public Optional<Found> find(Pattern pattern) {
        return find(pattern, 0);
    }

    /** The same, from a row on. */
    public Optional<Found> find(Pattern pattern, int fromRow) {
        for (int i = fromRow; i < rows.size(); i++) {
            Optional<Span> span = rows.get(i).text().find(pattern);
            if (span.isPresent()) {
                return Optional.of(new Found(i, span.get()));
            }
        }
        return Optional.empty();
    }

    /** Every place, in reading order. */
    public List<Found> findAll(Pattern pattern) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).text().findAll(pattern).forEach(span -> found.add(new Found(row, span)));
        }
        return found;
    }

    /** How many Chinese characters there are; a text layer worth reading has at least some twenty. */
    public long chineseCharacters() {
        return rows.stream()
                .flatMapToInt(row -> row.text().plain().chars())
                .filter(character -> character >= 0x4E00 && character <= 0x9FFF)
                .count();
    }

    /** How many letters and digits there are, of any script; a page with fewer than some twenty says nothing of its own. */
    public long letters() {
        return rows.stream()
                .flatMapToInt(row -> row.text().plain().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** Whether letters of it were recognised, so that some of them are others than the paper prints. */
    public boolean isRecognised() {
        return rows.stream().flatMap(row -> row.text().glyphs().stream()).anyMatch(Glyph::isRecognised);
    }

    /** The right-most edge of the text. */
    public double width() {
        return rows.stream().map(Row::box).mapToDouble(Box::right).max().orElse(0);
    }

    /** A place: the row's index and the piece. */
    public record Found(int row, Span span) {}
}
