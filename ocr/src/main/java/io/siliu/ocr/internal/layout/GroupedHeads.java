package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Heads of a table in two storeys: above 个税, 增值税 and 合计 stands 代扣代缴税费, once for all three. The lower ones are set into the row of
 * the others, so that a column has one head; a lower head that says nothing by itself (合计) takes the upper one before it.
 */
public final class GroupedHeads {

    private static final Pattern NO_HEAD = Pattern.compile("[\\d:。,]");

    private static final Pattern FIGURES = Pattern.compile("\\d");

    private static final Pattern SUM = Pattern.compile("(?:合|小|总|共)计|金额|总额|数额");

    /** How far below the row above, in its heights, the next storey begins at most. */
    private static final double GAP = 1.6;

    private static final int FEWEST_HEADS = 3;

    private static final int FEWEST_LOWER = 2;

    /** A table has fewer heads than this. */
    private static final int MOST_HEADS = 40;

    private final PageText text;
    private final Map<Glyph, Glyph> moved = new IdentityHashMap<>();
    private final Map<Glyph, Boolean> dropped = new IdentityHashMap<>();

    private GroupedHeads(PageText text) {
        this.text = text;
    }

    /** The same text with the heads of such tables in one row; the text itself where it has none. */
    public static PageText joined(PageText text) {
        return new GroupedHeads(text).joined();
    }

    private PageText joined() {
        List<Row> rows = text.rows();
        for (int lower = 1; lower + 1 < rows.size(); lower++) {
            if (isLower(lower)) {
                join(lower);
            }
        }
        return moved.isEmpty() ? text : rebuilt();
    }

    /** Words right below other heads, and figures right below them. */
    private boolean isLower(int at) {
        List<Row> rows = text.rows();
        List<Span> below = rows.get(at + 1).chunks();
        return areHeads(rows.get(at), FEWEST_LOWER)
                && areHeads(rows.get(at - 1), FEWEST_HEADS)
                && isRightBelow(rows.get(at - 1), rows.get(at))
                && below.size() > rows.get(at).chunks().size()
                && below.stream()
                                .filter(cell -> FIGURES.matcher(cell.plain()).find())
                                .count()
                        >= FEWEST_HEADS;
    }

    private static boolean areHeads(Row row, int fewest) {
        List<Span> cells = row.chunks();
        return cells.size() >= fewest
                && cells.size() <= MOST_HEADS
                && cells.stream()
                        .noneMatch(cell -> NO_HEAD.matcher(cell.plain()).find());
    }

    private static boolean isRightBelow(Row above, Row below) {
        return above.page() == below.page()
                && below.box().y() - above.box().bottom() < GAP * above.box().height();
    }

    private void join(int lower) {
        Row main = text.rows().get(lower - 1);
        List<Span> lowers = text.rows().get(lower).chunks();
        List<Span> own = main.chunks().stream()
                .filter(head -> lowers.stream().anyMatch(cell -> overlaps(cell.box(), head.box())))
                .toList();
        List<Span> uppers = own.isEmpty() ? above(lower - 1, main) : own;
        if (uppers.isEmpty()) {
            return;
        }
        lowers.forEach(cell -> set(cell, nearest(cell, uppers), main));
        uppers.stream().flatMap(upper -> glyphs(upper).stream()).forEach(glyph -> {
            if (!moved.containsKey(glyph)) {
                dropped.put(glyph, true);
            }
        });
    }

    /** The row above the main one, where it holds upper heads and nothing else. */
    private List<Span> above(int main, Row heads) {
        if (main == 0
                || !isRightBelow(text.rows().get(main - 1), heads)
                || !areHeads(text.rows().get(main - 1), 1)) {
            return List.of();
        }
        List<Span> uppers = text.rows().get(main - 1).chunks();
        boolean between = uppers.stream()
                .allMatch(upper -> heads.chunks().stream().noneMatch(head -> overlaps(head.box(), upper.box())));
        return between ? uppers : List.of();
    }

    private static Span nearest(Span cell, List<Span> uppers) {
        return uppers.stream()
                .min(Comparator.comparingDouble(
                        upper -> Math.abs(upper.box().centreX() - cell.box().centreX())))
                .orElseThrow();
    }

    private void set(Span lower, Span upper, Row main) {
        boolean sums = SUM.matcher(lower.plain().replaceAll("\\s", "")).matches();
        List<Glyph> letters = new ArrayList<>(sums ? glyphs(upper) : List.of());
        letters.addAll(glyphs(lower));
        Box place = lower.box();
        double width = place.width() / letters.size();
        double y = main.box().centreY() - place.height() / 2;
        IntStream.range(0, letters.size()).forEach(at -> {
            Glyph letter = letters.get(at);
            Box box = new Box(place.x() + at * width, y, width, place.height());
            moved.put(letter, new Glyph(letter.text(), letter.page(), box, letter.confidence()));
        });
    }

    private static boolean overlaps(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()) > 0;
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
