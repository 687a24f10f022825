package io.siliu.platform.settlement.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.AmountGroup;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.SettlementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums lines by engagement model and capacity. */
public final class Groups {

    private Groups() {}

    /** In the order of model and capacity. */
    public static List<AmountGroup> of(List<SettlementLine> lines) {
        Map<EngagementModel, Map<LegalCapacity, List<SettlementLine>>> grouped = lines.stream()
                .collect(groupingBy(
                        SettlementLine::model,
                        TreeMap::new,
                        groupingBy(SettlementLine::capacity, TreeMap::new, toList())));
        List<AmountGroup> groups = new ArrayList<>();
        grouped.forEach((model, capacities) -> capacities.forEach(
                (capacity, some) -> groups.add(new AmountGroup(model, capacity, some.size(), sum(some)))));
        return groups;
    }

    private static LineAmounts sum(List<SettlementLine> lines) {
        return lines.stream().map(SettlementLine::amounts).reduce(LineAmounts.NONE, LineAmounts::plus);
    }
}
