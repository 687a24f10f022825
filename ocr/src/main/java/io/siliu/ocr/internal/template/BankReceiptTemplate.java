package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.ChineseDay;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TwoLineLabels;
import io.siliu.ocr.internal.layout.UprightMarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bank's e-receipt in whatever layout. Labels either name the party themselves (付款人户名) or stand in a
 * box whose side is marked 付款人 or 收款人, horizontally or letter below letter.
 */
final class BankReceiptTemplate {

    private static final List<String> LABELS = WordLists.together(ReceiptWords.ALL, OwnSide.LABELS);

    private static final Set<String> SIDES =
            Set.copyOf(WordLists.together(ReceiptWords.PAYER_MARKS, ReceiptWords.PAYEE_MARKS));

    private static final String B = "[ \\t]*";
    private static final Pattern DATE = Pattern.compile("(20\\d{2} ?[-年./] ?\\d{1,2} ?[-月./] ?\\d{1,2}|20\\d{2}" + B
            + "年" + B + "\\d{1,2}" + B + "月" + B + "\\d{1,2}" + B + "日|" + ChineseDay.PATTERN + ")");

    /** What a payment is for may end as labels do (变更用途); behind a colon it is none. */
    private static final Pattern PURPOSE_LIKE_A_LABEL =
            Pattern.compile("(?<!\\p{IsHan})(?:" + Labels.alternatives(ReceiptWords.PURPOSES)
                    + ") ?: ?(\\p{IsHan}{1,6}(?:用途|渠道|方式|数量|代码|名称|类型|备注))(?=\\t|$)");

    /** A cell that begins with the word for a bank, whosever. */
    private static final Pattern BANK_LABEL = Pattern.compile(
            "^(" + Labels.alternatives(ReceiptWords.BANKS) + ")[ ]*(?::|$|(?<=\\p{IsHan}{4})(?=\\p{IsHan}{4}))");

    /** Labels behind which the value may follow without a gap, where both fill a cell. */
    private static final Map<List<String>, String> FILLING = Map.of(
            ReceiptWords.NAMES, "(?<=^|\\t)(户名|全称|账户名称|账户名)(?=\\p{IsHan}{2})",
            ReceiptWords.ACCOUNTS, "(?<=^|\\t)(账号|卡号|账户)(?=[0-9]{6})",
            ReceiptWords.BANKS, "(?<=^|\\t)(开户银行|开户行)(?=\\p{IsHan})");

    private static final Pattern SIDE_BEFORE = Pattern.compile("[付收][款]?[人方]?[ ]?$");

    private static final Pattern PAYEES_WORD = Pattern.compile("收");

    private static final List<String> PAYER_FIELDS =
            List.of(FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK);

    private static final List<String> PAYEE_FIELDS =
            List.of(FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK);

    private final PageText text;
    private final Draft draft;
    private final Labels labels;

    BankReceiptTemplate(PageText text, Draft draft) {
        this.text = TwoLineLabels.joined(UprightMarks.across(text, SIDES), LABELS);
        this.draft = draft;
        this.labels = new Labels(this.text, LABELS);
    }

