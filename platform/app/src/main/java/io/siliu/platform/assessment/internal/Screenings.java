package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.database.Mode;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRecords.Verdict;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.rules.Hit;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import io.siliu.rules.Unanswered;
import io.siliu.rules.fact.FourFlowFacts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Screens claimed revisions in the transaction of their claim: facts, outcomes, alerts, the entry in the log and the next
 * stage are there together or not at all.
 */
@Component
final class Screenings {

    private static final int LONGEST_FACTS = 500;

    private final PublishedRuleSet published;
    private final SealedRecords sealed;
    private final AssessmentMapper assessments;
    private final AlertMapper alerts;
    private final LedgerEntries ledger;
    private final FactVault vault;
    private final IdGenerator ids;
    private final SecureRandom random;
    private final Clock clock;
    private final InventedNumbers invented;

    Screenings(
            PublishedRuleSet published,
            SealedRecords sealed,
            AssessmentMapper assessments,
            AlertMapper alerts,
            LedgerEntries ledger,
            FactVault vault,
            IdGenerator ids,
            SecureRandom random,
            Clock clock,
            Mode mode) {
        this.published = published;
        this.sealed = sealed;
        this.assessments = assessments;
        this.alerts = alerts;
        this.ledger = ledger;
        this.vault = vault;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
        this.invented = mode.inventedIdentifiers() ? InventedNumbers.ACCEPTED : InventedNumbers.REFUSED;
    }

    void screen(List<SealedRevision> revisions) {
        RuleEngine engine = published.engine();
        RuleSet ruleSet = engine.ruleSet();
        List<FourFlowFacts> facts = revisions.stream().map(this::facts).toList();
        List<Screening> screenings = engine.screenAll(facts);
        for (int i = 0; i < revisions.size(); i++) {
            keep(revisions.get(i), facts.get(i), screenings.get(i), ruleSet);
        }
    }

    private FourFlowFacts facts(SealedRevision revision) {
        Features features = vault.open(
                revision.recordId(),
                assessments
                        .features(revision.enterpriseId(), revision.recordId(), revision.revision())
                        .orElseThrow(),
                Features.class);
        return FactsOfRecord.of(revision, features, invented);
    }

    private void keep(SealedRevision revision, FourFlowFacts facts, Screening screening, RuleSet ruleSet) {
        Instant now = clock.instant();
        long id = ids.next();
        List<StoredHit> hits =
                screening.hits().stream().map(hit -> StoredHit.of(hit, ruleSet)).toList();
        StoredScreening stored = StoredScreening.of(screening, hits, ruleSet);
        SaltedRecord form = form(revision, facts, screening);
        String factsText = FactsText.write(facts);
        assessments.insert(new AssessmentMapper.AssessmentRow(
                revision.enterpriseId(),
                id,
                revision.recordId(),
                revision.number(),
                revision.revision(),
                facts.asOf(),
                Objects.toString(facts.region(), ""),
                Objects.toString(facts.occupation(), ""),
                screening.ruleSet().id(),
                screening.ruleSet().version(),
                screening.ruleSet().digest().toString(),
                RuleEngine.version(),
                vault.closeText(revision.recordId(), factsText),
                CryptoSuite.SM.digest(CanonicalJson.ofText(factsText)).bytes(),
                vault.close(revision.recordId(), stored),
                vault.close(revision.recordId(), salts(form)),
                form.commitment().toString(),
                screening.hits().size(),
                screening.notApplicable().size(),
                screening.errors().size(),
                now));
        assessments.insertOutcomes(outcomes(revision.enterpriseId(), id, screening));
        hits.forEach(hit -> alerts.raise(alert(revision, id, hit, now)));
        ledger.append(
                EntryKind.ASSESSMENT,
                revision.number(),
                revision.revision(),
                form.commitment(),
                Map.of("ruleSet", screening.ruleSet().digest().toString()));
        sealed.screened(revision, verdict(screening));
    }

    private SaltedRecord form(SealedRevision revision, FourFlowFacts facts, Screening screening) {
        Map<String, JsonNode> fields = new TreeMap<>();
        fields.put("facts", Json.MAPPER.readTree(FactsText.write(facts)));
        fields.put("screening", Json.tree(screening));
        return SaltedRecord.seal(
                CryptoSuite.SM, EntryKind.ASSESSMENT.name(), revision.number(), revision.revision(), fields, random);
    }

    private static Map<String, String> salts(SaltedRecord form) {
        Map<String, String> salts = new TreeMap<>();
        form.fields().forEach((name, field) -> salts.put(name, field.salt()));
        return salts;
    }

    private AlertMapper.RaisedAlert alert(SealedRevision revision, long assessment, StoredHit hit, Instant now) {
        return new AlertMapper.RaisedAlert(
                revision.enterpriseId(),
                ids.next(),
                revision.recordId(),
                revision.number(),
                revision.revision(),
                assessment,
                revision.content().worker().city(),
                hit.indicator(),
                hit.severity(),
                rank(Severity.valueOf(hit.severity())),
                hit.sixTrue(),
                vault.close(revision.recordId(), hit),
                now);
    }

    private static List<AssessmentMapper.OutcomeRow> outcomes(long enterprise, long id, Screening screening) {
        Map<String, Unanswered> unanswered = new TreeMap<>();
        screening.unanswered().forEach(each -> unanswered.put(each.indicator(), each));
        Map<String, Hit> hits = new TreeMap<>();
        screening.hits().forEach(hit -> hits.put(hit.indicator(), hit));
        List<AssessmentMapper.OutcomeRow> rows = new ArrayList<>();
        for (Map.Entry<String, Outcome> each : screening.outcomes().entrySet()) {
            Hit hit = hits.get(each.getKey());
            Unanswered open = unanswered.get(each.getKey());
            String facts = open == null ? "" : String.join(",", open.facts());
            rows.add(new AssessmentMapper.OutcomeRow(
                    enterprise,
                    id,
                    each.getKey(),
                    each.getValue().name(),
                    hit == null ? null : hit.severity().name(),
                    facts.substring(0, Math.min(LONGEST_FACTS, facts.length()))));
        }
        return rows;
    }

    private static Verdict verdict(Screening screening) {
        return screening.hits().stream()
                .map(Hit::severity)
                .max(Enum::compareTo)
                .map(severity -> new Verdict(screening.hits().size(), severity.name(), rank(severity)))
                .orElse(new Verdict(0, null, 0));
    }

    private static int rank(Severity severity) {
        return severity.ordinal() + 1;
    }
}
