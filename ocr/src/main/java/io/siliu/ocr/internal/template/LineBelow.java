package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The line right below a value that ends its cell, and what of it may be the end of the value: by its place alone. */
final class LineBelow {

    /** Behind the end of a number in a sentence, or before a bank that is named in brackets. */
    private static final Pattern BEGINS = Pattern.compile("^([-\\dA-Z]{1,15})(?=[ ]*[,，。;；(（]|$)");

    private static final Pattern FIGURES = Pattern.compile("[-\\dA-Z ]*\\d[-\\dA-Z ]*");

    /** What is never broken, and what sums up: a line with one of them is another row. */
    private static final Pattern OF_A_ROW =
            Pattern.compile(".*\\.\\d{2}\\D?|[总合共小累]\\p{IsHan}?计.*|\\p{IsHan}{0,2}[笔张人]数.*");

    /** How far below the value the line begins at most, and how far aside of it, in heights of the value. */
    private static final double GAP = 1.2;

    private static final double ASIDE = 1.2;

    /** A line that ends nearer to the right edge of all text than so many of its heights has no room for more. */
    private static final double FULL = 3;

    /** What is shorter is never broken: figures below it are another row's. */
    private static final int WRAPPED = 8;

    private final Row row;
    private final int cell;
    private final Row next;
    private final Box box;
    private final double width;
    private final Labels labels;

    private LineBelow(PageText text, Labels labels, int at, Box box) {
        this.row = text.rows().get(at);
        this.cell = cellThatEndsIn(row, box);
        this.next = text.rows().get(at + 1);
        this.box = box;
        this.width = text.width();
        this.labels = labels;
    }

    /** The line below a value, where one is near enough to be another line of it. */
    static Optional<LineBelow> of(PageText text, Labels labels, Candidate value) {
        Box box = value.box();
        List<Row> rows = text.rows();
        return IntStream.range(0, rows.size() - 1)
                .filter(at -> rows.get(at).page() == value.page() && cellThatEndsIn(rows.get(at), box) >= 0)
                .boxed()
                .findFirst()
                .filter(at -> rows.get(at + 1).page() == value.page()
                        && rows.get(at + 1).box().y() - box.bottom() < GAP * box.height())
                .map(at -> new LineBelow(text, labels, at, box));
    }

    private static int cellThatEndsIn(Row row, Box value) {
        for (int cell = 0; cell < row.chunks().size(); cell++) {
            Box box = row.chunks().get(cell).box();
            if (box.y() <= value.centreY()
                    && box.bottom() >= value.centreY()
                    && Math.abs(box.right() - value.right()) < 1) {
                return cell;
            }
        }
        return -1;
    }

    /** What of the line may be the end of the value: below it, or where the line of the value was the last cell. */
    Optional<Span> goesOn(Predicate<String> isRest) {
        Optional<Span> below = next.chunks().stream()
                .filter(other -> isRest.test(other.plain().strip()))
                .filter(other ->
                        isBelow(other, box) && (isFree(other) || isSecondLine()) || isOnlyOneBelowTheLast(other))
                .findFirst();
        return below.isPresent() ? below : beginning(isRest);
    }

    /** Whether the line goes on with what stands in the row above it and holds numbers that do. */
    boolean goesOnWithNumbers() {
        List<Span> above = next.chunks().stream()
                .filter(LineBelow::isFigures)
                .flatMap(other ->
                        row.chunks().stream().filter(number -> isFigures(number) && isBelow(other, number.box())))
                .toList();
        return isSecondLine()
                && !above.isEmpty()
                && above.stream().allMatch(number -> number.plain().strip().length() >= WRAPPED);
    }

    private static boolean isFigures(Span cell) {
        return FIGURES.matcher(cell.plain().strip()).matches();
    }

    private static boolean isBelow(Span cell, Box above) {
        return Math.abs(cell.box().x() - above.x()) < ASIDE * above.height();
    }

    /** Whether nothing stands left of a cell, from the left edge on of the label that the value has. */
    private boolean isFree(Span rest) {
        Span own = row.chunks().get(cell);
        boolean labelled = own.box().x() < box.x() - 1;
        double edge = labelled || cell == 0
                ? own.box().x()
                : row.chunks().get(cell - 1).box().x();
        return next.chunks().stream()
                .noneMatch(other -> other.box().right() > edge
                        && other.box().x() < rest.box().x());
    }

    /** Whether a row of a table goes on in the line: each cell stands below one of the row, and none of them is a label. */
    private boolean isSecondLine() {
        return next.chunks().stream()
                .allMatch(other -> !labels.isLabel(other)
                        && other.plain().indexOf(':') < 0
                        && !OF_A_ROW.matcher(other.plain().strip()).matches()
                        && Values.date(other.plain()).isEmpty()
                        && (isBelow(other, box)
                                || row.chunks().stream()
                                        .anyMatch(above -> !labels.isLabel(above) && isBelow(other, above.box()))));
    }

    private boolean isOnlyOneBelowTheLast(Span other) {
        return cell == row.chunks().size() - 1
                && next.chunks().size() == 1
                && other.box().x() < box.right();
    }

    /** A line that is full goes on at the beginning of the next one. */
    private Optional<Span> beginning(Predicate<String> isRest) {
        boolean full = cell == row.chunks().size() - 1 && width - box.right() < FULL * box.height();
        Span first = next.chunks().get(0);
        Matcher rest = BEGINS.matcher(first.plain());
        return full && rest.find() && isRest.test(rest.group(1))
                ? Optional.of(first.sub(rest.start(1), rest.end(1)))
                : Optional.empty();
    }
}
