package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.RevisionChanges.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Values under the same label that are not the same. */
final class ChangedValues {

    private ChangedValues() {}

    /** In the order of the later values; what only the earlier had comes last. */
    static List<Value> between(Map<String, String> before, Map<String, String> after) {
        Set<String> labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        return labels.stream()
                .filter(label -> !Objects.equals(before.get(label), after.get(label)))
                .map(label -> new Value(label, before.get(label), after.get(label)))
                .toList();
    }
}
