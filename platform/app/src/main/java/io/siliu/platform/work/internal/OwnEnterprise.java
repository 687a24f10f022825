package io.siliu.platform.work.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Actor;
import io.siliu.platform.work.WorkError;

/** The enterprise that an actor orders and accepts for. */
final class OwnEnterprise {

    private OwnEnterprise() {}

    static long of(Actor actor) {
        return actor.enterprise()
                .orElseThrow(() -> new PlatformException(
                        WorkError.NO_ENTERPRISE, "This account acts for no enterprise; use one that does."));
    }
}
