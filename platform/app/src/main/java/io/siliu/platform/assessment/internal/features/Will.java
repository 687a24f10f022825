package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.Objections.Raised;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.WillSignals;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the worker of one line wanted it. What the platform saw itself stands first; of a worker who was taken over what was
 * told.
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
                Sayings.said(will, "videoRecorded"),
                Sayings.said(will, "videoMatches"),
                Sayings.said(will, "secondPerson"),
                Sayings.said(will, "phoneControlled"),
                Sayings.said(will, "otpNumberVerified"),
                sinceLogin(),
                denied(),
                trace.map(own -> Evidence.seen(own.choiceShown(), Sayings.ids(own)))
                        .orElseGet(() -> Sayings.said(will, "alternativeShown")),
                Sayings.said(will, "preTicked"),
                Sayings.said(will, "faceOnlyWay"),
                unanswered());
    }

    /** From the last sign-in that was told of, or else the registration, to the payment. */
    private Measured sinceLogin() {
        Optional<Heard> last = known.outside().ofWorker(subject.workerId(), SaidKind.SIGN_IN).stream()
                .filter(row -> row.at().isBefore(known.paidAt(subject)))
                .reduce((one, later) -> later)
                .or(() -> known.latest(subject, SaidKind.DEVICE));
        return last.map(row -> Evidence.count(
                        Math.max(0, ChronoUnit.DAYS.between(row.day(), ChinaTime.dateOf(known.paidAt(subject)))),
                        Sayings.id(row)))
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
