package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.KindOfWork;
import io.siliu.rules.fact.Observed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether the ordered work fits the licence under which it was done and the industry that ordered it. */
final class Fitness {

    private final Subject subject;
    private final Known known;
    private final Optional<PaidLine> line;
    private final Optional<String> occupation;

    Fitness(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.line = known.own(subject);
        this.occupation = line.map(PaidLine::taskOrderId)
                .map(known.work().kinds()::get)
                .map(KindOfWork::occupation)
                .map(Object::toString);
    }

    /** By the scope that the register tells of the business; null where it told of none, or no row says what covers the work. */
    Observed outsideScope() {
        Optional<Heard> licence = line.map(PaidLine::soleProprietorId)
                .flatMap(business -> known.saidOf(subject, SaidKind.LICENCE).stream()
                        .filter(row -> Objects.equals(row.businessId(), business))
                        .filter(row -> row.text("scope").isPresent())
                        .reduce((one, later) -> later));
        return licence.flatMap(row -> occupation.flatMap(work -> known.counted()
                        .kinds()
                        .outside(work, row.text("scope").orElseThrow(), subject.settledOn())
                        .map(outside -> Evidence.seen(outside, evidence(row)))))
                .orElse(null);
    }

    /**
     * Whether a permit that the work needs is known not to be held on the day of the line; null where an office that issues one
     * said nothing of this person.
     */
    Observed permitMissing() {
        return occupation
                .flatMap(work -> known.counted().kinds().permits(work, subject.settledOn()))
                .map(permits -> permits.stream().map(this::answer).toList())
                .filter(answers -> answers.stream().allMatch(Optional::isPresent)
                        || answers.stream().flatMap(Optional::stream).anyMatch(row -> !holds(row)))
                .map(answers -> answers.stream().flatMap(Optional::stream).toList())
                .map(answers -> Evidence.seen(
                        answers.stream().anyMatch(row -> !holds(row)),
                        answers.isEmpty()
                                ? List.of(
                                        NamedEvidence.TASK.id(line.orElseThrow().taskOrderId()))
                                : Evidence.of(answers.stream().map(Heard::id).toList())))
                .orElse(null);
    }

    private Optional<Heard> answer(String permit) {
        return known.saidOf(subject, SaidKind.PERMIT).stream()
                .filter(row -> row.text("permit").filter(permit::equals).isPresent())
                .reduce((one, later) -> later);
    }

    private boolean holds(Heard row) {
        return row.is("held").orElse(false)
                && row.lastDay()
                        .filter(last -> last.isBefore(subject.settledOn()))
                        .isEmpty();
    }

    /** Null where nobody said what the enterprise lives by. */
    Observed categoryMismatch() {
        Optional<Heard> company = known.outside().ofEnterprise(subject.enterpriseId(), SaidKind.COMPANY).stream()
                .filter(row -> !row.day().isAfter(subject.settledOn()))
                .filter(row -> row.text("industry").isPresent())
                .reduce((one, later) -> later);
        return company.flatMap(row -> occupation.flatMap(work -> known.counted()
                        .kinds()
                        .doubtful(work, row.text("industry").orElseThrow(), subject.settledOn())
                        .map(doubtful -> Evidence.seen(doubtful, evidence(row)))))
                .orElse(null);
    }

    private List<String> evidence(Heard row) {
        return List.of(
                String.valueOf(row.id()),
                NamedEvidence.TASK.id(line.orElseThrow().taskOrderId()));
    }
}
