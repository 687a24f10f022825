package io.siliu.sandbox.outside;

import tools.jackson.databind.JsonNode;

/**
 * How badly an office behaves. Shares are between 0 and 1.
 *
 * @param latencyMillis added to every answer
 * @param errorRate share of calls that are answered 503 without having been acted on
 * @param silenceRate share of calls that are acted on, but whose connection breaks before the answer
 * @param duplicateRate share of calls that reach the office twice
 */
public record Knobs(int latencyMillis, double errorRate, double silenceRate, double duplicateRate) {

    public static final Knobs GOOD = new Knobs(0, 0, 0, 0);
    private static final int LONGEST_LATENCY_MILLIS = 120_000;

    public Knobs {
        if (latencyMillis < 0 || latencyMillis > LONGEST_LATENCY_MILLIS) {
            throw new IllegalArgumentException("latencyMillis is 0 to " + LONGEST_LATENCY_MILLIS);
        }
        requireShare("errorRate", errorRate);
        requireShare("silenceRate", silenceRate);
        requireShare("duplicateRate", duplicateRate);
    }

    /** These knobs, turned as far as the body says. */
    Knobs turned(JsonNode body) {
        return new Knobs(
                body.path("latencyMillis").asInt(latencyMillis),
                body.path("errorRate").asDouble(errorRate),
                body.path("silenceRate").asDouble(silenceRate),
                body.path("duplicateRate").asDouble(duplicateRate));
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " is 0 to 1");
        }
    }
}
