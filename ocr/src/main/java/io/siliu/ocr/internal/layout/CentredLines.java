package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The lines of a value that is set in the middle of its cell: its label stands half-way down, so that of two lines one stands
 * above the label's row and one below it, and of three the middle one beside it.
 */
final class CentredLines {

    /** How far two lines of one value lie apart at most, in heights. */
    private static final double LINE_GAP = 0.9;

    /** How far from each other their edges, or their middles, may lie, in heights. */
    private static final double SAME_EDGE = 1.2;

    /** How far from the label's middle that of the lines may lie, in heights. */
    private static final double CENTRED = 0.35;

    private final PageText text;
    private final PageText.Found label;
    private final Predicate<Span> isLabel;

    CentredLines(PageText text, PageText.Found label, Predicate<Span> isLabel) {
        this.text = text;
        this.label = label;
        this.isLabel = isLabel;
    }

    /** The lines from top to bottom; empty where the value is not set so. */
    Optional<List<Span>> find() {
        Box own = label.span().box();
        Optional<Span> beside = cellBeside();
        return around(-1)
                .flatMap(above -> around(1)
                        .map(below -> Stream.of(Optional.of(above), beside, Optional.of(below))
                                .flatMap(Optional::stream)
                                .toList()))
                .filter(CentredLines::areOne)
                .filter(lines -> Math.abs(middle(lines) - own.centreY()) < CENTRED * own.height());
    }

    private Optional<Span> cellBeside() {
        return cells(text.rows().get(label.row()))
                .filter(cell -> cell.box().x() < columnEnd())
                .findFirst();
    }

    /** The nearest cell of the column above, or below, the row of the label. */
    private Optional<Span> around(int step) {
        Box own = label.span().box();
        for (int at = label.row() + step; at >= 0 && at < text.rows().size(); at += step) {
            Row row = text.rows().get(at);
            boolean far = Math.abs(row.box().centreY() - own.centreY()) > 2.5 * own.height();
            if (row.page() != label.span().page() || far) {
                return Optional.empty();
            }
            Optional<Span> cell =
                    cells(row).filter(chunk -> chunk.box().x() < columnEnd()).findFirst();
            if (cell.isPresent() || hasLabel(row)) {
                return cell.filter(chunk -> !hasLabel(row) && !isLabel.test(chunk));
            }
        }
        return Optional.empty();
    }

    /** Cells right of the label. */
    private Stream<Span> cells(Row row) {
        Box own = label.span().box();
        return row.chunks().stream().filter(chunk -> chunk.box().x() > own.right());
    }

    /** Whether the row has a cell of its own above or below the label. */
    private boolean hasLabel(Row row) {
        Box own = label.span().box();
        return row.chunks().stream()
                .map(Span::box)
                .anyMatch(box -> box.right() > own.x() + own.height() / 4 && box.x() < own.right());
    }

    /** Where the next label of the row begins; of one that is set letter by letter, its first letter. */
    private double columnEnd() {
        return cells(text.rows().get(label.row()))
                .filter(cell -> isLabel.test(cell) || isLetter(cell))
                .mapToDouble(cell -> cell.box().x())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static boolean isLetter(Span cell) {
        String plain = cell.plain().strip();
        return plain.length() == 1 && Character.isIdeographic(plain.charAt(0));
    }

    private static boolean areOne(List<Span> lines) {
        for (int at = 1; at < lines.size(); at++) {
            Box upper = lines.get(at - 1).box();
            Box lower = lines.get(at).box();
            double height = Math.min(upper.height(), lower.height());
            double aside = Math.min(Math.abs(upper.x() - lower.x()), Math.abs(upper.centreX() - lower.centreX()));
            if (lower.y() - upper.bottom() > LINE_GAP * height || aside > SAME_EDGE * height) {
                return false;
            }
        }
        return true;
    }

    private static double middle(List<Span> lines) {
        return (lines.get(0).box().centreY() + lines.get(lines.size() - 1).box().centreY()) / 2;
    }
}
