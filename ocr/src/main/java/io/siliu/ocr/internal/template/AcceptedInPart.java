package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A client may send some of the work back, take something off its price, or state it without its tax: what was handed in, and what
 * was agreed, is then not what is accepted.
 */
final class AcceptedInPart {

    private static final List<String> REFUSED =
            joined(List.of("驳回", "不合格", "退回", "拒收", "未通过", "返工", "次品", "破损", "短少"), List.of("数量", "数", "件数", "单量", ""));

    private static final List<String> TAKEN_OFF = joined(
            List.of(
                    "扣", "扣减", "核减", "审减", "罚", "扣罚", "质量扣", "考核扣", "违约扣", "质保扣", "延期扣", "逾期扣", "违约", "质量罚", "考核罚",
                    "扣除"),
            List.of("款", "金", "金额", "款金额", "款项", "额"));

    /** How much was found good, and nothing else. */
    private static final List<String> FOUND_GOOD = joined(
            List.of("合格", "验收合格", "验收通过", "通过", "审核通过", "核定", "审定", "认定"), List.of("数量", "数", "件数", "单量", "量", ""));

    /** Labels that are no field of ours. */
    static final List<String> LABELS = together(REFUSED, TAKEN_OFF);

    private static final Pattern UNTAXED = Pattern.compile("(?:不含税|未税|除税)[^\\d\\t]{0,14}\\t?[^\\d\\t]{0,6}$");

    /** How many of those counted were good, or not, in the same cell: 130件，其中合格126件. */
    private static final Pattern COUNTED_TWICE =
            Pattern.compile("\\d[^\\d]{0,4}(?:其中|[,;(](?:不?合格(?!率)|通过(?!率)|退回|驳回|拒收|返工|次品|扣))[^\\d]{0,8}\\d");

    /** From one day to another. */
    private static final Pattern PERIOD =
            Pattern.compile("\\d{1,2}日?[ ]?(?:至|到|~|-{2}|\u2014+)[ ]?(?:20\\d{2}|\\d{1,2}月|\\d{1,2}日)");

    private AcceptedInPart() {}

    /** Doubts what was handed in where some was refused, and a sum of which something is taken off or a tax is left out. */
    static void doubt(PageText text, Labels labels, Draft draft) {
        if (says(labels, REFUSED, LabelledValues::quantity).isPresent()
                && !says(labels, FOUND_GOOD, LabelledValues::quantity).equals(number(draft, FieldNames.QUANTITY))) {
            doubt(draft, FieldNames.QUANTITY, "Some of the work was refused; look how much was accepted.");
        }
        if (says(labels, TAKEN_OFF, LabelledValues::money).isPresent()
                && !says(labels, AcceptanceWords.AMOUNTS_LEFT, LabelledValues::money)
                        .equals(number(draft, FieldNames.AMOUNT))) {
            doubt(draft, FieldNames.AMOUNT, "Something is taken off the price; look what is left.");
        }
        doubtIf(
                text,
                draft,
                FieldNames.QUANTITY,
                COUNTED_TWICE,
                "Two counts stand in one place; look which was accepted.");
        doubtIf(
                text,
                draft,
                FieldNames.ACCEPTED_ON,
                PERIOD,
                "This is a time of several days; look which of them counts.");
        draft.get(FieldNames.AMOUNT)
                .filter(sum -> sum.box() != null && isUntaxed(text, sum))
                .ifPresent(sum -> doubt(draft, FieldNames.AMOUNT, "This sum is without its tax."));
    }

    /** Doubts a value whose cell says two things. */
    private static void doubtIf(PageText text, Draft draft, String field, Pattern two, String why) {
        boolean said = draft.get(field).filter(read -> read.box() != null).stream()
                .flatMap(read -> text.rows().stream()
                        .filter(row -> row.page() == read.page())
                        .flatMap(row -> row.chunks().stream())
                        .filter(cell -> cell.box().y() <= read.box().centreY()
                                && cell.box().bottom() >= read.box().centreY()
                                && cell.box().x() <= read.box().x() + 1
                                && cell.box().right() >= read.box().right() - 1))
                .anyMatch(cell -> two.matcher(cell.plain()).find());
        if (said) {
            doubt(draft, field, why);
        }
    }

    private static void doubt(Draft draft, String field, String why) {
        if (draft.get(field).isPresent()) {
            draft.doubt(Warning.Code.VALUE_IMPLAUSIBLE, field, why);
        }
    }

    /** What the first of the labels says, whatever its sign; empty where that is nothing. */
    private static Optional<BigDecimal> says(Labels labels, List<String> words, Draft.Reading reading) {
        return words.stream()
                .filter(labels::mayHold)
                .flatMap(word ->
                        labels.value(List.of(word), span -> reading.of(span).isPresent()).stream())
                .flatMap(span -> reading.of(span).stream())
                .map(said -> new BigDecimal(said).abs().stripTrailingZeros())
                .filter(said -> said.signum() > 0)
                .findFirst();
    }

    private static Optional<BigDecimal> number(Draft draft, String field) {
        return draft.get(field).map(read -> new BigDecimal(read.value()).stripTrailingZeros());
    }

    private static boolean isUntaxed(PageText text, Candidate sum) {
        return text.rows().stream()
                .filter(row -> row.page() == sum.page()
                        && row.box().y() <= sum.box().centreY()
                        && row.box().bottom() >= sum.box().centreY())
                .anyMatch(row -> UNTAXED.matcher(before(row, sum)).find());
    }

    private static String before(Row row, Candidate sum) {
        Span whole = row.text().span(0, row.text().plain().length());
        int at = whole.from();
        while (at < whole.to()
                && row.text().span(at, at + 1).box().x() < sum.box().x()) {
            at++;
        }
        return row.text().plain().substring(0, at);
    }
}
