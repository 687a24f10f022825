package io.siliu.platform.fourflow.internal;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.Money;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.LinePapers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
final class StoredLinePapers implements LinePapers {

    private final LinePaperMapper papers;

    StoredLinePapers(LinePaperMapper papers) {
        this.papers = papers;
    }

    @Override
    public Map<Long, List<Placed>> of(Collection<Long> lineIds) {
        return Portions.asked(lineIds, papers::of).stream()
                .map(row -> new Placed(
                        row.lineId(),
                        row.paperId(),
                        row.kind(),
                        row.fromRole(),
                        row.toRole(),
                        money(row.totalCents()),
                        money(row.allocatedCents()),
                        row.day()))
                .collect(groupingBy(Placed::lineId));
    }

    @Override
    public Map<Long, List<Long>> othersOfContract(Collection<Long> lineIds) {
        Map<Long, List<Long>> others = new HashMap<>();
        for (LinePaperMapper.SharedRow row : Portions.asked(lineIds, papers::personsOfContract)) {
            List<Long> those = others.computeIfAbsent(row.lineId(), line -> new ArrayList<>());
            if (row.paperId() != null) {
                those.add(row.paperId());
            }
        }
        return others;
    }

    private static Money money(Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
