package io.siliu.platform.casework.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.WaitingWork;
import org.springframework.stereotype.Component;

/** How many cases wait for an officer, as the link to them says. */
@Component
final class CasesWaiting implements WaitingWork {

    private final CaseQueries queries;

    CasesWaiting(CaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public int count(Actor actor, int most) {
        return actor.may(Permission.READ_CASES)
                ? queries.waitingForOfficer(actor.accountId(), actor.regionPrefix(), most)
                : 0;
    }
}
