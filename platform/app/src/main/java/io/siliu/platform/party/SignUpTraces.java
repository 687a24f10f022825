package io.siliu.platform.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of how workers registered, and what else came the same way. The ids of the evidence are those of
 * registrations; devices and networks are compared by keyed codes.
 */
public interface SignUpTraces {

    /** By worker; who did not register on the platform, such as an imported worker, is left out. */
    Map<Long, Trace> of(Collection<Long> workerIds);

    /** The businesses of each worker with their ends, by worker; workers without one are left out. */
    Map<Long, List<Business>> businesses(Collection<Long> workerIds);

    /** When the card of a worker was last exchanged for another one; who always had the same is left out. */
    Map<Long, Instant> cardChanges(Collection<Long> workerIds);

    /**
     * A business on record.
     *
     * @param ends by the time; an end after which it went on is among them
     */
    record Business(long soleProprietorId, LocalDate registeredOn, List<BusinessEnd> ends) {

        public Business {
            ends = List.copyOf(ends);
        }

        /** The end that holds on a day: from its last day on, until the business stands again. */
        public Optional<BusinessEnd> endOn(LocalDate day) {
            return ends.stream()
                    .filter(end -> !end.lastDay().isAfter(day)
                            && (end.again() == null || end.again().isAfter(day)))
                    .reduce((one, later) -> later);
        }
    }

    /**
     * That the licence of a business ended.
     *
     * @param how null where that is not known
     * @param again the day from which it stands again, or null
     */
    record BusinessEnd(LocalDate lastDay, LicenceEnd how, LocalDate again) {}

    /**
     * One registration.
     *
     * @param confirmedAt when number and name were confirmed to belong together
     * @param identityMatches whether the answer was that they do; null while nobody answered
     * @param cardMatches whether the bank named the card as this person's; null while nobody answered
     * @param willConfirmed whether the sentences of their own will were shown and confirmed on the own phone, with evidence kept of it
     * @param ownLabour whether living on own labour was declared, which somebody of 16 or 17 has to who takes a licence
     * @param idValidity until when the identity card is good, by its photo or the answer of whoever confirmed number and name; null
     *     where that is not known
     * @param choiceShown whether the path without a licence was shown beside the one with it
     * @param sameDevice other registrations with the device
     * @param sameNetwork other registrations from the network within the hour
     * @param sameRecommender other registrations of the recommender on the same day of Asia/Shanghai
     */
    record Trace(
            long signUpId,
            Instant confirmedAt,
            Boolean identityMatches,
            Boolean cardMatches,
            boolean choiceShown,
            boolean willConfirmed,
            boolean ownLabour,
            IdValidity idValidity,
            List<Other> sameDevice,
            List<Other> sameNetwork,
            List<Other> sameRecommender) {

        public Trace {
            sameDevice = List.copyOf(sameDevice);
            sameNetwork = List.copyOf(sameNetwork);
            sameRecommender = List.copyOf(sameRecommender);
        }
    }

    /**
     * Until when an identity card is good.
     *
     * @param last its last day; null for one that is good for life
     */
    record IdValidity(LocalDate last) {

        /** Whether the last day lies before a day. */
        public boolean isOver(LocalDate day) {
            return last != null && last.isBefore(day);
        }
    }

    /**
     * Another registration.
     *
     * @param workerId null where nobody was recorded by it
     */
    record Other(long signUpId, Long workerId, Instant confirmedAt) {}
}
