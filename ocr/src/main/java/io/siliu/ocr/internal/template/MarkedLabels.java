package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of a receipt that do not say whose they are: 户名, 账号, 开户行 in a box whose side is marked. */
final class MarkedLabels {

    /** Labels behind which the value may follow without a gap, where both fill a cell. */
    private static final Map<List<String>, String> FILLING = Map.of(
            ReceiptWords.NAMES, "(?<=^|\\t)(户名|全称|账户名称|账户名)(?=\\p{IsHan}{2})",
            ReceiptWords.ACCOUNTS, "(?<=^|\\t)(账号|卡号|账户)(?=[0-9]{6})",
            ReceiptWords.BANKS, "(?<=^|\\t)(开户银行|开户行|开户机构|开户网点|存管银行|监管银行)(?=\\p{IsHan}{3})");

    private static final Pattern SIDE_BEFORE = Pattern.compile("[付收][款]?[人方]?[ ]?$");

    /** Whether the other side pays or is paid, the direction tells and no place. */
    private static final Pattern OF_THE_OTHER_SIDE = Pattern.compile("(?:对方|对手)(?:单位|客户|方)?$");

    /** A label of a side with its colon, before another label in one cell: 收款账号：9900…，开户银行：… */
    private static final Pattern SIDE_IN_CELL =
            Pattern.compile("(付款|收款|汇款|转出|转入)(?:人|方|单位)?(?:户名|名称|姓名|账号|帐号|账户|卡号|钱包[^:]{0,4})?[ ]?:");

    private static final Pattern PAYEES_WORD = Pattern.compile("[收入]");

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    /** Whether a label of its own names who paid and none who was paid: what has no word for its side is then of the latter. */
    private boolean onlyPayeeIsOpen;

    MarkedLabels(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    void read() {
        onlyPayeeIsOpen = draft.get(FieldNames.PAYER_NAME).isPresent()
                && draft.get(FieldNames.PAYEE_NAME).isEmpty()
                && !new PartyMarks(text).nameThePayee();
        read(ReceiptWords.NAMES, FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME, ReceiptValues::name);
        read(ReceiptWords.ACCOUNTS, FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT, ReceiptValues::account);
        read(ReceiptWords.BANKS, FieldNames.PAYER_BANK, FieldNames.PAYEE_BANK, ReceiptValues::name);
    }

    /** Labels in a box: the side they belong to is the nearest mark left of them. */
    private void read(List<String> names, String payerField, String payeeField, Draft.Reading reading) {
        if (draft.get(payerField).isPresent() && draft.get(payeeField).isPresent()) {
            return;
        }
        Pattern pattern = Pattern.compile(
                "(?<![\\p{IsHan}&&[^付收款人方]])(" + Labels.alternatives(names) + ")(?!\\p{IsHan})|" + FILLING.get(names));
        List<Found> found = text.findAll(pattern).stream()
                .filter(label ->
                        !OF_THE_OTHER_SIDE.matcher(before(label.span())).find()
                                && value(label, reading, payerField).isPresent())
                .toList();
        PartyMarks marks = new PartyMarks(text);
        boolean apart = found.size() == 1
                || found.stream()
                                .flatMap(label -> marks.nearest(label.span().box()).stream())
                                .map(PartyMark::payee)
                                .distinct()
                                .count()
                        > 1;
        boolean payerSeen = onlyPayeeIsOpen;
        for (Found label : found) {
            Optional<PartyMark> mark = marks.nearest(label.span().box())
                    .filter(side -> apart || side.isSureOf(label.span().box()));
            Optional<Boolean> own = ownSide(label.span());
            boolean payee = own.or(() -> mark.map(PartyMark::payee))
                    .orElse(payerSeen || draft.get(payerField).isPresent());
            payerSeen = true;
            String field = payee ? payeeField : payerField;
            if (draft.get(field).isEmpty() && !isTheOther(label, reading, field, payee ? payerField : payeeField)) {
                value(label, reading, field).ifPresent(whole -> BrokenReceiptValues.put(field, whole, reading, draft));
                boolean told = own.isPresent()
                        || mark.filter(side -> side.isSureOf(label.span().box()))
                                .isPresent();
                draft.ground(List.of(field), told ? Ground.MARK : Ground.ORDER);
            }
        }
    }

    /** Whether the place of a value is that of the other side's already: one place is one side's. */
    private boolean isTheOther(Found label, Draft.Reading reading, String field, String otherField) {
        return value(label, reading, field)
                .filter(whole -> draft.get(otherField)
                        .filter(other -> whole.first().box().equals(other.box()))
                        .isPresent())
                .isPresent();
    }

    /** Whether the word before a label in its own cell makes it the payee's: 收款方姓名. */
    private static Optional<Boolean> ownSide(Span label) {
        String before = before(label);
        if (ReceiptWords.PAYEE_MARKS.stream().anyMatch(before::endsWith)) {
            return Optional.of(true);
        }
        Matcher word = SIDE_BEFORE.matcher(before);
        if (word.find()) {
            return Optional.of(PAYEES_WORD.matcher(word.group()).find());
        }
        return SIDE_IN_CELL
                .matcher(before.substring(before.lastIndexOf('\t') + 1))
                .results()
                .reduce((earlier, later) -> later)
                .map(side -> PAYEES_WORD.matcher(side.group(1)).find());
    }

    /** What stands before a label in its cell; of the cell before it only where that is a mark and nothing else. */
    private static String before(Span label) {
        String row = label.run().plain().substring(0, label.from());
        String near = row.stripTrailing();
        String cell = near.substring(near.lastIndexOf('\t') + 1).strip();
        boolean isOwnCell = row.indexOf('\t', near.length()) < 0;
        return isOwnCell || isMark(cell) ? near : "";
    }

    private static boolean isMark(String cell) {
        return ReceiptWords.PAYER_MARKS.contains(cell)
                || ReceiptWords.PAYEE_MARKS.contains(cell)
                || OF_THE_OTHER_SIDE.matcher(cell).matches();
    }

    private Optional<Labels.Whole> value(Found label, Draft.Reading reading, String field) {
        return labels.wrapped(label, span -> reading.of(span).isPresent(), BrokenReceiptValues.follows(field));
    }
}
