package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.fourflow.SealReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a record is sealed. A complete one, once it has rested and every edge is either proved by a reference or beyond its
 * window; an incomplete one, once all windows are closed and nothing of the enterprise came for a while. A record that was
 * sealed before is sealed again only when its content changed.
 *
 * @param rest how long a record rests unchanged: from its last change or, where the matching came late to it, from the last
 *     arrival for its enterprise; whoever waited long enough to be matched does not wait again
 * @param quiet how long nothing may have arrived before an incomplete record is sealed
 */
record SealingDecision(Duration rest, Duration quiet) {

    /**
     * @param proven whether every counted edge is proved by a reference
     * @param closedOn the first day on which nothing is awaited any more
     */
    record Case(
            boolean complete,
            boolean proven,
            boolean sealedBefore,
            boolean changedSinceSealed,
            Instant changedAt,
            LocalDate closedOn,
            Instant lastArrival) {}

    /** From when the record may be sealed, if nothing else happens; nothing when it is sealed as it stands. */
    Optional<Instant> ripeAt(Case record) {
        if (record.sealedBefore() && !record.changedSinceSealed()) {
            return Optional.empty();
        }
        Instant rested = earlier(record.changedAt(), record.lastArrival()).plus(rest);
        Instant closed = record.closedOn().atStartOfDay(ChinaTime.ZONE).toInstant();
        if (record.complete()) {
            return Optional.of(record.proven() ? rested : later(rested, closed));
        }
        return Optional.of(later(later(rested, closed), record.lastArrival().plus(quiet)));
    }

    /** @param paperCame whether it holds a paper that the revision before does not */
    static SealReason why(Case record, boolean paperCame) {
        if (record.sealedBefore()) {
            return paperCame ? SealReason.LATE_PAPER : SealReason.CHANGED;
        }
        return record.complete() ? SealReason.COMPLETE : SealReason.WINDOWS_CLOSED;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
