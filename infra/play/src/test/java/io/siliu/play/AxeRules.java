package io.siliu.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What axe's own script says of its rules: each stands in it with its name and, right after it, how grave its faults are. */
final class AxeRules {

    /** Impacts that are looked for; a fault of any other is let pass. */
    static final Set<String> GRAVE = Set.of("serious", "critical");

    private static final String SCRIPT = "/axe.min.js";
    private static final String COLOURS = "color-contrast";

    /** Rules whose faults would be let pass: they need not be asked at all. */
    static final List<String> SLIGHT = named(Set.of("minor", "moderate"));

    private AxeRules() {}

    /** The slight ones and the comparison of colours. */
    static List<String> slightAndColours() {
        return Stream.concat(SLIGHT.stream(), Stream.of(COLOURS)).toList();
    }

    /** @throws IllegalStateException where the script is written otherwise, so that no rule is left out by mistake */
    private static List<String> named(Set<String> impacts) {
        List<MatchResult> rules = Pattern.compile("\\{id:\"([a-z-]+)\",(?:reviewOnFail:!0,)?impact:\"([a-z]+)\"")
                .matcher(script())
                .results()
                .toList();
        if (rules.stream().noneMatch(rule -> rule.group(1).equals(COLOURS) && GRAVE.contains(rule.group(2)))) {
            throw new IllegalStateException("axe's script does not say how grave its rules are");
        }
        return rules.stream()
                .filter(rule -> impacts.contains(rule.group(2)))
                .map(rule -> rule.group(1))
                .toList();
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
