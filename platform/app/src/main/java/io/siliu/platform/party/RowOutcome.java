package io.siliu.platform.party;

import java.util.Optional;

/**
 * What became of one imported row.
 *
 * @param id of the party, or null when refused
 * @param refusal what is wrong, or empty
 * @param note what was taken all the same and has to be looked up, or empty
 */
public record RowOutcome(int row, State state, Long id, Optional<Refusal> refusal, Optional<Refusal> note) {

    /** CREATED is new; EXISTING was known before, and what the row adds to it was added. */
    public enum State {
        CREATED,
        EXISTING,
        REFUSED
    }

    /** Why a row is refused; the words stand in the message bundle under {@code party.refusal.}reason. */
    public enum Reason {
        MISSING,
        NOT_VALID,
        WRONG_CHECK_DIGIT,
        INVENTED_NUMBER,
        UNDER_SIXTEEN,
        NOT_AN_ENTERPRISE_CODE,
        NOT_A_PROPRIETOR_CODE,
        BUSINESS_OF_A_NATURAL_PERSON,
        CAPACITIES_OVERLAP,
        ANOTHER_PERSONS_BUSINESS,
        LICENCE_ENDED,
        ENDS_BEFORE_START,
        TOO_LONG
    }

    /** @param field path of the field inside the row, such as {@code capacities[0].creditCode} */
    public record Refusal(String field, Reason reason) {}

    public static RowOutcome created(int row, long id) {
        return new RowOutcome(row, State.CREATED, id, Optional.empty(), Optional.empty());
    }

    public static RowOutcome existing(int row, long id) {
        return new RowOutcome(row, State.EXISTING, id, Optional.empty(), Optional.empty());
    }

    public static RowOutcome refused(int row, Refusal refusal) {
        return new RowOutcome(row, State.REFUSED, null, Optional.of(refusal), Optional.empty());
    }

    /** With what has to be looked up. */
    public RowOutcome noting(Optional<Refusal> note) {
        return new RowOutcome(row, state, id, refusal, note);
    }
}
