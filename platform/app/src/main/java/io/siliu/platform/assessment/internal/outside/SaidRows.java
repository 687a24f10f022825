package io.siliu.platform.assessment.internal.outside;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Rows that somebody outside said, by their ids, for whoever asks what a feature was computed from. */
public interface SaidRows {

    /** By id; what was erased since is left out. */
    Map<Long, SaidRow> of(Collection<Long> ids);

    /**
     * A row.
     *
     * @param at when it happened
     * @param amount in CNY, or null where it speaks of none
     * @param takenAt when the platform heard it
     */
    record SaidRow(long id, SaidKind kind, Instant at, BigDecimal amount, Instant takenAt) {}
}
