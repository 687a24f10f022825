package io.siliu.platform.assessment.internal;

import io.siliu.rules.DraftChecks;
import io.siliu.rules.DraftFault;
import io.siliu.rules.RuleSetDifference;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks for faults of a draft, trying it on the newest records that are kept. */
@Component
final class DraftInspection {

    private static final int SAMPLE = 200;

    private final RuleSetMapper ruleSets;
    private final KeptFacts kept;

    DraftInspection(RuleSetMapper ruleSets, KeptFacts kept) {
        this.ruleSets = ruleSets;
        this.kept = kept;
    }

    List<DraftFault> faultsOf(RuleSetFiles files, List<RuleSetDifference.Change> changes) {
        return DraftChecks.check(files.bytes(), sample()).stream()
                .filter(fault -> isOfThis(fault, changes))
                .toList();
    }

    /** What is in force already and hits everything is no fault of a draft that leaves it as it is. */
    private static boolean isOfThis(DraftFault fault, List<RuleSetDifference.Change> changes) {
        return fault.kind() != DraftFault.Kind.MATCHES_EVERYTHING
                || changes.stream().anyMatch(change -> fault.place().startsWith(change.place()));
    }

    /** What was erased is not tried. */
    private List<FourFlowFacts> sample() {
        return ruleSets.latestFacts(SAMPLE).stream()
                .flatMap(row -> kept.textIfKept(row.recordId(), row.facts(), row.features()).stream())
                .map(FactsText::read)
                .toList();
    }
}
