package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lines a value is broken over: cells right below it that begin where it begins and have no cell between the label's
 * edge and their own. A line of another block that stands beside the value, between two of its lines, does not end it.
 */
final class Continuation {

    private static final double LINE_GAP = 1.1;

    /** How far from the value's own edge its next line may begin, in heights of the line. */
    private static final double SAME_EDGE = 1.2;

    /** A line that ends nearer to the right edge than this had no room for another word. */
    private static final double FULL = 1.5;

    /** What the last line of a text ends with. */
    private static final String ENDS = ".。)*";

    private final PageText text;
    private final PageText.Found value;
    private final double labelLeft;
    private final Predicate<Span> mayFollow;
    private final boolean rightToo;
    private final List<Span> lines = new ArrayList<>();

    /** @param colons whether a line of the value may hold a colon */
    Continuation(PageText text, PageText.Found value, double labelLeft, boolean colons) {
        this(text, value, labelLeft, line -> colons || !line.plain().contains(":"), false);
    }

    /** @param rightToo whether the lines may end where the value ends instead, as values at a right edge do */
    Continuation(PageText text, PageText.Found value, double labelLeft, Predicate<Span> mayFollow, boolean rightToo) {
        this.text = text;
        this.value = value;
        this.labelLeft = labelLeft;
        this.mayFollow = mayFollow;
        this.rightToo = rightToo;
    }

    Labels.Whole upTo(int atMost) {
        lines.add(value.span());
        for (int i = value.row() + 1; i < text.rows().size() && lines.size() <= atMost; i++) {
            Row row = text.rows().get(i);
            if (row.page() != value.span().page() || isBelow(row)) {
                break;
            }
            Optional<Span> next = next(row);
            if (isLabelled(row, next)) {
                break;
            }
            next.ifPresent(lines::add);
        }
        return whole();
    }

    private Box above() {
        return lines.get(lines.size() - 1).box();
    }

    /** Whether a row lies too far below the last line for anything under it to belong to the value. */
    private boolean isBelow(Row row) {
        return row.box().y() - above().bottom() >= LINE_GAP * above().height();
    }

    private Optional<Span> next(Row row) {
        double height = above().height();
        return row.chunks().stream()
                .filter(chunk -> isLevelled(chunk.box(), height))
                .filter(chunk -> chunk.box().y() - above().bottom() < LINE_GAP * height)
                .filter(mayFollow)
                .findFirst();
    }

    private boolean isLevelled(Box line, double height) {
        Box first = value.span().box();
        return Math.abs(line.x() - first.x()) < SAME_EDGE * height
                || rightToo && Math.abs(line.right() - first.right()) < SAME_EDGE * height;
    }

    /**
     * Whether something stands left of the value's lines. A label set letter by letter falls apart into cells; a lone letter
     * may belong to a column of letters.
     */
    private boolean isLabelled(Row row, Optional<Span> next) {
        double height = above().height();
        double edge = next.map(Span::box).map(Box::x).orElse(value.span().box().x());
        int letters = row.chunks().stream()
                .filter(chunk -> chunk.box().x() >= labelLeft - height)
                .filter(chunk -> chunk.box().right() < edge
                        || next.isEmpty() && chunk.box().x() < edge)
                .mapToInt(chunk -> chunk.plain().length())
                .sum();
        return letters > 1;
    }

    private Labels.Whole whole() {
        Labels.Whole whole = Labels.Whole.of(lines);
        return new Labels.Whole(whole.first(), whole.raw(), whole.box(), whole.confidence(), isOpen(whole.box()));
    }

    private boolean isOpen(Box all) {
        Span last = lines.get(lines.size() - 1);
        boolean full = last.box().right() > all.right() - FULL * last.box().height();
        String plain = last.plain();
        return lines.size() > 1 && full && ENDS.indexOf(plain.charAt(plain.length() - 1)) < 0;
    }
}
