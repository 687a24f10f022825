package io.siliu.platform.web.internal;

import io.siliu.platform.database.StageCounts;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All counts of all modules, sorted by name. */
@Component
final class Status {

    private final ObjectProvider<StageCounts> modules;

    Status(ObjectProvider<StageCounts> modules) {
        this.modules = modules;
    }

    Map<String, Long> counts() {
        Map<String, Long> all = new TreeMap<>();
        modules.orderedStream().forEach(module -> all.putAll(module.counts()));
        return all;
    }
}
