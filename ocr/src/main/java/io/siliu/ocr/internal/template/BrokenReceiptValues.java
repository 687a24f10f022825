package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Values of a receipt that may be broken over lines: names, banks and what is paid for, never numbers and accounts. */
final class BrokenReceiptValues {

    private static final Set<String> BROKEN = Set.of(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME, FieldNames.PURPOSE);

    private static final Set<String> BANKS = Set.of(FieldNames.PAYER_BANK, FieldNames.PAYEE_BANK);

    /** What the name of a bank ends with that is whole. */
    private static final Pattern WHOLE_BANK = Pattern.compile(".*(?:[行部室社所处厅点司)]|中心)");

    /** What may stand in another line behind the whole name of a bank, as a part of it. */
    private static final Pattern DESK_OF_A_BANK =
            Pattern.compile("(?:营业[部室厅所]|[^行]{0,6}分理处|[^行]{0,6}储蓄所|\\([^)]*(?:行|营业[部室厅]|分理处|储蓄所)\\)).*");

    /** What stands under a name without a label is often its bank. */
    private static final Pattern BANK = Pattern.compile("银行|支行|分行|信用社|营业部|营业室|分理处|储蓄所");

    /** What a name ends with that is whole; a bracket may follow, and a branch. */
    private static final Pattern WHOLE = Pattern.compile(".*(?:公司|服务部|经营部|工作室|商行|[)])");

    private static final Pattern FOLLOWS_A_WHOLE = Pattern.compile("\\(.*|.{0,8}(?:分公司|分部|分店|办事处)");

    private BrokenReceiptValues() {}

    static boolean mayBreak(String field) {
        return BROKEN.contains(field);
    }

    /** Whether a line may be another one of the field's value. */
    static Predicate<Span> follows(String field) {
        return BANKS.contains(field)
                ? line -> !Labels.FIGURES.matcher(line.plain()).find()
                : line -> BROKEN.contains(field) && !BANK.matcher(line.plain()).find();
    }

    static void put(String field, Labels.Whole whole, Draft.Reading reading, Draft draft) {
        String first = whole.first().raw();
        if (draft.get(field).isPresent()) {
            return;
        }
        if (whole.raw().length() == first.length()) {
            draft.put(field, Optional.of(whole.first()), reading);
        } else if (field.equals(FieldNames.PURPOSE)
                || isOne(field, first, whole.raw().substring(first.length()))) {
            LabelledPaper.put(field, whole, draft);
        } else {
            draft.put(field, Optional.of(whole.first()), reading);
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    field,
                    "Another line stands below this name; look whether it belongs to it.");
        }
    }

    /** A line of a name whose other line was not found is delivered and doubted. */
    static void doubtPart(String field, Draft draft) {
        if (draft.get(field).filter(name -> isPart(field, name.value())).isPresent()) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    field,
                    "This looks like one line of a name that is broken over two; look at the paper.");
        }
    }

    /** Whether a name is only one line of one. */
    static boolean isPart(String field, String name) {
        boolean wholeBank = BANKS.contains(field)
                && WHOLE_BANK.matcher(Plain.of(name).strip()).matches();
        return !wholeBank && ReceiptValues.isPart(name);
    }

    private static boolean isOne(String field, String first, String rest) {
        return BANKS.contains(field) ? isOneBank(first, rest) : isOneName(first, rest);
    }

    private static boolean isOneBank(String first, String rest) {
        String more = Plain.of(rest).strip();
        boolean goesOn = !WHOLE_BANK.matcher(Plain.of(first).strip()).matches()
                || DESK_OF_A_BANK.matcher(more).matches();
        boolean isAnother = NameShape.isFirm(more) && !BANK.matcher(more).find();
        return goesOn && !isAnother && WHOLE_BANK.matcher(more).matches();
    }

    private static boolean isOneName(String first, String rest) {
        String more = Plain.of(rest).strip();
        boolean begins = WHOLE.matcher(Plain.of(first).strip()).matches()
                && !FOLLOWS_A_WHOLE.matcher(more).matches();
        return !begins && ReceiptValues.name(first + rest).isPresent();
    }

    /** The labels of a paper that have a value, and how it is read. */
    static void put(Labels labels, String field, List<String> names, Draft.Reading reading, Draft draft) {
        labels.wrapped(names, span -> reading.of(span).isPresent(), follows(field))
                .ifPresent(whole -> put(field, whole, reading, draft));
    }
}
