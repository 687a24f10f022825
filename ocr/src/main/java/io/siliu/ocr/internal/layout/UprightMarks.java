package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Stopped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words set letter below letter at the edge of a form, so close to the cells beside them that each letter is read as the beginning
 * of one: 出全称, 票账号. They are laid across, left of their rows, and the cells keep their own letters.
 */
public final class UprightMarks {

    /** Rows of other cells between two letters of a word. */
    private static final int ROWS_BELOW = 8;

    /** A form marks two sides, a few times at most. */
    private static final int MOST_MARKS = 20;

    /** How far below a letter, in its heights, the next one stands at most. */
    private static final double GAP = 4;

    private final PageText text;
    private final Set<String> words;
    private final int longest;
    private final Set<Character> firsts;

    private UprightMarks(PageText text, Set<String> words) {
        this.text = text;
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        this.firsts = words.stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
    }

    /**
     * @param words what may be set so; shorter ones than three letters stand below each other by chance
     * @param labels what a cell begins with; a letter that begins one is its own, and no letter of a mark
     */
    public static PageText across(PageText text, Set<String> words, Collection<String> labels) {
        Map<Glyph, Glyph> moved = new HashMap<>();
        new UprightMarks(text, words)
                .marks()
                .filter(mark -> mark.stream().anyMatch(UprightMarks::isCrowded))
                .filter(mark -> mark.stream().noneMatch(letter -> labels.contains(cellFrom(letter))))
                .limit(MOST_MARKS)
                .forEach(mark -> lay(mark, moved));
        return moved.isEmpty()
                ? text
                : PageText.of(text.rows().stream()
                        .flatMap(row -> row.text().glyphs().stream())
                        .map(glyph -> moved.getOrDefault(glyph, glyph))
                        .toList());
    }

    private Stream<List<Span>> marks() {
        return IntStream.range(0, text.rows().size())
                .boxed()
                .flatMap(row -> text.rows().get(row).chunks().stream()
                        .filter(cell ->
                                !cell.isEmpty() && firsts.contains(cell.plain().charAt(0)))
                        .flatMap(cell -> beginning(new PageText.Found(row, cell.sub(0, 1))).stream()));
    }

    /** The letters of the word that this one begins. */
    private Optional<List<Span>> beginning(PageText.Found first) {
        List<Span> letters = new ArrayList<>(List.of(first.span()));
        StringBuilder word = new StringBuilder(first.span().plain());
        Optional<PageText.Found> next = below(first);
        while (next.isPresent() && letters.size() < longest) {
            letters.add(next.get().span());
            word.append(next.get().span().plain());
            if (words.contains(word.toString())) {
                return Optional.of(letters);
            }
            next = below(next.get());
        }
        return Optional.empty();
    }

    /** The first letter of a cell further down that stands in the column of another. */
    private Optional<PageText.Found> below(PageText.Found letter) {
        Stopped.check();
        Box above = letter.span().box();
        int from = letter.row() + 1;
        return IntStream.range(from, Math.min(text.rows().size(), from + ROWS_BELOW))
                .takeWhile(row -> text.rows().get(row).page() == letter.span().page()
                        && text.rows().get(row).box().y() < above.bottom() + GAP * above.height())
                .boxed()
                .flatMap(row -> text.rows().get(row).chunks().stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> new PageText.Found(row, cell.sub(0, 1))))
                .filter(first -> Math.abs(first.span().box().centreX() - above.centreX()) < above.height() / 2
                        && first.span().box().y() >= above.centreY())
                .findFirst();
    }

    /** The words of a cell from a letter on. */
    private static String cellFrom(Span letter) {
        return letter.run()
                .plain()
                .substring(letter.from())
                .split("[\\t:]", 2)[0]
                .replaceAll("\\s", "");
    }

    private static boolean isCrowded(Span letter) {
        int next = letter.to();
        String plain = letter.run().plain();
        return next < plain.length() && plain.charAt(next) != '\t';
    }

    /** Beside each other, where the cell beside them leaves a gap; in the middle of what they marked. */
    private static void lay(List<Span> mark, Map<Glyph, Glyph> moved) {
        Box first = mark.get(0).box();
        double middle = mark.get(mark.size() / 2).box().y();
        for (int at = 0; at < mark.size(); at++) {
            Span letter = mark.get(at);
            Glyph glyph = letter.run().glyphs().get(letter.run().glyphAt(letter.from()));
            double left = first.x() - (mark.size() - at) * first.width();
            moved.put(
                    glyph,
                    new Glyph(
                            glyph.text(),
                            glyph.page(),
                            new Box(left, middle, first.width(), first.height()),
                            glyph.confidence()));
        }
    }
}
