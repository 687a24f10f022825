package io.siliu.platform.casework.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AlertCases;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells in which case an alert is worked on: officers of all, an enterprise of those it was told of. */
@Component
final class CasesOfAlerts implements AlertCases {

    private final CaseMapper cases;
    private final Access access;

    CasesOfAlerts(CaseMapper cases, Access access) {
        this.cases = cases;
        this.access = access;
    }

    @Override
    public Map<Long, OfAlert> of(Collection<Long> alerts) {
        if (alerts.isEmpty()) {
            return Map.of();
        }
        Actor actor = access.current();
        if (!actor.may(Permission.READ_CASES) && !actor.may(Permission.ANSWER_NOTICES)) {
            return Map.of();
        }
        Map<Long, OfAlert> latest = new HashMap<>();
        cases.ofAlerts(alerts).stream()
                .filter(one -> actor.sees(one.enterpriseId()))
                .filter(one -> one.told() || actor.may(Permission.READ_CASES))
                .sorted(Comparator.comparing(CaseMapper.OfAlert::open))
                .forEach(one -> latest.put(one.alertId(), new OfAlert(one.number(), one.open())));
        return latest;
    }
}
