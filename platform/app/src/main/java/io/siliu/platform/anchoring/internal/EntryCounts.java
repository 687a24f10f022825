package io.siliu.platform.anchoring.internal;

import io.siliu.platform.database.StageCounts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many entries wait for their place in the log: {@code entries.pending}. */
@Component
final class EntryCounts implements StageCounts {

    private final EntryMapper entries;

    EntryCounts(EntryMapper entries) {
        this.entries = entries;
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of("entries.pending", entries.countWaiting());
    }
}
