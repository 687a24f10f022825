package io.siliu.rules.internal.catalogue;

import io.siliu.rules.Hit;
import io.siliu.rules.Outcome;
import io.siliu.rules.Unanswered;

/**
 * What one indicator says of one record: a hit, an unanswered, or neither, which is a NO_HIT.
 *
 * @param hit the hit, or null
 * @param unanswered the reason why there is no answer, or null
 */
public record Answer(Hit hit, Unanswered unanswered) {

    static final Answer NO_HIT = new Answer(null, null);

    static Answer of(Hit hit) {
        return new Answer(hit, null);
    }

    static Answer of(Unanswered unanswered) {
        return new Answer(null, unanswered);
    }

    public Outcome outcome() {
        if (hit != null) {
            return Outcome.HIT;
        }
        return unanswered == null ? Outcome.NO_HIT : unanswered.outcome();
    }
}
