package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screens lines before their money moves, many together, under the rule set in force. Where a hit or a conclusion is critical, the
 * combination rules say hold, or an indicator ended in an error, a person has to release the line; everything else lets it go.
 * What a person let go is not held again on the grounds that they saw. Whatever hits alerts, and the record itself is screened again
 * when its papers are in. The assessment is kept with its facts, encrypted under the worker's key. Nothing is written here that the
 * facts look at, so a line is judged the same whichever others come before or beside it.
 */
@Component
class Gate implements PayoutGate {

    private final PublishedRuleSet published;
    private final Verdicts verdicts;
    private final GateFacts facts;
    private final GateVault vault;
    private final GateRenewals renewals;
    private final ReleasedGrounds released;
    private final GateAlerts alerts;
    private final BulkRows rows;
    private final IdGenerator ids;
    private final Clock clock;

    Gate(
            PublishedRuleSet published,
            Verdicts verdicts,
            GateFacts facts,
            GateVault vault,
            GateRenewals renewals,
            ReleasedGrounds released,
            GateAlerts alerts,
            BulkRows rows,
            IdGenerator ids,
            Clock clock) {
        this.published = published;
        this.verdicts = verdicts;
        this.facts = facts;
        this.vault = vault;
        this.renewals = renewals;
        this.released = released;
        this.alerts = alerts;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
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
        keep(screened);
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
        return found.decision() instanceof Decision.Held
                ? found.afterRelease(released.of(asked, found.line().workerId()))
                : found;
    }

    /**
     * A line that was screened.
     *
     * @param id of its assessment
     * @param releasedBefore whether it goes because a person let it go on the same grounds
     */
    private record Screened(
            long id,
            SettlementLine line,
            FourFlowFacts facts,
            Screening screening,
            StoredScreening stored,
            Decision decision,
            boolean releasedBefore) {

        static Screened of(GateFacts.OfLine known, Screening screening, RuleSet ruleSet, Verdicts verdicts, long id) {
            List<StoredHit> hits = screening.hits().stream()
                    .map(hit -> StoredHit.of(hit, ruleSet))
                    .toList();
            StoredScreening stored =
                    StoredScreening.of(screening, hits, verdicts.of(screening, ruleSet), known.stale());
            return new Screened(
                    id, known.line(), known.facts(), screening, stored, GateDecision.of(stored, Set.of()), false);
        }

        /** @param seen the grounds on which a person let it go */
        Screened afterRelease(Set<String> seen) {
            Decision again = GateDecision.of(stored, seen);
            return new Screened(id, line, facts, screening, stored, again, again instanceof Decision.Released);
        }
    }

    private void keep(List<Screened> screened) {
        Instant now = clock.instant();
        List<GateMapper.GateRow> found =
                screened.stream().map(each -> row(each, now)).toList();
        Set<Long> same = renewals.renewed(found, now);
        rows.write(
                GateMapper.class,
                found.stream().filter(row -> !same.contains(row.lineId())).toList(),
                GateMapper::insert);
        alerts.raise(
                screened.stream()
                        .filter(each -> !same.contains(each.line().id()))
                        .map(each -> new GateAlerts.Found(
                                each.line(),
                                Objects.toString(each.facts().region(), ""),
                                each.id(),
                                each.stored().hits()))
                        .toList(),
                now);
    }

    private GateMapper.GateRow row(Screened screened, Instant now) {
        long worker = screened.line().workerId();
        Screening screening = screened.screening();
        byte[] text = FactsText.write(screened.facts());
        return new GateMapper.GateRow(
                screened.line().enterpriseId(),
                screened.id(),
                screened.line().id(),
                screening.ruleSet().id(),
                screening.ruleSet().version(),
                screening.ruleSet().digest().toString(),
                RuleEngine.version(),
                vault.close(worker, text),
                CryptoSuite.SM.digest(text).bytes(),
                vault.close(worker, screened.stored()),
                screening.hits().size(),
                screening.count(Outcome.NOT_APPLICABLE),
                screening.count(Outcome.ERROR),
                OutcomeBits.of(screening),
                screened.stored().decision().name(),
                screened.releasedBefore(),
                now);
    }
}
