package io.siliu.platform.database;

import java.time.Duration;

/**
 * Pauses before something is tried again: each twice as long as the one before, so that whoever is down is not overrun when it
 * comes back, up to one that a person would still wait for.
 */
public record Backoff(Duration first, Duration longest) {

    /** Beyond every longest pause, and short of what a number of seconds can hold. */
    private static final int MOST_DOUBLINGS = 30;

    /** @param tries how many pauses there were before, 0 or more */
    public Duration after(int tries) {
        Duration pause = first.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
