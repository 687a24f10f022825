package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A request about rule sets that is sent twice is done once. */
@SiliuTest
class RuleSetRequestsTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;
    private final int port;

    RuleSetRequestsTest(Access access, Accounts accounts, @LocalServerPort int port) {
        this.token = new TestAccounts(access, accounts).token(Role.RISK_DESK, null);
        this.port = port;
    }

    @Test
    void aDraftThatIsBegunTwiceWithOneKeyIsOneDraft() throws Exception {
        String body = "{\"version\":\"" + UUID.randomUUID().toString().substring(0, 8)
                + "\",\"validFrom\":\"2026-01-01\",\"files\":{\"B21.json\":\"\"}}";
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = post("/api/v1/rule-sets/drafts", key, body);
        HttpResponse<String> again = post("/api/v1/rule-sets/drafts", key, body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(post("/api/v1/rule-sets/drafts", key, body.replace("B21", "B20"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void everyRequestNeedsAKey() throws Exception {
        for (String address : new String[] {
            "/api/v1/rule-sets/drafts",
            "/api/v1/rule-sets/drafts/1/check",
            "/api/v1/rule-sets/drafts/1/shadow",
            "/api/v1/backtests"
        }) {
            HttpResponse<String> refused = post(address, null, "{}");
            assertThat(Json.MAPPER.readTree(refused.body()).at("/code").asString(""))
                    .as(address)
                    .isEqualTo("IDEMPOTENCY_KEY_MISSING");
        }
    }

    @Test
    void aBacktestThatIsStartedTwiceWithOneKeyIsOneRun() throws Exception {
        String body = "{\"from\":\"2026-09-01\",\"to\":\"2026-09-30\"}";
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = post("/api/v1/backtests", key, body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(post("/api/v1/backtests", key, body).body()).isEqualTo(first.body());
    }

    private HttpResponse<String> post(String address, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
