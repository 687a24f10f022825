package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When the work was found good, where no label that is known says it: behind a word of accepting, beside or below who accepted, in the
 * sentence that tells it, or as the last day that stands alone. None of that is certain.
 */
final class AcceptedDay {

    private static final String ACTS = "(?:验收|核验|检验|查验|检查|丈量|清点|复核|审[核阅]|accept)";

    private static final Pattern LABELLED = Pattern.compile(
            "(?i:验收|核验|检验|质检|查验|终验|复验|accept)[^\\d,。;\\n]{0,16}?(?:日期?|时间|于|date|on|acceptance)?[ :\\t(]*("
                    + LooseDay.FORM + ")(?!\\d|[ ]?(?:未|不)(?:通过|合格))");

    /** What a house calls looking at the work that has no other word for it. */
    private static final Pattern LOOKED =
            Pattern.compile("(?:终审|审核|复核|审阅|签收|交付确认)[^\\d,。;\\n]{0,8}?(?:日期?|时间|于)?[ :\\t(]*(" + LooseDay.FORM + ")");

    /** A cell that says on which day the work was accepted. */
    private static final Pattern ACCEPTING =
            Pattern.compile("^(?:最终)?(?:终验|复验|验收|核验)(?:通过|合格|完成)?(?:日期|时间|于)?[ :]*" + LooseDay.FORM + ".{0,10}$");

    private static final Pattern SAID = Pattern.compile("(" + LooseDay.FORM + ")(?!\\d|[之以]?前)[^。;\\d]{0,24}?" + ACTS);

    private static final Pattern ALONE = Pattern.compile("^(?:(?:签[字名署]?)?(?:日[ ]*期|时[ ]*间|[Dd]ate):?)?[ (]*("
            + LooseDay.FORM + ")[)]?(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:[ ]*\\(?星期.\\)?)?$");

    /** The label of the day on which the work was done. */
    private static final String OF_DOING =
            "[^:]{0,6}(?:服务|作业|施工|安装|开工|完工|完成|交付|送达|开始|上门|发货|收货|订货|下单|拍摄|活动|到场|进场)[^:]{0,4}(?:日期?|时间)";

    private static final Pattern BEHIND_NAME = Pattern.compile(
            "^(?!" + OF_DOING + ")[^\\d]{2,20}[ ]?(" + LooseDay.FORM + ")(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?$");

    private static final Pattern OTHER =
            Pattern.compile("打印|制[单表]|创建|提交|付款|[Pp]rint|[Pp]osting|[Cc]reated|存档|归档|公示|截止|计划|预约|截至|开工|到期|修订|版本|印发");

    private final PageText text;
    private final LooseDay days;

    AcceptedDay(PageText text) {
        this.text = text;
        this.days = new LooseDay(text);
    }

    void read(Draft draft) {
        boolean several = draft.get(FieldNames.ACCEPTED_ON).isPresent()
                && draft.warnings().stream()
                        .anyMatch(warning -> warning.code() == Warning.Code.SEVERAL_VALUES
                                && FieldNames.ACCEPTED_ON.equals(warning.field()));
        boolean alone = draft.get(FieldNames.ACCEPTED_ON)
                .filter(day -> day.ground() == Ground.ALONE)
                .isPresent();
        if (draft.get(FieldNames.ACCEPTED_ON).isPresent() && !several && !alone) {
            return;
        }
        Stream<Span> beside = draft.get(FieldNames.ACCEPTED_BY).stream().flatMap(this::beside);
        Stream<Span> others = several
                ? Stream.of()
                : Stream.of(said(LABELLED), said(LOOKED), said(SAID), alone()).flatMap(found -> found);
        Stream.concat(beside, others)
                .filter(day -> days.of(day).isPresent())
                .findFirst()
                .ifPresent(day -> {
                    draft.remove(FieldNames.ACCEPTED_ON);
                    draft.put(FieldNames.ACCEPTED_ON, Optional.of(day), days::of, Ground.LOOSE_LABEL);
                });
    }

    /** Whether a cell of a row says on which day the work was accepted. */
    static boolean isOfAccepting(Row row) {
        return row.chunks().stream()
                .anyMatch(cell -> ACCEPTING.matcher(cell.plain().strip()).matches());
    }

    /** Whether a day stands alone in a row, or in the one below it. */
    static boolean isNear(PageText text, int row) {
        return IntStream.rangeClosed(row, Math.min(row + 1, text.rows().size() - 1))
                .mapToObj(text.rows()::get)
                .flatMap(AcceptedDay::daysIn)
                .findAny()
                .isPresent();
    }

    /** The day in the row of a name behind it, or in the row below. */
    private Stream<Span> beside(Candidate name) {
        List<Row> rows = text.rows();
        return IntStream.range(0, rows.size())
                .filter(at -> name.box() != null
                        && rows.get(at).page() == name.page()
                        && rows.get(at).box().y() <= name.box().centreY()
                        && rows.get(at).box().bottom() >= name.box().centreY())
                .boxed()
                .flatMap(at -> Stream.concat(
                        daysIn(rows.get(at))
                                .filter(day -> day.box().x() >= name.box().x()),
                        at + 1 < rows.size() ? daysIn(rows.get(at + 1)) : Stream.of()));
    }

    private static Stream<Span> daysIn(Row row) {
        return row.chunks().stream().flatMap(cell -> {
            Matcher day = ALONE.matcher(cell.plain());
            return day.matches() || day.usePattern(BEHIND_NAME).matches()
                    ? Stream.of(cell.sub(day.start(1), day.end(1)))
                    : Stream.of();
        });
    }

    private Stream<Span> said(Pattern words) {
        return Prose.of(text)
                .findAll(words)
                .filter(place -> !OTHER.matcher(place.group(0)).find())
                .map(place -> place.span(1));
    }

    private Stream<Span> alone() {
        List<Span> found = text.rows().stream()
                .filter(row -> !OTHER.matcher(row.text().plain()).find())
                .flatMap(AcceptedDay::daysIn)
                .toList();
        return found.stream().skip(Math.max(0, found.size() - 1));
    }
}
