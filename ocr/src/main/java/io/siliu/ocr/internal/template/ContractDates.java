package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.ChineseDay;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of a contract: its term, and when it was signed. */
final class ContractDates {

    private static final String B = "[ \\t]*";

    /** A day of the month; of a picture the blank between it and an hour is not always seen. */
    static final String DAY = "(?:\\d{1,2}(?!\\d)|\\d{2}(?=\\d{2}:\\d{2}))";

    /** A pattern for a day, in figures or letters. */
    static final String DATE = "(?:(?:19|20)\\d{2}" + B + "[-年./]" + B + "\\d{1,2}" + B + "[-月./]" + B + DAY + B + "日?|"
            + ChineseDay.PATTERN + ")";

    /** The hour that a term begins or ends at may stand behind its day. */
    static final String HOUR = "(?:[ ]?(?:\\d{1,2}[:时点](?:\\d{1,2}(?::\\d{2})?分?)?|[零一二三四五六七八九十]{1,3}[时点]))?";

    /** Before an English word for a day: nothing that says whose day it is, but for the contract itself and its Chinese label. */
    static final String UNQUALIFIED_ENGLISH =
            "(?:(?<![A-Za-z\\p{IsHan}][ ]?)|(?<=(?:Contract|Agreement|Service|Cooperation|Term|起始|开始|生效|起算|终止"
                    + "|结束|截止|到期|届满|失效)(?:日期|时间|日)?[ ]?))";

    private static final String SIGNING = "(?:签[订定署约立字章]|订[立约]|[立缔]约|立(?:协议|合同|据))";
    private static final Pattern SIGNED = Pattern.compile("(?:" + SIGNING + "(?:完成)?(?:" + B + "(?:日" + B + "期|日子|时" + B
            + "间|之?日|于)(?:[ ]?[A-Za-z][A-Za-z ./]{2,20})?" + B + ":?" + B
            + "|[ ]?(?:[A-Za-z][A-Za-z ./]{2,20})?[ ]?:?[ ]?)"
            + "|(?:Date of Sign(?:ing|ature)|Signing Date|Signed on)[ ]?:?[ ]?)(" + DATE + ")");

    /** What was signed on a day may be another contract that this one refers to: 2025年1月1日签订的框架协议. */
    private static final Pattern SIGNED_BEFORE = Pattern.compile(
            "(" + DATE + ")" + B + "(?:在|于)?[\\p{IsHan}]{0,12}?(?<!未)" + SIGNING + "(?!" + B + "(?:日起?|的|之|过))");

    /** Beside the seals a bare date is that of signing; a date of delivery or of a beginning is another. */
    private static final Pattern BARE = Pattern.compile("(?:(?<![\\p{IsHan}])日" + B + "期|" + UNQUALIFIED_ENGLISH
            + "Date|(?<=(?<!\\p{IsHan})日期 ?)Date)" + B + ":?" + B + "(" + DATE + ")");

    /** A date that stands alone in its cell, below everything, without a word. */
    private static final Pattern ALONE =
            Pattern.compile("(?<=[\\n\\t])[ ]*(" + DATE + ")[ ]*(?:于\\p{IsHan}{2,10}[ ]*)?(?=[\\n\\t]|$)");

    private static final Pattern SUPPLEMENT = Pattern.compile("^[^:。]{0,60}(?:补充|变更)(?:协议|合同)");

    private static final Pattern NAMES_ANOTHER =
            Pattern.compile("[\\p{IsHan} ]{0,12}" + SIGNING + "了?的?[ ]?(?:编号[^《]{0,30})?[《原]");

    private final PageText text;
    private final TextRun flow;
    private final Draft draft;

    ContractDates(PageText text, TextRun flow, Draft draft) {
        this.text = text;
        this.flow = flow;
        this.draft = draft;
    }

    void read() {
        new ContractTerm(flow, draft).read();
        signed();
    }

