package io.siliu.platform.assessment;

import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.SettlementLine;
import java.time.Instant;
import java.util.List;

/**
 * A settlement line with what the gate found of it and what became of its payment.
 *
 * @param worker masked name
 * @param payout its latest payment order, or null where the enterprise pays by itself
 * @param releases each time that a held payment of it was let go, the latest first
 * @param heldAgain whether its order was let go before and waits for a person once more
 * @param record number of its four-flow record, or null while there is none
 * @param alerts what it alerted for, gravest first
 * @param findings latest first; more than one where the line was screened again, as before a payment that had waited
 */
public record GatePage(
        SettlementLine line,
        String worker,
        Payout payout,
        List<Release> releases,
        boolean heldAgain,
        String record,
        List<GateAlert> alerts,
        List<GateFinding> findings) {

    /**
     * That a person let a held payment go.
     *
     * @param indicator what held it
     * @param by the name that the person goes by, or null
     * @param reason null where the worker's data were erased
     */
    public record Release(String indicator, Instant at, String by, String reason) {}

    public GatePage {
        releases = List.copyOf(releases);
        alerts = List.copyOf(alerts);
        findings = List.copyOf(findings);
    }
}
