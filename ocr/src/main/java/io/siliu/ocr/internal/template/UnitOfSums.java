package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table may count its sums in thousands or ten thousands of yuan and say so in its head alone: 金额（万元）, 单位：万元. Which of the
 * sums it speaks of a person has to tell, unless capitals say the very sum that was read, or that many of the unit. Sums of
 * thousands are hardly told in ten thousands; smaller ones are delivered in yuan.
 */
final class UnitOfSums {

    private static final String UNIT = "(?:人民币)?(?:[十百千]?[万亿]|千)[元圆]";

    private static final Pattern MEASURE = Pattern.compile("([十百千]?[万亿]|千)[元圆]");

    private static final Map<Character, Integer> ZEROS = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);

    /** In brackets or behind a stroke, or where the unit is named; the capital of a firm and limits are told in large units anyway. */
    private static final Pattern SAID = Pattern.compile("(?<!注册资本|授信|限额|保额|额度)[(/\\[,【¥][^()\\[\\]【】\\d:]{0,6}?:?"
            + UNIT + "(?=[)\\]】:/,]|\\p{IsHan}|\\d|$)|单位[:为(]?" + UNIT + "|以" + UNIT + "(?:计|为单位)");

    /** Where nothing is larger, all sums of a paper may be told in its unit. */
    private static final Money MOST_IN_UNITS = Money.of("2000");

    private static final List<String> SUMS = List.of(
            FieldNames.AMOUNT,
            FieldNames.GROSS_AMOUNT,
            FieldNames.TAX_AMOUNT,
            FieldNames.NET_AMOUNT,
            FieldNames.AMOUNT_EXCLUDING_TAX,
            FieldNames.TOTAL_AMOUNT);

    private UnitOfSums() {}

    static void read(PageText text, Draft draft) {
        List<String> said = SAID.matcher(Classifier.compact(text.rows()))
                .results()
                .map(MatchResult::group)
                .toList();
        if (said.isEmpty()) {
            return;
        }
        Optional<Money> capitals = Optional.of(draft.amountInWords())
                .filter(words -> !words.isEmpty())
                .flatMap(ChineseCapitals::parse);
        List<Candidate> sums =
                SUMS.stream().flatMap(field -> draft.get(field).stream()).toList();
        Set<BigDecimal> units = said.stream().map(UnitOfSums::unit).collect(Collectors.toSet());
        if (units.size() == 1
                && sums.stream()
                        .map(sum -> inYuan(sum, units))
                        .map(Optional::of)
                        .anyMatch(capitals::equals)) {
            sums.forEach(sum -> draft.replace(sum.withValue(inYuan(sum, units).toString(), sum.reliability())));
            return;
        }
        boolean small = units.size() == 1
                && sums.stream().map(sum -> Money.of(sum.value())).noneMatch(sum -> MOST_IN_UNITS.compareTo(sum) < 0);
        sums.stream()
                .filter(sum -> capitals.filter(Money.of(sum.value())::equals).isEmpty())
                .forEach(sum -> {
                    if (small) {
                        draft.replace(sum.withValue(inYuan(sum, units).toString(), sum.reliability()));
                    }
                    draft.doubt(
                            Warning.Code.VALUE_IMPLAUSIBLE,
                            sum.name(),
                            "The paper counts sums in a larger unit than one yuan; look which it means.");
                });
    }

    private static Money inYuan(Candidate sum, Set<BigDecimal> unit) {
        return Money.of(sum.value()).times(unit.iterator().next());
    }

    private static BigDecimal unit(String said) {
        Matcher measure = MEASURE.matcher(said);
        int zeros = measure.find()
                ? measure.group(1)
                        .chars()
                        .map(letter -> ZEROS.get((char) letter))
                        .sum()
                : 0;
        return BigDecimal.TEN.pow(zeros);
    }
}
