package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
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
import java.util.stream.Stream;

/**
 * How much was done, what one of it costs and what both come to, wherever a paper says the three: in a letter, a message or a table of
 * heads that nobody lists (每千字180元 …… 共23,460字 …… 4222.80元). Asked for what nothing else told; what is read so is doubted.
 */
final class PricedWork {

    private static final Map<String, Integer> MULTIPLES = Map.of("百", 100, "千", 1_000, "万", 10_000);

    /** Per one: behind the figure. */
    private static final Pattern PER_BEHIND = Pattern.compile(
            "^(?:元|块|CNY|RMB)?[ ]?(?:/[ ]?([百千万])?[\\p{IsHan}㎡A-Za-z]|[一每][ ]?([百千万])?(?!共|次性)\\p{IsHan}|(?i:per|each)\\b)");

    /** What says before a figure that it is the price of one. */
    private static final Pattern PER_BEFORE = Pattern.compile(
            "(?:每|一|按)([百千万])?(?!共|次性|起|并|期|月|年)(?!\\p{IsHan}*(?:计(?![费价酬])|共|合计))\\p{IsHan}{1,3}(?:\\p{IsHan}{0,4}[费价钱酬])?[¥:]?$"
                    + "|([百千万])\\p{IsHan}{1,2}(?:单价|价格?)[^\\d,。;]{0,4}$"
                    + "|(?:单价|工价|时薪|日薪|费率|标准|单\\p{IsHan}{1,4}[费酬]用?|计[件费][价费]|(?i:rate|price|perunit))[^\\d,。;]{0,8}$|[×xX*][¥]?$");

    private static final Pattern SUM =
            Pattern.compile("(?:金额|[额款费酬钱价值]|合计|共计?|总计|计|[¥]|CNY|RMB|收入|(?i:amount|value|total))[^\\d,。;]{0,6}$");

    private static final Pattern TOTAL = Pattern.compile("(?:合计|共计|总计|总额|总价)[^\\d。;]{0,8}$");

    /** What is said of other amounts of work or money, right before the figure. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?:计划|约定|原定|暂定|预[计算估]|不合格|退回|退稿|返修|作废|剔除|抽[检查样]|累计|合同|报价|申请|预收|已付|定金)[^\\d,。;]{0,6}$");

    /** What was handed in; it is what was found good where nothing else makes the sum. */
    private static final Pattern HANDED_IN = Pattern.compile("(?:提交|送检|报检|回收|上传|交来)[^\\d,。;]{0,6}$");

    private static final Pattern CAPITALS =
            Pattern.compile("([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,30}[圆元](?:[零壹贰叁肆伍陆柒捌玖拾角分]{1,8})?[整正]?)");

    private static final Pattern NO_COUNT = Pattern.compile("^(?:元|块|角|%|年|月|日|号|折|级|万元|时\\d)");

    private static final int MOST_FIGURES = 120;

    private record Made(FormFigure count, FormFigure price, FormFigure sum, BigDecimal worth) {}

    private PricedWork() {}

    static void read(PageText text, Draft draft) {
        List<FormFigure> figures = Stream.concat(FormFigures.in(text).stream(), inCapitals(text))
                .limit(MOST_FIGURES)
                .toList();
        whole(made(figures), figures).ifPresent(made -> {
            replacePrice(made, draft);
            boolean agrees = draft.get(FieldNames.AMOUNT)
                    .map(read -> new BigDecimal(read.value()).compareTo(made.worth()) == 0)
                    .orElse(true);
            if (agrees) {
                OtherCount.withdraw(made.count().value(), text, draft);
                put(FieldNames.QUANTITY, made.count(), made.count().value().stripTrailingZeros(), draft);
                FormFigure sum = LessenedSum.left(made.worth(), figures).orElse(made.sum());
                put(FieldNames.AMOUNT, sum, worth(sum).setScale(2, RoundingMode.HALF_UP), draft);
            }
        });
    }

    /** What one costs is not what all of it comes to, whatever the word before it seemed to say. */
    private static void replacePrice(Made made, Draft draft) {
        boolean price = draft.get(FieldNames.AMOUNT)
                .filter(read ->
                        new BigDecimal(read.value()).compareTo(made.price().value()) == 0)
                .isPresent();
        if (price) {
            draft.remove(FieldNames.AMOUNT);
        }
    }

