package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.party.Consent;
import io.siliu.rules.fact.ConsentFacts;
import io.siliu.rules.fact.ConsentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a worker's consent to one purpose stood on the day of a settlement. */
record ConsentStanding(String purpose, String versionInForce) {

    /** @param consents all of one worker, of any purpose */
    ConsentFacts on(LocalDate day, List<Consent> consents) {
        Instant moment =
                day.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant().minusNanos(1);
        List<Consent> given = consents.stream()
                .filter(each ->
                        each.purpose().equals(purpose) && !each.givenAt().isAfter(moment))
                .sorted(Comparator.comparing(Consent::givenAt))
                .toList();
        Optional<Consent> current = last(given.stream()
                .filter(each -> each.standsAt(moment) && each.version().equals(versionInForce))
                .toList());
        if (current.isPresent()) {
            return facts(ConsentState.GIVEN, current.get(), null);
        }
        Optional<Consent> standing =
                last(given.stream().filter(each -> each.standsAt(moment)).toList());
        if (standing.isPresent()) {
            return facts(ConsentState.OUTDATED, standing.get(), null);
        }
        return last(given)
                .map(each -> facts(ConsentState.WITHDRAWN, each, ChinaTime.dateOf(each.withdrawnAt())))
                .orElseGet(() -> new ConsentFacts(purpose, ConsentState.MISSING, null, versionInForce, null, null));
    }

    private ConsentFacts facts(ConsentState state, Consent consent, LocalDate withdrawnOn) {
        return new ConsentFacts(
                purpose, state, consent.version(), versionInForce, ChinaTime.dateOf(consent.givenAt()), withdrawnOn);
    }

    private static Optional<Consent> last(List<Consent> consents) {
        return consents.isEmpty() ? Optional.empty() : Optional.of(consents.get(consents.size() - 1));
    }
}
