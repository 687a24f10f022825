package io.siliu.sandbox.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.registry.RegistryOffice.Pace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One key is one application and one licence, whatever happens in between. */
class RegistryOfficeTests {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Pace PACE = new Pace(Duration.ofSeconds(4), Duration.ofSeconds(15));

    @TempDir
    private Path folder;

    @Test
    void anApplicationIsReceivedThenReviewedThenLicensed() {
        apply(at(0), "k1", "1");

        assertThat(state(at(1), "k1")).isEqualTo("RECEIVED");
        assertThat(state(at(5), "k1")).isEqualTo("UNDER_REVIEW");
        assertThat(state(at(16), "k1")).isEqualTo("LICENSED");
        JsonNode licence = ask(at(16), "k1").path("licence");
        String code = licence.path("creditCode").asString();
        assertThat(code).startsWith("92990000");
        assertThat(UnifiedSocialCreditCode.check(code, InventedNumbers.ACCEPTED).isValid())
                .isTrue();
        assertThat(licence.path("registeredOn").asString()).isEqualTo("2026-11-24");
    }

    @Test
    void theSameKeyIsTheSameApplicationAlsoAfterAKill() {
        apply(at(0), "k1", "1");
        Reply again = apply(at(2), "k1", "1");

        assertThat(again.status()).isEqualTo(202);
        assertThat(at(2).taken()).isEqualTo(1);
        assertThat(ask(at(16), "k1").path("licence"))
                .isEqualTo(ask(at(99), "k1").path("licence"));
    }

    @Test
    void theSameKeyWithAnotherContentAndASecondApplicationOfOnePersonAreRefused() {
        apply(at(0), "k1", "1");

        assertThat(apply(at(1), "k1", "2").status()).isEqualTo(409);
        assertThat(apply(at(1), "k2", "1").status()).isEqualTo(409);
        assertThat(apply(at(1), "k2", "2").status()).isEqualTo(202);
    }

    @Test
    void anUnknownKeyIsNotFoundAndAMissingFieldIsNamed() {
        assertThat(at(0).answer(new Request("GET", "/applications/k9", "", MissingNode.getInstance()))
                        .status())
                .isEqualTo(404);
        Reply refused = at(0).answer(new Request("POST", "/applications", "k1", Json.tree(Map.of("name", "示例"))));
        assertThat(new String(refused.body())).contains("FIELD_MISSING", "idNumber");
    }

    @Test
    void aForbiddenTradeNameIsRejected() {
        Map<String, String> content = content("1");
        content.put("tradeName", "国家示例配送服务部");
        at(0).answer(new Request("POST", "/applications", "k1", Json.tree(content)));

        assertThat(state(at(5), "k1")).isEqualTo("REJECTED");
    }

    /** The office as it is after a restart, so many seconds later. */
    private RegistryOffice at(int seconds) {
        Clock clock = Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC);
        return new RegistryOffice(new Journal(folder.resolve("registry.jsonl")), PACE, clock);
    }

    private static Reply apply(RegistryOffice office, String key, String person) {
        return office.answer(new Request("POST", "/applications", key, Json.tree(content(person))));
    }

    private static Map<String, String> content(String person) {
        Map<String, String> content = new HashMap<>();
        content.put("name", "示例" + person);
        content.put("idNumber", person);
        content.put("mobile", "10090000001");
        content.put("tradeName", "示例配送服务部（个体工商户）");
        content.put("place", "平台网络经营场所");
        content.put("scope", "外卖递送服务");
        return content;
    }

    private static String state(RegistryOffice office, String key) {
        return ask(office, key).path("state").asString();
    }

    private static JsonNode ask(RegistryOffice office, String key) {
        return Json.MAPPER.readTree(
                office.answer(new Request("GET", "/applications/" + key, "", MissingNode.getInstance()))
                        .body());
    }
}
