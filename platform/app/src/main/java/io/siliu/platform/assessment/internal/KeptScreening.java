package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRecords.ToScreen;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Hit;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import io.siliu.rules.Verdict;
import io.siliu.rules.fact.FourFlowFacts;
import java.security.SecureRandom;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is kept of one screening, worked out before anything is written.
 *
 * @param overtaken whether a later revision of the record was sealed by then
 * @param round which screening of the revision it is, counting from 1
 * @param subject under which the log knows it
 * @param factsText facts in their canonical form, whole and as it is kept
 * @param factsDigest of them with their salt, as they stand under the commitment
 * @param salts of facts and screening, the fields of what is committed
 * @param commitment of them, which goes to the log
 */
record KeptScreening(
        SealedRevision revision,
        boolean overtaken,
        int round,
        AssessmentSubject subject,
        FourFlowFacts facts,
        FactsText factsText,
        Digest factsDigest,
        Screening screening,
        SharedAnswers shared,
        StoredScreening stored,
        ScreeningSalts salts,
        Digest commitment) {

    /** The field of the commitment that holds the facts. */
    static final String FACTS = "facts";

    /** The one that holds what was said of them. */
    static final String SCREENING = "screening";

    private static final CryptoSuite SUITE = CryptoSuite.SM;

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
        List<String> drawn = SaltedRecord.newSalts(2, random);
        ScreeningSalts salts = new ScreeningSalts(drawn.get(0), drawn.get(1));
        SortedMap<String, Digest> digests = new TreeMap<>();
        digests.put(FACTS, SaltedRecord.fieldDigest(SUITE, salts.facts(), FACTS, facts.whole()));
        digests.put(
                SCREENING,
                SaltedRecord.fieldDigest(SUITE, salts.screening(), SCREENING, ScreeningForm.of(screening, shared)));
        AssessmentSubject subject = AssessmentSubject.of(revision.number(), revision.revision(), round);
        return new KeptScreening(
                revision,
                claimed.overtaken(),
                round,
                subject,
                facts.facts(),
                facts,
                digests.get(FACTS),
                screening,
                shared,
                StoredScreening.of(screening, hits, verdict, stale, shared),
                salts,
                commitment(subject, digests));
    }

    /** As that of a record whose fields are disclosed: it holds digests of the fields alone. */
    private static Digest commitment(AssessmentSubject subject, SortedMap<String, Digest> digests) {
        return new SaltedRecord(
                        EntryKind.ASSESSMENT.name(),
                        subject.id(),
                        subject.revision(),
                        SUITE.digestName(),
                        new TreeMap<>(),
                        digests)
                .commitment();
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
