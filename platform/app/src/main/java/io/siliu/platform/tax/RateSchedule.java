package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.util.List;

/** A progressive table: steps in rising order, the last one open. */
public record RateSchedule(List<Bracket> steps) {

    /** @throws IllegalArgumentException when there is no step, the steps do not rise or the last one has an end */
    public RateSchedule {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(steps.size() - 1).upTo() != null) {
            throw new IllegalArgumentException("A rate schedule ends with an open step");
        }
        for (int i = 1; i < steps.size() - 1; i++) {
            if (!steps.get(i).upTo().isGreaterThan(steps.get(i - 1).upTo())) {
                throw new IllegalArgumentException("The steps of a rate schedule rise");
            }
        }
    }

    /** The step a taxable amount falls into; a limit belongs to the lower step. */
    public Bracket stepFor(Money taxable) {
        return steps.stream().filter(step -> step.reaches(taxable)).findFirst().orElseThrow();
    }

    /** Tax on a taxable amount, rounded half up to the cent; nothing on nothing or less. */
    public Money tax(Money taxable) {
        return taxable.isPositive() ? stepFor(taxable).tax(taxable) : Money.ZERO;
    }
}
