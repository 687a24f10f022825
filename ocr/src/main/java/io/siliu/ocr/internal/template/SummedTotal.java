package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The last row of a table that its other rows add up to, whatever its columns are called. A list of goods or of fines adds up as well:
 * a person has to look.
 */
final class SummedTotal {

    private static final Pattern TOTAL = Pattern.compile(
            "(?!.*[每月季])(?:\\p{IsHan}{0,6})?(?:合|总|共)计(?:\\p{IsHan}{0,4})?(?:\\([^)]{1,16}\\))?(?:[A-Za-z ]{0,16})?:?.*|(?:合同)?总(?:价款?|金额|额|费用)(?:\\([^)]{1,16}\\))?:?.*");

    private static final Pattern SUM =
            Pattern.compile("^[^\\d]{0,8}((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?)[ ]?元?$");

    /** What shows that a column is money. */
    private static final Pattern MONEY = Pattern.compile("[元¥]|金额|价|费|款|报酬|小计|Amount|AMOUNT|RMB");

    /** A table of parts that are paid, or of what is kept back, is none of the work. */
    private static final Pattern OTHER = Pattern.compile("数量|面积|人数|工时|课时|次数|比例|/|每|价值|扣|罚|押金|赔|保险|保证金|补贴");

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d.,])((?:\\d{1,3}(?:,\\d{3})+|\\d{2,})(?:\\.\\d{1,2})?)(?![\\d.%])");

    private static final int MOST_ROWS = 40;

    private final PageText text;

    SummedTotal(PageText text) {
        this.text = text;
    }

    void read(Draft draft) {
        List<Row> rows = text.rows();
        for (int at = 2; at < rows.size(); at++) {
            Optional<Span> total = total(rows.get(at));
            if (total.isPresent() && isSummed(at, total.get())) {
                draft.put(
                        FieldNames.AMOUNT,
                        total,
                        span -> Optional.of(money(span).toString()),
                        Ground.CLOSING);
                return;
            }
        }
    }

    private static Optional<Span> total(Row row) {
        List<Span> cells = row.chunks();
        boolean is = cells.size() > 1
                && TOTAL.matcher(cells.get(0).plain().replaceAll("\\s", "")).matches();
        return Optional.of(row)
                .filter(total -> is)
                .flatMap(total -> total.text().findAll(FIGURES).stream().findFirst());
    }

    /** Whether the last sums of the rows above, from the nearest up, come to the total, under a head that says money. */
    private boolean isSummed(int at, Span total) {
        Money whole = money(total);
        Money sum = Money.ZERO;
        int parts = 0;
        int page = text.rows().get(at).page();
        for (int above = at - 1; above >= Math.max(0, at - MOST_ROWS); above--) {
            Row row = text.rows().get(above);
            if (row.page() != page || row.chunks().size() < 2) {
                return false;
            }
            Optional<Span> part = part(row);
            if (part.isEmpty()) {
                return parts > 1 && sum.equals(whole) && isMoney(row);
            }
            sum = sum.plus(money(part.get()));
            parts++;
        }
        return false;
    }

    private static boolean isMoney(Row heads) {
        String last = heads.chunks().get(heads.chunks().size() - 1).plain();
        return MONEY.matcher(last).find() && !OTHER.matcher(last).find();
    }

    private static Optional<Span> part(Row row) {
        List<Span> cells = row.chunks();
        return Stream.of(cells.get(cells.size() - 1))
                .filter(cell -> SUM.matcher(cell.plain()).matches())
                .findFirst();
    }

    private static Money money(Span cell) {
        return Values.money(cell.raw()).map(Money::of).orElse(Money.ZERO);
    }
}
