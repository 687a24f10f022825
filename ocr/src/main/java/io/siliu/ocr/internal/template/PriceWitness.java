package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What on a contract speaks for a sum being its price, where no capitals do: it is called the whole, it stands there once more, its
 * parts add up to it, a rate times a number comes to it, or a share of it is reckoned. One sentence alone may speak of another sum.
 */
final class PriceWitness {

    /** A number, and what shows that it is money or a share: the sign before (1), the number (2), the unit behind (3). */
    private static final Pattern NUMBER = Pattern.compile(
            "(¥[ ]?)?(?<![\\d.,])(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?)(?![\\d,.]*\\d)[ ]?(元|%)?");

    /** What makes a figure the price of one piece: 每幅450.00元, 18元/件. */
    private static final Pattern RATE = Pattern.compile("(?:每|单价|按)[^。;；]{0,16}$");

    private static final Pattern OF_EACH = Pattern.compile("^[ ]?[/每]");

    /** In the clause of a sum, what says that it is all of the price. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:合计|总计|共计|总额|总价款?|总金额|总费用|总报酬|合同(?:价款?|金额|价格)|造价|全部费用)[^,，。;；]{0,16}$");

    /** 以上报酬合计 says that it is all of what stands above, which may be one part of the price. */
    private static final Pattern ALL_ABOVE = Pattern.compile("(?:以上|上述|前述)\\p{IsHan}{0,8}(?:合计|总计|共计)[^,，。;；]{0,16}$");

    /** Behind a sum that is printed again, the same in capitals. */
    private static final Pattern CAPITALS = Pattern.compile("^[元()大写:人民币]{0,10}[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,30}[圆元]");

    /** How often it is done is not agreed on, so that no sum is that of all: 按实际场次结算, 次数以派单为准. */
    private static final Pattern COUNTED_LATER = Pattern.compile(
            "(?:次数|数量|单量|场次|工日|件数|张数)[^,，。;；]{0,8}(?:为准|结算|计[算付])|按(?:实际)?\\p{IsHan}{0,6}(?:场次?|张|工日|件|次|单|篇|幅|小时)\\p{IsHan}{0,2}(?:结算|计[费酬算])|以\\p{IsHan}{0,8}(?:派单|结算单)\\p{IsHan}{0,4}为准");

    /** What is taken off for lateness is a share of whatever was late. */
    private static final Pattern FINED = Pattern.compile("(?:迟延|逾期|延[期误迟]|违约|扣|罚|赔)[^。;；]{0,24}$");

    /** Behind a number that counts no pieces: a term, a day, a share, a house number. */
    private static final Pattern NO_COUNT = Pattern.compile("^(?:个?(?:工作日|自然日|日|天|月|小时)(?:内|前|后|以)|[年月号时楼室%])");

    /** Before one: 第3条, 2026年3月5日, 2026-03-05. */
    private static final Pattern NO_COUNT_BEHIND = Pattern.compile("(?:第|年|月|[-/.])$");

    /** So many numbers are looked at; a hostile paper has more. */
    private static final int MOST = 400;

    /** A sum that is printed again has so many digits at least: small ones stand for many things. */
    private static final Money LEAST = Money.of("100");

    private static final int MOST_PARTS = 8;

    /** How far from a sum, in letters, its parts, its rate or its share stand. */
    private static final int NEAR = 240;

    private static final int SHARE_NEAR = 24;

    private final TextRun flow;
    private final List<Figure> figures;

    /** A number with its place. */
    private record Figure(BigDecimal value, boolean money, boolean share, int from, int to) {

        private static Figure of(MatchResult found) {
            String unit = Optional.ofNullable(found.group(3)).orElse("");
            String printed = found.group(2);
            boolean money = found.group(1) != null || unit.equals("元") || printed.matches(".*[,.].*");
            return new Figure(
                    new BigDecimal(printed.replace(",", "")),
                    money && !unit.equals("%"),
                    unit.equals("%"),
                    found.start(2),
                    found.end(2));
        }

        boolean is(BigDecimal other) {
            return value.compareTo(other) == 0;
        }
    }

    PriceWitness(TextRun flow) {
        this.flow = flow;
        this.figures = NUMBER.matcher(flow.plain())
                .results()
                .limit(MOST)
                .map(Figure::of)
                .toList();
    }

