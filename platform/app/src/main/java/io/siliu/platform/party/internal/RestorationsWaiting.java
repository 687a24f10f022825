package io.siliu.platform.party.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.WaitingWork;
import org.springframework.stereotype.Component;

/** How many words that a licence stands again wait for somebody to compare them, as the link to the registrations says. */
@Component
final class RestorationsWaiting implements WaitingWork {

    private final RestorationMapper restorations;

    RestorationsWaiting(RestorationMapper restorations) {
        this.restorations = restorations;
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public int count(Actor actor, int most) {
        return actor.may(Permission.IMPORT_PARTIES) ? restorations.waitingForAnother(actor.accountId(), most) : 0;
    }
}
