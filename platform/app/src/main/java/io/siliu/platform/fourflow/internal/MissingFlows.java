package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.RecordContent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The flows that are not complete, as one column holds them. */
final class MissingFlows {

    private MissingFlows() {}

    static String of(RecordContent content) {
        if (content.isComplete()) {
            return "";
        }
        Set<Flow> missing = EnumSet.noneOf(Flow.class);
        content.gaps().forEach(gap -> missing.add(gap.flow()));
        return missing.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<Flow> parse(String column) {
        Set<Flow> flows = EnumSet.noneOf(Flow.class);
        if (!column.isEmpty()) {
            Arrays.stream(column.split(",")).map(Flow::valueOf).forEach(flows::add);
        }
        return flows;
    }
}
