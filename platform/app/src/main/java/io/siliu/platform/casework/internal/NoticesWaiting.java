package io.siliu.platform.casework.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.WaitingWork;
import org.springframework.stereotype.Component;

/** In how many cases an enterprise has something to answer, as the link to them says: that is how it is told. */
@Component
final class NoticesWaiting implements WaitingWork {

    private final CaseQueries queries;

    NoticesWaiting(CaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public int count(Actor actor, int most) {
        return actor.may(Permission.ANSWER_NOTICES)
                ? actor.enterprise()
                        .map(enterprise -> queries.waitingFor(enterprise, most))
                        .orElse(0)
                : 0;
    }
}
