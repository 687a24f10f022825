package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.joining;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screens a line before its money moves, under the rule set in force. Where the combination rules say hold, or an indicator
 * could not be asked, a person has to release it; everything else lets it go. Whatever hits alerts, and the record itself is
 * screened again when its papers are in. The assessment is kept with its facts, encrypted under the worker's key.
 */
@Component
class Gate implements PayoutGate {

    private static final String NOT_SCREENED = "NOT_SCREENED";
    private static final String BY_RULE = "VERDICT";
    private static final Text HELD_BY_RULE = new Text(
            "规则集的组合规则要求暂停付款，要平台的人看过才能付。",
            "A combination rule of the rule set holds this payment, so a person of the platform has to look before it may go.");
    private static final int MOST_NAMED = 20;

    private final PublishedRuleSet published;
    private final Verdicts verdicts;
    private final GateFacts facts;
    private final GateMapper gate;
    private final GateVault vault;
    private final GateAlerts alerts;
    private final SettlementLines lines;
    private final IdGenerator ids;
    private final Clock clock;

    Gate(
            PublishedRuleSet published,
            Verdicts verdicts,
            GateFacts facts,
            GateMapper gate,
            GateVault vault,
            GateAlerts alerts,
            SettlementLines lines,
            IdGenerator ids,
            Clock clock) {
        this.published = published;
        this.verdicts = verdicts;
        this.facts = facts;
        this.gate = gate;
        this.vault = vault;
        this.alerts = alerts;
        this.lines = lines;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision decide(long enterpriseId, long lineId, boolean recordedCard) {
        RuleEngine engine = published.engine();
        FourFlowFacts known = facts.of(enterpriseId, lineId, recordedCard);
        Screening screening = engine.screen(known);
        List<StoredHit> hits = screening.hits().stream()
                .map(hit -> StoredHit.of(hit, engine.ruleSet()))
                .toList();
        StoredScreening stored = StoredScreening.of(screening, hits, verdicts.of(screening, engine.ruleSet()));
        keep(enterpriseId, lineId, known, screening, stored);
        return decision(screening, stored);
    }

    /**
     * The combination rules of the rule set decide. What could not be asked is not a no: an indicator that ended in an
     * error holds the line too.
     */
    static Decision decision(Screening screening, StoredScreening stored) {
        if (stored.decision() == io.siliu.rules.Decision.HOLD) {
            return held(stored);
        }
        return screening.errors().isEmpty() ? new Decision.Released() : notScreened(screening.errors());
    }

    /** Named is what weighs most: what the hits mean together, else the critical hit, else the first one. */
    private static Decision held(StoredScreening stored) {
        Optional<Decision> together = stored.conclusions().stream()
                .filter(conclusion -> conclusion.severity() == Severity.CRITICAL)
                .map(conclusion -> held(conclusion.id(), conclusion.explanation()))
                .findFirst();
        return together.or(() -> stored.hits().stream()
                        .sorted(Comparator.comparing(
                                (StoredHit hit) -> Severity.valueOf(hit.severity()), Comparator.reverseOrder()))
                        .map(hit -> held(hit.indicator(), hit.text()))
                        .findFirst())
                .orElseGet(() -> held(BY_RULE, HELD_BY_RULE));
    }

    private static Decision held(String what, Text why) {
        return new Decision.Held(what, why.zh(), why.en());
    }

    private static Decision notScreened(List<Unanswered> errors) {
        String indicators =
                errors.stream().map(Unanswered::indicator).limit(MOST_NAMED).collect(joining(", "));
        return new Decision.Held(
                NOT_SCREENED,
                "付款前没能查完：" + indicators + " 出错，要平台的人看过才能付。",
                "This payment could not be screened: " + indicators
                        + " ended in an error, so a person of the platform has to look before it may go.");
    }

    private void keep(
            long enterpriseId, long lineId, FourFlowFacts known, Screening screening, StoredScreening stored) {
        long worker = Long.parseLong(known.worker().worker());
        byte[] text = FactsText.write(known);
        long id = ids.next();
        Instant now = clock.instant();
        gate.insert(new GateMapper.GateRow(
                enterpriseId,
                id,
                lineId,
                screening.ruleSet().id(),
                screening.ruleSet().version(),
                screening.ruleSet().digest().toString(),
                RuleEngine.version(),
                vault.close(worker, text),
                CryptoSuite.SM.digest(text).bytes(),
                vault.close(worker, stored),
                screening.hits().size(),
                screening.count(Outcome.NOT_APPLICABLE),
                screening.count(Outcome.ERROR),
                OutcomeBits.of(screening),
                stored.decision().name(),
                now));
        alerts.raise(
                lines.find(enterpriseId, lineId).orElseThrow(),
                Objects.toString(known.region(), ""),
                id,
                stored.hits(),
                now);
    }
}
