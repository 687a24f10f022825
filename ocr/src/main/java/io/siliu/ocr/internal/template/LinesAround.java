package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Two lines of one value that is set around the middle of its cell, so that the row of its head lies between them.
 *
 * @param above the line above the head's row
 * @param below the line below it
 */
record LinesAround(Span above, Span below) {

    /**
     * The lines right of a head whose middle is that of the head.
     *
     * @param isLabelled whether a cell says itself what it holds
     */
    static Optional<LinesAround> of(PageText text, Span head, Predicate<Span> isLabelled) {
        return IntStream.range(1, text.rows().size() - 1)
                .filter(at -> holds(text.rows().get(at), head))
                .boxed()
                .findFirst()
                .flatMap(at -> rightOf(head, text.rows().get(at - 1))
                        .flatMap(above ->
                                rightOf(head, text.rows().get(at + 1)).map(below -> new LinesAround(above, below))))
                .filter(lines -> !isLabelled.test(lines.above()) && !isLabelled.test(lines.below()))
                .filter(lines -> lines.lieAround(head.box()));
    }

    private static boolean holds(Row row, Span head) {
        return row.page() == head.page()
                && row.box().y() <= head.box().centreY()
                && row.box().bottom() >= head.box().centreY();
    }

    private static Optional<Span> rightOf(Span head, Row row) {
        return row.chunks().stream()
                .filter(cell ->
                        row.page() == head.page() && cell.box().x() > head.box().right())
                .findFirst();
    }

    private boolean lieAround(Box head) {
        Box upper = above.box();
        Box lower = below.box();
        double height = head.height();
        double middle = (upper.centreY() + lower.centreY()) / 2;
        double aside = Math.min(Math.abs(upper.x() - lower.x()), Math.abs(upper.centreX() - lower.centreX()));
        return Math.abs(middle - head.centreY()) < height / 2 && lower.y() - upper.bottom() < height && aside < height;
    }
}
