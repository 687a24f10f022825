package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.party.SignUpTraces.Business;
import io.siliu.platform.party.SignUpTraces.Other;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.rules.fact.IdentitySignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.RegistrationSignals;
import io.siliu.rules.fact.WillSignals;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the worker of one line came to the platform. Of an imported worker only what the platform itself saw is known. */
final class Registered {

    private final Subject subject;
    private final Known known;
    private final Optional<Trace> trace;

    Registered(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.trace = Optional.ofNullable(known.traces().get(subject.workerId()));
    }

    IdentitySignals identity() {
        return new IdentitySignals(
                trace.map(this::fourElements).orElse(null),
                null,
                null,
                null,
                null,
                null,
                age(),
                null,
                null,
                null,
                null);
    }

    RegistrationSignals registration() {
        return new RegistrationSignals(
                others(Trace::sameDevice),
                others(Trace::sameNetwork),
                others(Trace::sameRecommender),
                null,
                null,
                null,
                null,
                businesses(),
                null,
                null,
                null,
                null,
                null);
    }

    WillSignals will() {
        return new WillSignals(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                trace.map(own -> Evidence.seen(own.choiceShown(), ids(own))).orElse(null),
                null,
                null,
                null);
    }

    /** Name and number by the identity check, phone and card by the bank; established once both have answered. */
    private Observed fourElements(Trace own) {
        if (own.identityMatches() == null || own.cardMatches() == null) {
            return null;
        }
        return Evidence.seen(own.identityMatches() && own.cardMatches(), ids(own));
    }

    private Measured age() {
        return subject.bornOn() == null
                ? null
                : Evidence.count(ChronoUnit.YEARS.between(subject.bornOn(), subject.settledOn()), List.of());
    }

    private Measured others(Function<Trace, List<Other>> same) {
        return trace.map(same)
                .map(others -> others.stream()
                        .filter(other -> !ChinaTime.dateOf(other.confirmedAt()).isAfter(subject.settledOn()))
                        .map(Other::signUpId)
                        .toList())
                .map(ids -> Evidence.count(ids.size() + 1L, Evidence.of(ids)))
                .orElse(null);
    }

    /** Those on record here; what the person holds elsewhere only a registry knows. */
    private Measured businesses() {
        LocalDate day = subject.settledOn();
        List<Long> held = known.businesses().getOrDefault(subject.workerId(), List.of()).stream()
                .filter(business -> !business.registeredOn().isAfter(day))
                .map(Business::soleProprietorId)
                .toList();
        return Evidence.count(held.size(), Evidence.of(held));
    }

    private static List<String> ids(Trace own) {
        return List.of(String.valueOf(own.signUpId()));
    }
}
