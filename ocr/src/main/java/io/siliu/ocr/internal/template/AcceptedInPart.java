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
import io.siliu.ocr.internal.template.FormFigures.FormFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final List<String> TAKEN_OFF = together(
            List.of("扣减", "核减", "扣罚", "扣除"),
            joined(
                    List.of(
                            "扣", "扣减", "核减", "审减", "罚", "扣罚", "质量扣", "考核扣", "违约扣", "质保扣", "延期扣", "逾期扣", "违约", "质量罚",
                            "考核罚", "扣除"),
                    List.of("款", "金", "金额", "款金额", "款项", "额")));

    /** How much was found good, and nothing else. */
    private static final List<String> FOUND_GOOD = joined(
            List.of("合格", "验收合格", "验收通过", "通过", "审核通过", "核定", "审定", "认定"), List.of("数量", "数", "件数", "单量", "量", ""));

    /** Labels that are no field of ours. */
    static final List<String> LABELS = together(REFUSED, TAKEN_OFF);

    private static final Pattern UNTAXED = Pattern.compile("(?:不含税|未税|除税)[^\\d\\t]{0,14}\\t?[^\\d\\t]{0,6}$");

    /** How many of those counted were good, or not, in the same cell: 130件，其中合格126件. */
    private static final Pattern COUNTED_TWICE =
            Pattern.compile("\\d[^\\d]{0,4}(?:其中|[,;(](?:不?合格(?!率)|通过(?!率)|退回|驳回|拒收|返工|次品|扣))[^\\d]{0,8}\\d");

    /** What was handed in, or due, before something was refused or taken off. */
    private static final Pattern WHOLE =
            Pattern.compile("^(?!.*(?:合同|预算|押金|保证金|计划|报价|累计|扣|罚)).*(?:交付|提交|送[检审]|完成|到货|应[收付结支]|总|合计|本月|费|额|款)");

    /** What is left to be paid. */
    private static final Pattern LEFT = Pattern.compile("实[付结支发际]|净|结算|最终|核定|扣\\p{IsHan}{0,2}后|应[付结支]");

    /** From one day to another. */
    private static final Pattern PERIOD =
            Pattern.compile("\\d{1,2}日?[ ]?(?:至|到|~|-{2}|\u2014+)[ ]?(?:20\\d{2}|\\d{1,2}月|\\d{1,2}日)");

    private AcceptedInPart() {}

    /** Doubts what was handed in where some was refused, and a sum of which something is taken off or a tax is left out. */
    static void doubt(PageText text, Labels labels, Draft draft) {
        List<FormFigure> figures = FormFigures.in(text);
        says(labels, REFUSED, LabelledValues::quantity)
                .filter(refused ->
                        !says(labels, FOUND_GOOD, LabelledValues::quantity).equals(number(draft, FieldNames.QUANTITY)))
                .filter(refused -> !isRest(figures, draft, FieldNames.QUANTITY, refused))
                .ifPresent(refused ->
                        doubt(draft, FieldNames.QUANTITY, "Some of the work was refused; look how much was accepted."));
        says(labels, TAKEN_OFF, LabelledValues::money)
                .filter(taken -> !says(labels, AcceptanceWords.AMOUNTS_LEFT, LabelledValues::money)
                        .equals(number(draft, FieldNames.AMOUNT)))
                .ifPresent(taken -> left(figures, draft, taken)
                        .ifPresentOrElse(draft::replace, () -> doubtWhole(figures, draft, taken)));
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

    private static void doubtWhole(List<FormFigure> figures, Draft draft, BigDecimal taken) {
        if (!isRest(figures, draft, FieldNames.AMOUNT, taken)) {
            doubt(draft, FieldNames.AMOUNT, "Something is taken off the price; look what is left.");
        }
    }

    /** Whether the paper prints what the value was before this much was refused or taken off. */
    private static boolean isRest(List<FormFigure> figures, Draft draft, String field, BigDecimal less) {
        Optional<BigDecimal> whole = number(draft, field).map(less::add);
        return figures.stream()
                .anyMatch(figure -> figure.isCalled(WHOLE)
                        && whole.filter(sum -> sum.compareTo(figure.value()) == 0)
                                .isPresent());
    }

    /** What is left, where the paper prints that. */
    private static Optional<Candidate> left(List<FormFigure> figures, Draft draft, BigDecimal taken) {
        return number(draft, FieldNames.AMOUNT)
                .map(whole -> whole.subtract(taken))
                .flatMap(rest -> figures.stream()
                        .filter(figure -> figure.value().compareTo(rest) == 0 && figure.isCalled(LEFT))
                        .findFirst())
                .map(figure -> Candidate.at(
                        figure.span(),
                        FieldNames.AMOUNT,
                        figure.value().setScale(2, RoundingMode.HALF_UP).toPlainString()));
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
