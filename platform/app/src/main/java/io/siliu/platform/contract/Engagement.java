package io.siliu.platform.contract;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Under which agreement and terms an enterprise may engage somebody on a day; or why it may not.
 *
 * @param agreement the agreement, or null when refused
 * @param terms the terms that apply or that refuse; null where no agreement or no row is in force
 * @param refusal null when engaged
 */
public record Engagement(MasterServiceAgreement agreement, EngagementTerms terms, Refusal refusal) {

    /** Why nobody can be engaged. */
    public enum Refusal {
        /** No master agreement of the enterprise is in force on the day. */
        NO_AGREEMENT,
        /** The table has no row for the model and capacity on the day. */
        NO_TERMS,
        /** The row says that the combination is not admitted; its words are in {@link EngagementTerms#refusal()}. */
        NOT_ADMITTED
    }

    static Engagement of(MasterServiceAgreement agreement, EngagementTerms terms) {
        return new Engagement(requireNonNull(agreement), requireNonNull(terms), null);
    }

    static Engagement refused(Refusal refusal, EngagementTerms terms) {
        return new Engagement(null, terms, requireNonNull(refusal));
    }

    public boolean isAdmitted() {
        return refusal == null;
    }

    public Optional<Refusal> refused() {
        return Optional.ofNullable(refusal);
    }
}
