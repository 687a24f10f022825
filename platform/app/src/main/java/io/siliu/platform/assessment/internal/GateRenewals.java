package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.settlement.SettlementLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What was found of lines before. A line that waits for its bank is screened each hour: while its facts, the rules and what
 * becomes of its payment are the same, that is no other assessment, and the one that is kept says when it was found the same.
 */
@Component
final class GateRenewals {

    private final GateMapper gate;
    private final BulkRows rows;

    GateRenewals(GateMapper gate, BulkRows rows) {
        this.gate = gate;
        this.rows = rows;
    }

    /** What was found of these lines the last time; one that was never screened is left out. */
    Map<Long, GateMapper.Latest> latest(List<SettlementLine> lines) {
        List<GateMapper.Latest> latest = new ArrayList<>();
        lines.stream()
                .collect(groupingBy(SettlementLine::enterpriseId, mapping(SettlementLine::id, toList())))
                .forEach(
                        (enterprise, own) -> latest.addAll(Portions.asked(own, some -> gate.latest(enterprise, some))));
        return latest.stream().collect(toMap(GateMapper.Latest::lineId, each -> each));
    }

    /** These were found the same again, and nothing else is to be kept of them. */
    void renew(List<GateMapper.Latest> same, Instant at) {
        rows.write(GateMapper.class, same, (mapper, each) -> mapper.renew(each.enterpriseId(), each.id(), at));
    }

    /** Whether a line was screened by this rule set at that time or later. */
    boolean stands(long enterpriseId, long lineId, Instant since, String ruleSetDigest) {
        return gate.latest(enterpriseId, List.of(lineId)).stream()
                .anyMatch(latest -> !latest.foundAt().isBefore(since)
                        && latest.ruleSetDigest().equals(ruleSetDigest));
    }
}
