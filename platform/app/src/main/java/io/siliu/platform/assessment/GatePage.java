package io.siliu.platform.assessment;

import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.SettlementLine;
import java.util.List;

/**
 * A settlement line with what the gate found of it and what became of its payment.
 *
 * @param worker masked name
 * @param payout its latest payment order, or null where the enterprise pays by itself
 * @param releasedBy who let a held payment go, or null
 * @param record number of its four-flow record, or null while there is none
 * @param alerts what it alerted for, gravest first
 * @param findings latest first; more than one where the line was ordered to be paid again
 */
public record GatePage(
        SettlementLine line,
        String worker,
        Payout payout,
        String releasedBy,
        String record,
        List<GateAlert> alerts,
        List<GateFinding> findings) {

    public GatePage {
        alerts = List.copyOf(alerts);
        findings = List.copyOf(findings);
    }
}
