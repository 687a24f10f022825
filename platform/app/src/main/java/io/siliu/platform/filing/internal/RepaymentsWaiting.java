package io.siliu.platform.filing.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.WaitingWork;
import org.springframework.stereotype.Component;

/** How many payments that gave VAT back wait for somebody as their second person, as the link to the reports says. */
@Component
final class RepaymentsWaiting implements WaitingWork {

    private final RepaymentMapper repayments;

    RepaymentsWaiting(RepaymentMapper repayments) {
        this.repayments = repayments;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public int count(Actor actor, int most) {
        return actor.may(Permission.FILE_STATUTORY_REPORTS)
                ? repayments.waitingForSecond(actor.accountId(), actor.regionPrefix(), most)
                : 0;
    }
}
