package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import java.math.BigDecimal;

/** A count that was read where another one, times the price, makes the sum: it was handed in, or counts something else. */
final class OtherCount {

    private OtherCount() {}

    /**
     * Withdraws what was read otherwise, unless a label says that so many were found good; then a person has to look.
     *
     * @param made what makes the sum
     */
    static void withdraw(BigDecimal made, PageText text, Draft draft) {
        boolean other = draft.get(FieldNames.QUANTITY)
                .filter(read -> read.value().matches("\\d+(?:\\.\\d+)?"))
                .map(read -> new BigDecimal(read.value()))
                .filter(read -> read.compareTo(made) != 0)
                .isPresent();
        if (other && isFoundGood(text, draft)) {
            draft.doubt(
                    Warning.Code.ARITHMETIC_FAILS,
                    FieldNames.QUANTITY,
                    "A label says so many; times the price, another count makes the sum.");
        } else if (other) {
            draft.remove(FieldNames.QUANTITY);
        }
    }

    private static boolean isFoundGood(PageText text, Draft draft) {
        return new Labels(text, AcceptanceWords.QUANTITIES)
                .value(
                        AcceptanceWords.QUANTITIES_FOUND,
                        span -> LabelledValues.quantity(span).isPresent())
                .flatMap(LabelledValues::quantity)
                .equals(draft.get(FieldNames.QUANTITY).map(Candidate::value));
    }
}
