package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers that go on in the next line, where a narrow cell or the line had no room for them: figures without a label below the
 * first part, which are fewer. Nothing tells surely that they belong to it, so the whole is delivered and a person has to look.
 */
final class CutNumbers {

    private static final List<String> FIELDS =
            List.of(FieldNames.RECEIPT_NUMBER, FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT);

    private static final Pattern REST = Pattern.compile("(?=.*\\d)[0-9A-Za-z-]{2,24}");

    /** How far below the first part the rest begins, in heights. */
    private static final double LINE_GAP = 1.1;

    /** How far from the edge of the first part the rest may begin, in heights. */
    private static final double SAME_EDGE = 1.2;

    /** No number of a receipt and no account is longer. */
    private static final int LONGEST = 40;

    private CutNumbers() {}

    static void join(PageText text, Draft draft) {
        FIELDS.stream()
                .flatMap(field -> draft.get(field).stream())
                .filter(number -> number.box() != null)
                .toList()
                .forEach(number -> rest(text, number).ifPresent(rest -> join(number, rest, draft)));
    }

    private static void join(Candidate number, Span rest, Draft draft) {
        draft.replace(number.withValue(number.value() + rest.plain().strip(), number.reliability())
                .placed(number.box().union(rest.box())));
        draft.doubt(
                Warning.Code.VALUE_IMPLAUSIBLE,
                number.name(),
                "Figures without a label stand below this number; look whether they are its end.");
    }

    private static Optional<Span> rest(PageText text, Candidate number) {
        List<Row> rows = text.rows();
        for (int at = 0; at + 1 < rows.size(); at++) {
            Row row = rows.get(at);
            Optional<Integer> own = cellOf(row, number);
            if (own.isPresent()) {
                return rest(row, own.get(), rows.get(at + 1), number);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> cellOf(Row row, Candidate number) {
        if (row.page() != number.page()) {
            return Optional.empty();
        }
        for (int cell = 0; cell < row.chunks().size(); cell++) {
            Box box = row.chunks().get(cell).box();
            if (box.y() <= number.box().centreY()
                    && box.bottom() >= number.box().centreY()
                    && box.x() <= number.box().x() + 1
                    && box.right() >= number.box().right() - 1) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> rest(Row row, int cell, Row next, Candidate number) {
        Box box = number.box();
        if (next.page() != number.page() || next.box().y() - box.bottom() >= LINE_GAP * box.height()) {
            return Optional.empty();
        }
        Span own = row.chunks().get(cell);
        boolean labelled = own.box().x() < box.x() - 1;
        double edge = labelled || cell == 0
                ? own.box().x()
                : row.chunks().get(cell - 1).box().x();
        boolean endsRow = cell == row.chunks().size() - 1 && next.chunks().size() == 1;
        return next.chunks().stream()
                .filter(chunk -> REST.matcher(chunk.plain().strip()).matches()
                        && Values.date(chunk.plain()).isEmpty())
                .filter(chunk -> chunk.plain().strip().length() < number.value().length()
                        && chunk.plain().strip().length() + number.value().length() <= LONGEST)
                .filter(chunk -> Math.abs(chunk.box().x() - box.x()) < SAME_EDGE * box.height()
                                && isFree(next, edge - box.height(), chunk)
                        || endsRow && chunk.box().x() < box.right())
                .findFirst();
    }

    /** Whether nothing stands left of a cell, from the edge of the label above on. */
    private static boolean isFree(Row row, double edge, Span cell) {
        return row.chunks().stream()
                .noneMatch(other ->
                        other.box().x() >= edge && other.box().x() < cell.box().x());
    }
}
