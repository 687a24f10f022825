package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.Windows;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When papers are awaited and when a record is closed.
 *
 * @param bankWindow how long after the settlement receipts and slips are awaited
 * @param invoiceWindow how long before and after the settlement invoices are awaited
 * @param quiet how long nothing of an enterprise may have arrived before an incomplete record is sealed; by default a
 *     day, and half a minute in a walkthrough, whose month came in within minutes
 * @param rest how long a complete record rests unchanged before it is sealed, so that a second form of a paper that
 *     comes right behind does not make a second revision
 * @param pause shortest time between two solvings of one enterprise, ten minutes at most
 * @param threads how many enterprises are solved at once
 * @param atOnce so many settlement lines of one enterprise are weighed at once; beyond that, month by month. It bounds time;
 *     {@link BlockMemory} bounds memory
 */
@ConfigurationProperties("siliu.fourflow")
record FourFlowProperties(
        @DefaultValue("P8D") Period bankWindow,
        @DefaultValue("P31D") Period invoiceWindow,
        Duration quiet,
        @DefaultValue("PT5S") Duration rest,
        @DefaultValue("PT0.5S") Duration pause,
        @DefaultValue("2") int threads,
        @DefaultValue("50000") int atOnce) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofMinutes(1);

    FourFlowProperties {
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException(
                    "siliu.fourflow.pause is " + pause + "; set it to ten minutes at most, a longer rest is not kept");
        }
    }

    Windows windows() {
        return new Windows(bankWindow, invoiceWindow);
    }

    /**
     * How far ahead a record that is due counts as on its way: one that rests, and in a walkthrough one that waits for its
     * enterprise to be quiet. One that waits for a window or for a quiet day is at rest until then.
     */
    Duration soon() {
        return rest.compareTo(SOON) > 0 ? rest : SOON;
    }

    Duration quiet(boolean walkthrough) {
        if (quiet != null) {
            return quiet;
        }
        return walkthrough ? Duration.ofSeconds(30) : Duration.ofHours(24);
    }
}
