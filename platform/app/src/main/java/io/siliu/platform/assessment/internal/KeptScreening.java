package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRecords.ToScreen;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Hit;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedVerdict;
import io.siliu.rules.Severity;
import io.siliu.rules.Verdict;
import io.siliu.rules.fact.FourFlowFacts;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is kept of one screening, worked out before anything is written.
 *
 * @param overtaken whether a later revision of the record was sealed by then
 * @param round which screening of the revision it is, counting from 1
 * @param factsText facts in their canonical form, whole and as it is kept
 * @param committed what goes to the log
 */
record KeptScreening(
        SealedRevision revision,
        boolean overtaken,
        int round,
        FourFlowFacts facts,
        FactsText factsText,
        Screening screening,
        SharedAnswers shared,
        StoredScreening stored,
        ScreeningCommitment committed) {

    /**
     * @param round which screening of the revision it is, counting from 1
     * @param stale the facts among them that stand on a table that was behind
     */
    static KeptScreening of(
            ToScreen claimed,
            int round,
            FactsText facts,
            List<Stale> stale,
            Screening screening,
            Verdict verdict,
            RuleSet ruleSet,
            SecureRandom random) {
        SealedRevision revision = claimed.revision();
        List<StoredHit> hits =
                screening.hits().stream().map(hit -> StoredHit.of(hit, ruleSet)).toList();
        SharedAnswers shared = SharedAnswers.of(screening);
        return new KeptScreening(
                revision,
                claimed.overtaken(),
                round,
                facts.facts(),
                facts,
                screening,
                shared,
                StoredScreening.of(screening, hits, verdict, stale, shared),
                ScreeningCommitment.of(
                        AssessmentSubject.of(revision.number(), revision.revision(), round),
                        new ScreeningCommitment.Content(
                                facts.whole(), screening, shared, SealedVerdict.of(verdict), null),
                        ScreeningSalts.ofRecord(random)));
    }

    /** What lists show: the gravest of hits and of what they mean together. */
    SealedRecords.Verdict shown() {
        return Stream.concat(
                        screening.hits().stream().map(Hit::severity),
                        stored.conclusions().stream().map(Conclusion::severity))
                .max(Enum::compareTo)
                .map(gravest -> new SealedRecords.Verdict(screening.hits().size(), rank(gravest)))
                .orElse(new SealedRecords.Verdict(0, 0));
    }

    /** Whether it is the last word on its record, after earlier ones that may have found what this one does not. */
    boolean followsOthers() {
        return !overtaken && (revision.revision() > 1 || round > 1);
    }

    static int rank(Severity severity) {
        return severity.ordinal() + 1;
    }

    /** The one of that rank. */
    static Severity severity(int rank) {
        return Severity.values()[rank - 1];
    }
}
