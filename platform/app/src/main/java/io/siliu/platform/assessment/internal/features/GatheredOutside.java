package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toSet;

import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.assessment.internal.outside.OutsideReadings;
import io.siliu.platform.assessment.internal.outside.PeerReliefs;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.PayHistory;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What banks, registries and lists said, and what is counted by their word. */
@Component
class GatheredOutside {

    private final OutsideReadings outside;
    private final IdleBatches batches;
    private final PeerReliefs reliefs;

    GatheredOutside(OutsideReadings outside, IdleBatches batches, PeerReliefs reliefs) {
        this.outside = outside;
        this.batches = batches;
        this.reliefs = reliefs;
    }

    OutsideKnowledge about(Portion portion, Limits.InForce inForce) {
        return outside.about(new OutsideReadings.Question(
                portion.workers(),
                portion.enterprises(),
                portion.subjects().stream()
                        .map(subject -> Things.month(YearMonth.from(subject.settledOn())))
                        .collect(toSet()),
                portion.first(),
                portion.last(),
                inForce.sessionMinutes(portion.last())));
    }

    Moves moves(Portion portion, Limits.InForce inForce, PayHistory history) {
        return Moves.of(
                portion.lines(), portion.first(), portion.last(), inForce.ringDays(portion.last()), history, outside);
    }

    /** Workers who signed up together, by the batch. */
    Map<String, IdleBatches.Kept> batches(
            Portion portion, Map<Long, Trace> registered, OutsideKnowledge told, IdleBatches.Measure measure) {
        Map<String, IdleBatches.Batch> all = new HashMap<>();
        registered.forEach(
                (worker, trace) -> all.put(IdleBatches.Batch.key(trace), IdleBatches.Batch.of(worker, trace)));
        portion.workers().stream()
                .flatMap(worker -> told.ofWorker(worker, SaidKind.RECOMMENDER).stream())
                .filter(row -> row.thing() != null)
                .forEach(row -> all.computeIfAbsent(
                        IdleBatches.Batch.key(row),
                        key -> new IdleBatches.Batch(
                                key,
                                row.day(),
                                told.sharers(row).stream()
                                        .map(OutsideKnowledge.Sharer::workerId)
                                        .collect(toSet()))));
        return measure == null ? Map.of() : batches.of(all.values(), measure, portion.last());
    }

    /** The reliefs of those with whom the subjects are compared. */
    Map<PeerReliefs.Group, PeerReliefs.Peers> reliefs(Portion portion, OutsideKnowledge told) {
        return reliefs.of(portion.subjects().stream()
                .flatMap(subject -> Reliefs.group(subject, told).stream())
                .toList());
    }
}
