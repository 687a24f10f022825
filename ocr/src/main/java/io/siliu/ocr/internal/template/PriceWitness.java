package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.Figures.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What on a contract speaks for a sum being its price, where no capitals do: it is called the whole, it stands there once more, its
 * parts add up to it, a rate times a number comes to it, or a share of it is reckoned. One sentence alone may speak of another sum.
 */
final class PriceWitness {

    /** In the clause of a sum, what says that it is all of the price. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:合计|总计|共计|总额|总价款?|总金额|总费用|总报酬|合同(?:价款?|金额|价格)|造价|全部费用)[^,，。;；]{0,16}$");

    /** 以上报酬合计 says that it is all of what stands above, which may be one part of the price. */
    private static final Pattern ALL_ABOVE = Pattern.compile("(?:以上|上述|前述)\\p{IsHan}{0,8}(?:合计|总计|共计)[^,，。;；]{0,16}$");

    /** Behind a sum that is printed again, the same in capitals. */
    private static final Pattern CAPITALS = Pattern.compile("^[元()大写:人民币]{0,10}[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,30}[圆元]");

    /** What is taken off for lateness is a share of whatever was late. */
    private static final Pattern FINED = Pattern.compile("(?:迟延|逾期|延[期误迟]|违约|扣|罚|赔)[^。;；]{0,24}$");

    /** A sum that is owed in another case or besides is no part of a price, whatever it adds up to with others. */
    private static final Pattern NO_PART = Pattern.compile(
            "(?:另[行外]?|除此之外)[^。;；]{0,40}$|(?:违约|押金|保证金|罚|赔偿|滞纳|利息|保险|奖[金励]|补[贴助]|津贴|备用金|注册资)[^,，。;；]{0,24}$");

    /** What a share is taken of: of the work that a sum pays for, and not of the price. */
    private static final Pattern OF_WHICH = Pattern.compile("其中[^。;；]{0,16}$");

    /** The first month of several: 首月完成600单，报酬3,000.00元. */
    private static final Pattern FIRST_OF_SEVERAL =
            Pattern.compile("(?:[首前次]\\p{IsHan}?|[本当该]|第一\\p{IsHan}?)[月周季年][^。;；]{0,40}$");

    /** A sum that is printed again has so many digits at least: small ones stand for many things. */
    private static final Money LEAST = Money.of("100");

    private static final int MOST_PARTS = 8;

    /** How far behind a share, in letters, what it comes to stands. */
    private static final int SHARE_NEAR = 24;

    private final Figures figures;
    private final Rates rates;

    PriceWitness(TextRun flow) {
        this.figures = new Figures(flow);
        this.rates = new Rates(figures);
    }

    /** @param sum where the price was read */
    boolean speaksFor(Span sum) {
        return figures.at(sum)
                .filter(figure -> !figure.is(BigDecimal.ZERO))
                .filter(figure -> isWhole(figure)
                        || rates.make(figure) && !isOfTheFirst(figure)
                        || !rates.areCountedLater(figure) && isSaidOtherwise(figure))
                .isPresent();
    }

    private boolean isWhole(Figure figure) {
        String before = figures.before(figure);
        return WHOLE.matcher(before).find() && !ALL_ABOVE.matcher(before).find() && !OtherSums.isOpen(before);
    }

    private boolean isOfTheFirst(Figure sum) {
        return FIRST_OF_SEVERAL.matcher(figures.before(sum)).find();
    }

    private boolean isSaidOtherwise(Figure figure) {
        return isPrintedAgain(figure) || addsUp(figure) || isShared(figure);
    }

    /** Two years, or goods and a fee, may cost the same: the other place has to call it the whole, or say it in capitals. */
    private boolean isPrintedAgain(Figure sum) {
        return sum.value().compareTo(LEAST.amount()) >= 0
                && figures.others(sum)
                        .filter(other -> other.money() && other.is(sum.value()))
                        .filter(other -> isWhole(other)
                                || CAPITALS.matcher(figures.behind(other)).find())
                        .anyMatch(this::isPrice);
    }

    private boolean isPrice(Figure figure) {
        String before = figures.before(figure);
        String behind = figures.behind(figure);
        return !OtherSums.isAnother(before, behind) && !OtherSums.isTold(before) && !OtherSums.isLimit(before, behind);
    }

    /** Whether several sums that follow one another, before it or behind it, come to it. */
    private boolean addsUp(Figure sum) {
        List<Figure> near = figures.others(sum)
                .filter(other -> other.money() && other.isNear(sum) && !rates.isRate(other))
                .filter(other -> !isOwedBesides(other))
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

    private boolean isOwedBesides(Figure sum) {
        String before = figures.before(sum);
        return NO_PART.matcher(before).find() || OtherSums.isOfOtherFee(before);
    }

    /** Whether a sum behind a share is that share of it. */
    private boolean isShared(Figure sum) {
        return figures.others(sum)
                .filter(share -> share.share()
                        && !FINED.matcher(figures.before(share)).find()
                        && !OF_WHICH.matcher(figures.before(share)).find())
                .anyMatch(share -> figures.others(sum)
                        .filter(Figure::money)
                        .filter(part -> part.from() > share.to() && part.from() - share.to() < SHARE_NEAR)
                        .anyMatch(part -> part.value()
                                        .movePointRight(2)
                                        .compareTo(sum.value().multiply(share.value()))
                                == 0));
    }
}
