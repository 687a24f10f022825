package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.SaidSums.Said;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Delivers what a slip reckons where labels alone gave no sums that close: a label read one sum of two, or nothing that is known calls
 * it. Sums that labels gave and that close already are left as they are.
 */
final class ReckonedSums {

    private static final Map<String, SumRole> ROLES = Map.of(
            FieldNames.GROSS_AMOUNT, SumRole.EARNED,
            FieldNames.NET_AMOUNT, SumRole.PAID,
            FieldNames.TAX_AMOUNT, SumRole.TAXES);

    /** One thing that is taken off and is called something else than a tax. */
    private static final Set<SumRole> NO_TAX = EnumSet.of(SumRole.DEDUCTION, SumRole.EARNED_OR_KEPT);

    private final Draft draft;
    private final List<Said> sums;

    private ReckonedSums(PageText text, Draft draft) {
        this.draft = draft;
        this.sums = SaidSums.of(text).stream().map(this::asLabelled).toList();
    }

    /** A sum that the words around it do not tell, and a label that is known does. */
    private Said asLabelled(Said sum) {
        boolean open = sum.role() == SumRole.NONE || sum.role() == SumRole.TOTAL || sum.role() == SumRole.SENT;
        return ROLES.entrySet().stream()
                .filter(role -> open && labels(role.getKey(), sum))
                .findFirst()
                .map(role -> new Said(sum.at(), sum.place(), sum.sum(), sum.words(), sum.head(), role.getValue()))
                .orElse(sum);
    }

    private boolean labels(String field, Said sum) {
        return draft.get(field)
                .filter(read -> read.ground() == Ground.LABEL
                        && read.page() == sum.place().page())
                .filter(read -> covers(read.box(), sum.place().box()))
                .isPresent();
    }

    static void read(PageText text, Draft draft) {
        ReckonedSums reckoned = new ReckonedSums(text, draft);
        SlipReckoning.of(reckoned.sums).ifPresent(reckoned::settle);
        if (reckoned.isDueTwice()) {
            List.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT)
                    .forEach(field -> draft.doubt(
                            Warning.Code.SEVERAL_VALUES,
                            field,
                            "Another sum less one of the taxes alone is what was paid; tell which was earned."));
        }
    }

    /**
     * Whether less one tax alone another sum is what was paid: what is read as due may be what the payer owes, with a tax on top
     * that nobody withholds.
     */
    private boolean isDueTwice() {
        Optional<Money> paid =
                draft.get(FieldNames.NET_AMOUNT).map(Candidate::value).map(Money::of);
        return paid.isPresent()
                && sums.stream()
                        .filter(tax -> tax.role() == SumRole.TAX)
                        .map(tax -> tax.sum().abs())
                        .filter(tax -> tax.isPositive() && !is(FieldNames.TAX_AMOUNT, tax))
                        .map(paid.orElseThrow()::plus)
                        .anyMatch(due -> !is(FieldNames.GROSS_AMOUNT, due) && isPrinted(due));
    }

    private boolean isPrinted(Money due) {
        return sums.stream()
                .filter(sum ->
                        sum.role() == SumRole.NONE || sum.role() == SumRole.EARNED || sum.role() == SumRole.TOTAL)
                .anyMatch(sum -> sum.sum().equals(due));
    }

    private void settle(SlipReckoning found) {
        if (SlipArithmetic.closes(draft)
                && !takesTheTaxOff(found)
                && (found.tax().isEmpty() || isLabelled(found))) {
            return;
        }
        put(FieldNames.GROSS_AMOUNT, found.due().sum(), found.due());
        put(FieldNames.NET_AMOUNT, found.paid().sum(), found.paid());
        found.taxPlace()
                .ifPresent(place -> put(FieldNames.TAX_AMOUNT, found.tax().orElseThrow(), place));
        if (!found.taxed()) {
            draft.ground(List.of(FieldNames.TAX_AMOUNT), Ground.CLOSING);
        }
        doubtUntold(FieldNames.GROSS_AMOUNT, found.due());
        doubtUntold(FieldNames.NET_AMOUNT, found.paid());
        if (found.tax().isEmpty()) {
            withdrawTax();
        }
        draft.takenOffBesides(found.besides());
    }

    /** No words tell such a sum, unless a label of the paper does. */
    private void doubtUntold(String field, Said sum) {
        boolean closes = !SlipReckoning.isTold(sum)
                && draft.get(field).filter(read -> !read.ground().isEnough()).isPresent();
        if (closes) {
            draft.ground(List.of(field), Ground.CLOSING);
        }
    }

    /** Whether what only the other sums made a tax is told by its words to be one other thing that is taken off. */
    private boolean takesTheTaxOff(SlipReckoning found) {
        return found.tax().isEmpty()
                && draft.get(FieldNames.TAX_AMOUNT)
                        .filter(read -> read.ground() == Ground.CLOSING)
                        .filter(read -> stands(read.box(), NO_TAX))
                        .isPresent();
    }

    private boolean stands(Box place, Set<SumRole> roles) {
        return sums.stream()
                .filter(sum -> roles.contains(sum.role()))
                .anyMatch(sum -> covers(place, sum.place().box()));
    }

    /** Whether a label that is known says of a sum what the reckoning does not. */
    private boolean isLabelled(SlipReckoning found) {
        return isLabelled(FieldNames.GROSS_AMOUNT, Optional.of(found.due().sum()))
                || isLabelled(FieldNames.NET_AMOUNT, Optional.of(found.paid().sum()))
                || isLabelled(FieldNames.TAX_AMOUNT, found.tax());
    }

    private boolean isLabelled(String field, Optional<Money> reckoned) {
        return draft.get(field)
                .filter(read -> read.ground().isEnough())
                .map(Candidate::value)
                .map(Money::of)
                .filter(sum -> !reckoned.equals(Optional.of(sum)))
                .isPresent();
    }

    private boolean is(String field, Money sum) {
        return draft.get(field).map(Candidate::value).map(Money::of).equals(Optional.of(sum));
    }

    private void put(String field, Money sum, Said place) {
        if (is(field, sum)) {
            prove(field);
        } else {
            Candidate found = Candidate.at(place.place(), field, sum.toString());
            boolean made = !place.sum().abs().equals(sum);
            draft.replace(
                    (made ? Candidate.computed(place.place(), field, sum.toString()) : found).on(Ground.RECKONED));
            draft.settle(field);
        }
    }

    private void prove(String field) {
        boolean weak = !draft.get(field).orElseThrow().ground().isEnough();
        if (weak) {
            draft.ground(List.of(field), Ground.RECKONED);
        }
    }

    /** What was read as a tax and is said to be something else that is taken off. */
    private void withdrawTax() {
        draft.get(FieldNames.TAX_AMOUNT)
                .map(Candidate::box)
                .filter(box -> stands(box, NO_TAX) || stands(box, EnumSet.of(SumRole.DEDUCTIONS, SumRole.OTHER)))
                .ifPresent(box -> draft.remove(FieldNames.TAX_AMOUNT));
    }

    private static boolean covers(Box value, Box figure) {
        return figure.centreX() >= value.x()
                && figure.centreX() <= value.right()
                && figure.centreY() >= value.y()
                && figure.centreY() <= value.bottom();
    }
}
