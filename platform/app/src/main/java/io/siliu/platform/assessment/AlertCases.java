package io.siliu.platform.assessment;

import java.util.Collection;
import java.util.Map;

/** Port: the cases in which people work on alerts. */
public interface AlertCases {

    /**
     * Numbers of the latest cases of these alerts, as far as the present actor sees cases.
     *
     * @param alerts by the ids under which their verdicts are kept
     */
    Map<Long, String> of(Collection<Long> alerts);
}
