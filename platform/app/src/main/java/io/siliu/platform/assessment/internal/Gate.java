package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.joining;
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
import io.siliu.rules.Severity;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screens lines before their money moves, many together, under the rule set in force. Where a hit or a conclusion is critical, the
 * combination rules say hold, or an indicator ended in an error, a person has to release the line; everything else lets it go.
 * Whatever hits alerts, and the record itself is screened again when its papers are in. The assessment is kept with its facts,
 * encrypted under the worker's key. Nothing is written here that the facts look at, so a line is judged the same whichever others
 * come before or beside it.
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
    private final GateVault vault;
    private final GateAlerts alerts;
    private final BulkRows rows;
    private final IdGenerator ids;
    private final Clock clock;

    Gate(
            PublishedRuleSet published,
            Verdicts verdicts,
            GateFacts facts,
            GateVault vault,
            GateAlerts alerts,
            BulkRows rows,
            IdGenerator ids,
            Clock clock) {
        this.published = published;
        this.verdicts = verdicts;
        this.facts = facts;
        this.vault = vault;
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
        List<Screened> screened = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            screened.add(Screened.of(known.get(i), screenings.get(i), engine.ruleSet(), verdicts, ids.next()));
        }
        keep(screened);
        return screened.stream()
                .collect(toMap(each -> each.line().id(), each -> decision(each.screening(), each.stored())));
    }

    /**
     * A line that was screened.
     *
     * @param id of its assessment
     */
    private record Screened(
            long id, SettlementLine line, FourFlowFacts facts, Screening screening, StoredScreening stored) {

        static Screened of(GateFacts.OfLine known, Screening screening, RuleSet ruleSet, Verdicts verdicts, long id) {
            List<StoredHit> hits = screening.hits().stream()
                    .map(hit -> StoredHit.of(hit, ruleSet))
                    .toList();
            return new Screened(
                    id,
                    known.line(),
                    known.facts(),
                    screening,
                    StoredScreening.of(screening, hits, verdicts.of(screening, ruleSet), known.stale()));
        }
    }

    /**
     * The combination rules of the rule set decide, and what is critical holds the line whatever they say. What could not be
     * asked is not a no: an indicator that ended in an error holds it too.
     */
    static Decision decision(Screening screening, StoredScreening stored) {
        if (stored.decision() == io.siliu.rules.Decision.HOLD || HoldGrounds.areCritical(stored)) {
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

    private void keep(List<Screened> screened) {
        Instant now = clock.instant();
        vault.prepare(screened.stream().map(each -> each.line().workerId()).toList());
        rows.write(
                GateMapper.class, screened.stream().map(each -> row(each, now)).toList(), GateMapper::insert);
        alerts.raise(
                screened.stream()
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
                now);
    }
}
