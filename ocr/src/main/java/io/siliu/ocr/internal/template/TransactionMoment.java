package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.ChineseDay;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a bank did what its receipt tells: behind a label, else when it was ordered, else the first day of the paper, rather
 * not that of asking for it, and never that of printing. Where only the day stands there, the time of it may have a cell of its own, or the
 * bank's stamp of the moment tells it.
 */
final class TransactionMoment {

    private static final String B = "[ \\t]*";

    private static final Pattern DATE = Pattern.compile("(20\\d{2} ?[-年./] ?\\d{1,2} ?[-月./] ?\\d{1,2}|20\\d{2}" + B
            + "年" + B + "\\d{1,2}" + B + "月" + B + "\\d{1,2}" + B + "日|" + ChineseDay.PATTERN + ")");

    /** Terminals leave the century out: 日期 26/02/03 13:08:26. */
    private static final Pattern SHORT = Pattern.compile(
            "(?:日期|时间)[ :\\t]{0,4}(2\\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])[ \\t]+\\d{2}:\\d{2}(?::\\d{2})?)(?!\\d)");

    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}[:时](?:\\d{2}|\\d(?=分))(?:[:分](?:\\d{2}|\\d(?=秒)))?秒?");

    /** When it was ordered; where nothing says when it was done, that is mostly the same day. */
    private static final List<String> ORDERED = List.of("委托日期", "委托时间");

    /** What the paper was made, asked for or looked at, and what was done before. */
    private static final Pattern OF_THE_PAPER =
            Pattern.compile("(?:补打|申请|制单|出具|生成|下载|导出|查询|预约|开立|整理|照录|上[一笔次]|原)\\p{IsHan}{0,6}[ :\\t]*$");

    private static final List<String> STAMPS = List.of("时间戳", "交易时间戳");

    private static final int LENGTH_OF_A_DAY = 10;

    /** No time of a day stands further behind it. */
    private static final int LONGEST_MOMENT = 36;

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    private TransactionMoment(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    static void read(PageText text, Labels labels, Draft draft) {
        new TransactionMoment(text, labels, draft).read();
    }

    private void read() {
        draft.put(
                FieldNames.TRANSACTION_TIME,
                labels.value(ReceiptWords.TIMES, span -> Values.date(span.raw()).isPresent()),
                place -> Values.dateTime(place.raw()));
        draft.put(
                FieldNames.TRANSACTION_TIME,
                labels.value(ORDERED, span -> Values.date(span.raw()).isPresent()),
                place -> Values.dateTime(place.raw()),
                Ground.LOOSE_LABEL);
        text.find(SHORT)
                .ifPresent(found -> draft.put(
                        FieldNames.TRANSACTION_TIME,
                        Optional.of(found.span()),
                        place -> Values.dateTime("20" + place.raw()),
                        Ground.LOOSE_LABEL));
        List<PageText.Found> days = text.findAll(DATE).stream()
                .filter(found -> day(found.span()).isPresent())
                .filter(found -> !text.rows().get(found.row()).text().plain().contains("打印"))
                .toList();
        days.stream()
                .filter(found -> !OF_THE_PAPER.matcher(before(found.span())).find())
                .findFirst()
                .or(() -> days.stream().findFirst())
                .ifPresent(found -> draft.put(
                        FieldNames.TRANSACTION_TIME,
                        Optional.of(found.span()),
                        place -> moment(place).or(() -> day(place)),
                        Ground.ALONE));
        draft.get(FieldNames.TRANSACTION_TIME)
                .filter(day -> day.value().length() == LENGTH_OF_A_DAY)
                .ifPresent(day -> apart(day).or(() -> stamp(day)).ifPresent(draft::replace));
    }

    /** The time in a cell of its own: 交易日期 2026-03-16, 交易时间 09:42:18. */
    private Optional<Candidate> apart(Candidate day) {
        return labels.value(
                        ReceiptWords.TIMES,
                        span -> TIME.matcher(span.plain().strip()).matches())
                .flatMap(
                        time -> Values.dateTime(day.value() + " " + time.plain().strip())
                                .filter(moment -> moment.length() > LENGTH_OF_A_DAY)
                                .map(moment -> together(day, time, moment)));
    }

    private Optional<Candidate> stamp(Candidate day) {
        return labels.value(STAMPS, span -> Values.date(span.raw()).isPresent())
                .flatMap(stamp -> Values.dateTime(stamp.raw())
                        .filter(moment -> moment.startsWith(day.value() + "T"))
                        .map(moment -> together(day, stamp, moment)));
    }

    /** A moment is worth no more than either of its two places. */
    private static Candidate together(Candidate day, Span time, String moment) {
        return day.withValue(moment, Math.min(day.reliability(), time.confidence()));
    }

    private static String before(Span day) {
        return day.run().plain().substring(0, day.from());
    }

    /** A day with the time that follows it in its cell. */
    private static Optional<String> moment(Span day) {
        String line = day.run().raw();
        int cell = line.indexOf('\t', day.from());
        int end = Math.min(cell < 0 ? line.length() : cell, day.from() + LONGEST_MOMENT);
        return Values.dateTime(line.substring(day.from(), end));
    }

    /** Forms leave room between the figures of a day and the words printed for its parts. */
    private static Optional<String> day(Span place) {
        return Values.date(place.raw().replaceAll("\\s", ""));
    }
}
