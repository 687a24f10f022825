package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Receipts that stand one under the other on a page, told by what each of them prints once, its sum in words: they are set
 * the same distance apart, whether or not their titles were read.
 */
final class Repeated {

    private static final Pattern SUM_IN_WORDS =
            Pattern.compile("([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,40}[圆元](?:[零壹贰叁肆伍陆柒捌玖][角分]|[零壹贰叁肆伍陆柒捌玖]|整|正)+)");

    /** How far from an equal share of the page a receipt may stand, as a share of the distance. */
    private static final double UNEVEN = 0.08;

    /** How far above its place the first row of a receipt may have been read, as a share of the distance. */
    private static final double ABOVE = 0.05;

    /** No page holds more. */
    private static final int MOST = 20;

    private Repeated() {}

    /** The first row of each receipt; none where there are not several of them. */
    static List<Integer> starts(PageText text) {
        List<PageText.Found> sums = text.findAll(SUM_IN_WORDS);
        boolean onePage =
                text.rows().stream().mapToInt(row -> row.page()).distinct().count() == 1;
        if (!onePage || sums.size() < 2 || sums.size() > MOST) {
            return List.of();
        }
        double first = sums.get(0).span().box().centreY();
        double last = sums.get(sums.size() - 1).span().box().centreY();
        double distance = (last - first) / (sums.size() - 1);
        boolean even = IntStream.range(0, sums.size())
                .allMatch(place -> Math.abs(sums.get(place).span().box().centreY() - first - place * distance)
                        < UNEVEN * distance);
        return even ? ofReceipts(text, sums.size(), distance) : List.of();
    }

    private static List<Integer> ofReceipts(PageText text, int count, double distance) {
        double top = text.rows().get(0).box().y();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int receipt = 1; receipt < count; receipt++) {
            double from = top + (receipt - ABOVE) * distance;
            IntStream.range(0, text.rows().size())
                    .filter(row -> text.rows().get(row).box().y() >= from)
                    .findFirst()
                    .ifPresent(starts::add);
        }
        boolean receipts = starts.size() == count
                && IntStream.range(0, count)
                        .mapToObj(place -> text.part(
                                starts.get(place),
                                place + 1 < count
                                        ? starts.get(place + 1)
                                        : text.rows().size()))
                        .allMatch(part -> Classifier.kindOf(part) == DocumentKind.BANK_RECEIPT);
        return receipts ? starts : List.of();
    }
}
