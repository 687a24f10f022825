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
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TwoLineLabels;
import java.util.List;
import java.util.Optional;

/** 付款单, 结算单: the payer's own slip of one payment. */
final class PaymentSlipTemplate {

    private static final LabelledPaper FORM = new LabelledPaper()
            .field(FieldNames.BATCH_NUMBER, LabelledPaper::number, SlipWords.BATCHES)
            .field(FieldNames.TASK_NUMBER, LabelledPaper::task, SlipWords.TASKS)
            .field(FieldNames.PAYEE_NAME, ReceiptValues::name, SlipWords.PAYEES)
            .field(FieldNames.PAYEE_ACCOUNT, ReceiptValues::account, SlipWords.ACCOUNTS)
            .field(FieldNames.GROSS_AMOUNT, LabelledPaper::money, SlipWords.GROSS)
            .field(FieldNames.TAX_AMOUNT, LabelledPaper::money, SlipWords.TAXES)
            .field(FieldNames.NET_AMOUNT, LabelledPaper::money, SlipWords.NET)
            .field(FieldNames.PAID_AT, LabelledPaper::dateTime, SlipWords.TIMES)
            .field(FieldNames.STATUS, LabelledPaper::state, SlipWords.STATES)
            .unsure(FieldNames.PAID_AT, LabelledPaper::dateTime, SlipWords.UNSURE_TIMES)
            .alsoPrinted(SlipWords.DEDUCTIONS)
            .alsoPrinted(SlipWords.TAX_BASES)
            .alsoPrinted(SlipWords.EARLIER_TAXES)
            .alsoPrinted(SlipWords.OTHER_TIMES)
            .alsoPrinted(SlipWords.INCOME_TAX)
            .alsoPrinted(SlipWords.VALUE_TAX)
            .alsoPrinted(SlipWords.OTHERS);

    private PaymentSlipTemplate() {}

    static void read(PageText paper, Draft draft) {
        PageText text = GroupedHeads.joined(paper);
        Labels labels = labelled(text, draft);
        new SlipArithmetic(text, draft, labels).complete();
    }

    /**
     * The same without what only arithmetic tells.
     *
     * @return the labels of the paper
     */
    static Labels labelled(PageText paper, Draft draft) {
        PageText text = GroupedHeads.joined(paper);
        Optional<PaymentSheet> sheet = sheet(text);
        sheet.ifPresent(found -> found.read(draft));
        FORM.read(text, draft);
        CaptionsBelow.read(text, draft);
        sheet.ifPresent(found -> found.withdraw(draft));
        Labels labels = FORM.labels(TwoLineLabels.joined(text, FORM.known()));
        if (draft.get(FieldNames.TAX_AMOUNT).isEmpty()) {
            withheld(labels, draft);
            takenOff(draft);
        }
        if (labels.value(SlipWords.EARLIER_TAXES, PaymentSlipTemplate::isMoney).isPresent()) {
            // What is owed beside it may be owed of all payments so far.
            draft.ground(List.of(FieldNames.TAX_AMOUNT), Ground.LOOSE_LABEL);
        }
        Grammars.SLIP.read(text, labels, draft);
        SlipLetter.read(text, draft);
        sheet.ifPresent(found -> found.withdraw(draft));
        new BesideNames(text, draft).readPayee();
        sheet.ifPresent(found -> found.withdraw(draft));
        BareState.read(text, draft);
        LabelledPaper.onlyTask(text, draft);
        LabelledPaper.onlyDay(text, draft, FieldNames.PAID_AT, LabelledPaper::dateTime);
        takenOff(draft);
        return labels;
    }

    /** The table of a slip that is a sheet. */
    static Optional<PaymentSheet> sheet(PageText text) {
        PageText joined = TwoLineLabels.joined(GroupedHeads.joined(text), FORM.known());
        return PaymentSheet.in(joined, FORM.labels(joined));
    }

    /**
     * What is withheld may be printed with a minus, taken off what stands above it; so may a tax that is given back. What is
     * paid tells which; where it does not, the figure stays and is doubted.
     */
    private static void takenOff(Draft draft) {
        Optional<Money> gross = sum(draft, FieldNames.GROSS_AMOUNT);
        Optional<Money> tax = sum(draft, FieldNames.TAX_AMOUNT).filter(Money::isNegative);
        if (tax.isEmpty() || gross.filter(Money::isNegative).isPresent()) {
            return;
        }
        Candidate printed = draft.get(FieldNames.TAX_AMOUNT).orElseThrow();
        Optional<Money> left = gross.map(tax.orElseThrow()::plus);
        if (left.isPresent() && left.equals(sum(draft, FieldNames.NET_AMOUNT))) {
            draft.replace(printed.withValue(printed.value().substring(1), printed.reliability()));
        } else {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.TAX_AMOUNT,
                    "A tax with a minus is withheld or given back; what is paid does not tell which.");
        }
    }

    private static Optional<Money> sum(Draft draft, String field) {
        return draft.get(field).map(Candidate::value).map(Money::of);
    }

    /** A slip that prints the two taxes apart withholds their sum. */
    private static void withheld(Labels labels, Draft draft) {
        Optional<Span> income = labels.value(SlipWords.INCOME_TAX, PaymentSlipTemplate::isMoney);
        Optional<Span> vat = labels.value(SlipWords.VALUE_TAX, PaymentSlipTemplate::isMoney);
        Optional<Span> place = income.or(() -> vat);
        place.ifPresent(span -> draft.put(Candidate.computed(
                span, FieldNames.TAX_AMOUNT, money(income).plus(money(vat)).toString())));
    }

    private static boolean isMoney(Span span) {
        return Values.money(span.raw()).isPresent();
    }

    private static Money money(Optional<Span> span) {
        return span.flatMap(place -> Values.money(place.raw())).map(Money::of).orElse(Money.ZERO);
    }
}
