package io.siliu.platform.assessment.internal;

import io.siliu.platform.settlement.PayoutGate.Asked;
import io.siliu.rules.HoldGrounds;
import java.util.Optional;
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

    /**
     * What a person saw who let a line go.
     *
     * @param round which screening of the line that was; null where nobody let it go, or nothing of it can be read any more
     */
    record Seen(Integer round, Set<String> grounds) {

        private static final Seen NOTHING = new Seen(null, Set.of());
    }

    Seen of(Asked asked, long workerId) {
        return asked.sawAt() == null
                ? Seen.NOTHING
                : gate.screeningAt(asked.enterpriseId(), asked.lineId(), asked.sawAt())
                        .flatMap(shown -> seen(shown, workerId))
                        .orElse(Seen.NOTHING);
    }

    private Optional<Seen> seen(GateMapper.Shown shown, long workerId) {
        return vault.screening(workerId, shown.screening()).map(screening -> new Seen(shown.round(), in(screening)));
    }

    /** All that whoever has a screening before them sees, whether it holds or not. */
    static Set<String> in(StoredScreening shown) {
        return HoldGrounds.seenIn(shown.found());
    }
}
