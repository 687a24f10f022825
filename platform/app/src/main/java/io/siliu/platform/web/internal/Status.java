package io.siliu.platform.web.internal;

import io.siliu.platform.database.StageCounts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All counts of all modules, sorted by name. */
@Component
final class Status {

    private final ObjectProvider<StageCounts> modules;
    private List<RememberedCounts> counts;

    Status(ObjectProvider<StageCounts> modules) {
        this.modules = modules;
    }

    Map<String, Long> counts() {
        Map<String, Long> all = new TreeMap<>();
        each().forEach(module -> all.putAll(module.counts()));
        return all;
    }

    /** Asked for when they are needed first: what counts may need what is made after this. */
    private synchronized List<RememberedCounts> each() {
        if (counts == null) {
            counts = modules.orderedStream()
                    .map(module -> new RememberedCounts(module, System::nanoTime))
                    .toList();
        }
        return counts;
    }
}
