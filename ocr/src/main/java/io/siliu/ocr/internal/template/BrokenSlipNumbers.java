package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Accounts and numbers that a narrow cell or the end of a line cut: 990000607470 and right below it 8418976. Both parts are delivered
 * as one and looked at, because nothing but their places says that they belong together.
 */
final class BrokenSlipNumbers {

    /** What the rest of each number looks like, alone in its cell. */
    private static final Map<String, Pattern> REST = Map.of(
            FieldNames.PAYEE_ACCOUNT, Pattern.compile("[\\d ]{1,15}"),
            FieldNames.BATCH_NUMBER, Pattern.compile("(?=.*\\d)[-0-9A-Z]{1,14}"));

    /** Behind it in a sentence or before a bank that is named in brackets. */
    private static final Pattern GOES_ON = Pattern.compile("^([-\\dA-Z]{1,15})(?=[ ]*[,，。;；(（]|$)");

    /** The whole of each. */
    private static final Map<String, Pattern> WHOLE = Map.of(
            FieldNames.PAYEE_ACCOUNT, Pattern.compile("\\d{12,25}"),
            FieldNames.BATCH_NUMBER, Pattern.compile("[-0-9A-Z]{8,32}"));

    /** As many figures as a card has: what stands below may be another thing's. */
    private static final Pattern MAY_BE_WHOLE = Pattern.compile("\\d{16,}");

    /** How far below its first part the rest begins at most, and how far aside of it, in heights. */
    private static final double GAP = 1.2;

    private static final double ASIDE = 1.2;

    /** A line that ends nearer to the right edge of all text than so many of its heights has no room for more. */
    private static final double FULL = 3;

    private final PageText text;

    private BrokenSlipNumbers(PageText text) {
        this.text = text;
    }

    static void join(PageText text, Draft draft) {
        BrokenSlipNumbers numbers = new BrokenSlipNumbers(text);
        REST.keySet().stream()
                .sorted()
                .flatMap(field -> draft.get(field).stream())
                .filter(number -> number.box() != null)
                .toList()
                .forEach(number -> numbers.rest(number).ifPresent(rest -> put(number, rest, draft)));
    }

    private static void put(Candidate number, Span rest, Draft draft) {
        String whole = number.value() + rest.plain().replaceAll("\\s", "");
        if (!WHOLE.get(number.name()).matcher(whole).matches()) {
            return;
        }
        if (!MAY_BE_WHOLE.matcher(number.value()).matches()) {
            draft.replace(number.withValue(whole, Math.min(number.reliability(), rest.confidence()))
                    .placed(number.box().union(rest.box())));
        }
        draft.doubt(
                Warning.Code.VALUE_IMPLAUSIBLE,
                number.name(),
                "Figures without a label stand right below this number; look whether they belong to it.");
    }

    private Optional<Span> rest(Candidate number) {
        List<Row> rows = text.rows();
        for (int at = 0; at + 1 < rows.size(); at++) {
            Optional<Span> cell = cell(rows.get(at), number);
            if (cell.isPresent()) {
                Row next = rows.get(at + 1);
                boolean below = next.page() == number.page()
                        && next.box().y() - number.box().bottom()
                                < GAP * number.box().height();
                return below ? under(rows.get(at), cell.get(), next, number) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The cell that a number ends. */
    private static Optional<Span> cell(Row row, Candidate number) {
        Box box = number.box();
        return row.chunks().stream()
                .filter(cell -> row.page() == number.page()
                        && cell.box().y() <= box.centreY()
                        && cell.box().bottom() >= box.centreY()
                        && Math.abs(cell.box().right() - box.right()) < 1)
                .findFirst();
    }

    private Optional<Span> under(Row row, Span cell, Row next, Candidate number) {
        Box box = number.box();
        Pattern form = REST.get(number.name());
        Optional<Span> aligned = next.chunks().stream()
                .filter(rest -> Math.abs(rest.box().x() - box.x()) < ASIDE * box.height())
                .filter(rest -> form.matcher(rest.plain()).matches())
                .filter(rest -> !isLabelled(row, cell, next, rest))
                .findFirst();
        return aligned.isPresent() ? aligned : goesOn(row, next, number);
    }

    /** Whether something stands left of the rest, where the label of the number stands or right of that. */
    private static boolean isLabelled(Row row, Span cell, Row next, Span rest) {
        int at = row.chunks().indexOf(cell);
        double edge = at == 0 ? cell.box().x() : row.chunks().get(at - 1).box().x();
        return next.chunks().stream()
                .anyMatch(other -> other != rest
                        && other.box().right() > edge
                        && other.box().x() < rest.box().x());
    }

    /** A line that is full goes on at the beginning of the next one. */
    private Optional<Span> goesOn(Row row, Row next, Candidate number) {
        boolean full = row.box().right() - number.box().right() < 1
                && text.width() - number.box().right() < FULL * number.box().height();
        Span first = next.chunks().get(0);
        var rest = GOES_ON.matcher(first.plain());
        return full
                        && rest.find()
                        && REST.get(number.name()).matcher(rest.group(1)).matches()
                ? Optional.of(first.sub(rest.start(1), rest.end(1)))
                : Optional.empty();
    }
}
