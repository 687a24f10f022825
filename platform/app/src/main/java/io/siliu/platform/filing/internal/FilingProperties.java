package io.siliu.platform.filing.internal;

import io.siliu.platform.database.Backoff;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the office is waited for.
 *
 * @param deadline for one report; then it is not known whether it was taken
 * @param sendingTakes a report that was about to be sent and has no outcome after this time is asked about: the process that
 *     sent it is gone
 * @param askAgain shortest time between two questions about one report; doubled each time up to {@code askLongest}
 */
@ConfigurationProperties("siliu.filing")
record FilingProperties(
        @DefaultValue("PT30S") Duration deadline,
        @DefaultValue("PT90S") Duration sendingTakes,
        @DefaultValue("PT3S") Duration askAgain,
        @DefaultValue("PT5M") Duration askLongest) {

    Duration pause(int askings) {
        return new Backoff(askAgain, askLongest).after(askings);
    }
}
