package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sums of a contract that are written in capitals, so that nobody changes them: that of the price nearly always is. The figures
 * beside say the same once more. What else is written so, a deposit or the fee of a month, says what it is.
 */
final class StatedSums {

    private static final Pattern CAPITALS =
            Pattern.compile("([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,30}[圆元](?:[零壹贰叁肆伍陆柒捌玖拾角分]{1,8})?[整正]?)");

    private static final String FIGURE = "(?<![\\d.,])(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?万?)(?![\\d%])";
    private static final Pattern FIGURES = Pattern.compile(FIGURE);
    private static final Pattern SAME = Pattern.compile("[()¥:,元圆整小大写人民币即RMB]{1,12}");
    private static final Pattern BEFORE = Pattern.compile(FIGURE + "[^\\d。;]{0,24}$");
    private static final Pattern BEHIND = Pattern.compile("^[^\\d。;]{0,24}?" + FIGURE);

    /** What the price of the whole is called. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:合计|总计|共计|总额|总价款?|总金额|总费用|总报酬|合同(?:价款?|金额|价格)|造价|包干|全款|全部费用)[^。;]{0,40}$");

    private static final Pattern PRICE =
            Pattern.compile("(?:价款?|金额|费用?|报酬|酬金|稿酬|课酬|酬劳|佣金|款项|运费|租金|总额|合计|共计|总计|造价)[^,，。;；]{0,40}$");

    /** 8,000.00元/月（大写：捌仟元整）: what both are for may stand between them. */
    private static final Pattern RATE = Pattern.compile("^[^,，。;；]{0,12}[/每]");

    private static final Pattern BEGINNING = Pattern.compile("([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,20})\\t[^\\t\\n。;]{0,40}\\n?$");

    private static final int NEAR = 60;

    /** So far before a sum the title of a contract may stand in whose brackets it is. */
    private static final int RECITED = 160;

    /** No contract states more sums in capitals; a hostile paper does. */
    private static final int MOST = 100;

    private final Prose prose;
    private final List<Prose.Place> figures;

    private StatedSums(Prose prose) {
        this.prose = prose;
        this.figures = prose.findAll(FIGURES).toList();
    }

    /**
     * A sum in capitals.
     *
     * @param words all its capitals
     * @param capitals where they stand, or the last line of them
     * @param figures the same in figures beside it
     * @param before the words before both
     * @param behind the words behind both
     */
    private record Stated(
            Money sum, String words, Prose.Place capitals, Optional<Span> figures, String before, String behind) {

        boolean isWhole() {
            return WHOLE.matcher(before).find();
        }

        /** What a sum is called stands in its own clause; one before may speak of anything. */
        boolean isPrice() {
            return PRICE.matcher(before).find()
                    && !OtherSums.isOfSomethingElse(before)
                    && !OtherSums.isOpen(before)
                    && !OtherSums.isPaidEach(before, behind);
        }
    }

    static void read(PageText text, Draft draft) {
        List<Stated> sums = new StatedSums(Prose.of(text)).sums();
        List<Stated> whole = sums.stream().filter(Stated::isWhole).toList();
        if (isOne(sums)) {
            put(best(sums), draft);
        } else if (isOne(whole)) {
            put(best(whole), draft);
        } else {
            Stream.of(whole, sums)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .ifPresent(found -> doubt(found, draft));
        }
    }

    private static boolean isOne(List<Stated> sums) {
        return sums.stream().map(Stated::sum).distinct().count() == 1;
    }

    /** The place with figures where there is one, and with the surest words. */
    private static Stated best(List<Stated> sums) {
        return sums.stream()
                .max(Comparator.comparing((Stated sum) -> sum.isPrice())
                        .thenComparing(sum -> sum.figures().isPresent()))
                .orElseThrow();
    }

    private static void put(Stated stated, Draft draft) {
        Span place = stated.figures().orElseGet(() -> stated.capitals().span(1));
        draft.put(Candidate.at(place, FieldNames.AMOUNT, stated.sum().toString())
                .on(stated.isPrice() ? Ground.LABEL : Ground.LOOSE_LABEL));
        stated.figures().ifPresent(figures -> draft.amountInWords(stated.words()));
    }

