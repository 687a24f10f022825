package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;

/**
 * What is withheld may be printed with a minus, taken off what stands above it; so may a tax that is given back, and a fee that
 * a platform keeps beside the tax. What is paid tells which; where it does not, the figure stays and is doubted.
 */
final class TakenOff {

    private final Draft draft;
    private final Optional<Money> gross;
    private final Optional<Money> net;

    private TakenOff(Draft draft) {
        this.draft = draft;
        this.gross = sum(draft, FieldNames.GROSS_AMOUNT).filter(sum -> !sum.isNegative());
        this.net = sum(draft, FieldNames.NET_AMOUNT);
    }

    static void read(Labels labels, Draft draft) {
        Optional<Money> tax = sum(draft, FieldNames.TAX_AMOUNT);
        if (tax.isPresent()) {
            new TakenOff(draft).read(tax.orElseThrow(), fee(labels));
        }
    }

    private void read(Money tax, Money fee) {
        boolean withFee = !fee.equals(Money.ZERO) && leaves(tax.abs().plus(fee));
        if (withFee && draft.takenOffBesides().equals(Money.ZERO)) {
            draft.takenOffBesides(fee);
        }
        if (!tax.isNegative()
                || sum(draft, FieldNames.GROSS_AMOUNT).filter(Money::isNegative).isPresent()) {
            return;
        }
        if (leaves(tax.abs()) || withFee) {
            Candidate printed = draft.get(FieldNames.TAX_AMOUNT).orElseThrow();
            draft.replace(printed.withValue(tax.abs().toString(), printed.reliability()));
        } else {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.TAX_AMOUNT,
                    "A tax with a minus is withheld or given back; what is paid does not tell which.");
        }
    }

    private boolean leaves(Money taken) {
        return gross.isPresent() && gross.map(all -> all.minus(taken)).equals(net);
    }

    /** The one fee that a label of its own says, whatever its sign. */
    private static Money fee(Labels labels) {
        return labels.value(SheetSums.FEES, TakenOff::isMoney)
                .flatMap(place -> Values.money(place.raw()))
                .map(Money::of)
                .map(Money::abs)
                .orElse(Money.ZERO);
    }

    private static boolean isMoney(Span span) {
        return Values.money(span.raw()).isPresent();
    }

    private static Optional<Money> sum(Draft draft, String field) {
        return draft.get(field).map(Candidate::value).map(Money::of);
    }
}
