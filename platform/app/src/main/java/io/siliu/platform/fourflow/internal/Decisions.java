package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Decision;
import io.siliu.platform.fourflow.internal.solving.Edge;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The decisions of people as the solver takes them. */
@Component
final class Decisions {

    private final DecisionMapper rows;

    Decisions(DecisionMapper rows) {
        this.rows = rows;
    }

    /** A decision by its id. */
    record Standing(long id, Decision decision) {}

    List<Standing> of(long enterpriseId) {
        Map<Long, List<DecisionMapper.Row>> byPaper = rows.standing(enterpriseId).stream()
                .collect(Collectors.groupingBy(DecisionMapper.Row::paperId, TreeMap::new, Collectors.toList()));
        return byPaper.entrySet().stream()
                .map(each -> new Standing(
                        each.getValue().get(0).id(),
                        new Decision(
                                each.getKey(),
                                each.getValue().stream()
                                        .filter(row -> row.lineId() != null)
                                        .map(Decisions::edge)
                                        .toList(),
                                each.getValue().get(0).sameAs())))
                .toList();
    }

    private static Edge edge(DecisionMapper.Row row) {
        return new Edge(
                row.paperId(),
                row.lineId(),
                row.step(),
                row.fromRole(),
                row.toRole(),
                row.amountCents(),
                true,
                Method.BY_PERSON,
                0,
                Reason.of(Reason.Code.DECIDED));
    }
}
