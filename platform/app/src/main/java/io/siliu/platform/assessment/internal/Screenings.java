package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.database.Mode;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Screens claimed revisions in the transaction of their claim: facts, outcomes, alerts, the entry in the log and the next
 * stage are there together or not at all. Everything is read and written for the whole portion at once.
 */
@Component
final class Screenings {

    private final PublishedRuleSet published;
    private final Verdicts verdicts;
    private final SealedRecords sealed;
    private final AssessmentMapper assessments;
    private final ScreeningRows rows;
    private final LedgerEntries ledger;
    private final FactVault vault;
    private final IdGenerator ids;
    private final SecureRandom random;
    private final Clock clock;
    private final InventedNumbers invented;

    Screenings(
            PublishedRuleSet published,
            Verdicts verdicts,
            SealedRecords sealed,
            AssessmentMapper assessments,
            ScreeningRows rows,
            LedgerEntries ledger,
            FactVault vault,
            IdGenerator ids,
            SecureRandom random,
            Clock clock,
            Mode mode) {
        this.published = published;
        this.verdicts = verdicts;
        this.sealed = sealed;
        this.assessments = assessments;
        this.rows = rows;
        this.ledger = ledger;
        this.vault = vault;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
        this.invented = mode.inventedIdentifiers() ? InventedNumbers.ACCEPTED : InventedNumbers.REFUSED;
    }

    /** Compiles what is needed, outside of any claim. */
    void prepare() {
        verdicts.prepare(published.engine().ruleSet());
    }

    void screen(List<SealedRevision> revisions) {
        RuleEngine engine = published.engine();
        RuleSet ruleSet = engine.ruleSet();
        vault.prepare(revisions.stream().map(SealedRevision::recordId).toList());
        List<FourFlowFacts> facts = facts(revisions);
        List<Screening> screenings = engine.screenAll(facts);
        List<KeptScreening> kept = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            Screening screening = screenings.get(i);
            kept.add(KeptScreening.of(
                    revisions.get(i), facts.get(i), screening, verdicts.of(screening, ruleSet), ruleSet, random));
        }
        keep(kept);
    }

    private List<FourFlowFacts> facts(List<SealedRevision> revisions) {
        Map<String, byte[]> stored = new HashMap<>();
        assessments
                .featuresOf(revisions)
                .forEach(row -> stored.put(row.recordId() + "/" + row.revision(), row.features()));
        return revisions.stream()
                .map(revision -> FactsOfRecord.of(
                        revision,
                        vault.open(
                                revision.recordId(),
                                Optional.ofNullable(stored.get(revision.recordId() + "/" + revision.revision()))
                                        .orElseThrow(),
                                Features.class),
                        invented))
                .toList();
    }

    private void keep(List<KeptScreening> kept) {
        rows.write(
                kept.stream()
                        .map(each -> new ScreeningRows.Numbered(ids.next(), each))
                        .toList(),
                clock.instant());
        ledger.appendAll(kept.stream().map(Screenings::entry).toList());
        sealed.screenedAll(kept.stream()
                .map(each -> new SealedRecords.Screened(each.revision(), each.shown()))
                .toList());
    }

    private static LedgerEntries.Appended entry(KeptScreening kept) {
        return new LedgerEntries.Appended(
                EntryKind.ASSESSMENT,
                kept.revision().number(),
                kept.revision().revision(),
                kept.commitment(),
                Map.of("ruleSet", kept.screening().ruleSet().digest().toString()));
    }
}
