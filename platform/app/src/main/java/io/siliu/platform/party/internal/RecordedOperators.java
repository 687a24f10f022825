package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.OperatorTimeline;
import io.siliu.platform.party.Operators;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is configured, else what is recorded; an invented company counts only where invented numbers do. */
@Component
public final class RecordedOperators implements Operators {

    private final OperatorMapper mapper;
    private final Operator configured;
    private final InventedNumbers invented;

    RecordedOperators(OperatorMapper mapper, PartyProperties properties, Mode mode) {
        this.mapper = mapper;
        this.invented = mode.invented();
        this.configured = properties.operator(invented).orElse(null);
    }

    @Override
    public OperatorTimeline timeline() {
        return configured().map(RecordedOperators::always).orElseGet(this::recorded);
    }

    /** The operator that the deployment itself names; while there is one, nothing else counts. */
    Optional<Operator> configured() {
        return Optional.ofNullable(configured);
    }

    /** Whether a recording counts in this installation. */
    boolean counts(OperatorRow row) {
        return !row.isInvented() || invented == InventedNumbers.ACCEPTED;
    }

    /** Every recording in the order of its first day, also those that another one replaced. */
    List<OperatorRow> history() {
        return mapper.all();
    }

    InventedNumbers invented() {
        return invented;
    }

    private OperatorTimeline recorded() {
        return new OperatorTimeline(history().stream()
                .filter(this::counts)
                .collect(Collectors.toMap(OperatorRow::validFrom, OperatorRow::operator, (earlier, later) -> later)));
    }

    private static OperatorTimeline always(Operator operator) {
        return new OperatorTimeline(Map.of(LocalDate.MIN, operator));
    }
}
