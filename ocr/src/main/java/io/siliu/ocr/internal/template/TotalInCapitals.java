package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sum of a receipt whose table has several rows: that of the last one, where the capitals say it. What a label heads is the
 * sum of the first.
 */
final class TotalInCapitals {

    private static final Pattern TOTAL = Pattern.compile("(?:合|总|共)计.*");

    private TotalInCapitals() {}

    static void read(PageText text, Draft draft) {
        Optional<Money> capitals = ChineseCapitals.parse(draft.amountInWords());
        Optional<Candidate> read = draft.get(FieldNames.AMOUNT)
                .filter(sum -> sum.box() != null
                        && capitals.filter(words -> !words.equals(Money.of(sum.value())))
                                .isPresent());
        read.flatMap(first -> text.rows().stream()
                        .filter(row -> row.page() == first.page() && isTotal(row))
                        .flatMap(row -> row.chunks().stream())
                        .filter(cell -> cell.box().y() > first.box().bottom()
                                && cell.box().x() < first.box().right()
                                && cell.box().right() > first.box().x())
                        .filter(cell -> Values.money(cell.raw()).map(Money::of).equals(capitals))
                        .findFirst())
                .ifPresent(total -> draft.replace(Candidate.at(
                        total, FieldNames.AMOUNT, capitals.orElseThrow().toString())));
    }

    private static boolean isTotal(Row row) {
        Span first = row.chunks().get(0);
        return TOTAL.matcher(first.plain().replaceAll("\\s", "")).matches();
    }
}
