package io.siliu.platform.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Batch patterns among registrations, for market-regulation officers and the risk desk. All methods need
 * {@link io.siliu.platform.access.Permission#READ_REGISTRATIONS} and see the actor's region alone.
 */
public interface RegistrationAlarms {

    /**
     * Newest first.
     *
     * @param before the id of the last one on the page before, or null for the first page
     */
    List<RegistrationAlarm> newest(Long before, int limit);

    Optional<RegistrationAlarm> find(long id);

    /** The registrations behind an alarm, oldest first; empty for an alarm that is not there to see. */
    List<Registration> registrationsOf(long alarmId);

    long raisedSince(Instant moment);
}
