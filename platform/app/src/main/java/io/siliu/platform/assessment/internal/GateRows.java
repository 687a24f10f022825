package io.siliu.platform.assessment.internal;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.rules.GateOutcome;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Writes what the gate found of a portion of lines and did with their payments, in bulk: rows, entries of the log and alerts. What
 * was found the same again is in all three already.
 */
@Component
final class GateRows {

    private final GateVault vault;
    private final GateRenewals renewals;
    private final GateCommitments commitments;
    private final GateAlerts alerts;
    private final BulkRows rows;
    private final Clock clock;

    GateRows(
            GateVault vault,
            GateRenewals renewals,
            GateCommitments commitments,
            GateAlerts alerts,
            BulkRows rows,
            Clock clock) {
        this.vault = vault;
        this.renewals = renewals;
        this.commitments = commitments;
        this.alerts = alerts;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A line that was screened.
     *
     * @param id of its assessment
     * @param outcome what becomes of its payment
     * @param releasedRound round of the screening that a person saw who had let it go, where that is why it goes; else null
     */
    record Found(
            long id,
            SettlementLine line,
            FourFlowFacts facts,
            Screening screening,
            StoredScreening stored,
            GateOutcome outcome,
            Integer releasedRound) {}

    /** @param portion whose workers' keys are prepared */
    void write(List<Found> portion) {
        Instant now = clock.instant();
        Map<Long, GateMapper.Latest> before =
                renewals.latest(portion.stream().map(Found::line).toList());
        List<GateMapper.Latest> same = new ArrayList<>();
        List<Found> others = new ArrayList<>();
        List<ScreeningCommitment> committed = new ArrayList<>();
        List<GateMapper.GateRow> assessments = new ArrayList<>();
        for (Found found : portion) {
            byte[] text = FactsText.write(found.facts());
            byte[] digest = CryptoSuite.SM.digest(text).bytes();
            GateMapper.Latest latest = before.get(found.line().id());
            if (latest != null && latest.isSame(ruleSet(found), RuleEngine.version(), digest, found.outcome())) {
                same.add(latest);
                continue;
            }
            ScreeningCommitment commitment = commitments.of(found, text, latest == null ? 1 : latest.round() + 1);
            others.add(found);
            committed.add(commitment);
            assessments.add(row(found, text, digest, commitment, now));
        }
        renewals.renew(same, now);
        rows.write(GateMapper.class, assessments, GateMapper::insert);
        commitments.append(committed);
        alert(others, now);
    }

    /** Also of those without a hit: what they alerted for before is gone. */
    private void alert(List<Found> screened, Instant now) {
        alerts.raise(
                screened.stream()
                        .map(each -> new GateAlerts.Found(
                                each.line(),
                                Objects.toString(each.facts().region(), ""),
                                each.id(),
                                each.stored().hits(),
                                LeftOpen.by(each.screening())))
                        .toList(),
                now);
    }

    private static String ruleSet(Found found) {
        return found.screening().ruleSet().digest().toString();
    }

    private GateMapper.GateRow row(
            Found found, byte[] text, byte[] digest, ScreeningCommitment committed, Instant now) {
        long worker = found.line().workerId();
        Screening screening = found.screening();
        return new GateMapper.GateRow(
                found.line().enterpriseId(),
                found.id(),
                found.line().id(),
                committed.subject().revision(),
                found.facts().asOf(),
                Objects.toString(found.facts().region(), ""),
                Objects.toString(found.facts().occupation(), ""),
                screening.ruleSet().id(),
                screening.ruleSet().version(),
                ruleSet(found),
                RuleEngine.version(),
                vault.close(worker, text),
                digest,
                vault.close(worker, found.stored()),
                screening.hits().size(),
                screening.count(Outcome.NOT_APPLICABLE),
                screening.count(Outcome.ERROR),
                OutcomeBits.of(screening),
                found.stored().decision().name(),
                found.outcome().by(),
                found.outcome().released(),
                found.releasedRound(),
                vault.close(worker, committed.salts()),
                committed.commitment().toString(),
                now);
    }
}
