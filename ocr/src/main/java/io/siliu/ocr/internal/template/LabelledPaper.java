package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.ChineseDay;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TwoLineLabels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form whose every field stands beside or below a label of its own: slips, acceptance receipts. */
final class LabelledPaper {

    private static final Pattern TASK = Pattern.compile("(?<![A-Z0-9])(RW\\d{16})(?!\\d)");

    private static final Pattern DAY =
            Pattern.compile("(20\\d{2} ?[-年./] ?\\d{1,2} ?[-月./] ?\\d{1,2}日?(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?|"
                    + ChineseDay.PATTERN + ")");

    /** Days of other things: of printing, of asking, the first and last of a period. */
    private static final Pattern OTHER_DAY = Pattern.compile("打印|补打|制单|填制|申请|周期|期间|至|开始|开工|完工|交付|提交|生成|创建|有效|修订");

    private record Entry(List<String> labels, Draft.Reading reading) {

        /** The reading, of nothing that cannot be a value of the field. */
        Draft.Reading ofForm(String field) {
            return span -> reading.of(span).filter(value -> ValueForms.canBe(field, value));
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private final Map<String, Entry> unsure = new LinkedHashMap<>();

    private record Lines(int atMost, List<String> labels) {}

    private final Map<String, Lines> lines = new LinkedHashMap<>();
    private final List<String> otherLabels = new ArrayList<>();

    /** A field, how its value is made, and its labels in order of preference. */
    LabelledPaper field(String field, Draft.Reading reading, String... labels) {
        return field(field, reading, List.of(labels));
    }

    /** The same, with the labels of a table of words. */
    LabelledPaper field(String field, Draft.Reading reading, List<String> labels) {
        entries.put(field, new Entry(labels, reading));
        return this;
    }

    /** Labels that stand before values of other things as often: read where no other label has one, and doubted. */
    LabelledPaper unsure(String field, Draft.Reading reading, List<String> labels) {
        unsure.put(field, new Entry(labels, reading));
        return this;
    }

    /** A field of words that may be broken over several lines. */
    LabelledPaper lines(String field, int atMost, String... labels) {
        lines.put(field, new Lines(atMost, List.of(labels)));
        return this;
    }

    /** Labels that are no field of ours but end the value before them. */
    LabelledPaper alsoPrinted(String... labels) {
        return alsoPrinted(List.of(labels));
    }

    /** The same, of a table of words. */
    LabelledPaper alsoPrinted(List<String> labels) {
        otherLabels.addAll(labels);
        return this;
    }

    void read(PageText paper, Draft draft) {
        PageText text = TwoLineLabels.joined(paper, known());
        Labels labels = labels(text);
        entries.forEach((field, entry) -> {
            if (BrokenReceiptValues.mayBreak(field)) {
                BrokenReceiptValues.put(labels, field, entry.labels(), entry.ofForm(field), draft);
            }
            boolean found = draft.get(field).isPresent();
            value(labels, field, entry)
                    .ifPresent(value -> draft.put(
                            field,
                            Optional.of(value.value()),
                            entry.reading(),
                            value.isGuessed() ? Ground.LOOSE_LABEL : Ground.LABEL));
            if (!found) {
                doubtOneOfSeveral(labels, field, entry, draft);
            }
        });
        unsure.forEach((field, entry) -> {
            if (draft.get(field).isEmpty()) {
                draft.put(
                        field,
                        value(labels, field, entry).map(Labels.Labelled::value),
                        entry.reading(),
                        Ground.LOOSE_LABEL);
            }
        });
        lines.forEach((field, wanted) ->
                labels.whole(wanted.labels(), wanted.atMost() - 1).ifPresent(whole -> put(field, whole, draft)));
    }

    /** Where the same label stands before several values, a person has to tell. */
    private static void doubtOneOfSeveral(Labels labels, String field, Entry entry, Draft draft) {
        long values = entry.labels().stream()
                .map(label -> labels.values(
                        label, span -> entry.ofForm(field).of(span).isPresent()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .map(span -> entry.reading().of(span))
                .distinct()
                .count();
        if (values > 1) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    field,
                    "The same label stands before several values; tell which of them counts.");
        }
    }

    /** The first value that can be one of the field; where none can, the first one: it is delivered and doubted. */
    private static Optional<Labels.Labelled> value(Labels labels, String field, Entry entry) {
        return labels.labelled(
                        entry.labels(), span -> entry.ofForm(field).of(span).isPresent())
                .or(() -> labels.labelled(
                        entry.labels(), span -> entry.reading().of(span).isPresent()));
    }

    /** The only day that a paper names where no label says which it is: it may be that, and nothing says so. */
    static void onlyDay(PageText text, Draft draft, String field, Draft.Reading reading) {
        if (draft.get(field).isPresent()) {
            return;
        }
        List<PageText.Found> days = text.findAll(DAY).stream()
                .filter(day -> !OTHER_DAY
                        .matcher(text.rows().get(day.row()).text().plain())
                        .find())
                .toList();
        if (days.stream().map(day -> LabelledValues.date(day.span())).distinct().count() == 1) {
            draft.put(field, Optional.of(days.get(0).span()), reading, Ground.ALONE);
        }
    }

    /** A value of words with all its lines; not certain where more lines may follow that were not found. */
    static void put(String field, Labels.Whole whole, Draft draft) {
        String value = Values.name(whole.raw());
        draft.put(Candidate.at(whole.first(), field, value)
                .withValue(value, whole.confidence())
                .placed(whole.box()));
        if (whole.open()) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    field,
                    "The last line that was found is full and ends no sentence; look whether more follows.");
        }
    }

    /** The number of the task wherever it stands, if the paper names one only: its form is like no other. */
    static void onlyTask(PageText text, Draft draft) {
        List<PageText.Found> tasks = text.findAll(TASK);
        if (tasks.stream().map(found -> found.span().plain()).distinct().count() == 1) {
            Optional<Span> place = Optional.of(tasks.get(0).span());
            draft.put(FieldNames.TASK_NUMBER, place, LabelledValues::task, Ground.FORM);
            // One whose check digits fail is shown to a person, who sees what is printed; it is no task's before.
            draft.put(FieldNames.TASK_NUMBER, place, span -> Optional.of(span.plain()), Ground.ALONE);
        }
    }

    Labels labels(PageText text) {
        return new Labels(text, known());
    }

    /** Every label of the paper. */
    List<String> known() {
        List<String> all = new ArrayList<>(otherLabels);
        entries.values().forEach(entry -> all.addAll(entry.labels()));
        unsure.values().forEach(entry -> all.addAll(entry.labels()));
        lines.values().forEach(wanted -> all.addAll(wanted.labels()));
        return all;
    }
}
