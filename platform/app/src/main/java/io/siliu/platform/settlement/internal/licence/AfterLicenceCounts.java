package io.siliu.platform.settlement.internal.licence;

import io.siliu.platform.database.StageCounts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many lines that were paid to an ended business wait for a person: {@code lines.after-licence}. */
@Component
final class AfterLicenceCounts implements StageCounts {

    private final AfterLicenceMapper findings;

    AfterLicenceCounts(AfterLicenceMapper findings) {
        this.findings = findings;
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of("lines.after-licence", findings.waiting());
    }
}
