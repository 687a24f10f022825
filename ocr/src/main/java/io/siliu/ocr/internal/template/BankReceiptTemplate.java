package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TranslatedBefore;
import io.siliu.ocr.internal.layout.TwoLineLabels;
import io.siliu.ocr.internal.layout.UprightMarks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A bank's e-receipt in whatever layout. Labels either name the party themselves (付款人户名) or stand in a
 * box whose side is marked 付款人 or 收款人, horizontally or letter below letter.
 */
final class BankReceiptTemplate {

    private static final List<String> LABELS = WordLists.together(ReceiptWords.ALL, OwnSide.LABELS);

    private static final Set<String> WORDS = Set.copyOf(LABELS);

    private static final Set<String> SIDES =
            Set.copyOf(WordLists.together(ReceiptWords.PAYER_MARKS, ReceiptWords.PAYEE_MARKS));

    private static final String B = "[ \\t]*";

    private static final List<String> PAYER_FIELDS =
            List.of(FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK);

    private static final List<String> PAYEE_FIELDS =
            List.of(FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK);

    private static final List<String> NAMES =
            List.of(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME, FieldNames.PAYER_BANK, FieldNames.PAYEE_BANK);

    private final PageText paper;
    private final PageText text;
    private final Draft draft;
    private final Labels labels;
    private final boolean ofSeveral;

    BankReceiptTemplate(PageText printed, Draft draft) {
        this.paper = TranslatedBefore.leftOut(printed, () -> words -> WORDS.contains(words.plain()));
        PageText own = SeveralPaid.without(paper);
        this.text = TwoLineLabels.joined(UprightMarks.across(own, SIDES, LABELS), LABELS);
        this.draft = draft;
        this.labels = new Labels(this.text, LABELS);
        this.ofSeveral = own != paper && SeveralPaid.OF_ONE.stream().noneMatch(labels::mayHold);
    }

    void read() {
        ReceiptNumber number = new ReceiptNumber(text, labels, draft);
        number.read();
        TransactionMoment.read(text, labels, draft);
        new JoinedLabels(text, draft).read();
        SideInALine.read(text, draft);
        named(ReceiptWords.PAYER, FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK);
        headed(ReceiptWords.PAYER_HEADS, FieldNames.PAYER_NAME);
        named(ReceiptWords.PAYEE, FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK);
        headed(ReceiptWords.PAYEE_HEADS, FieldNames.PAYEE_NAME);
        put(FieldNames.PAYER_BANK, ReceiptWords.SENDING_BANKS, ReceiptValues::name);
        put(FieldNames.PAYEE_BANK, ReceiptWords.RECEIVING_BANKS, ReceiptValues::name);
        new PartyTable(text, draft).read();
        new OwnSide(text, labels, draft).read();
        new MarkedLabels(text, labels, draft).read();
        new BankBeside(text, labels, draft)
                .read(FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK, FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT);
        new BankBeside(text, labels, draft)
                .read(FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK, FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT);
        bare(FieldNames.PAYER_NAME, ReceiptWords.PAYER_HEADS);
        bare(FieldNames.PAYEE_NAME, ReceiptWords.PAYEE_HEADS);
        loose(ReceiptWords.LOOSE_PAYERS, PAYER_FIELDS);
        if (draft.get(FieldNames.PAYER_ACCOUNT).isEmpty()) {
            put(FieldNames.PAYER_ACCOUNT, ReceiptWords.MERCHANT_NUMBERS, ReceiptValues::account);
            draft.ground(List.of(FieldNames.PAYER_ACCOUNT), Ground.LOOSE_LABEL);
        }
        loose(ReceiptWords.LOOSE_PAYEES, PAYEE_FIELDS);
        merchantPaid();
        WalletPage.read(text, draft);
        new AroundAccounts(text, draft).read();
        new BesideNames(text, draft).read();
        BankBehindAccount.read(text, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK, draft);
        BankBehindAccount.read(text, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK, draft);
        ReceiptLetter.read(text, draft);
        if (ofSeveral || SeveralPaid.isCounted(paper)) {
            put(FieldNames.AMOUNT, SeveralPaid.PAID, LabelledValues::money);
            if (draft.get(FieldNames.AMOUNT).isEmpty()) {
                put(FieldNames.AMOUNT, SeveralPaid.TOTALS, LabelledValues::money);
                SeveralPaid.doubtPlanned(paper, draft);
            }
        }
        new ReceiptAmount(text, labels).read(draft);
        TotalInCapitals.read(text, draft);
        OwnSide.unsigned(text, draft);
        new ReceiptPurpose(text, labels, draft).read();
        PurposeBelow.read(text, draft);
        EnglishReceipt.read(text, draft);
        Grammars.RECEIPT.read(text, labels, draft);
        if (ofSeveral) {
            number.readOfBatch();
        }
        Addressee.read(text, draft);
        CutNumbers.joinOfReceipt(text, labels, draft);
        SeveralPaid.doubtOthers(draft);
        LinesBelow below = new LinesBelow(text, labels, draft);
        linesBelow(below, ReceiptWords.PAYER, FieldNames.PAYER_NAME, FieldNames.PAYER_BANK);
        linesBelow(below, ReceiptWords.PAYEE, FieldNames.PAYEE_NAME, FieldNames.PAYEE_BANK);
        below.rest(FieldNames.PURPOSE);
        LinesOfNames.join(text, NAMES, draft);
        NAMES.forEach(name -> BrokenReceiptValues.doubtPart(name, draft));
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

    /** Labels that say whose they are. */
    private void named(List<String> parties, String name, String account, String bank) {
        for (String party : parties.stream().filter(labels::mayHold).toList()) {
            put(account, WordLists.joined(List.of(party), ReceiptWords.ACCOUNTS), ReceiptValues::account);
            put(account, WordLists.joined(List.of(party), ReceiptWords.PARTY_ACCOUNTS), ReceiptValues::account);
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

    /** Who is paid what was taken in a shop is the merchant, where somebody else is named as paying. */
    private void merchantPaid() {
        if (draft.get(FieldNames.PAYER_NAME).isPresent()
                && draft.get(FieldNames.PAYEE_NAME).isEmpty()) {
            put(FieldNames.PAYEE_NAME, List.of("商户名称", "商户全称"), BankReceiptTemplate::partyName);
            draft.ground(List.of(FieldNames.PAYEE_NAME), Ground.LOOSE_LABEL);
            draft.get(FieldNames.PAYEE_NAME)
                    .filter(merchant -> draft.get(FieldNames.PAYER_NAME)
                            .filter(payer -> payer.value().equals(merchant.value()))
                            .isPresent())
                    .ifPresent(same -> draft.remove(FieldNames.PAYEE_NAME));
        }
    }

    /** Below labels that had no room behind them. */
    private static void linesBelow(LinesBelow below, List<String> parties, String name, String bank) {
        below.name(name, parties, WordLists.together(ReceiptWords.NAMES, List.of("")));
        below.name(bank, parties, WordLists.together(ReceiptWords.BANKS, ReceiptWords.PARTY_BANKS));
    }

    /** The bare party label, which stands before the name. */
    private void headed(List<String> heads, String name) {
        Pattern bare = Pattern.compile("(?<!\\p{IsHan})((?:" + Labels.alternatives(heads) + ")" + B + ":)");
        text.find(bare)
                .flatMap(found ->
                        labels.beside(found.span().sub(0, found.span().plain().length() - 1)))
                .ifPresent(span -> draft.put(name, Optional.of(span), ReceiptValues::name));
    }
}
