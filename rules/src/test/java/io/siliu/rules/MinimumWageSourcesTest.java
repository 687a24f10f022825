package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minimum wages are cited from the state's own pages, or from a news office that names the notice. */
class MinimumWageSourcesTest {

    private static final Pattern HOST = Pattern.compile("https?://([^/\"]+)");

    @ParameterizedTest
    @ValueSource(strings = {"L04", "L05"})
    void noAddressIsThatOfAnUnknownSite(String indicator) throws IOException {
        try (var file = RuleSets.class.getResourceAsStream("/indicators/" + indicator + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(HOST.matcher(text).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(host -> host.endsWith(".gov.cn") || host.equals("wallstreetcn.com"));
        }
    }
}
