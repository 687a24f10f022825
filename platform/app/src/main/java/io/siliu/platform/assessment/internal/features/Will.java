package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.Objections.Raised;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.WillSignals;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the worker of one line wanted it. What the platform saw itself stands first; of a worker who was taken over what was
 * told. The sign-up records no video and compares no face, so that nothing is known of what is said or seen in one.
 */
final class Will {

    private final Subject subject;
    private final Known known;
    private final Optional<Trace> trace;
    private final Optional<Heard> will;

    Will(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.trace = Optional.ofNullable(known.traces().get(subject.workerId()));
        this.will = known.latest(subject, SaidKind.WILL);
    }

    WillSignals signals() {
        return new WillSignals(
                trace.map(own -> Evidence.seen(false, Sayings.ids(own)))
                        .orElseGet(() -> Sayings.said(will, "videoRecorded")),
                Sayings.said(will, "videoMatches"),
                Sayings.said(will, "secondPerson"),
                Sayings.said(will, "phoneControlled"),
                numberVerified(),
                sinceLogin(),
                denied(),
                trace.map(own -> Evidence.seen(own.choiceShown(), Sayings.ids(own)))
                        .orElseGet(() -> Sayings.said(will, "alternativeShown")),
                preTicked(),
                trace.map(own -> Evidence.seen(false, Sayings.ids(own)))
                        .orElseGet(() -> Sayings.said(will, "faceOnlyWay")),
                unanswered(),
                signedInSince(),
                trace.map(own -> Evidence.seen(own.willConfirmed(), Sayings.ids(own)))
                        .orElse(null));
    }

    /**
     * One-time passwords of whoever registered here go to the number with which the bank found the card to be theirs. That it found
     * the four not to belong together says of none of them that it is not theirs.
     */
    private Observed numberVerified() {
        return trace.isEmpty()
                ? Sayings.said(will, "otpNumberVerified")
                : trace.filter(own -> Boolean.TRUE.equals(own.cardMatches()))
                        .map(own -> Evidence.seen(true, Sayings.ids(own)))
                        .orElse(null);
    }

    /** The evidence of own will says that nothing was chosen beforehand. */
    private Observed preTicked() {
        return trace.isEmpty()
                ? Sayings.said(will, "preTicked")
                : trace.filter(Trace::willConfirmed)
                        .map(own -> Evidence.seen(false, Sayings.ids(own)))
                        .orElse(null);
    }

    /** From the last sign-in, to the platform's own pages or as was told, or else from the registration, to the payment. */
    private Measured sinceLogin() {
        Instant paid = known.paidAt(subject);
        Optional<Entry> last = Stream.of(
                        told().filter(row -> row.at().isBefore(paid))
                                .map(Will::entry)
                                .reduce((one, later) -> later),
                        here().filter(entry -> entry.at().isBefore(paid)),
                        registered())
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Entry::at));
        return last.map(entry -> Evidence.count(
                        Math.max(0, ChronoUnit.DAYS.between(ChinaTime.dateOf(entry.at()), ChinaTime.dateOf(paid))),
                        entry.evidence()))
                .orElse(null);
    }

    /** A moment at which the worker was there, and who told of it. */
    private record Entry(Instant at, List<String> evidence) {}

    private static Entry entry(Heard row) {
        return new Entry(row.at(), Sayings.id(row));
    }

    private Stream<Heard> told() {
        return known.outside().ofWorker(subject.workerId(), SaidKind.SIGN_IN).stream();
    }

    /** The last entry to the platform's own pages. */
    private Optional<Entry> here() {
        return Optional.ofNullable(known.counted().entries().get(subject.workerId()))
                .map(entered -> new Entry(entered.last(), List.of()));
    }

    private Optional<Entry> registered() {
        return trace.map(own -> new Entry(own.confirmedAt(), Sayings.ids(own)))
                .or(() -> known.latest(subject, SaidKind.DEVICE).map(Will::entry));
    }

    /** Null where nobody told when the worker registered. */
    private Observed signedInSince() {
        return registered().map(this::signedInSince).orElse(null);
    }

    /** Null too where only the latest sign-in is known and came after the payment: nobody knows of those before. */
    private Observed signedInSince(Entry registration) {
        Instant paid = known.paidAt(subject);
        boolean before = Stream.concat(told().map(Will::entry), here().stream())
                .anyMatch(entry ->
                        entry.at().isAfter(registration.at()) && entry.at().isBefore(paid));
        boolean later = here().filter(entry -> !entry.at().isBefore(paid)).isPresent();
        return before || !later ? Evidence.seen(before, registration.evidence()) : null;
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
                        waiting.stream()
                                .map(one -> NamedEvidence.OBJECTION.id(one.id()))
                                .toList())
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
}
