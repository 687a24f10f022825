package io.siliu.sandbox.feed;

import java.time.Duration;

/**
 * How long a request is tried again while the product is down, starting or busy.
 *
 * @param longest from the first try until giving up
 * @param shortestPause before the second try; each further pause is twice as long, up to {@code longestPause}
 */
public record Patience(Duration longest, Duration shortestPause, Duration longestPause) {

    /** Ten minutes, which outlasts a kill and a restart of the product. */
    public static final Patience OF_A_DRILL =
            new Patience(Duration.ofMinutes(10), Duration.ofMillis(100), Duration.ofSeconds(2));

    Duration pauseBefore(int attempt) {
        long doubled = shortestPause.toMillis() << Math.min(attempt - 1, 20);
        return Duration.ofMillis(Math.min(doubled, longestPause.toMillis()));
    }
}
