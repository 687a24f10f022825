package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is earned less what is withheld is what is paid: two of the three that a slip labels tell the third. */
final class SlipArithmetic {

    private SlipArithmetic() {}

    /** Puts the one sum whose label is not known, where exactly what the other two make stands on the paper. */
    static void complete(PageText text, Draft draft) {
        Optional<Money> gross = sum(draft, FieldNames.GROSS_AMOUNT);
        Optional<Money> tax = sum(draft, FieldNames.TAX_AMOUNT);
        Optional<Money> net = sum(draft, FieldNames.NET_AMOUNT);
        if (Stream.of(gross, tax, net).filter(Optional::isPresent).count() != 2) {
            return;
        }
        if (gross.isEmpty()) {
            put(text, draft, FieldNames.GROSS_AMOUNT, net.orElseThrow().plus(tax.orElseThrow()));
        } else if (tax.isEmpty()) {
            put(text, draft, FieldNames.TAX_AMOUNT, gross.orElseThrow().minus(net.orElseThrow()));
        } else {
            put(text, draft, FieldNames.NET_AMOUNT, gross.orElseThrow().minus(tax.orElseThrow()));
        }
    }

    /** Whether all three are there and close, and something was withheld of something. */
    static boolean closes(Draft draft) {
        List<Optional<Money>> sums = Stream.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT)
                .map(field -> sum(draft, field))
                .toList();
        return sums.stream().allMatch(Optional::isPresent)
                && !sums.get(2).equals(Optional.of(Money.ZERO))
                && sums.get(0)
                        .orElseThrow()
                        .minus(sums.get(1).orElseThrow())
                        .equals(sums.get(2).orElseThrow());
    }

    private static Optional<Money> sum(Draft draft, String field) {
        return draft.get(field).map(Candidate::value).map(Money::of);
    }

    private static void put(PageText text, Draft draft, String field, Money sum) {
        Optional<Span> place = text.findAll(InvoiceTemplate.MONEY).stream()
                .map(PageText.Found::span)
                .filter(span -> Values.money(span.raw()).map(Money::of).equals(Optional.of(sum)))
                .findFirst();
        draft.put(field, place, span -> Values.money(span.raw()));
    }
}
