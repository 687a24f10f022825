package io.siliu.platform.party.internal;

import io.siliu.platform.database.StageCounts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many words that a licence stands again wait for a person: {@code restorations.waiting}. */
@Component
final class RestorationCounts implements StageCounts {

    private final RestorationMapper restorations;

    RestorationCounts(RestorationMapper restorations) {
        this.restorations = restorations;
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of("restorations.waiting", restorations.countWaiting());
    }
}
