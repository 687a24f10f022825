package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge.Sharer;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.party.SignUpTraces.Business;
import io.siliu.platform.party.SignUpTraces.Other;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.RegistrationSignals;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How the worker of one line came to the platform. What the platform saw itself stands first; of a worker who was taken over
 * what was told of the registration.
 */
final class Registered {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int CLOSE_DAYS = 45;

    private final Subject subject;
    private final Known known;
    private final Optional<Trace> trace;
    private final Optional<Heard> licence;
    /** Those that say how it stands: one in which nobody was asked takes nothing back. */
    private final List<Heard> answers;

    private final Optional<Business> business;

    Registered(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.trace = Optional.ofNullable(known.traces().get(subject.workerId()));
        Long paid = known.own(subject).map(PaidLine::soleProprietorId).orElse(null);
        List<Heard> licences = paid == null
                ? List.of()
                : known.saidOf(subject, SaidKind.LICENCE).stream()
                        .filter(row -> Objects.equals(row.businessId(), paid))
                        .toList();
        this.licence = licences.stream().reduce((one, later) -> later);
        this.answers = licences.stream()
                .filter(row -> row.text("status").isPresent() || row.lastDay().isPresent())
                .toList();
        this.business = known.businesses().getOrDefault(subject.workerId(), List.of()).stream()
                .filter(one -> Long.valueOf(one.soleProprietorId()).equals(paid))
                .findFirst();
    }

    RegistrationSignals signals() {
        Optional<Heard> device = known.latest(subject, SaidKind.DEVICE);
        LicenceStanding standing = LicenceStanding.of(answers, business, subject.paidOn());
        return new RegistrationSignals(
                more(others(Trace::sameDevice), Strangers.sharing(SaidKind.DEVICE, subject, known)),
                more(others(Trace::sameNetwork), inTheHour()),
                more(others(Trace::sameRecommender), sameRecommender()),
                atAddress(),
                Sayings.said(licence, "cluster"),
                addressIsClients(),
                similarNames(),
                businesses(),
                idleBatch(),
                licence.map(this::cycle).orElse(null),
                standing.abnormal(),
                Sayings.said(device, "bonusOffered"),
                Sayings.said(device, "licenceDemanded"),
                standing.status(),
                standing.since());
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

    /** Registrations here and registrations that were told of are counted apart; the larger count speaks. */
    private static Measured more(Measured one, Measured other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.value().number().compareTo(one.value().number()) > 0 ? other : one;
    }

    /** Where many live or train behind one network, as was proven by the day of the line, it says nothing. */
    private Measured inTheHour() {
        return known.latest(subject, SaidKind.NETWORK)
                .map(row -> {
                    boolean site = known.outside().sites(row).stream()
                            .anyMatch(proof -> !proof.day().isAfter(subject.settledOn()));
                    Set<Long> near = new TreeSet<>();
                    known.outside().sharers(row).stream()
                            .filter(other ->
                                    Duration.between(other.at(), row.at()).abs().compareTo(HOUR) <= 0)
                            .forEach(other -> near.add(other.workerId()));
                    return Evidence.count(site ? 1 : near.size(), Evidence.of(near));
                })
                .orElse(null);
    }

    private Measured sameRecommender() {
        return known.latest(subject, SaidKind.RECOMMENDER)
                .map(row -> row.thing() == null ? List.<Long>of() : Strangers.workers(row, known))
                .map(workers -> Evidence.count(Math.max(1, workers.size()), Evidence.of(workers)))
                .orElse(null);
    }

    private Measured idleBatch() {
        return batch().map(batch -> known.counted().idle(batch, subject)).orElse(null);
    }

    /** The key of the registrations with which the worker came; empty where none are known. */
    Optional<String> batch() {
        return trace.map(IdleBatches.Batch::key)
                .or(() -> known.latest(subject, SaidKind.RECOMMENDER)
                        .filter(row -> row.thing() != null)
                        .map(IdleBatches.Batch::key));
    }

    private Measured atAddress() {
        return licence.filter(row -> row.thing() != null)
                .map(row -> Strangers.workers(row, known))
                .map(people -> Evidence.count(people.size(), Evidence.of(people)))
                .orElse(null);
    }

    private Observed addressIsClients() {
        Optional<String> theirs =
                known.latestOfEnterprise(subject, SaidKind.COMPANY).map(Heard::thing);
        return licence.filter(row -> row.thing() != null && theirs.isPresent())
                .map(row -> Evidence.seen(theirs.get().equals(row.thing()), Sayings.id(row)))
                .orElse(null);
    }

    private Measured similarNames() {
        return licence.flatMap(own -> known.saidOf(subject, SaidKind.TRADE_NAME).stream()
                        .filter(row -> Objects.equals(row.businessId(), own.businessId()))
                        .findFirst())
                .map(row -> {
                    List<Sharer> alike = known.outside().sharers(row).stream()
                            .filter(other ->
                                    Duration.between(other.at(), row.at()).abs().toDays() <= CLOSE_DAYS)
                            .toList();
                    return Evidence.count(
                            alike.size(),
                            Evidence.of(alike.stream().map(Sharer::workerId).toList()));
                })
                .orElse(null);
    }

    /** Those on record here and those the registry told of, without the ones that are over. */
    private Measured businesses() {
        LocalDate day = subject.settledOn();
        Set<String> held = new HashSet<>();
        known.businesses().getOrDefault(subject.workerId(), List.of()).stream()
                .filter(business -> !business.registeredOn().isAfter(day))
                .map(Business::soleProprietorId)
                .forEach(id -> held.add(String.valueOf(id)));
        known.saidOf(subject, SaidKind.LICENCE).forEach(row -> {
            String business =
                    row.businessId() == null ? NamedEvidence.LICENCE.id(row.id()) : String.valueOf(row.businessId());
            if (isOver(row)) {
                held.remove(business);
            } else {
                held.add(business);
            }
        });
        return Evidence.count(held.size(), Evidence.of(new TreeSet<>(held)));
    }

    private boolean isOver(Heard row) {
        return row.lastDay().filter(last -> !last.isAfter(subject.settledOn())).isPresent();
    }

    private Measured cycle(Heard row) {
        LocalDate end = row.lastDay().orElse(subject.settledOn());
        return Evidence.count(Math.max(0, ChronoUnit.DAYS.between(row.day(), end)), Sayings.id(row));
    }
}
