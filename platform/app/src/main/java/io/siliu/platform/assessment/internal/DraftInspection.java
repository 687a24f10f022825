package io.siliu.platform.assessment.internal;

import io.siliu.rules.DraftChecks;
import io.siliu.rules.DraftFault;
import io.siliu.rules.DraftFault.Kind;
import io.siliu.rules.RuleSetDifference;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Looks for faults of a draft, trying it on the newest records that are kept. */
@Component
final class DraftInspection {

    private static final int SAMPLE = 200;

    private final RuleSetMapper ruleSets;
    private final ReplacedVersions replaced;
    private final KeptFacts kept;

    DraftInspection(RuleSetMapper ruleSets, ReplacedVersions replaced, KeptFacts kept) {
        this.ruleSets = ruleSets;
        this.replaced = replaced;
        this.kept = kept;
    }

    List<DraftFault> faultsOf(RuleSetFiles files, List<RuleSetDifference.Change> changes) {
        return ofDraft(
                DraftChecks.check(files.bytes(), sample()),
                changes,
                () -> DraftChecks.check(replaced.filesOf(files).bytes(), List.of()));
    }

    /**
     * What is published already and hits everything, or nothing, or is not what its examples say, is no fault of a draft that
     * leaves it as it is; nor is it worth a remark.
     *
     * @param older faults of what it would replace, untried; looked for only where the draft may have them from there
     */
    static List<DraftFault> ofDraft(
            List<DraftFault> found, List<RuleSetDifference.Change> changes, Supplier<List<DraftFault>> older) {
        Predicate<DraftFault> touched =
                fault -> changes.stream().anyMatch(change -> isAt(fault.place(), change.place()));
        boolean asked = found.stream().anyMatch(fault -> mayBeOlder(fault) && !touched.test(fault));
        List<DraftFault> before = asked ? older.get() : List.of();
        Predicate<DraftFault> spared = fault -> fault.kind() == Kind.MATCHES_EVERYTHING
                || fault.kind().isRemark() && !fault.place().isEmpty()
                || mayBeOlder(fault) && before.contains(fault);
        return found.stream().filter(touched.or(spared.negate())).toList();
    }

    private static boolean mayBeOlder(DraftFault fault) {
        return fault.kind() == Kind.UNREACHABLE || fault.kind() == Kind.EXAMPLE_FAILED;
    }

    /**
     * A place may go on with a circumstance or a rule; B01 is not B011. The rules are one text, so that a draft that changes it
     * answers for all of it.
     */
    private static boolean isAt(String place, String changed) {
        String written = changed.equals("rules") ? "conclusions.drl" : changed;
        return place.equals(written) || place.startsWith(written + " ");
    }

    /** What was erased is not tried. */
    private List<FourFlowFacts> sample() {
        return ruleSets.latestFacts(SAMPLE).stream()
                .flatMap(row -> kept.textIfKept(row.recordId(), row.facts(), row.features()).stream())
                .map(FactsText::read)
                .toList();
    }
}
