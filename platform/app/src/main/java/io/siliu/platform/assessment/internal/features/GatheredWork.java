package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.TaskOrders;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was ordered, delivered and accepted of the tasks behind paid lines, asked once for each enterprise. */
@Component
class GatheredWork {

    private final TaskOrders tasks;

    GatheredWork(TaskOrders tasks) {
        this.tasks = tasks;
    }

    /** @param paid lines of the portion's workers, those of other enterprises among them */
    WorkDone of(Portion portion, List<PaidLine> paid) {
        Map<Long, Set<Long>> ordered = new HashMap<>();
        Map<Long, Set<Long>> own = new HashMap<>();
        for (PaidLine line : paid) {
            if (line.taskOrderId() != null && portion.enterprises().contains(line.enterpriseId())) {
                ordered.computeIfAbsent(line.enterpriseId(), each -> new HashSet<>())
                        .add(line.taskOrderId());
                if (portion.lines().contains(line.lineId())) {
                    own.computeIfAbsent(line.enterpriseId(), each -> new HashSet<>())
                            .add(line.taskOrderId());
                }
            }
        }
        WorkDone work = new WorkDone(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (long enterprise : portion.enterprises()) {
            Set<Long> orders = ordered.getOrDefault(enterprise, Set.of());
            work.texts().putAll(tasks.textsElsewhere(enterprise, own.getOrDefault(enterprise, Set.of())));
            work.acceptances().putAll(tasks.acceptances(enterprise, orders));
            work.deliveries().putAll(tasks.deliveries(enterprise, orders));
            work.kinds().putAll(tasks.kinds(enterprise, orders));
        }
        return work;
    }
}
