package io.siliu.platform.anchoring.internal;

import io.siliu.platform.database.Turnstile;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often one network address reads the log as programs do. Each read asks the database, and a bundle holds 256 entries;
 * whoever follows the log keeps well below.
 */
@Component
public final class LogReads {

    /** After so long a reader that was turned away may come again. */
    public static final Duration WINDOW = Duration.ofMinutes(1);

    private final Turnstile turnstile;

    LogReads(AnchoringProperties properties, Clock clock) {
        this.turnstile = new Turnstile(properties.readsPerMinute(), WINDOW, clock);
    }

    /** @param address the network address of whoever asks */
    public boolean lets(String address) {
        return turnstile.lets(address);
    }
}
