package io.siliu.platform.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who registered and who applied for a licence, for those who watch over it. All methods need
 * {@link io.siliu.platform.access.Permission#READ_REGISTRATIONS} and see the actor's region alone. Whoever shows a
 * single one records the look.
 */
public interface Registrations {

    /**
     * Newest first.
     *
     * @param before the id of the last one on the page before, or null for the first page
     */
    List<Registration> newest(Long before, int limit);

    Optional<Registration> find(long signUpId);

    /** How many there are in each state; a state without any has zero. */
    Map<Registration.State, Long> counts();
}
