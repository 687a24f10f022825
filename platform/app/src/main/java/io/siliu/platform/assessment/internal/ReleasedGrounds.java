package io.siliu.platform.assessment.internal;

import io.siliu.platform.settlement.PayoutGate.Asked;
import io.siliu.rules.HoldGrounds;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The grounds on which a person let a payment go that was held: all of the screening that they had before them. On these it is not
 * held again; on any other it is, until a person has looked at that too.
 */
@Component
final class ReleasedGrounds {

    private final GateMapper gate;
    private final GateVault vault;

    ReleasedGrounds(GateMapper gate, GateVault vault) {
        this.gate = gate;
        this.vault = vault;
    }

    /** None where nobody let it go. */
    Set<String> of(Asked asked, long workerId) {
        return asked.sawAt() == null
                ? Set.of()
                : gate.screeningAt(asked.enterpriseId(), asked.lineId(), asked.sawAt())
                        .flatMap(closed -> vault.screening(workerId, closed))
                        .map(StoredScreening::found)
                        .map(HoldGrounds::seenIn)
                        .orElse(Set.of());
    }
}
