package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.template.Figures.Figure;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What one piece costs, how many there are, and what both come to: 每幅450.00元, 共12幅, 5,400.00元. */
final class Rates {

    /** What makes a figure the price of one piece: 每幅450.00元, 18元/件. */
    private static final Pattern RATE = Pattern.compile("(?:每|单价|按)[^。;；]{0,16}$");

    private static final Pattern OF_EACH = Pattern.compile("^[ ]?[/每]");

    /** Behind a number that counts no pieces: a term, a day, a share, a house number. */
    private static final Pattern NO_COUNT = Pattern.compile("^(?:个?(?:工作日|自然日|日|天|月|小时)(?:内|前|后|以)|[年月号时楼室%])");

    /** Before one: 第3条, 2026年3月5日, 2026-03-05. */
    private static final Pattern NO_COUNT_BEHIND = Pattern.compile("(?:第|年|月|[-/.])$");

    /** How often it is done is not agreed on, so that no sum is that of all: 按实际场次结算, 次数以派单为准. */
    private static final Pattern COUNTED_LATER = Pattern.compile(
            "(?:次数|数量|单量|场次|工日|件数|张数)[^,，。;；]{0,8}(?:为准|结算|计[算付])|按(?:实际)?\\p{IsHan}{0,6}(?:场次?|张|工日|件|次|单|篇|幅|小时)\\p{IsHan}{0,2}(?:结算|计[费酬算])|以\\p{IsHan}{0,8}(?:派单|结算单)\\p{IsHan}{0,4}为准");

    private final Figures figures;

    Rates(Figures figures) {
        this.figures = figures;
    }

    /** Whether a rate near a sum, times a number near that, comes to it. */
    boolean make(Figure sum) {
        return figures.others(sum)
                .filter(rate -> rate.money() && rate.isNear(sum) && isRate(rate))
                .filter(rate -> rate.isMoreThan(BigDecimal.ONE))
                .anyMatch(rate -> figures.others(sum)
                        .filter(count -> count.from() != rate.from() && count.isNear(rate) && isCount(count))
                        .filter(count -> count.isMoreThan(BigDecimal.ONE))
                        .anyMatch(count -> sum.is(rate.value().multiply(count.value()))));
    }

    boolean isRate(Figure figure) {
        return RATE.matcher(figures.before(figure)).find()
                || OF_EACH.matcher(figures.behind(figure).replaceFirst("^元", ""))
                        .find();
    }

    /** Whether the words near a sum leave open how many pieces there will be. */
    boolean areCountedLater(Figure sum) {
        return COUNTED_LATER.matcher(figures.around(sum)).find();
    }

    private boolean isCount(Figure figure) {
        return !figure.share()
                && !NO_COUNT.matcher(figures.behind(figure)).find()
                && !NO_COUNT_BEHIND.matcher(figures.before(figure)).find();
    }
}
