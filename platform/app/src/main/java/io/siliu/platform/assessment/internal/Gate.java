package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.rules.GateOutcome;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screens lines before their money moves, many together, under the rule set in force. Where a hit or a conclusion is critical, the
 * combination rules say hold, or an indicator ended in an error, a person has to release the line; everything else lets it go.
 * What a person let go is not held again on the grounds that they saw. Whatever hits alerts, and the record itself is screened again
 * when its papers are in. The assessment is kept with its facts, encrypted under the worker's key, and committed to. Nothing is
 * written here that the facts look at, so a line is judged the same whichever others come before or beside it.
 */
@Component
class Gate implements PayoutGate {

    private final PublishedRuleSet published;
    private final Verdicts verdicts;
    private final GateFacts facts;
    private final GateVault vault;
    private final GateRenewals renewals;
    private final ReleasedGrounds released;
    private final GateRows rows;
    private final IdGenerator ids;

    Gate(
            PublishedRuleSet published,
            Verdicts verdicts,
            GateFacts facts,
            GateVault vault,
            GateRenewals renewals,
            ReleasedGrounds released,
            GateRows rows,
            IdGenerator ids) {
        this.published = published;
        this.verdicts = verdicts;
        this.facts = facts;
        this.vault = vault;
        this.renewals = renewals;
        this.released = released;
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, Decision> decide(List<Asked> lines) {
        RuleEngine engine = published.engine();
        List<GateFacts.OfLine> known = facts.of(lines);
        List<Screening> screenings =
                engine.screenAll(known.stream().map(GateFacts.OfLine::facts).toList());
        vault.prepare(known.stream().map(each -> each.line().workerId()).toList());
        List<Screened> screened = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Screened found = Screened.of(known.get(i), screenings.get(i), engine.ruleSet(), verdicts, ids.next());
            screened.add(unlessReleased(lines.get(i), found));
        }
        rows.write(screened.stream().map(Screened::kept).toList());
        return screened.stream().collect(toMap(each -> each.line().id(), Screened::decision));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stands(long enterpriseId, long lineId, Instant since) {
        RuleSet inForce = published.engine().ruleSet();
        return renewals.stands(
                enterpriseId, lineId, since, inForce.reference().digest().toString());
    }

    /** Whoever let a line go is asked for only where it would be held now. */
    private Screened unlessReleased(Asked asked, Screened found) {
        return found.decision() instanceof Decision.Held held
                ? found.afterRelease(released.of(asked, found.line().workerId()), held)
                : found;
    }

    /**
     * A line that was screened.
     *
     * @param id of its assessment
     */
    private record Screened(
            long id,
            SettlementLine line,
            FourFlowFacts facts,
            Screening screening,
            StoredScreening stored,
            Decision decision,
            GateOutcome outcome,
            Integer releasedRound) {

        static Screened of(GateFacts.OfLine known, Screening screening, RuleSet ruleSet, Verdicts verdicts, long id) {
            List<StoredHit> hits = screening.hits().stream()
                    .map(hit -> StoredHit.of(hit, ruleSet))
                    .toList();
            StoredScreening stored =
                    StoredScreening.of(screening, hits, verdicts.of(screening, ruleSet), known.stale());
            Decision decision = GateDecision.of(stored, Set.of());
            GateOutcome outcome =
                    decision instanceof Decision.Held held ? GateOutcome.heldBy(held.indicator()) : GateOutcome.letGo();
            return new Screened(id, known.line(), known.facts(), screening, stored, decision, outcome, null);
        }

        /**
         * @param seen what a person saw who let it go
         * @param held on which it would be held without that
         */
        Screened afterRelease(ReleasedGrounds.Seen seen, Decision.Held held) {
            Decision again = GateDecision.of(stored, seen.grounds());
            GateOutcome ofAgain = again instanceof Decision.Held other
                    ? GateOutcome.heldBy(other.indicator())
                    : GateOutcome.releasedFrom(held.indicator());
            Integer releasedRound = ofAgain.released() ? seen.round() : null;
            return new Screened(id, line, facts, screening, stored, again, ofAgain, releasedRound);
        }

        GateRows.Found kept() {
            return new GateRows.Found(id, line, facts, screening, stored, outcome, releasedRound);
        }
    }
}
