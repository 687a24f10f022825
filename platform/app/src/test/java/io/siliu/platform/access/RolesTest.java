package io.siliu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each use case asks for its permission: who has it gets an answer of the trade, everybody else 403. */
@SiliuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

    private static final Set<Role> PROGRAMS = EnumSet.complementOf(EnumSet.of(Role.WORKER));

    private final TestAccounts test;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);

    RolesTest(Access access, Accounts accounts, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.port = port;
    }

    @BeforeAll
    void oneTokenForEachRole() {
        PROGRAMS.forEach(role -> tokens.put(role, test.token(role, role == Role.ENTERPRISE ? 4_711L : null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET  | /api/v1/records                              | RISK_DESK ENTERPRISE TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/records/FF-202609-9999999            | RISK_DESK ENTERPRISE TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/records/FF-202609-9999999/proof      | RISK_DESK ENTERPRISE TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/records/FF-202609-9999999/facts      | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/records/FF-202609-9999999/replay     | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/alerts                               | RISK_DESK ENTERPRISE TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/cases                                | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/cases/AJ-2026-9999                   | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    POST | /api/v1/cases                                | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    POST | /api/v1/cases/AJ-2026-9999/notices           | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/notices                              | ENTERPRISE
                    GET  | /api/v1/notices/AJ-2026-9999                 | ENTERPRISE
                    POST | /api/v1/notices/AJ-2026-9999/answers         | ENTERPRISE
                    POST | /api/v1/notices/AJ-2026-9999/review          | ENTERPRISE
                    GET  | /api/v1/documents                            | RISK_DESK ENTERPRISE TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/documents/1                          | RISK_DESK ENTERPRISE TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/glances                              | RISK_DESK ENTERPRISE
                    POST | /api/v1/glances/1/answers                    | RISK_DESK ENTERPRISE
                    GET  | /api/v1/settlements/1                        | RISK_DESK ENTERPRISE TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/settlements/1/lines                  | RISK_DESK ENTERPRISE TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/settlements/1/lines/1/replay         | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/status                               | RISK_DESK
                    GET  | /api/v1/statutory-reports                    | RISK_DESK TAX_OFFICER
                    GET  | /api/v1/statutory-reports/1                  | RISK_DESK TAX_OFFICER
                    GET  | /api/v1/rule-sets/drafts/1                   | RISK_DESK
                    GET  | /api/v1/backtests/1                          | RISK_DESK
                    POST | /api/v1/backtests/1/cancellation             | RISK_DESK
                    GET  | /api/v1/rule-sets                            | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    GET  | /api/v1/rule-sets/difference?from=1&to=2     | RISK_DESK TAX_OFFICER MARKET_OFFICER
                    POST | /api/v1/rule-sets/drafts/1/shadow            | RISK_DESK
                    POST | /api/v1/rule-sets/drafts/1/check             | RISK_DESK
                    POST | /api/v1/rule-sets/drafts/1/base              | RISK_DESK
                    POST | /api/v1/documents                            | RISK_DESK ENTERPRISE CONNECTOR
                    POST | /api/v1/imports/parties                      | RISK_DESK
                    POST | /api/v1/master-agreements                    | RISK_DESK
                    POST | /api/v1/task-orders                          | ENTERPRISE
                    GET  | /api/v1/task-orders/1                        | ENTERPRISE RISK_DESK
                    POST | /api/v1/task-orders/batch                    | ENTERPRISE
                    POST | /api/v1/acceptances                          | ENTERPRISE
                    POST | /api/v1/settlements?settledOn=2026-09-07     | ENTERPRISE
                    """)
    void onlyTheseRolesGetThrough(String method, String path, String allowed) throws Exception {
        Set<Role> expected =
                Arrays.stream(allowed.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        Set<Role> through = EnumSet.noneOf(Role.class);
        for (Role role : PROGRAMS) {
            int status = ask(method, path, tokens.get(role));
            assertThat(status).as(role + " " + path).isNotEqualTo(401).isLessThan(500);
            if (status != 403) {
                through.add(role);
            }
        }
        assertThat(through).isEqualTo(expected);
    }

    private int ask(String method, String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Inspection-Purpose", "ROUTINE");
        if (method.equals("POST")) {
            boolean plain = path.contains("documents") || path.contains("settlements");
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", plain ? "application/octet-stream" : "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(plain ? "x" : body(path)));
        }
        return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    /** Well-formed, so that a refusal is one of permission and not of form. */
    private static String body(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "cases" -> "{\"alert\":1}";
            case "notices" -> "{\"seen\":1,\"demand\":false,\"words\":\"why was it paid\",\"dueOn\":\"2026-12-31\"}";

            case "answers" -> "{\"notice\":1,\"words\":\"because it was\"}";
            case "review" -> "{\"words\":\"look at it again\"}";
            case "parties" -> "{\"enterprises\":[],\"workers\":[]}";
            case "batch" -> "{\"orders\":[]}";
            case "acceptances" -> "{\"acceptances\":[]}";
            case "task-orders" ->
                "{\"workerIdNumber\":\"1\",\"occupation\":\"RIDER\",\"city\":\"990100\","
                        + "\"description\":\"x\",\"agreedAmount\":\"1.00\",\"startsOn\":\"2026-09-01\","
                        + "\"endsOn\":\"2026-09-02\"}";
            default ->
                "{\"enterpriseCreditCode\":\"1\",\"number\":\"1\",\"model\":\"AGENCY\","
                        + "\"signedOn\":\"2026-01-01\",\"validFrom\":\"2026-01-01\",\"validTo\":\"2026-12-31\","
                        + "\"feeRate\":\"0.06\"}";
        };
    }
}
