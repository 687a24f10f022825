package io.siliu.platform.assessment;

import java.util.List;
import java.util.Locale;

/** What the screening wants people to see. */
public interface Alerts {

    /**
     * Newest first.
     *
     * @throws io.siliu.kernel.PlatformException when the actor may not see alerts
     */
    AlertRows list(AlertFilter filter, Locale locale);

    /** @param next cursor of the next page, or null at the end */
    record AlertRows(List<AlertRow> alerts, Long next) {

        public AlertRows {
            alerts = List.copyOf(alerts);
        }
    }
}
