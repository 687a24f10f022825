package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.Gloss;
import io.siliu.ocr.internal.layout.HalfGaps;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels that no table of words has, understood by the words they are put together of: 本期应发劳务报酬 says what was earned. Asked
 * last, for fields that no known label gave, and certain only where something proves the value.
 */
final class LabelGrammar {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:[(]?[一二三四五六七八九十\\d]{1,2}[、.)][ ]?)?(?:[A-Za-z][A-Za-z/. ]{1,30})?([\\p{IsHan}/]{2,14})(?:\\([^)]{0,10}\\))?(?:"
                    + Gloss.PATTERN + ")?[ ]*(:|$|(?=[A-Z]{0,6}\\d{6})|(?=¥?[\\d,]+\\.\\d{2}元?$))");

    /** What a remark in brackets says of the sum or the one that the label calls: 稿酬（税前）, 现场主管（确认人）. */
    private static final Pattern REMARK = Pattern.compile("\\(((?:扣)?税[前后]|含税|实[付发得]|(?:验收|确认|核验|签收)人)\\)");

    /** What may be a label where a blank stands behind it and nothing else tells. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}/]{2,8}(?:\\([^)]{0,10}\\))?");

    /** What a label of a field says, and how its value is read. */
    private record Rule(Pattern words, Draft.Reading reading) {}

    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    /**
     * One field more, or other words for one: asked where those before them gave nothing.
     *
     * @param words a pattern of the whole label, without the blanks in it, its colon and its remark
     */
    LabelGrammar field(String field, Draft.Reading reading, String words) {
        rules.computeIfAbsent(field, any -> new ArrayList<>()).add(new Rule(Pattern.compile(words), reading));
        return this;
    }

    void read(PageText text, Labels labels, Draft draft) {
        List<String> missing = rules.keySet().stream()
                .filter(field -> draft.get(field).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        List<PageText.Found> printed = labels(text);
        missing.forEach(field -> rules.get(field).stream()
                .map(rule -> only(values(field, rule, printed, labels).stream()
                        .filter(value -> isFree(value, draft))
                        .toList()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(draft::put));
    }

    /** Whether a place is no other field's value already: one place says one thing. */
    private static boolean isFree(Candidate value, Draft draft) {
        return draft.candidates().values().stream()
                .noneMatch(other -> other.page() == value.page()
                        && other.box() != null
                        && other.box().equals(value.box()));
    }

    /** The cells that may be labels, and what stands before a colon at the beginning of one. */
    private static List<PageText.Found> labels(PageText text) {
        List<PageText.Found> found = new ArrayList<>();
        for (int row = 0; row < text.rows().size(); row++) {
            for (Span chunk : text.rows().get(row).chunks()) {
                Matcher label = LABEL.matcher(chunk.plain());
                Optional<Span> word = HalfGaps.before(chunk)
                        .filter(before -> WORD.matcher(before.plain()).matches());
                if (word.isPresent()) {
                    found.add(new PageText.Found(row, word.get()));
                }
                if (label.find()) {
                    found.add(new PageText.Found(row, chunk.sub(label.start(1), label.start(2))));
                }
            }
        }
        return found;
    }

    private static List<Candidate> values(String field, Rule rule, List<PageText.Found> printed, Labels labels) {
        return printed.stream()
                .filter(label -> rule.words().matcher(word(label.span())).matches())
                .flatMap(label -> value(field, label, rule.reading(), labels).stream())
                .toList();
    }

    private static String word(Span label) {
        return REMARK.matcher(label.plain()).replaceAll("$1").replaceAll("\\s|\\([^)]*\\)|[^\\p{IsHan}/].*$", "");
    }

    private static Optional<Candidate> value(String field, PageText.Found label, Draft.Reading reading, Labels labels) {
        Draft one = new Draft(null, null);
        Draft.Reading ofForm = span -> reading.of(span).filter(value -> ValueForms.canBe(field, value));
        labels.wrapped(label, span -> ofForm.of(span).isPresent(), BrokenReceiptValues.follows(field))
                .ifPresentOrElse(
                        whole -> BrokenReceiptValues.put(field, whole, ofForm, one),
                        () -> behindBlank(label.span()).ifPresent(rest -> one.put(field, Optional.of(rest), ofForm)));
        return one.get(field).map(candidate -> candidate.on(Ground.LIKE_LABEL));
    }

    /** What stands behind a word in its cell, where a blank sets both apart. */
    private static Optional<Span> behindBlank(Span word) {
        String run = word.run().plain();
        int end = run.indexOf('\t', word.to());
        Span cell = word.run().span(word.from(), end < 0 ? run.length() : end);
        return HalfGaps.before(cell)
                .filter(before -> before.to() == word.to() && cell.to() > word.to())
                .map(before -> word.run().span(word.to(), cell.to()));
    }

    /** Where several labels say so and their values differ, none of them is taken. */
    private static Optional<Candidate> only(List<Candidate> values) {
        boolean same = values.stream().map(Candidate::value).distinct().count() == 1;
        return same ? values.stream().findFirst() : Optional.empty();
    }
}
