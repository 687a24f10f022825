package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.FormFigures.FormFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much was done, what one of it costs, and what both come to: 312单, 6.50元/单, 2,028.00元. Where a paper prints the three and the
 * first two make the third, they prove each other, whatever they are called.
 */
final class RatedWork {

    private static final String UNIT = "(?:[\\p{IsHan}]{1,3}|㎡|k?m[²2]?|kg|t|h)";

    /** Behind a price of one: per how many of which unit. */
    private static final Pattern PER = Pattern.compile("^元?/(?:([千百万])(?=\\p{IsHan}))?(" + UNIT + ")");

    private static final Map<String, Integer> MULTIPLES = Map.of("百", 100, "千", 1_000, "万", 10_000);

    private static final Pattern PRICE = Pattern.compile("单价|时薪|费率|收费标准|计[费酬价]标准|课时(?:标准|费)");

    /** What is said of other amounts of work, or is no price of it. */
    private static final Pattern NOT_DONE = Pattern.compile(
            "计划|约定|合同|预计|预算|预估|下达|剩余|[应待]收|不合格|提交|送[检审]|退回|驳回|扣|罚|押金|保证|税|手续|平台|管理费|预付|定金|已付|累计|报价|抽[检查样]");

    /** What may head or name a count. */
    private static final Pattern COUNT = Pattern.compile("数|量|时|工|天|日|[课场趟车班人篇张件单次]次?|面积|里程|重量|合计|小计|共");

    /** What is measured, and has two decimals as sums have. */
    private static final Pattern MEASURED = Pattern.compile("吨|斤|公斤|千克|重量|净重|面积|里程|亩|公里|方量|体积|长度|时长");

    private static final Pattern COUNTED_IN = Pattern.compile("^" + UNIT);

    /** A paper has fewer prices. */
    private static final int MOST_PRICES = 20;

    /**
     * The three figures.
     *
     * @param count how much was done
     * @param sum what it comes to
     */
    private record Made(FormFigure count, FormFigure sum) {}

    private RatedWork() {}

    /** Puts and proves how much was done and what it comes to, where the paper reckons that of one thing or of all its rows. */
    static void read(PageText text, Draft draft) {
        List<FormFigure> figures = FormFigures.in(text);
        whole(made(figures))
                .filter(made -> isAmount(made.sum(), figures, draft))
                .ifPresent(made -> {
                    put(FieldNames.QUANTITY, made.count(), made.count().value().toPlainString(), draft);
                    if (draft.get(FieldNames.AMOUNT).isPresent()
                            || LessenedSum.left(made.sum().value(), figures).isEmpty()) {
                        put(
                                FieldNames.AMOUNT,
                                made.sum(),
                                made.sum()
                                        .value()
                                        .setScale(2, RoundingMode.UNNECESSARY)
                                        .toPlainString(),
                                draft);
                    }
                });
    }

    /** Whether a sum is what the paper is of, and not that of one row: it was read as such, or no other is larger. */
    private static boolean isAmount(FormFigure sum, List<FormFigure> figures, Draft draft) {
        return draft.get(FieldNames.AMOUNT)
                .map(amount -> isSame(amount.value(), sum.value().toPlainString()))
                .orElseGet(() -> figures.stream()
                        .filter(FormFigure::isMoney)
                        .allMatch(other -> other.value().compareTo(sum.value()) <= 0));
    }

    private static void put(String field, FormFigure figure, String value, Draft draft) {
        draft.put(Candidate.at(figure.span(), field, value).on(Ground.RECKONED));
        if (draft.get(field).filter(read -> isSame(read.value(), value)).isPresent()) {
            draft.prove(field);
            draft.settle(field);
        }
    }

    private static boolean isSame(String read, String value) {
        return read.matches("\\d+(?:\\.\\d+)?") && new BigDecimal(read).compareTo(new BigDecimal(value)) == 0;
    }

    private static List<Made> made(List<FormFigure> figures) {
        List<FormFigure> sums = figures.stream()
                .filter(figure -> figure.isMoney() && !figure.isCalled(NOT_DONE))
                .filter(figure -> price(figure).isEmpty() && figure.value().scale() <= 2)
                .toList();
        List<Made> made = new ArrayList<>();
        List<FormFigure> prices = figures.stream()
                .filter(figure -> price(figure).isPresent())
                .limit(MOST_PRICES)
                .toList();
        for (FormFigure price : prices) {
            price(price)
                    .ifPresent(one -> sums.forEach(sum -> figures.stream()
                            .filter(count -> count != sum && count != price && makes(price, one, count, sum))
                            .findFirst()
                            .ifPresent(count -> made.add(new Made(count, sum)))));
        }
        return made;
    }

    /** The price of one, where a figure is one. */
    private static Optional<BigDecimal> price(FormFigure figure) {
        Matcher per = PER.matcher(figure.behind());
        boolean of = per.find();
        if (figure.value().signum() == 0 || !of && !figure.isCalled(PRICE)) {
            return Optional.empty();
        }
        int pieces = of && per.group(1) != null ? MULTIPLES.get(per.group(1)) : 1;
        return Optional.of(figure.value().divide(BigDecimal.valueOf(pieces)));
    }

    private static boolean makes(FormFigure price, BigDecimal one, FormFigure count, FormFigure sum) {
        return count.value().compareTo(BigDecimal.ONE) > 0
                && count.value().multiply(one).setScale(2, RoundingMode.HALF_UP).compareTo(sum.value()) == 0
                && !count.isCalled(NOT_DONE)
                && price(count).isEmpty()
                && isCountOf(price, count);
    }

    /** Whether a figure is counted in what the price is of, or is called a count. */
    private static boolean isCountOf(FormFigure price, FormFigure count) {
        Matcher per = PER.matcher(price.behind());
        Matcher unit = COUNTED_IN.matcher(count.behind());
        if (unit.find() && per.find()) {
            return unit.group().startsWith(per.group(2)) || per.group(2).startsWith(unit.group());
        }
        return count.isCalled(COUNT) && (!count.isMoney() || count.isCalled(MEASURED));
    }

    /** The only one, or that whose count and sum all others come to. */
    private static Optional<Made> whole(List<Made> all) {
        List<Made> different = new ArrayList<>();
        all.stream()
                .filter(made -> different.stream().noneMatch(other -> made.equals(other) || isSame(made, other)))
                .forEach(different::add);
        return different.stream()
                .max(Comparator.comparing(made -> made.sum().value()))
                .filter(largest -> different.size() == 1 || isTotal(largest, all));
    }

    private static boolean isSame(Made one, Made other) {
        return one.count().value().compareTo(other.count().value()) == 0
                && one.sum().value().compareTo(other.sum().value()) == 0;
    }

    private static boolean isTotal(Made largest, List<Made> all) {
        List<Made> rows = all.stream().filter(made -> !isSame(made, largest)).toList();
        BigDecimal count = rows.stream().map(made -> made.count().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = rows.stream().map(made -> made.sum().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return count.compareTo(largest.count().value()) == 0
                && sum.compareTo(largest.sum().value()) == 0;
    }
}
