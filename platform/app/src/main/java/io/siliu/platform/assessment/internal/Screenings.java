package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.platform.database.Mode;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRecords.ToScreen;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Screens claimed revisions in the transaction of their claim: facts, outcomes, alerts, the entry in the log and the next
 * stage are there together or not at all. Everything is read and written for the whole portion at once.
 */
@Component
final class Screenings {

    private final FeaturesOfRevisions features;
    private final PublishedRuleSet published;
    private final Verdicts verdicts;
    private final SealedRecords sealed;
    private final AssessmentMapper assessments;
    private final SealedFeatures sealing;
    private final ScreeningRows rows;
    private final KeptAnswers answers;
    private final LedgerEntries ledger;
    private final FactVault vault;
    private final IdGenerator ids;
    private final SecureRandom random;
    private final Clock clock;
    private final InventedNumbers invented;

    Screenings(
            FeaturesOfRevisions features,
            PublishedRuleSet published,
            Verdicts verdicts,
            SealedRecords sealed,
            AssessmentMapper assessments,
            SealedFeatures sealing,
            ScreeningRows rows,
            KeptAnswers answers,
            LedgerEntries ledger,
            FactVault vault,
            IdGenerator ids,
            SecureRandom random,
            Clock clock,
            Mode mode) {
        this.features = features;
        this.published = published;
        this.verdicts = verdicts;
        this.sealed = sealed;
        this.assessments = assessments;
        this.sealing = sealing;
        this.rows = rows;
        this.answers = answers;
        this.ledger = ledger;
        this.vault = vault;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
        this.invented = mode.invented();
    }

    /** Compiles what is needed, outside of any claim. */
    void prepare() {
        verdicts.prepare(published.engine().ruleSet());
    }

    void screen(List<ToScreen> claimed) {
        List<ToScreen> first =
                claimed.stream().filter(each -> each.again() == null).toList();
        if (!first.isEmpty()) {
            screenFirst(first);
        }
        List<ToScreen> again =
                claimed.stream().filter(each -> each.again() != null).toList();
        if (!again.isEmpty()) {
            screenAgain(again);
        }
    }

    private void screenFirst(List<ToScreen> claimed) {
        RuleEngine engine = published.engine();
        RuleSet ruleSet = engine.ruleSet();
        List<SealedRevision> revisions =
                claimed.stream().map(ToScreen::revision).toList();
        vault.prepare(revisions.stream().map(SealedRevision::recordId).toList());
        List<Sealed> facts = facts(revisions);
        List<Screening> screenings =
                engine.screenAll(facts.stream().map(one -> one.text().facts()).toList());
        List<KeptScreening> kept = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            Screening screening = screenings.get(i);
            kept.add(KeptScreening.of(
                    claimed.get(i),
                    1,
                    facts.get(i).text(),
                    facts.get(i).stale(),
                    screening,
                    verdicts.of(screening, ruleSet),
                    ruleSet,
                    random));
        }
        keep(kept);
    }

    /**
     * With what is known by now. Where that comes to the same facts under the same rule set, the last screening still says
     * it all, and nothing is kept.
     */
    private void screenAgain(List<ToScreen> claimed) {
        RuleEngine engine = published.engine();
        RuleSet ruleSet = engine.ruleSet();
        List<SealedRevision> revisions =
                claimed.stream().map(ToScreen::revision).toList();
        vault.prepare(revisions.stream().map(SealedRevision::recordId).toList());
        List<Features> features = this.features.of(revisions);
        Map<EarlierScreening.Of, EarlierScreening> earlier = EarlierScreening.of(assessments.earlier(revisions));
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            SealedRevision revision = revisions.get(i);
            FourFlowFacts facts = FactsOfRecord.of(revision, features.get(i), invented);
            EarlierScreening before = earlier.getOrDefault(
                    new EarlierScreening.Of(revision.recordId(), revision.revision()), EarlierScreening.NONE);
            if (!before.stoodOn(facts, salts -> vault.openSalts(revision.recordId(), salts), ruleSet)) {
                changed.add(new Changed(
                        claimed.get(i), before, facts, features.get(i).stale()));
            }
        }
        keepAgain(changed, engine);
    }

    /** A revision of which other facts are known by now than its last screening stood on. */
    private record Changed(ToScreen claimed, EarlierScreening before, FourFlowFacts facts, List<Stale> stale) {

        int round() {
            return before.count() + 1;
        }

        AssessmentMapper.Renewed row(long id) {
            return new AssessmentMapper.Renewed(claimed.revision(), id, round(), before.lastId(), claimed.again());
        }
    }

    private void keepAgain(List<Changed> changed, RuleEngine engine) {
        if (changed.isEmpty()) {
            return;
        }
        RuleSet ruleSet = engine.ruleSet();
        List<Screening> screenings =
                engine.screenAll(changed.stream().map(Changed::facts).toList());
        List<KeptScreening> kept = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            Changed one = changed.get(i);
            Screening screening = screenings.get(i);
            kept.add(KeptScreening.of(
                    one.claimed(),
                    one.round(),
                    FactsText.of(one.facts()),
                    one.stale(),
                    screening,
                    verdicts.of(screening, ruleSet),
                    ruleSet,
                    random));
        }
        List<ScreeningRows.Numbered> numbered = keep(kept);
        rows.writeAgain(IntStream.range(0, changed.size())
                .filter(i -> changed.get(i).before().count() > 0)
                .mapToObj(i -> changed.get(i).row(numbered.get(i).id()))
                .toList());
    }

    /** The facts of a revision as they were sealed, and what of them stood on a table that was behind. */
    private record Sealed(FactsText text, List<Stale> stale) {}

    private List<Sealed> facts(List<SealedRevision> revisions) {
        List<FeaturesText.Kept> stored = sealing.of(
                revisions.stream().map(SealingFeaturesMapper.Asked::of).toList());
        List<Sealed> facts = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            FeaturesText.Kept kept = stored.get(i);
            facts.add(new Sealed(
                    FactsText.of(FactsOfRecord.of(revisions.get(i), kept.features(), invented), kept.signals()),
                    kept.features().stale()));
        }
        return facts;
    }

    private List<ScreeningRows.Numbered> keep(List<KeptScreening> kept) {
        answers.keep(kept.stream().map(KeptScreening::shared).collect(toSet()));
        List<ScreeningRows.Numbered> numbered = kept.stream()
                .map(each -> new ScreeningRows.Numbered(ids.next(), each))
                .toList();
        rows.write(numbered, clock.instant());
        ledger.appendAll(kept.stream().map(each -> each.committed().entry()).toList());
        sealed.screenedAll(kept.stream()
                .map(each -> new SealedRecords.Screened(each.revision(), each.shown()))
                .toList());
        return numbered;
    }
}
