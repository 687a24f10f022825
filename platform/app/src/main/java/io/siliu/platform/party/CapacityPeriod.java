package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Period;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One stretch of a worker's capacity timeline.
 *
 * @param soleProprietorId the business, or null for a natural person
 * @param evidence how the platform knows
 */
public record CapacityPeriod(LegalCapacity capacity, Period period, Long soleProprietorId, String evidence) {

    /** @throws IllegalArgumentException when a natural person has a business or a sole proprietor has none */
    public CapacityPeriod {
        requireNonNull(capacity, "capacity is null");
        requireNonNull(period, "period is null");
        requireNonNull(evidence, "evidence is null");
        if ((capacity == LegalCapacity.SOLE_PROPRIETOR) != (soleProprietorId != null)) {
            throw new IllegalArgumentException("A sole proprietor, and nobody else, has a business");
        }
    }

    public OptionalLong business() {
        return Optional.ofNullable(soleProprietorId).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
