package io.siliu.platform.casework.internal;

import io.siliu.platform.assessment.CaseAlerts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The alerts of a case as they are decided on when it is closed. Until somebody proposes that, an alert that was opened again
 * stays in its case as it is opened now, unless another open case holds it so.
 */
@Component
final class CaseMembers {

    private final CaseMapper cases;
    private final CaseAlerts alerts;

    CaseMembers(CaseMapper cases, CaseAlerts alerts) {
        this.cases = cases;
        this.alerts = alerts;
    }

    /** @param regionPrefix those of this region alone; null is every region */
    List<CaseMapper.Member> of(CaseFile file, String regionPrefix) {
        List<CaseMapper.Member> kept = cases.members(file.id(), regionPrefix);
        if (kept.isEmpty() || !file.isUndecided()) {
            return kept;
        }
        List<Long> ids = kept.stream().map(CaseMapper.Member::alertId).toList();
        Map<Long, Integer> openings = alerts.openings(ids);
        Set<CaseMapper.Member> elsewhere = cases.ofAlerts(ids).stream()
                .filter(one -> one.open() && !one.number().equals(file.number()))
                .map(one -> new CaseMapper.Member(one.alertId(), one.opening()))
                .collect(Collectors.toSet());
        return kept.stream()
                .map(member -> {
                    CaseMapper.Member now = new CaseMapper.Member(
                            member.alertId(), openings.getOrDefault(member.alertId(), member.opening()));
                    return elsewhere.contains(now) ? member : now;
                })
                .toList();
    }

    /** Grows with each alert that is added or opened again, so that whoever decides on fewer is found out. */
    static long openings(Collection<CaseMapper.Member> members) {
        return members.stream().mapToLong(CaseMapper.Member::opening).sum();
    }

    /** Keeps them as they are decided on. */
    void keep(CaseFile file, List<CaseMapper.Member> members) {
        Set<CaseMapper.Member> kept = new HashSet<>(cases.members(file.id(), null));
        members.stream()
                .filter(member -> !kept.contains(member))
                .forEach(member -> cases.openedAgain(file.id(), member.alertId(), member.opening()));
    }
}
