package io.siliu.rules;

import static java.util.Objects.requireNonNull;

/**
 * All that a rule set says of one record.
 *
 * @param screening the answers of its indicators
 * @param verdict what its combination rules conclude from the hits
 */
public record Judged(Screening screening, Verdict verdict) {

    public Judged {
        requireNonNull(screening, "screening is null");
        requireNonNull(verdict, "verdict is null");
    }
}
