package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import io.siliu.rules.Unanswered;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screens a line before its money moves, under the rule set in force. A critical hit, or an indicator that could not be
 * asked, holds it until a person releases it; everything else lets it go, and the record itself is screened again when its papers are in. The assessment is kept with
 * its facts, encrypted under the worker's key.
 */
@Component
class Gate implements PayoutGate {

    private static final String NOT_SCREENED = "NOT_SCREENED";
    private static final int MOST_NAMED = 20;

    private final PublishedRuleSet published;
    private final GateFacts facts;
    private final GateMapper gate;
    private final PersonalData personal;
    private final IdGenerator ids;
    private final Clock clock;

    Gate(
            PublishedRuleSet published,
            GateFacts facts,
            GateMapper gate,
            PersonalData personal,
            IdGenerator ids,
            Clock clock) {
        this.published = published;
        this.facts = facts;
        this.gate = gate;
        this.personal = personal;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision decide(long enterpriseId, long lineId) {
        RuleEngine engine = published.engine();
        FourFlowFacts known = facts.of(enterpriseId, lineId);
        Screening screening = engine.screen(known);
        List<StoredHit> hits = screening.hits().stream()
                .map(hit -> StoredHit.of(hit, engine.ruleSet()))
                .toList();
        keep(enterpriseId, lineId, known, screening, StoredScreening.of(screening, hits, engine.ruleSet()));
        return decision(screening, hits);
    }

    /** What could not be asked is not a no: an indicator that ended in an error holds the line too. */
    static Decision decision(Screening screening, List<StoredHit> hits) {
        Optional<StoredHit> critical = hits.stream()
                .filter(hit -> hit.severity().equals(Severity.CRITICAL.name()))
                .findFirst();
        if (critical.isPresent()) {
            StoredHit hit = critical.get();
            return new Decision.Held(
                    hit.indicator(), hit.text().zh(), hit.text().en());
        }
        return screening.errors().isEmpty() ? new Decision.Released() : notScreened(screening.errors());
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
        String text = FactsText.write(known);
        gate.insert(new GateMapper.GateRow(
                enterpriseId,
                ids.next(),
                lineId,
                screening.ruleSet().id(),
                screening.ruleSet().version(),
                screening.ruleSet().digest().toString(),
                personal.encryptText(worker, text),
                CryptoSuite.SM.digest(CanonicalJson.ofText(text)).bytes(),
                personal.encrypt(worker, Json.text(stored).getBytes(UTF_8)),
                screening.hits().size(),
                screening.notApplicable().size(),
                screening.errors().size(),
                clock.instant()));
    }
}
