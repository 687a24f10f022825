package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.canonical.SaltedRecord.SaltedField;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.rules.GateOutcome;
import io.siliu.rules.PlainEvaluator;
import io.siliu.rules.ReplayBundle;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedScreening;
import io.siliu.rules.SealedVerdict;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts a kept screening, the files of its rule set and the proof of both into one bundle. */
@Component
final class ReplayBundles {

    private final PublishedRuleSet published;
    private final KeptAnswers kept;
    private final LedgerProofs proofs;

    ReplayBundles(PublishedRuleSet published, KeptAnswers kept, LedgerProofs proofs) {
        this.published = published;
        this.kept = kept;
        this.proofs = proofs;
    }

    /**
     * What was kept of a screening, opened.
     *
     * @param subject under which the log knows it
     * @param commitment that the log has, as a text
     * @param facts in their published form
     * @param gate what became of the payment; null where none was screened
     */
    record Kept(
            AssessmentSubject subject,
            String commitment,
            ScreeningSalts salts,
            RuleSetReference ruleSet,
            String engine,
            String facts,
            StoredScreening stored,
            GateOutcome gate) {

        int version() {
            if (salts.verdict() != null) {
                return ReplayBundle.VERSION;
            }
            return stored.shared() == null ? ReplayBundle.WHOLE : ReplayBundle.WITHOUT_VERDICT;
        }
    }

    /** @throws PlatformException {@link AssessmentError#PROOF_NOT_READY} until the entry of the screening is witnessed */
    byte[] of(Kept screened) {
        RuleSetFiles files =
                published.files(screened.ruleSet().digest().toString()).orElseThrow();
        JsonNode facts = Json.MAPPER.readTree(screened.facts());
        JsonNode screening = Json.tree(screening(screened, files));
        boolean judged = screened.version() == ReplayBundle.VERSION;
        JsonNode verdict = judged
                ? Json.tree(SealedVerdict.of(
                        screened.stored().decision(), screened.stored().conclusions()))
                : null;
        JsonNode gate = screened.gate() == null ? null : Json.tree(screened.gate());
        JsonNode sealed = screened.version() == ReplayBundle.WHOLE ? screening : SealedScreening.of(screening);
        byte[] proof = proofs.proofFileOf(form(screened, facts, sealed, verdict, gate))
                .orElseThrow(() -> new PlatformException(
                        AssessmentError.PROOF_NOT_READY,
                        "The screening is kept, but not enough witnesses have co-signed its entry yet. Ask again in a"
                                + " moment."));
        return new ReplayBundle(
                        screened.version(),
                        screened.engine(),
                        screened.ruleSet(),
                        files.texts(),
                        facts,
                        screening,
                        verdict,
                        gate,
                        Json.MAPPER.readTree(proof))
                .bytes();
    }

    /** Where not all of it was kept, what its rule set says again; the commitment tells whether that is the same. */
    private Screening screening(Kept screened, RuleSetFiles files) {
        FourFlowFacts facts = FactsText.read(screened.facts());
        return kept.whole(screened.stored())
                .screening(facts, screened.ruleSet(), files::ruleSet)
                .orElseGet(() -> PlainEvaluator.of(files.ruleSet()).screen(facts));
    }

    private static SaltedRecord form(
            Kept screened, JsonNode facts, JsonNode screening, JsonNode verdict, JsonNode gate) {
        ScreeningSalts salts = screened.salts();
        SortedMap<String, SaltedField> fields = new TreeMap<>();
        fields.put(ScreeningCommitment.FACTS, new SaltedField(salts.facts(), facts));
        fields.put(ScreeningCommitment.SCREENING, new SaltedField(salts.screening(), screening));
        if (verdict != null) {
            fields.put(ScreeningCommitment.VERDICT, new SaltedField(salts.verdict(), verdict));
        }
        if (gate != null) {
            fields.put(ScreeningCommitment.GATE, new SaltedField(salts.gate(), gate));
        }
        return new SaltedRecord(
                EntryKind.ASSESSMENT.name(),
                screened.subject().id(),
                screened.subject().revision(),
                Digest.parse(screened.commitment()).algorithm(),
                fields,
                new TreeMap<>());
    }
}
