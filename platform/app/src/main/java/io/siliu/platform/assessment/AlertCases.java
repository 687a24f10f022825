package io.siliu.platform.assessment;

import java.util.Collection;
import java.util.Map;

/** Port: the cases in which people work on alerts. */
public interface AlertCases {

    /**
     * The cases of these alerts, as far as the present actor sees cases: one that is open before others, then the latest.
     *
     * @param alerts by the ids under which their verdicts are kept
     */
    Map<Long, OfAlert> of(Collection<Long> alerts);

    /**
     * A case.
     *
     * @param open whether it is not closed
     */
    record OfAlert(String number, boolean open) {}
}
