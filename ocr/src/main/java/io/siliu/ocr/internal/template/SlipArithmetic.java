package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is earned less what is withheld is what is paid: two of the three that a slip labels tell the third. */
final class SlipArithmetic {

    /** A slip of one payment prints fewer. */
    private static final int MOST_SUMS = 20;

    private SlipArithmetic() {}

    /** Puts the one sum whose label is not known, where exactly what the other two make stands on the paper. */
    static void complete(PageText text, Draft draft) {
        Optional<Money> gross = sum(draft, FieldNames.GROSS_AMOUNT);
        Optional<Money> tax = sum(draft, FieldNames.TAX_AMOUNT);
        Optional<Money> net = sum(draft, FieldNames.NET_AMOUNT);
        long known = Stream.of(gross, tax, net).filter(Optional::isPresent).count();
        if (known < 2) {
            closing(text, draft, gross, tax, net);
        }
        if (known != 2) {
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

    /**
     * Where one is labelled and exactly one pair of other sums on the paper closes with it, they are the other two. Where none
     * is, the largest three that close are delivered and doubted.
     */
    private static void closing(
            PageText text, Draft draft, Optional<Money> gross, Optional<Money> tax, Optional<Money> net) {
        List<Money> sums = text.findAll(InvoiceTemplate.MONEY).stream()
                .flatMap(found -> Values.money(found.span().raw()).stream())
                .map(Money::of)
                .filter(sum -> !sum.equals(Money.ZERO))
                .distinct()
                .limit(MOST_SUMS)
                .toList();
        List<List<Money>> closing = sums.stream()
                .flatMap(all -> sums.stream()
                        .filter(part -> sums.contains(all.minus(part)))
                        .map(part -> List.of(all, part, all.minus(part))))
                .filter(three -> three.get(2).isGreaterThan(three.get(1)))
                .filter(three -> gross.map(three.get(0)::equals).orElse(true)
                        && tax.map(three.get(1)::equals).orElse(true)
                        && net.map(three.get(2)::equals).orElse(true))
                .toList();
        boolean labelled = Stream.of(gross, tax, net).anyMatch(Optional::isPresent);
        List<List<Money>> largest = labelled ? closing : ofTheLargest(closing);
        if (largest.size() == 1) {
            put(text, draft, FieldNames.GROSS_AMOUNT, largest.get(0).get(0));
            put(text, draft, FieldNames.TAX_AMOUNT, largest.get(0).get(1));
            put(text, draft, FieldNames.NET_AMOUNT, largest.get(0).get(2));
            if (!labelled) {
                Stream.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT)
                        .forEach(field -> draft.doubt(
                                Warning.Code.VALUE_IMPLAUSIBLE,
                                field,
                                "No label says what these three sums are; they only close."));
            }
        }
    }

    private static List<List<Money>> ofTheLargest(List<List<Money>> closing) {
        Optional<Money> most = closing.stream().map(three -> three.get(0)).max(Comparator.naturalOrder());
        return closing.stream()
                .filter(three -> three.get(0).equals(most.orElseThrow()))
                .toList();
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