    void read() {
        put(FieldNames.RECEIPT_NUMBER, ReceiptWords.NUMBERS, ReceiptValues::number);
        unsureNumber();
        draft.put(
                FieldNames.TRANSACTION_TIME,
                labels.value(ReceiptWords.TIMES, span -> Values.date(span.raw()).isPresent()),
                place -> Values.dateTime(place.raw()));
        // Where no label was read: the first date of the paper that is not the day of printing.
        text.findAll(DATE).stream()
                .filter(found -> day(found.span()).isPresent())
                .filter(found -> !text.rows().get(found.row()).text().plain().contains("打印"))
                .findFirst()
                .ifPresent(found -> draft.put(
                        FieldNames.TRANSACTION_TIME,
                        Optional.of(found.span()),
                        BankReceiptTemplate::day,
                        Ground.ALONE));
        new JoinedLabels(text, draft).read();
        named(ReceiptWords.PAYER, FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK);
        headed(ReceiptWords.PAYER_HEADS, FieldNames.PAYER_NAME);
        named(ReceiptWords.PAYEE, FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK);
        headed(ReceiptWords.PAYEE_HEADS, FieldNames.PAYEE_NAME);
        put(FieldNames.PAYER_BANK, ReceiptWords.SENDING_BANKS, ReceiptValues::name);
        put(FieldNames.PAYEE_BANK, ReceiptWords.RECEIVING_BANKS, ReceiptValues::name);
        new PartyTable(text, draft).read();
        new OwnSide(text, labels, draft).read();
        marked(ReceiptWords.NAMES, FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME, ReceiptValues::name);
        marked(ReceiptWords.ACCOUNTS, FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT, ReceiptValues::account);
        marked(ReceiptWords.BANKS, FieldNames.PAYER_BANK, FieldNames.PAYEE_BANK, ReceiptValues::name);
        bankBeside(FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK, FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT);
        bankBeside(FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK, FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT);
        bare(FieldNames.PAYER_NAME, ReceiptWords.PAYER_HEADS);
        bare(FieldNames.PAYEE_NAME, ReceiptWords.PAYEE_HEADS);
        loose(ReceiptWords.LOOSE_PAYERS, PAYER_FIELDS);
        if (draft.get(FieldNames.PAYER_ACCOUNT).isEmpty()) {
            put(FieldNames.PAYER_ACCOUNT, ReceiptWords.MERCHANT_NUMBERS, ReceiptValues::account);
            draft.ground(List.of(FieldNames.PAYER_ACCOUNT), Ground.LOOSE_LABEL);
        }
        loose(ReceiptWords.LOOSE_PAYEES, PAYEE_FIELDS);
        new AroundAccounts(text, draft).read();
        new BesideNames(text, draft).read();
        BankBehindAccount.read(text, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK, draft);
        BankBehindAccount.read(text, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK, draft);
        ReceiptLetter.read(text, draft);
        new ReceiptAmount(text, labels).read(draft);
        OwnSide.unsigned(text, draft);
        put(FieldNames.PURPOSE, ReceiptWords.PURPOSES, ReceiptValues::purpose);
        draft.put(
                FieldNames.PURPOSE,
                text.find(PURPOSE_LIKE_A_LABEL).map(Found::span).filter(span -> !LABELS.contains(span.plain())),
                ReceiptValues::purpose);
        Grammars.RECEIPT.read(text, labels, draft);
        Addressee.read(text, draft);
        List.of(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME)
                .forEach(name -> BrokenReceiptValues.doubtPart(name, draft));
    }

    /** Forms leave room between the figures of a day and the words printed for its parts. */
    private static Optional<String> day(Span place) {
        return Values.date(place.raw().replaceAll("\\s", ""));
    }

    /**
     * A bank named right of an account in its row is where that account is kept, unless the other party stands above it.
     *
     * @param others the fields of the other party
     */
    private void bankBeside(String account, String bank, String... others) {
        draft.get(account).filter(found -> draft.get(bank).isEmpty() && found.box() != null).stream()
                .flatMap(found -> text.rows().stream()
                        .filter(row -> row.page() == found.page()
                                && row.box().y() <= found.box().centreY()
                                && row.box().bottom() >= found.box().centreY())
                        .flatMap(row -> row.chunks().stream())
                        .filter(cell -> cell.box().x() > found.box().right())
                        .limit(1))
                .filter(cell -> BANK_LABEL.matcher(cell.plain()).find()
                        && Stream.of(others).noneMatch(other -> isAbove(other, cell)))
                .flatMap(cell -> labels.beside(cell.sub(0, labelEnd(cell))).stream())
                .findFirst()
                .ifPresent(value -> draft.put(bank, Optional.of(value), ReceiptValues::name, Ground.MARK));
    }

    private boolean isAbove(String field, Span cell) {
        return draft.get(field)
                .map(Candidate::box)
                .filter(box -> box.y() <= cell.box().y()
                        && box.x() < cell.box().right()
                        && box.right() > cell.box().x())
                .isPresent();
    }

    private static int labelEnd(Span cell) {
        Matcher label = BANK_LABEL.matcher(cell.plain());
        return label.find() ? label.end(1) : 0;
    }

    /** What stands behind a bare word for a party may be a wallet, a state or a bill as well: only a firm is surely a name. */
    private void bare(String field, List<String> heads) {
        if (draft.get(field).isEmpty()) {
            put(field, heads, BankReceiptTemplate::partyName);
            draft.get(field)
                    .filter(name -> !NameShape.isFirm(name.value()))
                    .ifPresent(name -> draft.ground(List.of(field), Ground.LOOSE_LABEL));
        }
    }

