package io.siliu.bench.detection;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.internal.features.Computed;
import io.siliu.rules.fact.FourFlowFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** How often the product's features and those of the bench's own calculator have the same value, where both have one. */
final class Agreement {

    private static final BigDecimal ROUNDING = new BigDecimal("0.0001");

    private final Map<String, int[]> features = new TreeMap<>();

    void compare(FourFlowFacts own, Computed product) {
        JsonNode here = Json.tree(own.signals());
        Json.tree(product.signals())
                .properties()
                .forEach(part -> part.getValue()
                        .properties()
                        .forEach(each -> compare(
                                part.getKey() + "." + each.getKey(),
                                here.path(part.getKey()).path(each.getKey()).path("value"),
                                each.getValue().path("value"))));
    }

    private void compare(String feature, JsonNode here, JsonNode there) {
        if (here.isValueNode() && !here.isNull() && there.isValueNode() && !there.isNull()) {
            int[] counts = features.computeIfAbsent(feature, key -> new int[2]);
            counts[0] += isSame(here.asString(), there.asString()) ? 1 : 0;
            counts[1]++;
        }
    }

    private static boolean isSame(String one, String other) {
        try {
            return new BigDecimal(one).subtract(new BigDecimal(other)).abs().compareTo(ROUNDING) <= 0;
        } catch (NumberFormatException words) {
            return one.equals(other);
        }
    }

    /** A feature a line: name, how often the same, how often both have a value. */
    List<String> lines() {
        return features.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue()[0] + " " + each.getValue()[1])
                .toList();
    }
}
