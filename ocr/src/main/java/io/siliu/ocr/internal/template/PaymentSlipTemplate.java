package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.GroupedHeads;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.OtherPeriods;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TranslatedBefore;
import io.siliu.ocr.internal.layout.TwoLineLabels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 付款单, 结算单: the payer's own slip of one payment. */
final class PaymentSlipTemplate {

    private static final LabelledPaper FORM = new LabelledPaper()
            .field(FieldNames.BATCH_NUMBER, LabelledValues::number, SlipWords.BATCHES)
            .field(FieldNames.TASK_NUMBER, LabelledValues::task, SlipWords.TASKS)
            .field(FieldNames.PAYEE_NAME, ReceiptValues::name, SlipWords.PAYEES)
            .field(FieldNames.PAYEE_ACCOUNT, ReceiptValues::account, SlipWords.ACCOUNTS)
            .field(FieldNames.GROSS_AMOUNT, LabelledValues::money, SlipSumWords.GROSS)
            .field(FieldNames.TAX_AMOUNT, LabelledValues::money, SlipSumWords.TAXES)
            .field(FieldNames.NET_AMOUNT, LabelledValues::money, SlipSumWords.NET)
            .field(FieldNames.PAID_AT, LabelledValues::dateTime, SlipWords.TIMES)
            .field(FieldNames.STATUS, LabelledValues::state, SlipWords.STATES)
            .unsure(FieldNames.BATCH_NUMBER, LabelledValues::number, SlipWords.UNSURE_BATCHES)
            .unsure(FieldNames.PAYEE_NAME, PersonNames::of, SlipWords.UNSURE_PAYEES)
            .unsure(FieldNames.PAYEE_ACCOUNT, ReceiptValues::account, SlipWords.UNSURE_ACCOUNTS)
            .unsure(FieldNames.PAID_AT, LabelledValues::dateTime, SlipWords.UNSURE_TIMES)
            .alsoPrinted(SlipSumWords.DEDUCTIONS)
            .alsoPrinted(SlipSumWords.TAX_BASES)
            .alsoPrinted(SlipSumWords.EARLIER_TAXES)
            .alsoPrinted(SlipWords.OTHER_TIMES)
            .alsoPrinted(SlipSumWords.INCOME_TAX)
            .alsoPrinted(SlipSumWords.VALUE_TAX)
            .alsoPrinted(SlipSumWords.SURTAXES)
            .alsoPrinted(SlipWords.OTHERS);

    /** Who owns a business: it may be that one who is paid, or the owner. */
    private static final List<String> OWNERS = List.of("经营者", "经营者姓名");

    private PaymentSlipTemplate() {}

    static void read(PageText paper, Draft draft) {
        PageText text = cleared(paper);
        Labels labels = labelled(text, draft);
        new SlipArithmetic(text, draft, labels).complete();
        TakenOff.read(labels, draft);
        if (sheet(text).filter(PaymentSheet::hasSeveralRows).isEmpty()) {
            ReckonedSums.read(text, draft);
        }
    }

    /** The paper without columns of other times and without what only translates its labels. */
    private static PageText cleared(PageText paper) {
        PageText text = OtherPeriods.leftOut(GroupedHeads.joined(paper));
        return TranslatedBefore.leftOut(text, () -> FORM.labels(text)::isLabel);
    }

