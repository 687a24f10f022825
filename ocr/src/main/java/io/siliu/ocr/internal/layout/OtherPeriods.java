package io.siliu.ocr.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A slip without the columns that speak of other times: 累计 or 上期 beside 本期. A label finds the first sum of its row, and that may be
 * of all payments so far.
 */
public final class OtherPeriods {

    private static final String UNIT = "(?:金额|数额?|发生额|发放|\\([^()]{1,4}\\))?";

    private static final Pattern OTHER =
            Pattern.compile("(?:截至\\p{IsHan}{0,6}|[本当全今历][年次]度?|年度|年初至今|历史)?(?:累计|累积|合计至今)\\p{IsHan}{0,4}" + UNIT
                    + "|(?:上[期月次笔周]|前[期次]|往期|去年|上年)\\p{IsHan}{0,4}" + UNIT + "|[本当全今]年度?" + UNIT);

    /** What was paid is of this payment, unless what is owed yet or paid this time stands beside it. */
    private static final Pattern PAID = Pattern.compile("已[付发结]\\p{IsHan}{0,2}" + UNIT);

    private static final Pattern BESIDE_PAID = Pattern.compile("(?:未[付发结]|本次|此次|本笔|当次).*");

    private static final Pattern THIS = Pattern.compile(
            "(?:其中:?)?[本当此](?:期|次|月|笔|周|批次?)\\p{IsHan}{0,4}" + UNIT + "|金额(?:\\([^()]{1,4}\\))?|数额|发生额");

    private static final String DAYS =
            "(?:20\\d{2}[-年./]?)?(?:第?[一二三四1-4]季度|\\d{1,2}月份?|[上下]半[年月]|第[一二三四五\\d]{1,2}[期周])";

    private static final String MARK = "\\((?:本[期次月季批]|当[期月]|此次)\\)";

    /** Which days this payment is of: 3月（本期） beside 2月, 本期（2026-03） beside 累计. */
    private static final Pattern THESE_DAYS =
            Pattern.compile(DAYS + MARK + "|[本当](?:期|次|月|季度?)\\((?:20\\d{2}[-年./]\\d{1,2}月?|" + DAYS + ")\\)");

    private static final Pattern OTHER_DAYS = Pattern.compile(DAYS);

    private static final Pattern FIGURES = Pattern.compile("\\d");

    private static final Pattern SUM = Pattern.compile("[-+(]?¥?[ ]?[-+]?\\d[\\d,]{0,11}(?:\\.\\d{1,2})?[ ]?元?[)]?");

    /** How far below the row before, in its heights, a row of the same table begins at most. */
    private static final double GAP = 3.5;

    private final PageText text;
    private final Set<Glyph> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    private OtherPeriods(PageText text) {
        this.text = text;
    }

    /** The text itself where no such column stands beside one of this payment. */
    public static PageText leftOut(PageText text) {
        OtherPeriods periods = new OtherPeriods(text);
        for (int at = 0; at + 1 < text.rows().size(); at++) {
            periods.leaveOutBelow(at);
        }
        return periods.dropped.isEmpty() ? text : periods.rest();
    }

    private void leaveOutBelow(int at) {
        List<Span> heads = text.rows().get(at).chunks();
        List<Span> others = others(heads);
        if (others.isEmpty()) {
            return;
        }
        Row above = text.rows().get(at);
        for (Row row : text.rows().subList(at + 1, text.rows().size())) {
            boolean apart = row.page() != above.page()
                    || row.chunks().size() < 2
                    || row.text().plain().contains(":")
                    || !others(row.chunks()).isEmpty()
                    || row.box().y() - above.box().bottom() > GAP * above.box().height();
            if (apart) {
                return;
            }
            Map<Span, Span> cells = Columns.byHead(heads, row, cell -> true);
            others.stream()
                    .filter(cells::containsKey)
                    .map(cells::get)
                    .filter(cell -> SUM.matcher(cell.plain().strip()).matches())
                    .forEach(this::drop);
            above = row;
        }
    }

    /** The heads of other times in a row that heads a column of this payment too. */
    private static List<Span> others(List<Span> heads) {
        boolean dated = heads.stream().anyMatch(head -> is(THESE_DAYS, head));
        boolean bare = heads.stream()
                .filter(head -> !dated || !is(THESE_DAYS, head) && !is(OTHER_DAYS, head))
                .noneMatch(head ->
                        FIGURES.matcher(head.plain()).find() || head.plain().contains(":"));
        if (!bare || !dated && heads.stream().noneMatch(head -> is(THIS, head))) {
            return List.of();
        }
        boolean paidBefore = heads.stream().anyMatch(head -> is(BESIDE_PAID, head));
        return heads.stream()
                .filter(head -> is(OTHER, head) || paidBefore && is(PAID, head) || dated && is(OTHER_DAYS, head))
                .toList();
    }

    private static boolean is(Pattern words, Span head) {
        return words.matcher(head.plain().replaceAll("\\s", "")).matches();
    }

    private void drop(Span cell) {
        IntStream.range(cell.from(), cell.to())
                .map(cell.run()::glyphAt)
                .filter(place -> place >= 0)
                .mapToObj(cell.run().glyphs()::get)
                .forEach(dropped::add);
    }

    private PageText rest() {
        List<Glyph> kept = new ArrayList<>();
        text.rows()
                .forEach(row -> row.text().glyphs().stream()
                        .filter(glyph -> !dropped.contains(glyph))
                        .forEach(kept::add));
        return PageText.of(kept);
    }
}
