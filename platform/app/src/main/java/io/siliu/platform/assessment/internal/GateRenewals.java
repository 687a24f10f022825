package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What was found of lines before. A line that waits for its bank is screened each hour: while its facts and the rules are the same,
 * that is no other assessment, and the one that is kept says when it was found the same.
 */
@Component
final class GateRenewals {

    private final GateMapper gate;
    private final BulkRows rows;

    GateRenewals(GateMapper gate, BulkRows rows) {
        this.gate = gate;
        this.rows = rows;
    }

    /**
     * Renews what was found the same the last time.
     *
     * @return those lines: nothing else is to be kept of them
     */
    Set<Long> renewed(List<GateMapper.GateRow> found, Instant at) {
        Map<Long, GateMapper.Latest> latest = latest(found);
        List<GateMapper.Latest> same = found.stream()
                .filter(row -> latest.containsKey(row.lineId()))
                .filter(row -> latest.get(row.lineId()).isSame(row))
                .map(row -> latest.get(row.lineId()))
                .toList();
        rows.write(GateMapper.class, same, (mapper, each) -> mapper.renew(each.enterpriseId(), each.id(), at));
        return same.stream().map(GateMapper.Latest::lineId).collect(toSet());
    }

    private Map<Long, GateMapper.Latest> latest(List<GateMapper.GateRow> found) {
        List<GateMapper.Latest> latest = new ArrayList<>();
        found.stream()
                .collect(groupingBy(GateMapper.GateRow::enterpriseId, mapping(GateMapper.GateRow::lineId, toList())))
                .forEach((enterprise, lines) ->
                        latest.addAll(Portions.asked(lines, some -> gate.latest(enterprise, some))));
        return latest.stream().collect(toMap(GateMapper.Latest::lineId, each -> each));
    }

    /** Whether a line was screened by this rule set at that time or later. */
    boolean stands(long enterpriseId, long lineId, Instant since, String ruleSetDigest) {
        return gate.latest(enterpriseId, List.of(lineId)).stream()
                .anyMatch(latest -> !latest.foundAt().isBefore(since)
                        && latest.ruleSetDigest().equals(ruleSetDigest));
    }
}
