package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table may count its sums in thousands or ten thousands of yuan and say so in its head alone: 金额（万元）, 单位：万元. Which of the
 * sums it speaks of a person has to tell, unless capitals say the very sum that was read.
 */
final class UnitOfSums {

    private static final String UNIT = "(?:人民币)?(?:[十百千]?[万亿]|千)[元圆]";

    /** In brackets or behind a stroke, or where the unit is named; the capital of a firm and limits are told in large units anyway. */
    private static final Pattern SAID = Pattern.compile("(?<!注册资本|授信|限额|保额|额度)[(/\\[,【¥][^()\\[\\]【】\\d:]{0,6}?:?"
            + UNIT + "(?=[)\\]】:/,]|\\p{IsHan}|\\d|$)|单位[:为(]?" + UNIT + "|以" + UNIT + "(?:计|为单位)");

    private static final List<String> SUMS = List.of(
            FieldNames.AMOUNT,
            FieldNames.GROSS_AMOUNT,
            FieldNames.TAX_AMOUNT,
            FieldNames.NET_AMOUNT,
            FieldNames.AMOUNT_EXCLUDING_TAX,
            FieldNames.TOTAL_AMOUNT);

    private UnitOfSums() {}

    static void doubt(PageText text, Draft draft) {
        if (!SAID.matcher(Classifier.compact(text.rows())).find()) {
            return;
        }
        Optional<Money> capitals = Optional.of(draft.amountInWords())
                .filter(words -> !words.isEmpty())
                .flatMap(ChineseCapitals::parse);
        SUMS.stream()
                .filter(field -> draft.get(field)
                        .filter(sum ->
                                capitals.filter(Money.of(sum.value())::equals).isEmpty())
                        .isPresent())
                .forEach(field -> draft.doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        field,
                        "The paper counts sums in a larger unit than one yuan; look which it means."));
    }
}
