package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lines that a worker can speak of, as the worker and whoever answers know them. */
@Component
public class OwnLines {

    private static final int SHOWN = 24;

    private final OwnPayMapper lines;
    private final Enterprises enterprises;

    OwnLines(OwnPayMapper lines, Enterprises enterprises) {
        this.lines = lines;
        this.enterprises = enterprises;
    }

    /**
     * A line as its worker knows it.
     *
     * @param taskNumber null for a line that was booked without a task
     */
    public record Line(
            long id,
            LocalDate settledOn,
            String enterprise,
            Money net,
            String taskNumber,
            long batchId,
            String batchNumber) {}

    /**
     * One page of lines.
     *
     * @param next the last one of the page, where older ones follow, or null
     */
    public record Page(List<Line> lines, Long next) {}

    /**
     * The latest first.
     *
     * @param before the last one of the page before, or null
     * @param chosen one that is on the page in any case, if it is this worker's; or null
     */
    public Page page(long workerId, Long before, Long chosen) {
        List<OwnPayMapper.Row> found =
                before == null ? lines.latest(workerId, SHOWN + 1) : lines.before(workerId, before, SHOWN + 1);
        List<OwnPayMapper.Row> page = new ArrayList<>(found.subList(0, Math.min(SHOWN, found.size())));
        Long next = found.size() > SHOWN ? page.get(SHOWN - 1).id() : null;
        if (chosen != null
                && page.stream().noneMatch(row -> row.id() == chosen)
                && enterpriseOf(chosen, workerId).isPresent()) {
            page.addAll(0, lines.all(List.of(chosen)));
        }
        return new Page(named(page), next);
    }

    /** Lines by id, whosever they are; callers checked who asks. One that is gone is left out. */
    public Map<Long, Line> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : named(lines.all(ids)).stream().collect(Collectors.toMap(Line::id, Function.identity()));
    }

    private List<Line> named(List<OwnPayMapper.Row> rows) {
        Map<Long, String> names = new HashMap<>();
        return rows.stream()
                .map(row -> new Line(
                        row.id(),
                        row.settledOn(),
                        names.computeIfAbsent(
                                row.enterpriseId(),
                                id -> enterprises.find(id).map(Enterprise::name).orElse("")),
                        row.net(),
                        row.taskNumber(),
                        row.batchId(),
                        row.batchNumber()))
                .toList();
    }

    /** Whose line it is; empty where it is not this worker's. */
    public Optional<Long> enterpriseOf(long lineId, long workerId) {
        return lines.enterpriseOf(lineId, workerId);
    }
}
