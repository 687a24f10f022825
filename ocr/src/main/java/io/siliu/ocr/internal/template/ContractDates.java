package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of a contract: when it was signed, from when and until when it holds. */
final class ContractDates {

    private static final String B = "[ \\t]*";

    /** A day of the month; of a picture the blank between it and an hour is not always seen. */
    static final String DAY = "(?:\\d{1,2}(?!\\d)|\\d{2}(?=\\d{2}:\\d{2}))";

    private static final String DATE = "(?:(?:19|20)\\d{2}" + B + "[-年./]" + B + "\\d{1,2}" + B + "[-月./]" + B + DAY + B
            + "日?|" + ChineseDay.PATTERN + ")";
    private static final String UP_TO = "(?:至|到|[-~〜]{1,2})";

    private static final Pattern TERM =
            Pattern.compile("(?:期限|期间|有效期|合作期|服务期|履行期|工期|起止[日时][期间]|(?:服务|合作|承揽|合同|协议)时间)[^0-9二]{0,24}(" + DATE
                    + ")[^0-9二]{0,10}?起?[^0-9二]{0,4}?" + UP_TO + "[^0-9二]{0,6}(" + DATE + ")");
    private static final String FROM_TO = "(" + DATE + ")" + B + "(?:起|开始)?(?:生效|执行|施行|履行|计算)?[,，]?(?:有效期)?" + B + UP_TO
            + "[^0-9二。]{0,4}(" + DATE + ")";
    private static final Pattern FROM_ON = Pattern.compile("[自从]" + B + FROM_TO);

    /** 自2026年3月1日起生效，于2027年2月28日终止: of this contract, or of one that it refers to. */
    private static final Pattern FROM_UNTIL = Pattern.compile("[自从]" + B + "(" + DATE + ")" + B
            + "(?:起|开始)?(?:生效|执行|施行|履行)?[,，]?[并且]?于" + B + "(" + DATE + ")" + B + "(?:终止|届满|失效|到期|期满|结束)");

    /** Two days with nothing before them may be those of a delivery or of a settlement. */
    private static final Pattern ANY_TERM = Pattern.compile(FROM_TO);

    private static final Pattern FROM = Pattern.compile("(?:起始|开始|生效|起算|起租|开工|始期|(?<![\\p{IsHan}])起)" + B
            + "(?:日期|时间|日)?" + B + "(?:为|[:])?" + B + "(" + DATE + ")");
    private static final Pattern TO = Pattern.compile("(?:终止|结束|截止|到期|届满|失效|完工|竣工|有效期至|(?<![\\p{IsHan}])止)" + B
            + "(?:日期|时间|日)?" + B + "(?:为|[:])?" + B + "(" + DATE + ")");

    private static final String SIGNING = "(?:签[订署约立字章]|订[立约]|[立缔]约)";
    private static final Pattern SIGNED = Pattern.compile(SIGNING + B + "(?:日" + B + "期|时" + B
            + "间|之?日|于)?(?:[ ]?[A-Za-z][A-Za-z ./]{2,20})?" + B + ":?" + B + "(" + DATE + ")");

    /** What was signed on a day may be another contract that this one refers to: 2025年1月1日签订的框架协议. */
    private static final Pattern SIGNED_BEFORE = Pattern.compile(
            "(" + DATE + ")" + B + "(?:在|于)?[\\p{IsHan}]{0,12}?(?<!未)" + SIGNING + "(?!" + B + "(?:日起?|的|之|过))");

    /** Beside the seals a bare date is that of signing; a date of delivery or of a beginning is another. */
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{IsHan}])日" + B + "期" + B + ":?" + B + "(" + DATE + ")");

    /** A date that stands alone in its cell, below everything, without a word. */
    private static final Pattern ALONE = Pattern.compile("(?<=[\\n\\t])[ ]*(" + DATE + ")[ ]*(?=[\\n\\t]|$)");

    private final PageText text;
    private final TextRun flow;
    private final Draft draft;

    ContractDates(PageText text, TextRun flow, Draft draft) {
        this.text = text;
        this.flow = flow;
        this.draft = draft;
    }

    void read() {
        term();
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
            List<Span> places = flow.findAll(pattern);
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

    private void alone() {
        List<Span> alone = flow.findAll(ALONE);
        alone.stream().reduce((upper, lower) -> lower).ifPresent(last -> {
            put(FieldNames.SIGNED_ON, Stream.of(last));
            draft.ground(List.of(FieldNames.SIGNED_ON), Ground.ALONE);
        });
    }

    private void term() {
        boolean named = term(TERM);
        if (!named) {
            put(FieldNames.VALID_FROM, flow.findAll(FROM).stream());
            put(FieldNames.VALID_TO, flow.findAll(TO).stream());
            severalValues(FieldNames.VALID_FROM, flow.findAll(FROM).stream());
            severalValues(FieldNames.VALID_TO, flow.findAll(TO).stream());
            completeTerm();
            boolean said = draft.get(FieldNames.VALID_FROM).isPresent()
                    || draft.get(FieldNames.VALID_TO).isPresent()
                    || term(FROM_ON);
            if (!said && term(FROM_UNTIL)) {
                draft.ground(List.of(FieldNames.VALID_FROM, FieldNames.VALID_TO), Ground.SENTENCE);
                return;
            }
            if (!said && term(ANY_TERM)) {
                draft.ground(List.of(FieldNames.VALID_FROM, FieldNames.VALID_TO), Ground.ALONE);
            }
        }
    }

    /** 自3月1日起生效，有效期至5月31日: the one day that a word tells is the one end of the term whose other end is not told. */
    private void completeTerm() {
        Optional<String> until = draft.get(FieldNames.VALID_TO).map(Candidate::value);
        List<MatchResult> terms = FROM_ON.matcher(flow.plain())
                .results()
                .filter(term -> until.equals(date(flow.span(term.start(2), term.end(2)))))
                .toList();
        if (until.isPresent() && draft.get(FieldNames.VALID_FROM).isEmpty()) {
            days(FieldNames.VALID_FROM, terms, 1);
        }
    }

    private boolean term(Pattern pattern) {
        List<MatchResult> terms = pattern.matcher(flow.plain()).results().toList();
        days(FieldNames.VALID_FROM, terms, 1);
        days(FieldNames.VALID_TO, terms, 2);
        return !terms.isEmpty();
    }

    private void days(String field, List<MatchResult> terms, int group) {
        List<Span> places = terms.stream()
                .map(term -> flow.span(term.start(group), term.end(group)))
                .toList();
        put(field, places.stream());
        severalValues(field, places.stream());
    }

    private void put(String field, Stream<Span> places) {
        places.forEach(place -> draft.put(field, Optional.of(place), ContractDates::date));
    }

    /** Where the paper names several days, a person has to tell. */
    private void severalValues(String field, Stream<Span> places) {
        Set<String> values =
                places.flatMap(place -> date(place).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (values.size() > 1) {
            draft.doubt(Warning.Code.SEVERAL_VALUES, field, "The contract names " + values + "; tell which.");
        }
    }

    private static Optional<String> date(Span place) {
        return Values.date(ChineseDay.inDigits(place.raw()).replaceAll("\\s", ""));
    }
}
