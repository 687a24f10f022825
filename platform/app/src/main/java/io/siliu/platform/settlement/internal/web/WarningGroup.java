package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.BookingOutcome.LineWarning;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines that have one warning in common. */
record WarningGroup(LineWarning.Kind kind, int count, String lines) {

    private static final int SHOWN = 10;

    static List<WarningGroup> of(List<LineWarning> warnings) {
        Map<LineWarning.Kind, List<LineWarning>> grouped =
                warnings.stream().collect(Collectors.groupingBy(LineWarning::kind, TreeMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(each -> new WarningGroup(each.getKey(), each.getValue().size(), numbers(each.getValue())))
                .toList();
    }

    private static String numbers(List<LineWarning> warnings) {
        String first = warnings.stream()
                .limit(SHOWN)
                .map(warning -> Integer.toString(warning.line()))
                .collect(Collectors.joining(", "));
        return warnings.size() > SHOWN ? first + " …" : first;
    }
}
