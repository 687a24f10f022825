package io.siliu.platform.document.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Draws few pictures at a time and remembers them for some minutes, within a bound of bytes and of how many: those that were
 * asked for longest ago go first. That one cannot be drawn is remembered too, for finding it out may have taken long.
 *
 * @param <K> what tells one picture from another
 */
final class DrawnBefore<K, V> {

    private static final int DRAWN_AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final int most;
    private final long mostBytes;
    private final ToLongFunction<V> size;
    private final Clock clock;
    private final Pens pens = new Pens(DRAWN_AT_ONCE, LONGEST_WAIT);
    private final Map<K, Drawn<V>> drawn = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** @param size the bytes of a picture */
    DrawnBefore(int most, long mostBytes, ToLongFunction<V> size, Clock clock) {
        this.most = most;
        this.mostBytes = mostBytes;
        this.size = size;
        this.clock = clock;
    }

    private record Drawn<V>(Optional<V> picture, long bytes, Instant until) {}

    /** @return empty where it cannot be drawn */
    Optional<V> get(K key, Supplier<Optional<V>> drawing) {
        return remembered(key)
                .orElseGet(() -> pens.draw(() -> draw(key, drawing)))
                .picture();
    }

    /** Somebody may have drawn it while this one waited for a pen. */
    private Drawn<V> draw(K key, Supplier<Optional<V>> drawing) {
        return remembered(key).orElseGet(() -> remember(key, drawing.get()));
    }

    private Optional<Drawn<V>> remembered(K key) {
        synchronized (drawn) {
            return Optional.ofNullable(drawn.get(key))
                    .filter(found -> !found.until().isBefore(clock.instant()));
        }
    }

    private Drawn<V> remember(K key, Optional<V> picture) {
        Drawn<V> fresh = new Drawn<>(
                picture,
                picture.map(size::applyAsLong).orElse(0L),
                clock.instant().plus(REMEMBERED_FOR));
        synchronized (drawn) {
            Drawn<V> before = drawn.put(key, fresh);
            bytes += fresh.bytes() - (before == null ? 0 : before.bytes());
            Iterator<Drawn<V>> oldest = drawn.values().iterator();
            while ((bytes > mostBytes || drawn.size() > most) && oldest.hasNext()) {
                bytes -= oldest.next().bytes();
                oldest.remove();
            }
        }
        return fresh;
    }
}
