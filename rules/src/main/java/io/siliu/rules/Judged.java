package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.util.Set;

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

    /** Whether a payment is held on this, where nobody let it go before. */
    public boolean givesCauseToHold() {
        return givesCauseToHold(Set.of());
    }

    /** @param seen the {@link HoldGrounds} that whoever let the payment go before had seen: on these it is not held again */
    public boolean givesCauseToHold(Set<String> seen) {
        return !seen.containsAll(HoldGrounds.of(new HoldGrounds.Found(
                verdict.decision(), screening.hits(), verdict.conclusions(), screening.unanswered())));
    }
}
