package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.WaitingWork;
import org.springframework.stereotype.Component;

/** How many drafts wait for somebody's approval, as the link to the rules says. */
@Component
final class ApprovalsWaiting implements WaitingWork {

    private final ApprovalRequestMapper requests;

    ApprovalsWaiting(ApprovalRequestMapper requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public int count(Actor actor, int most) {
        return actor.may(Permission.APPROVE_RULE_SETS) ? requests.waiting(actor.accountId(), most) : 0;
    }
}