    private static Stream<FormFigure> inCapitals(PageText text) {
        return text.findAll(CAPITALS).stream()
                .flatMap(found -> ChineseCapitals.parse(found.span().plain()).stream()
                        .map(sum -> new FormFigure(found.span(), new BigDecimal(sum.toString()), "大写合计", "元")));
    }

    private static void put(String field, FormFigure figure, BigDecimal value, Draft draft) {
        draft.put(Candidate.at(figure.span(), field, value.toPlainString()).on(Ground.RECKONED));
    }

    private static List<Made> made(List<FormFigure> figures) {
        List<FormFigure> sums = figures.stream()
                .filter(figure -> price(figure).isEmpty() && isSum(figure))
                .toList();
        List<FormFigure> counts = figures.stream()
                .filter(PricedWork::isCount)
                .sorted(Comparator.comparing(
                        count -> HANDED_IN.matcher(tail(count)).find()))
                .toList();
        List<Made> made = new ArrayList<>();
        for (FormFigure price : figures) {
            price(price)
                    .ifPresent(one -> sums.forEach(sum -> {
                        BigDecimal worth = worth(sum);
                        counts.stream()
                                .filter(count -> count != sum && count != price && makes(count, one, worth))
                                .findFirst()
                                .ifPresent(count -> made.add(new Made(count, price, sum, worth)));
                    }));
        }
        return made;
    }

    private static boolean makes(FormFigure count, BigDecimal one, BigDecimal worth) {
        return count.value().multiply(one).setScale(2, RoundingMode.HALF_UP).compareTo(worth) == 0;
    }

    private static Optional<BigDecimal> price(FormFigure figure) {
        Matcher behind = PER_BEHIND.matcher(figure.behind());
        Matcher before = PER_BEFORE.matcher(tail(figure));
        boolean isBehind = behind.find();
        if (figure.value().signum() == 0 || !isBehind && !before.find()) {
            return Optional.empty();
        }
        String multiple = isBehind
                ? Optional.ofNullable(behind.group(1)).orElse(behind.group(2))
                : Optional.ofNullable(before.group(1)).orElse(before.group(2));
        int pieces = multiple == null ? 1 : MULTIPLES.get(multiple);
        return Optional.of(figure.value().divide(BigDecimal.valueOf(pieces)));
    }

    private static boolean isSum(FormFigure figure) {
        return !ANOTHER.matcher(tail(figure)).find() && isMoney(figure);
    }

    private static boolean isMoney(FormFigure figure) {
        return figure.isMoney()
                || figure.behind().matches("^(?:元|块|万元).*")
                || SUM.matcher(tail(figure)).find();
    }

    private static BigDecimal worth(FormFigure sum) {
        BigDecimal pieces = sum.behind().startsWith("万元") ? BigDecimal.valueOf(MULTIPLES.get("万")) : BigDecimal.ONE;
        return sum.value().multiply(pieces).setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean isCount(FormFigure figure) {
        return figure.value().compareTo(BigDecimal.ONE) > 0
                && price(figure).isEmpty()
                && !NO_COUNT.matcher(figure.behind()).find()
                && !tail(figure).endsWith("¥")
                && !ANOTHER.matcher(tail(figure)).find();
    }

    private static String tail(FormFigure figure) {
        return figure.words().replaceAll("\\s", "").replaceFirst("^.*(?=.{14}$)", "");
    }

    /** The only one, or the largest where no total exceeds it and the others are its parts. */
    private static Optional<Made> whole(List<Made> all, List<FormFigure> figures) {
        Optional<Made> largest = all.stream().max(Comparator.comparing(Made::worth));
        return largest.filter(made -> figures.stream()
                        .noneMatch(figure -> TOTAL.matcher(tail(figure)).find()
                                && figure.isMoney()
                                && worth(figure).compareTo(made.worth()) > 0))
                .filter(made -> isOnly(made, all) || isTotal(made, all));
    }

    private static boolean isOnly(Made made, List<Made> all) {
        return all.stream().allMatch(other -> other.worth().compareTo(made.worth()) == 0 && sameCount(made, other));
    }

    private static boolean sameCount(Made one, Made other) {
        return one.count().value().compareTo(other.count().value()) == 0;
    }

    private static boolean isTotal(Made largest, List<Made> all) {
        BigDecimal parts = all.stream()
                .filter(made -> made.worth().compareTo(largest.worth()) < 0)
                .map(Made::worth)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.compareTo(largest.worth()) == 0;
    }
}
