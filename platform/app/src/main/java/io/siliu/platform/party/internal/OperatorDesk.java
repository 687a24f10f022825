package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.MANAGE_ACCOUNTS;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.party.Operator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What whoever manages accounts sees of the operator: who it is today, and every recording. */
@Component
public final class OperatorDesk {

    private final RecordedOperators operators;
    private final Access access;
    private final Clock clock;

    OperatorDesk(RecordedOperators operators, Access access, Clock clock) {
        this.operators = operators;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param today the operator of today, or null
     * @param configured whether the configuration names it, so that no recording counts
     * @param history the latest first
     */
    public record Sheet(Operator today, boolean configured, List<Recording> history) {}

    /** One recording; the next first day is where it ends. */
    public record Recording(
            LocalDate validFrom,
            String name,
            String creditCode,
            String source,
            String recordedBy,
            Instant recordedAt,
            State state) {}

    /** Whether a recording counts, and when. */
    public enum State {
        NOW,
        LATER,
        EARLIER,
        /** Another one was recorded for the same day. */
        CORRECTED,
        /** Invented, in an installation that takes real companies alone. */
        INVENTED,
        /** The configuration decides instead. */
        OVERRULED
    }

    public Sheet sheet() {
        access.require(MANAGE_ACCOUNTS);
        LocalDate today = ChinaTime.today(clock);
        Optional<Operator> configured = operators.configured();
        return new Sheet(
                operators.timeline().find(today).orElse(null), configured.isPresent(), history(configured, today));
    }

    private List<Recording> history(Optional<Operator> configured, LocalDate today) {
        List<OperatorRow> rows = operators.history();
        List<OperatorRow> counting = rows.stream().filter(operators::counts).toList();
        List<Recording> history = new ArrayList<>();
        for (OperatorRow row : rows) {
            State state = configured.isPresent()
                    ? State.OVERRULED
                    : operators.counts(row) ? state(row, counting, today) : State.INVENTED;
            history.add(new Recording(
                    row.validFrom(),
                    row.name(),
                    row.creditCode(),
                    row.source(),
                    row.recordedByName(),
                    row.recordedAt(),
                    state));
        }
        Collections.reverse(history);
        return history;
    }

    private static State state(OperatorRow row, List<OperatorRow> counting, LocalDate today) {
        List<OperatorRow> after = counting.subList(counting.indexOf(row) + 1, counting.size());
        if (!after.isEmpty() && after.get(0).validFrom().equals(row.validFrom())) {
            return State.CORRECTED;
        }
        if (row.validFrom().isAfter(today)) {
            return State.LATER;
        }
        return after.stream().anyMatch(next -> !next.validFrom().isAfter(today)) ? State.EARLIER : State.NOW;
    }
}
