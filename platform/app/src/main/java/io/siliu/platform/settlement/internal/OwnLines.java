package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lines of one worker that the worker can speak of. */
@Component
public class OwnLines {

    private static final int SHOWN = 24;

    private final OwnPayMapper lines;
    private final Enterprises enterprises;

    OwnLines(OwnPayMapper lines, Enterprises enterprises) {
        this.lines = lines;
        this.enterprises = enterprises;
    }

    /** A line as its worker knows it. */
    public record Line(long id, LocalDate settledOn, String enterprise, Money net) {}

    /** The latest first. */
    public List<Line> latest(long workerId) {
        Map<Long, String> names = new HashMap<>();
        return lines.latest(workerId, SHOWN).stream()
                .map(row -> new Line(
                        row.id(),
                        row.settledOn(),
                        names.computeIfAbsent(
                                row.enterpriseId(),
                                id -> enterprises.find(id).map(Enterprise::name).orElse("")),
                        row.net()))
                .toList();
    }

    /** Whose line it is; empty where it is not this worker's. */
    public Optional<Long> enterpriseOf(long lineId, long workerId) {
        return lines.enterpriseOf(lineId, workerId);
    }
}
