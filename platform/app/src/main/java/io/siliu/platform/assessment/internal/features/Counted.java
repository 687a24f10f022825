package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.access.PhoneEntries.Entered;
import io.siliu.platform.assessment.internal.outside.PeerReliefs;
import io.siliu.platform.contract.ContractingAgreements.Signed;
import io.siliu.platform.settlement.Objections.Raised;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is kept beside the records: in rolling tables, and of what workers object to; for a portion of lines.
 *
 * @param unprovenServices by month and enterprise, the share of services without evidence in what the month cost
 * @param batches by key, licences that came together
 * @param objections by worker
 * @param kinds which work fits which licence and industry
 * @param signed by worker, the agreements that were signed here
 * @param closedDays by month and enterprise, the share of work on holidays and closing days
 * @param reliefs by group, what those who are taxed in one prefecture are spared
 * @param reports how pay reaches the tax office
 * @param entries by worker, when they signed in here
 */
record Counted(
        Map<YearMonth, Map<Long, Measured>> unprovenServices,
        Map<String, IdleBatchMapper.Count> batches,
        Map<Long, List<Raised>> objections,
        KindsOfWork.Table kinds,
        Map<Long, List<Signed>> signed,
        Map<YearMonth, Map<Long, Measured>> closedDays,
        Map<PeerReliefs.Group, PeerReliefs.Peers> reliefs,
        ReportsOfQuarters reports,
        Map<Long, Entered> entries) {

    /** Where nothing was counted. */
    static final Counted NOTHING = new Counted(
            Map.of(),
            Map.of(),
            Map.of(),
            KindsOfWork.Table.NONE,
            Map.of(),
            Map.of(),
            Map.of(),
            ReportsOfQuarters.NOTHING,
            Map.of());

    /** Null while the licences have not had their time. */
    Measured idle(String batch, Subject subject) {
        IdleBatchMapper.Count count = batches.get(batch);
        return count == null || !count.closedOn().isBefore(subject.settledOn())
                ? null
                : Evidence.share(
                        BigDecimal.valueOf(count.idle()),
                        BigDecimal.valueOf(count.licences()),
                        Stream.of(count.evidence().split(" "))
                                .filter(id -> !id.isEmpty())
                                .toList());
    }

    Measured closedDays(Subject subject) {
        return closedDays.getOrDefault(subject.fullMonth(), Map.of()).get(subject.enterpriseId());
    }

    Measured unprovenServices(Subject subject) {
        return unprovenServices.getOrDefault(subject.fullMonth(), Map.of()).get(subject.enterpriseId());
    }
}
