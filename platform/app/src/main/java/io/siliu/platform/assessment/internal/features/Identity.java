package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.rules.fact.IdentitySignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who the worker of one line is. What the platform saw itself stands first, such as that whoever registered here has a phone; of a
 * worker who was taken over what was told by those who checked. The sign-up compares no face.
 */
final class Identity {

    private final Subject subject;
    private final Known known;
    private final Optional<Trace> trace;
    private final Optional<Heard> identity;

    Identity(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.trace = Optional.ofNullable(known.traces().get(subject.workerId()));
        this.identity = known.latest(subject, SaidKind.IDENTITY);
    }

    IdentitySignals signals() {
        return new IdentitySignals(
                trace.map(this::fourElements).orElseGet(() -> asked("fourElements")),
                number(known.latest(subject, SaidKind.IDENTITY, "similarity"), "similarity"),
                asked("livenessPassed"),
                identity.filter(row -> row.thing() != null)
                        .map(row -> Strangers.workers(row, known))
                        .map(workers -> Evidence.count(workers.size(), Evidence.of(workers)))
                        .orElse(null),
                asked("attributesDiffer"),
                expired(),
                age(),
                asked("abnormal"),
                trace.map(own -> Evidence.seen(false, Sayings.ids(own))).orElseGet(() -> asked("rural")),
                asked("assisted"),
                registryDiffers(),
                trace.map(own -> Evidence.seen(own.ownLabour(), Sayings.ids(own)))
                        .orElseGet(() -> asked("ownLabourDeclared")));
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
     * Null where the registry told of no name that the business of this line bore on its day. A business may change its name,
     * and a registry that does not tell since when dates every name by the day on which the business was registered: a record
     * is right that has any of them.
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
        Optional<Heard> same = registered.stream()
                .filter(row -> code.get().equals(row.thing()))
                .findFirst();
        List<Long> borne = registered.stream()
                .filter(row -> row.date("namedOn")
                        .filter(since -> since.isAfter(subject.settledOn()))
                        .isEmpty())
                .map(Heard::id)
                .toList();
        return same.map(row -> Evidence.seen(false, Sayings.id(row)))
                .orElseGet(() -> borne.isEmpty() ? null : Evidence.seen(true, Evidence.of(borne)));
    }

    /**
     * By the card that was shown at the sign-up, or by what was told of one since; null where nobody knows until when it is good. A
     * check that tells of no last day, such as one of the face alone, takes nothing back.
     */
    private Observed expired() {
        Optional<Trace> shown = trace.filter(own -> own.idValidity() != null);
        Optional<Observed> told = known.latestWithLastDay(subject, SaidKind.IDENTITY)
                .filter(row -> shown.isEmpty() || row.at().isAfter(shown.get().confirmedAt()))
                .map(row -> Evidence.seen(row.lastDay().orElseThrow().isBefore(subject.settledOn()), Sayings.id(row)));
        return told.or(() ->
                        shown.map(own -> Evidence.seen(own.idValidity().isOver(subject.settledOn()), Sayings.ids(own))))
                .orElse(null);
    }

    /** Name and number by the identity check, phone and card by the bank; established once both have answered. */
    private Observed fourElements(Trace own) {
        if (own.identityMatches() == null || own.cardMatches() == null) {
            return null;
        }
        return Evidence.seen(own.identityMatches() && own.cardMatches(), Sayings.ids(own));
    }

    private Measured age() {
        return subject.bornOn() == null
                ? null
                : Evidence.count(ChronoUnit.YEARS.between(subject.bornOn(), subject.settledOn()), List.of());
    }

    /** Checks are told of by different offices, each of its own. */
    private Observed asked(String question) {
        return Sayings.said(known.latest(subject, SaidKind.IDENTITY, question), question);
    }

    private static Measured number(Optional<Heard> row, String name) {
        return row.flatMap(said -> said.number(name).map(value -> Evidence.number(value, Sayings.id(said))))
                .orElse(null);
    }
}
