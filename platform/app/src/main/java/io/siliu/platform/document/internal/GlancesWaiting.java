package io.siliu.platform.document.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.WaitingWork;
import org.springframework.stereotype.Component;

/** How many fields wait for somebody, as the link to them says. */
@Component
final class GlancesWaiting implements WaitingWork {

    private final GlanceMapper glances;

    GlancesWaiting(GlanceMapper glances) {
        this.glances = glances;
    }

    @Override
    public String name() {
        return "glances";
    }

    @Override
    public int count(Actor actor, int most) {
        return actor.may(Permission.CONFIRM_READINGS) ? glances.count(GlanceDesk.looker(actor), most) : 0;
    }
}
