package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sums of a draft that something else on the paper says again: its capitals, what it reckons, or the other sums of a slip. */
final class ProvenSums {

    private static final List<String> OF_A_SLIP =
            List.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT);

    private ProvenSums() {}

    /** Names of fields. */
    static Set<String> of(Draft draft) {
        Set<String> proven = new HashSet<>(close(draft) ? OF_A_SLIP : List.of());
        draft.candidates().keySet().stream().filter(draft::isProven).forEach(proven::add);
        Optional<Money> inWords =
                draft.amountInWords().isEmpty() ? Optional.empty() : ChineseCapitals.parse(draft.amountInWords());
        Stream.concat(Stream.of(FieldNames.AMOUNT), OF_A_SLIP.stream())
                .filter(sum -> inWords.isPresent() && inWords.equals(money(draft, sum)))
                .forEach(proven::add);
        return proven;
    }

    /** Without a tax the sums of a slip come to one another by being the same. */
    private static boolean close(Draft draft) {
        if (draft.kind() != DocumentKind.PAYMENT_SLIP) {
            return false;
        }
        Optional<Money> gross = money(draft, FieldNames.GROSS_AMOUNT);
        Optional<Money> tax = money(draft, FieldNames.TAX_AMOUNT);
        Optional<Money> net = money(draft, FieldNames.NET_AMOUNT);
        boolean takenOff = tax.filter(Money.ZERO::equals).isEmpty()
                || !draft.takenOffBesides().equals(Money.ZERO);
        return takenOff
                && gross.isPresent()
                && tax.isPresent()
                && gross.map(sum -> sum.minus(tax.get()).minus(draft.takenOffBesides()))
                        .equals(net);
    }

    private static Optional<Money> money(Draft draft, String field) {
        return draft.get(field).map(Candidate::value).map(Money::of);
    }
}