    /** Behind a bare word for a party, what reads like a name. */
    private static Optional<String> partyName(Span span) {
        return ReceiptValues.name(span).filter(NameShape::isOne);
    }

    private void put(String field, List<String> names, Draft.Reading reading) {
        BrokenReceiptValues.put(labels, field, names, reading, draft);
    }

    /** A label that says of nothing that it is its number may number a line, or another paper. */
    private void unsureNumber() {
        if (draft.get(FieldNames.RECEIPT_NUMBER).isEmpty()) {
            put(FieldNames.RECEIPT_NUMBER, ReceiptWords.UNSURE_NUMBERS, ReceiptValues::number);
            draft.ground(List.of(FieldNames.RECEIPT_NUMBER), Ground.LOOSE_LABEL);
        }
    }

    /** Labels that say whose they are. */
    private void named(List<String> parties, String name, String account, String bank) {
        for (String party : parties.stream().filter(labels::mayHold).toList()) {
            put(account, WordLists.joined(List.of(party), ReceiptWords.ACCOUNTS), ReceiptValues::account);
            put(bank, WordLists.joined(List.of(party), ReceiptWords.BANKS), ReceiptValues::name);
            put(bank, WordLists.joined(List.of(party), ReceiptWords.PARTY_BANKS), ReceiptValues::name);
            put(name, WordLists.joined(List.of(party), ReceiptWords.NAMES), ReceiptValues::name);
        }
    }

    /** Labels of what paymasters call the sides, for what no word of a side tells; a person has to look. */
    private void loose(List<String> parties, List<String> fields) {
        List<String> missing =
                fields.stream().filter(field -> draft.get(field).isEmpty()).toList();
        if (!missing.isEmpty()) {
            named(parties, fields.get(0), fields.get(1), fields.get(2));
            draft.ground(missing, Ground.LOOSE_LABEL);
        }
    }

    /** The bare party label, which stands before the name. */
    private void headed(List<String> heads, String name) {
        Pattern bare = Pattern.compile("(?<!\\p{IsHan})((?:" + Labels.alternatives(heads) + ")" + B + ":)");
        text.find(bare)
                .flatMap(found ->
                        labels.beside(found.span().sub(0, found.span().plain().length() - 1)))
                .ifPresent(span -> draft.put(name, Optional.of(span), ReceiptValues::name));
    }

    /** Labels in a box: the side they belong to is the nearest mark left of them. */
    private void marked(List<String> names, String payerField, String payeeField, Draft.Reading reading) {
        if (draft.get(payerField).isPresent() && draft.get(payeeField).isPresent()) {
            return;
        }
        Pattern pattern = Pattern.compile(
                "(?<![\\p{IsHan}&&[^付收款人方]])(" + Labels.alternatives(names) + ")(?!\\p{IsHan})|" + FILLING.get(names));
        List<Found> found = text.findAll(pattern).stream()
                .filter(label -> value(label, reading, payerField).isPresent())
                .toList();
        PartyMarks marks = new PartyMarks(text);
        boolean payerSeen = false;
        for (Found label : found) {
            Optional<PartyMarks.Mark> mark = marks.nearest(label.span().box());
            Optional<Boolean> own = ownSide(label.span());
            boolean payee = own.or(() -> mark.map(PartyMarks.Mark::payee)).orElse(payerSeen);
            payerSeen = true;
            String field = payee ? payeeField : payerField;
            if (draft.get(field).isEmpty()) {
                value(label, reading, field).ifPresent(whole -> BrokenReceiptValues.put(field, whole, reading, draft));
                draft.ground(List.of(field), own.isPresent() || mark.isPresent() ? Ground.MARK : Ground.ORDER);
            }
        }
    }

    /** Whether the word before a label in its own cell makes it the payee's: 收款方姓名. */
    private static Optional<Boolean> ownSide(Span label) {
        String before = label.run().plain().substring(0, label.from()).stripTrailing();
        if (ReceiptWords.PAYEE_MARKS.stream().anyMatch(before::endsWith)) {
            return Optional.of(true);
        }
        Matcher word = SIDE_BEFORE.matcher(before);
        return word.find() ? Optional.of(PAYEES_WORD.matcher(word.group()).find()) : Optional.empty();
    }

    private Optional<Labels.Whole> value(Found label, Draft.Reading reading, String field) {
        return labels.wrapped(label, span -> reading.of(span).isPresent(), BrokenReceiptValues.follows(field));
    }
}
