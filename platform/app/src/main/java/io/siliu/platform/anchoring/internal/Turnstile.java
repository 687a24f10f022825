package io.siliu.platform.anchoring.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each address in so many times a minute. It remembers a bounded number of addresses of this process alone: it is
 * there so that one caller cannot take the processor from the others, not as a lock.
 */
final class Turnstile {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final int turns;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    Turnstile(int turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    synchronized boolean lets(String address) {
        Instant now = clock.instant();
        Window window = windows.get(address);
        if (window == null || !now.isBefore(window.since.plus(WINDOW))) {
            windows.remove(address);
            windows.put(address, new Window(now, 1));
            return true;
        }
        windows.put(address, new Window(window.since, window.turns + 1));
        return window.turns < turns;
    }

    /** How often somebody came since. */
    private record Window(Instant since, int turns) {}
}
