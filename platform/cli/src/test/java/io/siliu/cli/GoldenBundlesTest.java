package io.siliu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * One bundle of each version, written once and never again: whoever was handed one in any year can still check it. They were
 * not written by this program, but by the words of its formats, over a rule set of three indicators.
 */
class GoldenBundlesTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream standardOutput = System.out;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, UTF_8));
    }

    @AfterEach
    void giveStandardOutputBack() {
        System.setOut(standardOutput);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void eachVersionHolds(int version) throws IOException {
        JsonNode answer = verified(text("version-" + version + ".replay.json"));

        assertThat(answer.at("/ok").booleanValue()).as(answer.toString()).isTrue();
        assertThat(answer.at("/verdict").isNull()).isEqualTo(version < 3);
    }

    @Test
    void theLastOneTellsWhatHeldThePayment() throws IOException {
        JsonNode answer = verified(text("version-3.replay.json"));

        assertThat(answer.at("/verdict/decision").stringValue()).isEqualTo("HOLD");
        assertThat(answer.at("/verdict/conclusions/0/id").stringValue()).isEqualTo("K01");
        assertThat(answer.at("/gate/held").booleanValue()).isTrue();
        assertThat(answer.at("/sentence").stringValue()).contains("结算行 900000000000003", "HOLD K01", "因 K01 停下");
    }

    /** Changed in the bundle and in the copy within its proof: the rule set contradicts it, and so does the log. */
    @Test
    void aVerdictThatWasChangedEverywhereHoldsNeitherWay() throws IOException {
        JsonNode answer = verified(text("version-3.replay.json").replace("\"HOLD\"", "\"PASS\""));

        assertThat(answer.at("/ok").booleanValue()).isFalse();
        assertThat(answer.at("/findings/0/kind").stringValue()).isEqualTo("VERDICT_DIFFERS");
        assertThat(answer.at("/proofHolds").booleanValue()).isFalse();
    }

    @Test
    void aPaymentThatWasHeldCannotBeToldToHaveBeenLetGo() throws IOException {
        JsonNode answer = verified(text("version-3.replay.json").replace("\"held\": true", "\"held\": false"));

        assertThat(answer.at("/findings/0/kind").stringValue()).isEqualTo("VERDICT_DIFFERS");
        assertThat(answer.at("/failedCheck").stringValue()).isNotBlank();
    }

    private JsonNode verified(String bundle) throws IOException {
        Path keys = Files.writeString(folder.resolve("public.keys"), text("public.keys"));
        Path file = Files.writeString(folder.resolve("golden.replay.json"), bundle);
        Siliu.run("verify", "--json", "--keys", keys.toString(), file.toString());
        return Json.MAPPER.readTree(printed.toString(UTF_8));
    }

    private static String text(String name) throws IOException {
        try (InputStream file = GoldenBundlesTest.class.getResourceAsStream("/replay/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
