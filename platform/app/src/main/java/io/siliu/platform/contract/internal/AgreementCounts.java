package io.siliu.platform.contract.internal;

import io.siliu.platform.database.StageCounts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many agreements could not be filed, or not be compared with the ledger, the last time: {@code agreements.in-doubt}. */
@Component
final class AgreementCounts implements StageCounts {

    private final ContractingMapper agreements;

    AgreementCounts(ContractingMapper agreements) {
        this.agreements = agreements;
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of("agreements.in-doubt", agreements.countInDoubt());
    }
}
