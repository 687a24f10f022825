package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the two amounts whose sum an invoice was held against: the sum itself stands nowhere on the paper. */
@Component
final class AddedAmounts {

    private final Readings readings;

    AddedAmounts(Readings readings) {
        this.readings = readings;
    }

    /**
     * Amount without tax and tax, as the paper is read now; empty for every other difference, and where they no longer come
     * to the sum that was compared, since the paper was read anew.
     */
    List<PaperField> of(Discrepancy difference) {
        Side sum = difference.expected();
        if (difference.kind() != Discrepancy.Kind.INVOICE_SUM || sum.document() == null) {
            return List.of();
        }
        long document = Long.parseLong(sum.document());
        int part = sum.part() == null ? 0 : sum.part();
        return readings.of(List.of(document)).getOrDefault(document, List.of()).stream()
                .filter(reading -> reading.part() == part)
                .findFirst()
                .map(reading -> addends(reading, sum.value()))
                .orElse(List.of());
    }

    private static List<PaperField> addends(PaperReading reading, String sum) {
        Optional<PaperField> net = reading.field(FieldName.AMOUNT_EXCLUDING_TAX);
        Optional<PaperField> tax = reading.field(FieldName.TAX_AMOUNT);
        boolean same = net.isPresent()
                && tax.isPresent()
                && comesTo(net.get().value(), tax.get().value(), sum);
        return same ? List.of(net.get(), tax.get()) : List.of();
    }

    private static boolean comesTo(String one, String other, String sum) {
        try {
            return Money.of(one).plus(Money.of(other)).equals(Money.of(sum));
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            return false;
        }
    }
}
