package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one sum that an acceptance or a slip prints in capitals is the witness of its figures: what was accepted, or what was earned or
 * paid. Where several are printed, nobody knows of which sums.
 */
final class SumInCapitals {

    /** The unit of a column, 万元, is made of the letters of capitals too. */
    private static final Pattern DIGIT = Pattern.compile("[零壹贰叁肆伍陆柒捌玖拾]");

    private SumInCapitals() {}

    static void read(PageText text, Draft draft) {
        List<Span> printed = text.findAll(PriceTable.CAPITALS).stream()
                .map(PageText.Found::span)
                .filter(span -> DIGIT.matcher(span.plain()).find())
                .toList();
        List<Money> sums = printed.stream()
                .flatMap(span -> ChineseCapitals.parse(span.plain()).stream())
                .distinct()
                .toList();
        if (sums.size() != 1) {
            return;
        }
        if (draft.kind() == DocumentKind.ACCEPTANCE_RECEIPT
                && draft.amountInWords().isEmpty()) {
            draft.amountInWords(printed.get(0).plain());
        } else if (draft.kind() == DocumentKind.PAYMENT_SLIP && isOfNone(sums.get(0), draft)) {
            draft.doubt(
                    Warning.Code.ARITHMETIC_FAILS,
                    FieldNames.NET_AMOUNT,
                    "The capitals say " + sums.get(0) + ", which no sum of this slip is.");
        }
    }

    private static boolean isOfNone(Money capitals, Draft draft) {
        return draft.get(FieldNames.NET_AMOUNT).isPresent()
                && Stream.of(FieldNames.NET_AMOUNT, FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT)
                        .map(draft::get)
                        .flatMap(Optional::stream)
                        .map(Candidate::value)
                        .map(Money::of)
                        .noneMatch(capitals::equals);
    }
}
