package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.rules.GateOutcome;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedVerdict;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the log is told of a screening: digests of what it knew, said and judged, each under a salt of its own, and of a payment
 * what became of it.
 *
 * @param subject under which the log knows it
 * @param salts of the fields
 * @param factsDigest of the facts with their salt, as they stand under the commitment
 * @param ruleSet digest of the rule set that was asked
 */
record ScreeningCommitment(
        AssessmentSubject subject, ScreeningSalts salts, Digest factsDigest, Digest commitment, String ruleSet) {

    /** The field that holds the facts. */
    static final String FACTS = "facts";

    /** The one that holds what was said of them. */
    static final String SCREENING = "screening";

    /** The one that holds what the combination rules made of it. */
    static final String VERDICT = "verdict";

    /** The one that holds what became of the payment. */
    static final String GATE = "gate";

    private static final CryptoSuite SUITE = CryptoSuite.SM;

    /**
     * What is committed to.
     *
     * @param facts in their canonical form, whole
     * @param gate null where no payment was screened
     */
    record Content(byte[] facts, Screening screening, SharedAnswers shared, SealedVerdict verdict, GateOutcome gate) {}

    static ScreeningCommitment of(AssessmentSubject subject, Content content, ScreeningSalts salts) {
        Screening screening = content.screening();
        SortedMap<String, Digest> digests = new TreeMap<>();
        put(digests, FACTS, salts.facts(), content.facts());
        put(digests, SCREENING, salts.screening(), ScreeningForm.of(screening, content.shared()));
        put(digests, VERDICT, salts.verdict(), ScreeningForm.ofWhole(content.verdict()));
        if (content.gate() != null) {
            put(digests, GATE, salts.gate(), ScreeningForm.ofWhole(content.gate()));
        }
        return new ScreeningCommitment(
                subject,
                salts,
                digests.get(FACTS),
                commitment(subject, digests),
                screening.ruleSet().digest().toString());
    }

    private static void put(SortedMap<String, Digest> digests, String name, String salt, byte[] value) {
        digests.put(name, SaltedRecord.fieldDigest(SUITE, salt, name, value));
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

    /** As it is handed over to the log. */
    LedgerEntries.Appended entry() {
        return new LedgerEntries.Appended(
                EntryKind.ASSESSMENT, subject.id(), subject.revision(), commitment, Map.of("ruleSet", ruleSet));
    }
}