    private static void doubt(List<Stated> sums, Draft draft) {
        put(sums.stream().max(Comparator.comparing(Stated::sum)).orElseThrow(), draft);
        draft.doubt(
                Warning.Code.SEVERAL_VALUES,
                FieldNames.AMOUNT,
                "The contract states "
                        + sums.stream().map(Stated::sum).distinct().toList() + " in capitals; tell which.");
    }

    private List<Stated> sums() {
        return prose.findAll(CAPITALS)
                .limit(MOST)
                .flatMap(capitals -> stated(capitals).stream())
                .toList();
    }

    private Optional<Stated> stated(Prose.Place capitals) {
        String words = beginning(capitals) + capitals.group(1);
        Optional<Money> sum = ChineseCapitals.parse(words);
        if (sum.isEmpty() || sum.get().equals(Money.ZERO)) {
            return Optional.empty();
        }
        List<Prose.Place> beside = figures.stream()
                .filter(found -> Math.abs(found.start() - capitals.start()) < NEAR)
                .filter(found -> isBeside(found, capitals))
                .toList();
        Optional<Prose.Place> same = beside.stream()
                .filter(found ->
                        Values.money(found.group(1) + "元").map(Money::of).equals(sum))
                .findFirst()
                .or(() -> beside.stream()
                        .filter(found -> isSame(found, capitals) && isRest(found, sum.get()))
                        .findFirst());
        if (same.isEmpty() && beside.stream().anyMatch(found -> isSame(found, capitals))) {
            return Optional.empty();
        }
        int from = Math.min(capitals.start(), same.map(Prose.Place::start).orElse(capitals.start()));
        int to = Math.max(capitals.end(), same.map(Prose.Place::end).orElse(capitals.end()));
        String before = prose.between(from - NEAR, from);
        String behind = prose.between(to, to + NEAR);
        boolean rate = same.map(place -> between(place, capitals))
                .filter(between -> RATE.matcher(between).find())
                .isPresent();
        boolean recited = Recited.opens(prose.between(from - RECITED, from));
        return rate
                        || recited
                        || OtherSums.isTold(before)
                        || OtherSums.isAnother(before, behind)
                        || OtherSums.isLimit(before, behind)
                ? Optional.empty()
                : Optional.of(new Stated(sum.get(), words, capitals, same.map(place -> place.span(1)), before, behind));
    }

    /** Whether nothing but the words for figures and capitals stands between the two: they mean to say the same. */
    private boolean isSame(Prose.Place figures, Prose.Place capitals) {
        return SAME.matcher(between(figures, capitals)).matches();
    }

    /** The first capitals, at the end of the line above in their column, beside which another one stands. */
    private String beginning(Prose.Place capitals) {
        Matcher above = BEGINNING.matcher(prose.between(capitals.start() - NEAR, capitals.start()));
        return above.find() ? above.group(1) : "";
    }

    /** Whether figures are those that another line begins with, where the one before it ends with the first figures of the sum. */
    private boolean isRest(Prose.Place figures, Money sum) {
        String rest = figures.group(1);
        String grouped = String.format(Locale.ROOT, "%,.2f", new BigDecimal(sum.toString()));
        return Stream.of(grouped, sum.toString())
                .filter(whole -> whole.endsWith(rest) && whole.length() > rest.length())
                .map(whole -> whole.substring(0, whole.length() - rest.length()))
                .map(first -> Pattern.compile("(?<![\\d.,])" + Pattern.quote(first) + "(?=[\\t\\n])"))
                .anyMatch(first -> prose.findAll(first).findAny().isPresent());
    }

    private String between(Prose.Place figures, Prose.Place capitals) {
        return figures.end() <= capitals.start()
                ? prose.between(figures.end(), capitals.start())
                : prose.between(capitals.end(), figures.start());
    }

    private boolean isBeside(Prose.Place figures, Prose.Place capitals) {
        return figures.end() <= capitals.start()
                        && BEFORE.matcher(prose.between(figures.start(), capitals.start()))
                                .find()
                || figures.start() >= capitals.end()
                        && BEHIND.matcher(prose.between(capitals.end(), figures.end()))
                                .find();
    }
}
