package io.siliu.platform.assessment.internal;

import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedVerdict;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Commits to what the gate knew, said and did, and hands it over to the log in the transaction that lets the money go or holds
 * it; for all lines of a portion at once.
 */
@Component
final class GateCommitments {

    private final LedgerEntries ledger;
    private final SecureRandom random;

    GateCommitments(LedgerEntries ledger, SecureRandom random) {
        this.ledger = ledger;
        this.random = random;
    }

    /**
     * Commits to one screening under its line and how often that was screened.
     *
     * @param facts in their canonical form
     * @param round how often the line is screened with it
     */
    ScreeningCommitment of(GateRows.Found found, byte[] facts, int round) {
        Screening screening = found.screening();
        return ScreeningCommitment.of(
                AssessmentSubject.ofLine(found.line().id(), round),
                new ScreeningCommitment.Content(
                        facts,
                        screening,
                        SharedAnswers.of(screening),
                        SealedVerdict.of(
                                found.stored().decision(), found.stored().conclusions()),
                        found.outcome()),
                ScreeningSalts.ofGate(random));
    }

    void append(List<ScreeningCommitment> portion) {
        if (!portion.isEmpty()) {
            ledger.appendAll(portion.stream().map(ScreeningCommitment::entry).toList());
        }
    }
}
