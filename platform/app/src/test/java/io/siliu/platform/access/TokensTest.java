package io.siliu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.PageClient;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.TestAccounts.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A token opens the API for its time, within its scopes, and nothing else. */
@SiliuTest
class TokensTest {

    private static final String RECORDS = "/api/v1/records";

    private final TestAccounts test;
    private final JdbcClient database;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    TokensTest(Access access, Accounts accounts, JdbcClient database, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.database = database;
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer siliu_",
                "Bearer unknown",
                "Basic cmlzazpkZXNr",
                "Bearer siliu_人"
            })
    void withoutAGoodTokenTheAnswerIs401AndSaysHowToAsk(String header) throws Exception {
        HttpResponse<String> answer = get(RECORDS, header.replace("人", "AAAA"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo("NOT_SIGNED_IN");
        assertThat(problem.at("/detail").asString()).contains("Authorization: Bearer");
    }

    @Test
    void aTokenWithOneCharacterChangedOpensNothing() throws Exception {
        String token = test.token(Role.RISK_DESK, null);
        char last = token.charAt(token.length() - 2);
        String changed = token.substring(0, token.length() - 2)
                + (last == 'x' ? 'y' : 'x')
                + token.substring(token.length() - 1);

        assertThat(get(RECORDS, "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(get(RECORDS, "Bearer " + changed).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenEndsAtItsTime() throws Exception {
        Person program = test.program(Role.RISK_DESK, null);
        Set<Permission> scopes = Role.RISK_DESK.permissionsOfPrograms();

        String ended = test.token(program.id(), scopes, Instant.now().minusMillis(1));
        String open = test.token(program.id(), scopes, Instant.now().plusSeconds(60));

        assertThat(get(RECORDS, "Bearer " + ended).statusCode()).isEqualTo(401);
        assertThat(get(RECORDS, "Bearer " + open).statusCode()).isEqualTo(200);
    }

    @Test
    void closingAnAccountEndsAllItsTokensAtOnce() throws Exception {
        Person program = test.program(Role.RISK_DESK, null);
        Set<Permission> scopes = Role.RISK_DESK.permissionsOfPrograms();
        String one = test.token(program.id(), scopes, Instant.now().plusSeconds(60));
        String two = test.token(program.id(), scopes, Instant.now().plusSeconds(60));
        String other = test.token(Role.RISK_DESK, null);

        test.close(program.id());

        assertThat(get(RECORDS, "Bearer " + one).statusCode()).isEqualTo(401);
        assertThat(get(RECORDS, "Bearer " + two).statusCode()).isEqualTo(401);
        assertThat(get(RECORDS, "Bearer " + other).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenDoesWhatItsScopesSayThoughItsRoleMayDoMore() throws Exception {
        Person program = test.program(Role.RISK_DESK, null);
        String papersOnly = test.token(
                program.id(), Set.of(Permission.READ_DOCUMENTS), Instant.now().plusSeconds(60));

        assertThat(get("/api/v1/documents", "Bearer " + papersOnly).statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = get(RECORDS, "Bearer " + papersOnly);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("NOT_ALLOWED", "READ_RECORDS");
        HttpResponse<String> order = get("/api/v1/task-orders/1", "Bearer " + papersOnly);
        assertThat(order.statusCode()).isEqualTo(403);
        assertThat(order.body()).contains("NOT_ALLOWED", "ORDER_TASKS");
    }

    @Test
    void aPermissionThatWasGivenUpOpensNothingAndHarmsNoToken() throws Exception {
        Person program = test.program(Role.RISK_DESK, null);
        String token = test.token(
                program.id(), Set.of(Permission.READ_RECORDS), Instant.now().plusSeconds(60));
        database.sql("UPDATE api_token SET scopes = 'GIVEN_UP_LONG_AGO,READ_RECORDS' WHERE account_id = ?")
                .param(program.id())
                .update();

        assertThat(get(RECORDS, "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/alerts", "Bearer " + token).statusCode()).isEqualTo(403);
    }

    @Test
    void noTokenMayDoMoreThanItsRole() {
        Person program = test.program(Role.CONNECTOR, null);

        assertThatThrownBy(() -> test.token(
                        program.id(),
                        Set.of(Permission.READ_RECORDS),
                        Instant.now().plusSeconds(60)))
                .isInstanceOfSatisfying(PlatformException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(AccessError.NOT_ALLOWED);
                    assertThat(refused.field()).contains("scopes");
                });
    }

    /** Whoever issues a token holds it, so it would make two persons of one. */
    @Test
    void noTokenMayDoWhatTwoPersonsHaveToDo() throws Exception {
        Person program = test.program(Role.RISK_DESK, null);
        for (Permission one : Role.RISK_DESK.permissions().stream()
                .filter(Permission::isForTwo)
                .toList()) {
            assertThatThrownBy(() -> test.token(
                            program.id(),
                            Set.of(one, Permission.READ_RECORDS),
                            Instant.now().plusSeconds(60)))
                    .isInstanceOfSatisfying(PlatformException.class, refused -> {
                        assertThat(refused.code()).isEqualTo(AccessError.TOKEN_SCOPES_OF_TWO);
                        assertThat(refused.field()).contains("scopes");
                        assertThat(refused.getMessage()).contains(one.name());
                    });
        }
        String widest = test.token(
                program.id(),
                Role.RISK_DESK.permissionsOfPrograms(),
                Instant.now().plusSeconds(60));
        for (String decision : new String[] {
            "/api/v1/rule-sets/drafts/1/approval",
            "/api/v1/rule-sets/drafts/1/refusal",
            "/api/v1/rule-sets/1/retirement",
            "/api/v1/statutory-reports/1/confirm",
            "/api/v1/statutory-reports/1/submit"
        }) {
            assertThat(post(decision, widest)).as(decision).isIn(404, 405);
        }
    }

    private int post(String path, String token) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void aSessionDoesNotOpenTheApiNorATokenThePages() throws Exception {
        Person person = test.person(Role.RISK_DESK, null);
        PageClient browser = new PageClient(port);
        browser.signIn(person.name(), TestAccounts.PASSWORD);

        assertThat(browser.get(RECORDS).status()).isEqualTo(401);
        HttpResponse<String> page = get("/records", "Bearer " + test.token(Role.RISK_DESK, null));
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void ofATokenOnlyItsDigestIsKept() {
        String token = test.token(Role.RISK_DESK, null);

        assertThat(database.sql("SELECT CONCAT_WS(' ', label, scopes, HEX(token_hash)) FROM api_token")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(token) || row.contains(token.substring("siliu_".length())));
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
