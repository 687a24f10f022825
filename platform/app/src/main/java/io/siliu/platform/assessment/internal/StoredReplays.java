package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.canonical.SaltedRecord.SaltedField;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Replays;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.rules.PlainEvaluator;
import io.siliu.rules.ReplayBundle;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedScreening;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Puts a stored screening, the files of its rule set and the proof of both into one bundle. */
@Service
class StoredReplays implements Replays {

    private final FourFlowRecords records;
    private final AssessmentMapper assessments;
    private final PublishedRuleSet published;
    private final FactVault vault;
    private final KeptAnswers kept;
    private final KeptFacts keptFacts;
    private final LedgerProofs proofs;
    private final Access access;

    StoredReplays(
            FourFlowRecords records,
            AssessmentMapper assessments,
            PublishedRuleSet published,
            FactVault vault,
            KeptAnswers kept,
            KeptFacts keptFacts,
            LedgerProofs proofs,
            Access access) {
        this.records = records;
        this.assessments = assessments;
        this.published = published;
        this.vault = vault;
        this.kept = kept;
        this.keptFacts = keptFacts;
        this.proofs = proofs;
        this.access = access;
    }

    @Override
    @Transactional
    public byte[] bundle(String number) {
        access.require(Permission.REPLAY_SCREENINGS);
        RecordSheet sheet = records.open(number, Locale.SIMPLIFIED_CHINESE);
        return assessments
                .latest(sheet.enterpriseId(), sheet.id(), sheet.revision())
                .map(this::bundle)
                .orElseThrow(() -> new PlatformException(
                        AssessmentError.RECORD_NOT_SCREENED,
                        "The present revision of the record is not screened yet. Ask again in a moment."))
                .bytes();
    }

    private ReplayBundle bundle(AssessmentMapper.AssessmentRow row) {
        RuleSetReference reference =
                new RuleSetReference(row.ruleSetId(), row.ruleSetVersion(), Digest.parse(row.ruleSetDigest()));
        RuleSetFiles files = published.files(row.ruleSetDigest()).orElseThrow();
        String facts = keptFacts.text(row);
        JsonNode factsTree = Json.MAPPER.readTree(facts);
        StoredScreening stored = vault.openScreening(row.recordId(), row.screening());
        JsonNode screening = Json.tree(screening(stored, FactsText.read(facts), reference, files));
        boolean whole = stored.shared() == null;
        byte[] proof = proofs.proofFileOf(form(row, factsTree, whole ? screening : SealedScreening.of(screening)))
                .orElseThrow(() -> new PlatformException(
                        AssessmentError.PROOF_NOT_READY,
                        "The screening is kept, but not enough witnesses have co-signed its entry yet. Ask again in a"
                                + " moment."));
        return new ReplayBundle(
                whole ? ReplayBundle.WHOLE : ReplayBundle.WITHOUT_VERDICT,
                row.engine(),
                reference,
                files.texts(),
                factsTree,
                screening,
                null,
                null,
                Json.MAPPER.readTree(proof));
    }

    /** Where not all of it was kept, what its rule set says again; the commitment tells whether that is the same. */
    private Screening screening(
            StoredScreening stored, FourFlowFacts facts, RuleSetReference reference, RuleSetFiles files) {
        return kept.whole(stored)
                .screening(facts, reference, files::ruleSet)
                .orElseGet(() -> PlainEvaluator.of(files.ruleSet()).screen(facts));
    }

    private SaltedRecord form(AssessmentMapper.AssessmentRow row, JsonNode facts, JsonNode screening) {
        ScreeningSalts salts = vault.openSalts(row.recordId(), row.salted());
        SortedMap<String, SaltedField> fields = new TreeMap<>();
        fields.put(KeptScreening.FACTS, new SaltedField(salts.facts(), facts));
        fields.put(KeptScreening.SCREENING, new SaltedField(salts.screening(), screening));
        int round = assessments
                .again(row.enterpriseId(), row.id())
                .map(AssessmentMapper.AgainRow::round)
                .orElse(1);
        AssessmentSubject subject = AssessmentSubject.of(row.recordNumber(), row.revision(), round);
        return new SaltedRecord(
                EntryKind.ASSESSMENT.name(),
                subject.id(),
                subject.revision(),
                Digest.parse(row.commitment()).algorithm(),
                fields,
                new TreeMap<>());
    }
}