    /** @param sum where the price was read */
    boolean speaksFor(Span sum) {
        Optional<Figure> read = figures.stream()
                .filter(figure -> figure.from() < sum.to() && figure.to() > sum.from())
                .findFirst();
        return read.filter(figure -> !figure.is(BigDecimal.ZERO))
                .filter(figure ->
                        isWhole(figure) || isRated(figure) || !isCountedLater(figure) && isSaidOtherwise(figure))
                .isPresent();
    }

    private boolean isWhole(Figure figure) {
        String before = before(figure);
        return WHOLE.matcher(before).find() && !ALL_ABOVE.matcher(before).find() && !OtherSums.isOpen(before);
    }

    private boolean isSaidOtherwise(Figure figure) {
        return isPrintedAgain(figure) || addsUp(figure) || isShared(figure);
    }

    private boolean isCountedLater(Figure sum) {
        String plain = flow.plain();
        String around = plain.substring(Math.max(0, sum.from() - NEAR), Math.min(plain.length(), sum.to() + NEAR));
        return COUNTED_LATER.matcher(around.replaceAll("\\s", "")).find();
    }

    /** Two years, or goods and a fee, may cost the same: the other place has to call it the whole, or say it in capitals. */
    private boolean isPrintedAgain(Figure sum) {
        return sum.value().compareTo(LEAST.amount()) >= 0
                && others(sum)
                        .filter(other -> other.money() && other.is(sum.value()))
                        .filter(other -> isWhole(other)
                                || CAPITALS.matcher(behind(other)).find())
                        .anyMatch(other -> !OtherSums.isAnother(before(other), behind(other))
                                && !OtherSums.isTold(before(other))
                                && !OtherSums.isLimit(before(other), behind(other)));
    }

    /** Whether several sums that follow one another, before it or behind it, come to it. */
    private boolean addsUp(Figure sum) {
        List<Figure> near = others(sum)
                .filter(other -> other.money() && isNear(other, sum) && !isRate(other))
                .toList();
        for (int from = 0; from < near.size(); from++) {
            BigDecimal added = BigDecimal.ZERO;
            for (int to = from; to < Math.min(near.size(), from + MOST_PARTS); to++) {
                added = added.add(near.get(to).value());
                if (to > from && sum.is(added)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRated(Figure sum) {
        return others(sum)
                .filter(rate -> rate.money() && isNear(rate, sum) && isRate(rate))
                .filter(rate -> rate.value().compareTo(BigDecimal.ONE) > 0)
                .anyMatch(rate -> others(sum)
                        .filter(count -> count.from() != rate.from() && isNear(count, rate) && isCount(count))
                        .filter(count -> count.value().compareTo(BigDecimal.ONE) > 0)
                        .anyMatch(count -> sum.is(rate.value().multiply(count.value()))));
    }

    private boolean isCount(Figure figure) {
        return !figure.share()
                && !NO_COUNT.matcher(behind(figure)).find()
                && !NO_COUNT_BEHIND.matcher(before(figure)).find();
    }

    private boolean isRate(Figure figure) {
        return RATE.matcher(before(figure)).find()
                || OF_EACH.matcher(behind(figure).replaceFirst("^元", "")).find();
    }

    /** Whether a sum behind a share is that share of it. */
    private boolean isShared(Figure sum) {
        return others(sum)
                .filter(share -> share.share() && !FINED.matcher(before(share)).find())
                .anyMatch(share -> others(sum)
                        .filter(Figure::money)
                        .filter(part -> part.from() > share.to() && part.from() - share.to() < SHARE_NEAR)
                        .anyMatch(part -> part.value()
                                        .movePointRight(2)
                                        .compareTo(sum.value().multiply(share.value()))
                                == 0));
    }

    private Stream<Figure> others(Figure sum) {
        Predicate<Figure> same = figure -> figure.from() == sum.from();
        return figures.stream().filter(same.negate());
    }

    private static boolean isNear(Figure one, Figure other) {
        return Math.abs(one.from() - other.from()) < NEAR;
    }

    private String before(Figure figure) {
        return flow.plain()
                .substring(Math.max(0, figure.from() - 60), figure.from())
                .replaceAll("\\s", "");
    }

    private String behind(Figure figure) {
        String plain = flow.plain();
        return plain.substring(figure.to(), Math.min(plain.length(), figure.to() + 60))
                .replaceAll("\\s", "");
    }
}
