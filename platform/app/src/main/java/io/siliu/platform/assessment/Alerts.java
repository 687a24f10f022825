package io.siliu.platform.assessment;

import java.util.List;
import java.util.Locale;

/** What the screening wants people to see. */
public interface Alerts {

    /**
     * Newest first.
     *
     * @param after cursor: id of the last alert of the page before, or null
     * @param severity LOW, MEDIUM, HIGH or CRITICAL, or null for any
     * @throws io.siliu.kernel.PlatformException when the actor may not see alerts
     */
    AlertRows list(Long enterpriseId, String indicator, String severity, Long after, int limit, Locale locale);

    /** @param next cursor of the next page, or null at the end */
    record AlertRows(List<AlertRow> alerts, Long next) {

        public AlertRows {
            alerts = List.copyOf(alerts);
        }
    }
}
