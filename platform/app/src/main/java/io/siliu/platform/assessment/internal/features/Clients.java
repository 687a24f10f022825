package io.siliu.platform.assessment.internal.features;

import io.siliu.rules.fact.ClientSignals;
import io.siliu.rules.fact.Measured;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** The signals of the enterprises of a portion, computed once for all lines that have the same. */
final class Clients {

    private final Known known;
    private final Map<Seen, ClientSignals> all = new HashMap<>();

    Clients(Known known) {
        this.known = known;
    }

    /** What they depend on, but for what the worker has part in. */
    private record Seen(long enterpriseId, LocalDate settledOn, YearMonth workMonth) {

        static Seen of(Subject subject) {
            return new Seen(subject.enterpriseId(), subject.settledOn(), subject.workMonth());
        }
    }

    ClientSignals of(Subject subject) {
        Client client = new Client(subject, known);
        ClientSignals same = all.computeIfAbsent(Seen.of(subject), seen -> client.signals());
        Measured together = client.loadedTogether();
        return together == null ? same : with(together, same);
    }

    static ClientSignals with(Measured loadedTogether, ClientSignals same) {
        return new ClientSignals(
                same.outsourcedShare(),
                same.spendMultiple(),
                same.unprovenServiceShare(),
                same.exclusiveWorkers(),
                same.workers(),
                loadedTogether,
                same.closedDaysShare(),
                same.refundedShare(),
                same.paidIn(),
                same.insuredStaff(),
                same.ageMonths(),
                same.monthVolume(),
                same.alarmLineShare(),
                same.linkedClients());
    }
}
