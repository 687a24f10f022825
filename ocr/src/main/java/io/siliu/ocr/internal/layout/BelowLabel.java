package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands below a label that heads a column. */
final class BelowLabel {

    /** A colon behind a word; that of a time stands between digits. */
    private static final Pattern LABEL_COLON = Pattern.compile("(?<!\\d):|:(?!\\d)");

    /** How far below a label that heads a column its value begins, in heights of the label. */
    private static final double COLUMN_GAP = 2.5;

    private static final int ROWS_BELOW = 3;

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final PageText text;
    private final Function<Row, List<Span>> cells;
    private final Predicate<String> isLabel;

    /**
     * @param cells the cells of a row
     * @param isLabel whether what a cell says is a label and nothing else
     */
    BelowLabel(PageText text, Function<Row, List<Span>> cells, Predicate<String> isLabel) {
        this.text = text;
        this.cells = cells;
        this.isLabel = isLabel;
    }

    /** The cells below a label, from above down to what is labelled itself. */
    Stream<Span> of(PageText.Found label) {
        Box box = label.span().box();
        String rest = label.span().run().plain().substring(label.span().to()).stripLeading();
        List<Span> heads = cells.apply(text.rows().get(label.row()));
        if (rest.startsWith(":") || goesOn(label.span(), heads)) {
            return Stream.empty();
        }
        return text.rows().stream()
                .skip(label.row() + 1L)
                .limit(ROWS_BELOW)
                .takeWhile(row ->
                        row.page() == label.span().page() && row.box().y() - box.bottom() < COLUMN_GAP * box.height())
                .flatMap(row -> under(heads, box, row).filter(cell -> !beginsPair(label, row, cell)))
                .takeWhile(chunk -> !isLabel.test(chunk.plain())
                        && !LABEL_COLON.matcher(chunk.plain()).find());
    }

    /** Whether the word goes on without a gap, and not with the next head: a title begins with it, and heads no column. */
    private static boolean goesOn(Span label, List<Span> heads) {
        String plain = label.run().plain();
        boolean together = label.to() < plain.length() && Character.isIdeographic(plain.charAt(label.to()));
        return together && heads.stream().noneMatch(head -> head.from() <= label.from() && head.to() == label.to());
    }

    /**
     * Whether a cell below a label begins where the label does and has a value right of it that stands under nothing: it is the
     * label of the next row, and the place right of this one was left empty.
     */
    private boolean beginsPair(PageText.Found label, Row row, Span cell) {
        Box box = label.span().box();
        boolean level = Math.abs(cell.box().x() - box.x()) < box.height() / 2;
        boolean last = label.span().run().plain().indexOf('\t', label.span().to()) < 0;
        return level
                && last
                && !FIGURE.matcher(cell.plain()).find()
                && row.chunks().stream()
                        .anyMatch(other -> other.box().x() > cell.box().right() && !isLabel.test(other.plain()));
    }

    /** The cells of a row below a head. */
    private static Stream<Span> under(List<Span> heads, Box head, Row row) {
        List<Span> cells = row.chunks().stream()
                .flatMap(chunk -> Columns.under(heads, chunk))
                .toList();
        if (Columns.arePaired(heads, cells)) {
            return IntStream.range(0, heads.size())
                    .filter(at -> overlaps(heads.get(at).box(), head))
                    .mapToObj(cells::get);
        }
        return cells.stream()
                .filter(cell -> overlaps(cell.box(), head) && !Columns.isUnderAnother(heads, head, cell.box()));
    }

    private static boolean overlaps(Box value, Box label) {
        double shared = Math.min(value.right(), label.right()) - Math.max(value.x(), label.x());
        return shared > 0.3 * Math.min(value.width(), label.width());
    }
}