    private void signed() {
        List<SignatureTable.Day> below = new SignatureTable(text).days();
        if (below.size() > 1) {
            signedBySeveral(below);
            return;
        }
        signedSomewhere();
        if (below.size() == 1 && draft.get(FieldNames.SIGNED_ON).isEmpty()) {
            put(FieldNames.SIGNED_ON, Stream.of(below.get(0).place()));
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.SIGNED_ON,
                    "One day alone stands where the parties sign; look whose it is.");
        }
        if (draft.get(FieldNames.SIGNED_ON).isEmpty()) {
            List<Span> broken = Prose.of(text)
                    .findAll(SIGNED_BEFORE)
                    .map(place -> place.span(1))
                    .toList();
            put(FieldNames.SIGNED_ON, broken.stream());
            severalValues(FieldNames.SIGNED_ON, broken.stream());
        }
        if (draft.get(FieldNames.SIGNED_ON).isEmpty()) {
            alone();
        }
    }

    /** The last to sign concludes a contract; a person has to tell where the days differ, or the text names another. */
    private void signedBySeveral(List<SignatureTable.Day> days) {
        put(FieldNames.SIGNED_ON, SignatureTable.last(days).stream().map(SignatureTable.Day::place));
        severalValues(
                FieldNames.SIGNED_ON,
                Stream.concat(
                        days.stream().map(SignatureTable.Day::place),
                        Stream.of(SIGNED, SIGNED_BEFORE).flatMap(pattern -> flow.findAll(pattern).stream())));
    }

    private void signedSomewhere() {
        for (Pattern pattern : List.of(SIGNED, SIGNED_BEFORE, BARE)) {
            List<Span> places = own(pattern);
            put(FieldNames.SIGNED_ON, places.stream());
            severalValues(FieldNames.SIGNED_ON, places.stream());
            if (draft.get(FieldNames.SIGNED_ON).isPresent()) {
                if (pattern == SIGNED_BEFORE) {
                    severalValues(FieldNames.SIGNED_ON, Stream.concat(places.stream(), flow.findAll(BARE).stream()));
                }
                return;
            }
        }
    }

    /** The days that are not said of another contract. */
    private List<Span> own(Pattern pattern) {
        return flow.findAll(pattern).stream()
                .filter(day -> !Recited.isInBrackets(flow.plain(), day.from()))
                .filter(day -> pattern != SIGNED_BEFORE || !isOfWhatIsSupplemented(day))
                .toList();
    }

    /** Whether a supplement says of the contract that it adds to when that was signed. */
    private boolean isOfWhatIsSupplemented(Span day) {
        String all = flow.plain();
        return SUPPLEMENT.matcher(all).find()
                && NAMES_ANOTHER.matcher(all).region(day.to(), all.length()).lookingAt();
    }

    private void alone() {
        List<Span> alone = flow.findAll(ALONE);
        alone.stream().reduce((upper, lower) -> lower).ifPresent(last -> {
            put(FieldNames.SIGNED_ON, Stream.of(last));
            draft.ground(List.of(FieldNames.SIGNED_ON), Ground.ALONE);
        });
    }

    private void put(String field, Stream<Span> places) {
        put(draft, field, places);
    }

    private void severalValues(String field, Stream<Span> places) {
        severalValues(draft, field, places);
    }

    /** The first of the places that is a day. */
    static void put(Draft draft, String field, Stream<Span> places) {
        places.forEach(place -> draft.put(field, Optional.of(place), ContractDates::date));
    }

    /** Where the paper names several days, a person has to tell. */
    static void severalValues(Draft draft, String field, Stream<Span> places) {
        Set<String> values =
                places.flatMap(place -> date(place).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (values.size() > 1) {
            draft.doubt(Warning.Code.SEVERAL_VALUES, field, "The contract names " + values + "; tell which.");
        }
    }

    static Optional<String> date(Span place) {
        return Values.date(ChineseDay.inDigits(place.raw()).replaceAll("\\s", ""));
    }
}
