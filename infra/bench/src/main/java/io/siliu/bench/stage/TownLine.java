package io.siliu.bench.stage;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one worker is paid for one month.
 *
 * @param task number of its order; null where there is none
 */
record TownLine(
        TownWorker worker,
        String enterprise,
        String batch,
        String task,
        LocalDate settledOn,
        Money gross,
        Optional<Flaw> flaw) {

    private static final int DAYS_OF_WORK = 12;

    boolean has(Flaw kind) {
        return flaw.filter(kind::equals).isPresent();
    }

    LocalDate startsOn() {
        return settledOn.minusDays(3 + DAYS_OF_WORK);
    }

    LocalDate endsOn() {
        return settledOn.minusDays(3);
    }

    LocalDate acceptedOn() {
        return has(Flaw.ACCEPTED_LATE) ? settledOn.plusDays(3) : settledOn.minusDays(2);
    }

    /** The same with the number of its order. */
    TownLine ordered(String number) {
        return new TownLine(worker, enterprise, batch, number, settledOn, gross, flaw);
    }
}
