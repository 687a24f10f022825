package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Labels that are broken over two lines, or stand above their own translation. Each is set as one line half-way between the
 * two, which is where its value stands when it stands beside it. Only rows that hold labels and nothing else are looked at:
 * 账号 below 付款人 is a label of its own where a value stands beside it.
 */
public final class TwoLineLabels {

    /** How far below the first line the second begins, in heights of the first; a value may stand beside, between the two. */
    private static final double GAP = 0.9;

    /** How far the left edges, or the middles, of the two lines may lie apart, in heights of the first. */
    private static final double ASIDE = 1.2;

    private static final int ROWS_BELOW = 2;

    /** A paper that translates its labels translates more than two of them. */
    private static final int TRANSLATIONS = 3;

    private record Pair(Span above, Span below, boolean translated) {}

    private final PageText text;
    private final Set<String> known;
    private final int longest;
    private final boolean recognised;
    private final Map<Glyph, Glyph> moved = new IdentityHashMap<>();
    private final Map<Glyph, Boolean> dropped = new IdentityHashMap<>();

    private TwoLineLabels(PageText text, List<String> known) {
        this.text = text;
        this.known = new HashSet<>(known);
        this.longest = known.stream().mapToInt(String::length).max().orElse(0);
        this.recognised = text.isRecognised();
    }

    /** The same text with each such label in one line; the text itself where it has none. */
    public static PageText joined(PageText text, List<String> known) {
        return new TwoLineLabels(text, known).joined();
    }

    private PageText joined() {
        Map<Integer, List<Pair>> pairs = pairs();
        List<Pair> broken = new ArrayList<>();
        List<Pair> translated = new ArrayList<>();
        pairs.forEach((row, found) -> {
            List<Pair> own = found.stream().filter(pair -> !pair.translated()).toList();
            if (2 * own.size() >= text.rows().get(row).chunks().size()
                    && own.stream().allMatch(this::isLabelsOnly)) {
                broken.addAll(own);
            }
            found.stream().filter(Pair::translated).forEach(translated::add);
        });
        broken.forEach(this::set);
        if (translated.size() >= TRANSLATIONS) {
            translated.forEach(this::set);
        }
        return moved.isEmpty() ? text : rebuilt();
    }

    private Map<Integer, List<Pair>> pairs() {
        Map<Integer, List<Pair>> pairs = new HashMap<>();
        for (int i = 0; i < text.rows().size(); i++) {
            for (Span above : text.rows().get(i).chunks()) {
                Pair pair = pair(i, above);
                if (pair != null) {
                    pairs.computeIfAbsent(i, row -> new ArrayList<>()).add(pair);
                }
            }
        }
        return pairs;
    }

    private Pair pair(int row, Span above) {
        String first = word(above);
        if (first.length() > longest) {
            return null;
        }
        int last = Math.min(text.rows().size() - 1, row + ROWS_BELOW);
        for (int j = row + 1; j <= last; j++) {
            for (Span below : text.rows().get(j).chunks()) {
                if (above.page() == below.page() && isRightBelow(above.box(), below.box())) {
                    if (isKnown(first, word(below))) {
                        return new Pair(above, below, false);
                    }
                    return known.contains(first) && isForeign(below) ? new Pair(above, below, true) : null;
                }
            }
        }
        return null;
    }

    /**
     * A recognised label may have another letter in one place, as long as that makes it like no two labels; of two labels one
     * below the other, 账号 and 户名, nothing was misread.
     */
    private boolean isKnown(String first, String second) {
        String word = first + second;
        return known.contains(word)
                || word.length() >= LabelWords.LONG
                        && recognised
                        && !(known.contains(first) && known.contains(second))
                        && MisreadLabels.nearest(known, word).size() == 1;
    }

    private static String word(Span span) {
        String word = span.plain().replaceAll("\\s", "");
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isRightBelow(Box above, Box below) {
        double height = above.height();
        double gap = below.y() - above.bottom();
        double aside = Math.min(Math.abs(below.x() - above.x()), Math.abs(below.centreX() - above.centreX()));
        return gap > -0.5 * height && gap < GAP * height && aside < ASIDE * height;
    }

    private static boolean isForeign(Span below) {
        return below.plain().matches("[A-Za-z][A-Za-z .,'’/()&-]{2,40}:?");
    }

    /** Whether the cells of the second line's row are labels, or end them; one of three may have been misread. */
    private boolean isLabelsOnly(Pair pair) {
        List<Span> cells = rowOf(pair.below()).chunks();
        long labels = cells.stream()
                .map(TwoLineLabels::word)
                .filter(word -> known.stream().anyMatch(label -> label.endsWith(word)))
                .count();
        return recognised ? 3 * labels >= 2 * cells.size() : labels == cells.size();
    }

    private Row rowOf(Span span) {
        return text.rows().stream()
                .filter(row -> row.text() == span.run())
                .findFirst()
                .orElseThrow();
    }

    private void set(Pair pair) {
        List<Glyph> letters = new ArrayList<>(glyphs(pair.above()));
        Box whole = pair.above().box().union(pair.below().box());
        if (pair.translated()) {
            glyphs(pair.below()).forEach(glyph -> dropped.put(glyph, true));
        } else {
            letters.addAll(glyphs(pair.below()));
        }
        double height = pair.above().box().height();
        double width = whole.width() / letters.size();
        IntStream.range(0, letters.size()).forEach(place -> {
            Glyph letter = letters.get(place);
            Box own = pair.translated()
                    ? new Box(
                            letter.box().x(),
                            whole.centreY() - height / 2,
                            letter.box().width(),
                            height)
                    : new Box(whole.x() + place * width, whole.centreY() - height / 2, width, height);
            moved.put(letter, new Glyph(letter.text(), letter.page(), own, letter.confidence()));
        });
    }

    private static List<Glyph> glyphs(Span span) {
        return IntStream.range(span.from(), span.to())
                .map(span.run()::glyphAt)
                .filter(place -> place >= 0)
                .distinct()
                .mapToObj(span.run().glyphs()::get)
                .toList();
    }

    private PageText rebuilt() {
        return PageText.of(text.rows().stream()
                .flatMap(row -> row.text().glyphs().stream())
                .filter(glyph -> !dropped.containsKey(glyph))
                .map(glyph -> moved.getOrDefault(glyph, glyph))
                .toList());
    }
}
