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
import java.util.regex.Pattern;

/**
 * A client may send some of the work back, take something off its price, or state it without its tax: what was handed in, and what
 * was agreed, is then not what is accepted.
 */
final class AcceptedInPart {

    private static final List<String> REFUSED =
            joined(List.of("驳回", "不合格", "退回", "拒收", "未通过", "返工", "次品", "破损", "短少"), List.of("数量", "数", "件数", "单量", ""));

    private static final List<String> TAKEN_OFF =
            List.of("扣款", "扣款金额", "罚款", "罚款金额", "核减金额", "扣减金额", "质量扣款", "考核扣款", "违约扣款", "扣罚金额");

    /** Labels that are no field of ours. */
    static final List<String> LABELS = together(REFUSED, TAKEN_OFF);

    private static final Pattern UNTAXED = Pattern.compile("(?:不含税|未税|除税)[^\\d\\t]{0,14}\\t?[^\\d\\t]{0,6}$");

    private AcceptedInPart() {}

    /** Doubts what was handed in where some was refused, and a sum of which something is taken off or a tax is left out. */
    static void doubt(PageText text, Labels labels, Draft draft) {
        if (isAny(labels, REFUSED) && !isAny(labels, AcceptanceWords.QUANTITIES_FOUND)) {
            doubt(draft, FieldNames.QUANTITY, "Some of the work was refused; look how much was accepted.");
        }
        if (isAny(labels, TAKEN_OFF) && !isAny(labels, AcceptanceWords.AMOUNTS_LEFT)) {
            doubt(draft, FieldNames.AMOUNT, "Something is taken off the price; look what is left.");
        }
        draft.get(FieldNames.AMOUNT)
                .filter(sum -> sum.box() != null && isUntaxed(text, sum))
                .ifPresent(sum -> doubt(draft, FieldNames.AMOUNT, "This sum is without its tax."));
    }

    private static void doubt(Draft draft, String field, String why) {
        if (draft.get(field).isPresent()) {
            draft.doubt(Warning.Code.VALUE_IMPLAUSIBLE, field, why);
        }
    }

    private static boolean isAny(Labels labels, List<String> words) {
        return words.stream()
                .filter(labels::mayHold)
                .anyMatch(word -> labels.value(List.of(word), AcceptedInPart::isMoreThanNone)
                        .isPresent());
    }

    private static boolean isMoreThanNone(Span span) {
        return LabelledValues.quantity(span)
                .map(BigDecimal::new)
                .filter(count -> count.signum() > 0)
                .isPresent();
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
