package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge.Sharer;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.SignUpTraces.Business;
import io.siliu.platform.party.SignUpTraces.Other;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.Objections.Raised;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.rules.fact.IdentitySignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.RegistrationSignals;
import io.siliu.rules.fact.WillSignals;
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
    private final Optional<Heard> identity;
    private final Optional<Heard> will;
    private final Optional<Heard> licence;

    Registered(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.trace = Optional.ofNullable(known.traces().get(subject.workerId()));
        this.identity = known.latest(subject, SaidKind.IDENTITY);
        this.will = known.latest(subject, SaidKind.WILL);
        Long business = known.own(subject).map(PaidLine::soleProprietorId).orElse(null);
        this.licence = business == null
                ? Optional.empty()
                : known.saidOf(subject, SaidKind.LICENCE).stream()
                        .filter(row -> Objects.equals(row.businessId(), business))
                        .reduce((one, later) -> later);
    }

    IdentitySignals identity() {
        return new IdentitySignals(
                trace.map(this::fourElements).orElseGet(() -> asked("fourElements")),
                number(known.latest(subject, SaidKind.IDENTITY, "similarity"), "similarity"),
                asked("livenessPassed"),
                identity.filter(row -> row.thing() != null)
                        .map(row -> Strangers.workers(row, known))
                        .map(workers -> Evidence.count(workers.size(), Evidence.of(workers)))
                        .orElse(null),
                asked("attributesDiffer"),
                identity.flatMap(row ->
                                row.lastDay().map(last -> Evidence.seen(last.isBefore(subject.settledOn()), id(row))))
                        .orElse(null),
                age(),
                asked("abnormal"),
                asked("rural"),
                asked("assisted"),
                registryDiffers());
    }

    /** The trade name on record, as names are compared; empty at the gate and for whoever has no business. */
    static Optional<String> tradeName(Subject subject) {
        return Optional.ofNullable(subject.content())
                .map(RecordContent::worker)
                .filter(payee -> payee.capacity() == LegalCapacity.SOLE_PROPRIETOR)
                .map(RecordContent.Payee::tradeName)
                .map(Things::name);
    }

    /**
     * Null where the registry told of no name of the business of this line. A business may change its name, and the registry
     * dates every name by the day on which the business was registered: a record is right that has any of them.
     */
    private Observed registryDiffers() {
        Long business = known.own(subject).map(PaidLine::soleProprietorId).orElse(null);
        List<Heard> registered = known.saidOf(subject, SaidKind.REGISTERED_NAME).stream()
                .filter(row -> Objects.equals(row.businessId(), business))
                .toList();
        Optional<String> code = tradeName(subject).map(name -> known.code(Things.NAME, name));
        if (registered.isEmpty() || code.isEmpty()) {
            return null;
        }
        return registered.stream()
                .filter(row -> code.get().equals(row.thing()))
                .findFirst()
                .map(row -> Evidence.seen(false, id(row)))
                .orElseGet(() -> Evidence.seen(
                        true, Evidence.of(registered.stream().map(Heard::id).toList())));
    }

    RegistrationSignals registration() {
        Optional<Heard> device = known.latest(subject, SaidKind.DEVICE);
        return new RegistrationSignals(
                more(others(Trace::sameDevice), Strangers.sharing(SaidKind.DEVICE, subject, known)),
                more(others(Trace::sameNetwork), inTheHour()),
                more(others(Trace::sameRecommender), sameRecommender()),
                atAddress(),
                said(licence, "cluster"),
                addressIsClients(),
                similarNames(),
                businesses(),
                idleBatch(),
                licence.map(this::cycle).orElse(null),
                licence.map(row -> Evidence.seen(isOver(row), id(row))).orElse(null),
                said(device, "bonusOffered"),
                said(device, "licenceDemanded"));
    }

    WillSignals will() {
        return new WillSignals(
                said(will, "videoRecorded"),
                said(will, "videoMatches"),
                said(will, "secondPerson"),
                said(will, "phoneControlled"),
                said(will, "otpNumberVerified"),
                sinceLogin(),
                denied(),
                trace.map(own -> Evidence.seen(own.choiceShown(), ids(own)))
                        .orElseGet(() -> said(will, "alternativeShown")),
                said(will, "preTicked"),
                said(will, "faceOnlyWay"),
                unanswered());
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
        return trace.map(IdleBatches.Batch::key)
                .or(() -> known.latest(subject, SaidKind.RECOMMENDER)
                        .filter(row -> row.thing() != null)
                        .map(IdleBatches.Batch::key))
                .map(batch -> known.counted().idle(batch, subject))
                .orElse(null);
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
                .map(row -> Evidence.seen(theirs.get().equals(row.thing()), id(row)))
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
            String business = row.businessId() == null ? "LICENCE/" + row.id() : String.valueOf(row.businessId());
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
        return Evidence.count(Math.max(0, ChronoUnit.DAYS.between(row.day(), end)), id(row));
    }

    /** From the last sign-in that was told of, or else the registration, to the payment. */
    private Measured sinceLogin() {
        Optional<Heard> last = known.outside().ofWorker(subject.workerId(), SaidKind.SIGN_IN).stream()
                .filter(row -> row.at().isBefore(known.paidAt(subject)))
                .reduce((one, later) -> later)
                .or(() -> known.latest(subject, SaidKind.DEVICE));
        return last.map(row -> Evidence.count(
                        Math.max(0, ChronoUnit.DAYS.between(row.day(), ChinaTime.dateOf(known.paidAt(subject)))),
                        id(row)))
                .orElse(null);
    }

    /**
     * Of what was put to the enterprise of this line: others' neglect is not its own. Null for whoever never was on the platform
     * to object: that they are silent says nothing.
     */
    private Measured unanswered() {
        List<Raised> raised = known.counted().objections().getOrDefault(subject.workerId(), List.of());
        boolean mayObject = trace.isPresent()
                || !raised.isEmpty()
                || !known.saidOf(subject, SaidKind.SIGN_IN).isEmpty();
        List<Raised> waiting = raised.stream()
                .filter(one -> Objects.equals(one.enterpriseId(), subject.enterpriseId()))
                .filter(one -> one.waited(subject.settledOn()))
                .toList();
        return mayObject
                ? Evidence.count(
                        waiting.stream()
                                .mapToLong(one -> ChronoUnit.DAYS.between(one.raisedOn(), subject.settledOn()))
                                .max()
                                .orElse(0),
                        waiting.stream().map(one -> "OBJECTION/" + one.id()).toList())
                : null;
    }

    private Observed denied() {
        List<Heard> calls = known.saidOf(subject, SaidKind.CALL_BACK);
        return calls.isEmpty()
                ? null
                : Evidence.seen(
                        calls.stream().anyMatch(row -> row.is("denied").orElse(false)),
                        Evidence.of(calls.stream().map(Heard::id).toList()));
    }

    /** Checks are told of by different offices, each of its own. */
    private Observed asked(String question) {
        return said(known.latest(subject, SaidKind.IDENTITY, question), question);
    }

    private static Observed said(Optional<Heard> row, String name) {
        return row.flatMap(said -> said.is(name).map(yes -> Evidence.seen(yes, id(said))))
                .orElse(null);
    }

    private static Measured number(Optional<Heard> row, String name) {
        return row.flatMap(said -> said.number(name).map(value -> Evidence.number(value, id(said))))
                .orElse(null);
    }

    private static List<String> id(Heard row) {
        return List.of(String.valueOf(row.id()));
    }

    private static List<String> ids(Trace own) {
        return List.of(String.valueOf(own.signUpId()));
    }
}
