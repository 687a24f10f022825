package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A receipt as its customer sees it: 本方 and 对方 instead of payer and payee. Which of the two pays, its {@link Direction} tells.
 */
final class OwnSide {

    private static final List<String> OWN = List.of("本方", "我方", "己方", "本户", "本单位");
    private static final List<String> OTHER = List.of("对方", "对手", "交易对手", "交易对方", "对手方", "对方单位", "对方客户");

    /** A label of the other side in a compact text, and what may tell the direction. */
    private static final Pattern SPOKEN_OF = Pattern.compile("(?:对方|对手)(?:单位|客户|方)?(?:户名|名称|账|帐|卡|开户|银行|姓名)");

    /** Every label that may stand before a value of either side, or tells the direction. */
    static final List<String> LABELS = together(
            joined(
                    together(OWN, OTHER),
                    together(
                            ReceiptWords.NAMES,
                            ReceiptWords.ACCOUNTS,
                            ReceiptWords.BANKS,
                            ReceiptWords.PARTY_BANKS,
                            List.of(""))),
            Direction.LABELS);

    private record Side(String name, String account, String bank) {

        static final Side PAYER = new Side(FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK);
        static final Side PAYEE = new Side(FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK);
    }

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    OwnSide(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    /** Whether a compact text names the other side of its customer. */
    static boolean isSpokenOf(String all) {
        return SPOKEN_OF.matcher(all).find();
    }

    void read() {
        if (!isSpokenOf(Classifier.compact(text.rows()))) {
            return;
        }
        Direction direction = Direction.of(text, labels);
        Draft sides = new Draft(draft.kind(), draft.source());
        Side own = direction.isOwnPaying() ? Side.PAYER : Side.PAYEE;
        Side other = direction.isOwnPaying() ? Side.PAYEE : Side.PAYER;
        read(OTHER, other, sides);
        read(OWN, own, sides);
        // What has no word is the customer's only where the other side is told from it by one, and no boxes are marked.
        boolean told = sides.get(other.name()).isPresent()
                || sides.get(other.account()).isPresent();
        if (told && !new PartyMarks(text).nameBothSides()) {
            read(List.of(""), own, sides);
        }
        nameBeside(own, sides);
        sides.candidates()
                .values()
                .forEach(candidate ->
                        draft.put(candidate.ground() == Ground.PLACE ? candidate : candidate.on(direction.ground())));
        draft.warnings().addAll(sides.warnings());
    }

    /** The customer without a label, right of the account: 账户：9900…8976  某公司. */
    private void nameBeside(Side own, Draft sides) {
        if (sides.get(own.name()).isEmpty()) {
            sides.get(own.account()).filter(account -> account.box() != null).stream()
                    .flatMap(account -> text.rows().stream()
                            .filter(row -> row.page() == account.page()
                                    && row.box().y() < account.box().centreY()
                                    && row.box().bottom() > account.box().centreY())
                            .flatMap(row -> row.chunks().stream())
                            .filter(cell -> cell.box().x() >= account.box().right()))
                    .filter(cell -> NameShape.isFirm(cell.plain()))
                    .findFirst()
                    .ifPresent(cell -> sides.put(own.name(), Optional.of(cell), ReceiptValues::name, Ground.PLACE));
        }
    }

    private void read(List<String> words, Side side, Draft sides) {
        put(side.account(), joined(words, ReceiptWords.ACCOUNTS), ReceiptValues::account, sides);
        put(side.bank(), joined(words, ReceiptWords.BANKS), ReceiptValues::name, sides);
        put(
                side.bank(),
                joined(words.stream().filter(word -> !word.isEmpty()).toList(), ReceiptWords.PARTY_BANKS),
                ReceiptValues::name,
                sides);
        put(side.name(), joined(words, together(ReceiptWords.NAMES, List.of(""))), ReceiptValues::name, sides);
    }

    private void put(String field, List<String> names, Draft.Reading reading, Draft sides) {
        List<String> printed = names.stream().filter(name -> !name.isEmpty()).toList();
        BrokenReceiptValues.put(labels, field, printed, reading, sides);
    }

    /** What leaves the customer's account is printed with a minus; what was paid is the sum without it. */
    static void unsigned(PageText text, Draft draft) {
        Optional<Candidate> negative = draft.get(FieldNames.AMOUNT)
                .filter(sum -> isSpokenOf(Classifier.compact(text.rows())))
                .filter(sum -> Money.of(sum.value()).isNegative());
        negative.ifPresent(sum -> {
            draft.replace(sum.withValue(Money.of(sum.value()).abs().toString(), sum.reliability()));
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.AMOUNT,
                    "The sum is printed with a minus; look whether it was paid or taken back.");
        });
    }
}