    /**
     * The same without what only arithmetic tells.
     *
     * @return the labels of the paper
     */
    static Labels labelled(PageText paper, Draft draft) {
        PageText text = cleared(paper);
        Optional<PaymentSheet> sheet = sheet(text);
        sheet.ifPresent(found -> found.read(draft));
        FORM.read(text, draft);
        PayersAccount.doubt(text, draft);
        doubtOwner(FORM.labels(text), draft);
        BrokenFigures.withdraw(text, draft, SheetSums.FIELDS);
        CaptionsBelow.read(text, draft);
        sheet.ifPresent(found -> found.withdraw(draft));
        Labels labels = FORM.labels(TwoLineLabels.joined(text, FORM.known()));
        if (draft.get(FieldNames.TAX_AMOUNT).isEmpty()) {
            withheld(labels, draft);
            TakenOff.read(labels, draft);
        }
        if (labels.value(SlipSumWords.EARLIER_TAXES, PaymentSlipTemplate::isMoney)
                .isPresent()) {
            // What is owed beside it may be owed of all payments so far.
            draft.ground(List.of(FieldNames.TAX_AMOUNT), Ground.LOOSE_LABEL);
        }
        StateAndDay.read(labels, draft);
        Grammars.SLIP.read(text, labels, draft);
        SlipLetter.read(text, draft);
        new PaidWhom(text).read(draft);
        sheet.ifPresent(found -> found.withdraw(draft));
        new BesideNames(text, draft).readPayee();
        sheet.ifPresent(found -> found.withdraw(draft));
        boolean once = !PaymentAttempts.read(text, labels, draft);
        LabelledPaper.onlyTask(text, draft);
        if (once) {
            BareState.read(text, draft);
            if (!isWaiting(draft)) {
                LabelledPaper.onlyDay(text, draft, FieldNames.PAID_AT, LabelledValues::dateTime);
            }
        }
        TakenOff.read(labels, draft);
        PayersAccount.doubt(text, draft);
        CutNumbers.joinOfSlip(text, labels, draft);
        return labels;
    }

    /** Whether nothing was paid, or not yet: then the only day of the slip is that of writing it. */
    private static boolean isWaiting(Draft draft) {
        return draft.get(FieldNames.STATUS)
                .filter(state -> state.value().matches("[待未].*|.*(?:失败|退回|驳回).*|.*(?:审核|审批|处理)中"))
                .isPresent();
    }

    /** Where a business is named and who owns it, either may be who is paid. */
    private static void doubtOwner(Labels labels, Draft draft) {
        Optional<String> owner = name(labels, OWNERS);
        boolean another = owner.isPresent()
                && SlipWords.PAYEES.stream()
                        .flatMap(label -> name(labels, List.of(label)).stream())
                        .anyMatch(payee -> !payee.equals(owner.get()));
        if (another) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.PAYEE_NAME,
                    "The slip names a business and who owns it; tell which of them is paid.");
        }
    }

    private static Optional<String> name(Labels labels, List<String> words) {
        return labels.value(words, span -> ReceiptValues.name(span).isPresent()).flatMap(ReceiptValues::name);
    }

    /** The table of a slip that is a sheet. */
    static Optional<PaymentSheet> sheet(PageText text) {
        PageText joined = TwoLineLabels.joined(GroupedHeads.joined(text), FORM.known());
        return PaymentSheet.in(joined, FORM.labels(joined));
    }

    /** A slip that prints its taxes apart withholds their sum; what one of them holds already is counted once. */
    private static void withheld(Labels labels, Draft draft) {
        Optional<Span> income = labels.value(SlipSumWords.INCOME_TAX, PaymentSlipTemplate::isMoney);
        Optional<Span> vat = labels.value(SlipSumWords.VALUE_TAX, PaymentSlipTemplate::isMoney);
        boolean held = labels.value(SlipSumWords.VALUE_TAX_WITH_SURTAXES, PaymentSlipTemplate::isMoney)
                .isPresent();
        Optional<Span> more =
                held ? Optional.empty() : labels.value(SlipSumWords.SURTAXES, PaymentSlipTemplate::isMoney);
        Money all = Stream.of(income, vat, more).map(PaymentSlipTemplate::money).reduce(Money.ZERO, Money::plus);
        Optional<Span> place = income.or(() -> vat);
        place.ifPresent(span -> draft.put(Candidate.computed(span, FieldNames.TAX_AMOUNT, all.toString())));
    }

    private static boolean isMoney(Span span) {
        return Values.money(span.raw()).isPresent();
    }

    private static Money money(Optional<Span> span) {
        return span.flatMap(place -> Values.money(place.raw())).map(Money::of).orElse(Money.ZERO);
    }
}
