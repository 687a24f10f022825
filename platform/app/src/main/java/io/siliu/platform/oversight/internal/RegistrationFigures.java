package io.siliu.platform.oversight.internal;

import io.siliu.platform.party.Registration;
import java.util.Map;

/**
 * Registrations and batch patterns in all.
 *
 * @param byState every state, also those with none
 */
public record RegistrationFigures(Map<Registration.State, Long> byState, long patterns) {

    public RegistrationFigures {
        byState = Map.copyOf(byState);
    }

    public long all() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(Registration.State state) {
        return byState.getOrDefault(state, 0L);
    }
}
