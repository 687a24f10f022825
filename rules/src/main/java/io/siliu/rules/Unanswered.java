package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An indicator that gave neither a hit nor a no.
 *
 * @param indicator id of the indicator
 * @param outcome NOT_APPLICABLE or ERROR
 * @param reason why
 * @param facts paths of the facts that were out of scope, missing or broken, such as {@code invoices[0].issuedOn};
 *     {@code parameter:B01.factor} where no parameter row holds for the record's day, occupation and region
 * @param detail what is wrong with a broken fact, else empty
 */
public record Unanswered(String indicator, Outcome outcome, Reason reason, List<String> facts, String detail) {

    /** Why an indicator gave no answer. */
    public enum Reason {
        /** It does not speak of records of this kind. */
        OUT_OF_SCOPE,
        /** A fact it needs was not established. */
        MISSING,
        /** A fact it needs is there but cannot be used. */
        BROKEN
    }

    public Unanswered {
        requireNonNull(indicator, "indicator is null");
        requireNonNull(outcome, "outcome is null");
        requireNonNull(reason, "reason is null");
        facts = List.copyOf(facts);
    }
}
