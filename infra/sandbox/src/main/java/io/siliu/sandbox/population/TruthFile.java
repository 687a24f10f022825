package io.siliu.sandbox.population;

import io.siliu.kernel.canonical.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The truth of a month as JSON lines, one planted case a line. */
public final class TruthFile {

    private TruthFile() {}

    public static byte[] bytes(Population population, Map<String, String> taskNumbers) {
        return Truth.of(population, taskNumbers).stream()
                .map(Json::text)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
