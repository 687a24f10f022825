package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.assessment.internal.outside.PeerReliefs.Group;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.rules.fact.MeasuredAmount;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The tax that a person was spared in the year of one line, and what is usual where the person is taxed. */
final class Reliefs {

    private Reliefs() {}

    /**
     * Over all businesses of the prefecture in which the person is compared, by the last word on each; null where the bureau
     * said nothing. What was spared elsewhere counts no more here than it does for the peers.
     */
    static MeasuredAmount own(Subject subject, Known known) {
        Optional<String> prefecture = group(subject, known.outside()).map(Group::prefecture);
        List<Heard> told = told(subject, known.outside()).stream()
                .filter(row -> Optional.ofNullable(row.thing()).equals(prefecture))
                .toList();
        return told.isEmpty()
                ? null
                : Evidence.amount(
                        Money.sum(told.stream().map(Heard::amount).toList()),
                        Evidence.of(told.stream().map(Heard::id).toList()));
    }

    /** Null where too few took any relief to say what is usual. */
    static MeasuredAmount ofPeers(Subject subject, Known known) {
        Integer from = known.limits(subject).reliefPeersFrom();
        return group(subject, known.outside())
                .map(known.counted().reliefs()::get)
                .filter(peers -> from != null && peers.workers() >= from)
                .map(peers -> Evidence.amount(
                        Money.of(peers.median()),
                        List.of(NamedEvidence.RELIEF.id(subject.settledOn().getYear()))))
                .orElse(null);
    }

    /** With whom the person is compared, by the last word of the bureau. */
    static Optional<Group> group(Subject subject, OutsideKnowledge outside) {
        return told(subject, outside).stream()
                .reduce((one, later) -> later.at().isBefore(one.at()) ? one : later)
                .map(row -> Group.of(row, subject.settledOn()));
    }

    private static Collection<Heard> told(Subject subject, OutsideKnowledge outside) {
        TreeMap<Long, Heard> last = new TreeMap<>();
        outside.ofWorker(subject.workerId(), SaidKind.RELIEF).stream()
                .filter(row -> !row.day().isAfter(subject.settledOn()))
                .filter(row -> row.figure() == subject.settledOn().getYear())
                .forEach(row -> last.put(row.businessId(), row));
        return last.values();
    }
}
