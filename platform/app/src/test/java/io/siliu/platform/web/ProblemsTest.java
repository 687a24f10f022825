package io.siliu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An error of the API is problem+json: a stable code, the field, the remedy in the caller's language, no trace. */
@SiliuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsTest {

    private static final String AGREEMENTS = "/api/v1/master-agreements";

    private final TestAccounts test;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token;

    ProblemsTest(Access access, Accounts accounts, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.port = port;
    }

    @BeforeAll
    void aRiskDesk() {
        token = test.token(Role.RISK_DESK, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /api/v1/nothing-here           |                     | 404 | ADDRESS_UNKNOWN         |
                    GET    | /api/v1/documents/abc          |                     | 404 | ADDRESS_UNKNOWN         |
                    GET    | /api/v1/documents/1            |                     | 404 | NOT_FOUND               |
                    GET    | /api/v1/documents?stage=NONE   |                     | 400 | REQUEST_UNREADABLE      | stage
                    GET    | /api/v1/documents?limit=many   |                     | 400 | REQUEST_UNREADABLE      | limit
                    GET    | /api/v1/records?severity=WORST |                     | 422 | FILTER_NOT_VALID        | severity
                    DELETE | /api/v1/records                |                     | 405 | METHOD_OR_TYPE_UNKNOWN  |
                    POST   | /api/v1/master-agreements      | {                   | 400 | REQUEST_UNREADABLE      |
                    POST   | /api/v1/master-agreements      | []                  | 400 | REQUEST_UNREADABLE      |
                    POST   | /api/v1/imports/parties        | {"workers":"nobody"} | 400 | REQUEST_UNREADABLE     | workers
                    POST   | /api/v1/task-orders            | {"agreedAmount":"1.005"} | 400 | VALUE_UNREADABLE   | agreedAmount
                    POST   | /api/v1/task-orders            | {"agreedAmount":"ten"}   | 400 | VALUE_UNREADABLE   | agreedAmount
                    POST   | /api/v1/task-orders            | {"startsOn":"yesterday"} | 400 | VALUE_UNREADABLE   | startsOn
                    POST   | /api/v1/master-agreements      | {"model":"LEASE"}        | 400 | VALUE_UNREADABLE   | model
                    POST   | /api/v1/imports/parties        | {"workers":[{},{"capacities":[{"from":"x"}]}]} | 400 | VALUE_UNREADABLE | workers[1].capacities[0].from
                    POST   | /api/v1/documents              |                     | 422 | FILE_MISSING            | file
                    """)
    void namesCodeAndFieldAndTheRemedyInBothLanguages(
            String method, String path, String body, int status, String code, String field) throws Exception {
        HttpResponse<String> chinese = send(method, path, body, "zh-CN,zh;q=0.9,en;q=0.5");
        HttpResponse<String> english = send(method, path, body, "en-GB,en;q=0.9");

        for (HttpResponse<String> answer : List.of(chinese, english)) {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.at("/code").asString()).isEqualTo(code);
            assertThat(problem.at("/type").asString()).isEqualTo("urn:siliu:problem:" + code);
            assertThat(problem.at("/status").asInt()).isEqualTo(status);
            assertThat(problem.at("/detail").asString()).isNotBlank();
            assertThat(problem.at("/request").asString()).isNotBlank();
            if (field != null) {
                assertThat(problem.at("/field").asString()).isEqualTo(field);
            }
            assertThat(answer.body()).doesNotContain("Exception", "at io.siliu", "org.springframework");
        }
        assertThat(text(chinese, "title") + text(chinese, "remedy")).matches("(?s).*\\p{IsHan}.*");
        assertThat(text(english, "title") + text(english, "remedy")).doesNotMatch("(?s).*\\p{IsHan}.*");
        assertThat(text(english, "remedy")).isNotBlank();
        assertThat(text(chinese, "detail"))
                .as("the case in Chinese, then what is said of it alone")
                .matches("(?s)\\p{IsHan}.*")
                .contains(text(english, "detail"));
        assertThat(text(english, "detail")).doesNotMatch("(?s).*\\p{IsHan}.*");
    }

    @Test
    void withoutALanguageTheAnswerIsChineseWhateverACookieSays() throws Exception {
        HttpResponse<String> answer = http.send(
                request("/api/v1/documents/1")
                        .header("Cookie", "siliu_language=en")
                        .build(),
                BodyHandlers.ofString());

        assertThat(text(answer, "remedy")).matches("(?s).*\\p{IsHan}.*");
    }

    @Test
    void brokenJsonIsNamedByLineAndColumn() throws Exception {
        HttpResponse<String> answer = send("POST", AGREEMENTS, "{\n  \"number\": oops\n}", "en");

        assertThat(text(answer, "detail")).contains("Line 2, column");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"agreedAmount":"1.005"}      | at most two decimals | 两位小数
                    {"agreedAmount":"ten"}        | plain decimal        | 两位小数
                    {"startsOn":"2026-02-30"}     | 2026-09-07           | 2026-09-07
                    """)
    void aValueThatCannotBeTakenIsNamedWithWhatItHasToBe(String body, String detail, String remedy) throws Exception {
        HttpResponse<String> answer = send("POST", "/api/v1/task-orders", body, "zh");

        assertThat(text(answer, "detail")).contains(detail).doesNotContain("io.siliu", "java.", "LocalDate");
        assertThat(text(answer, "remedy")).contains(remedy);
    }

    @Test
    void aWrongValueIsNeverRepeatedInTheAnswer() throws Exception {
        String number = Invented.idNumber(7_602);
        HttpResponse<String> answer = send("POST", "/api/v1/task-orders", "{\"startsOn\":\"" + number + "\"}", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain(number);
    }

    @Test
    void aPostWithoutItsKeyIsRefusedAndNamesTheHeader() throws Exception {
        HttpResponse<String> answer = http.send(
                request(AGREEMENTS)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer, "code")).isEqualTo("IDEMPOTENCY_KEY_MISSING");
        assertThat(text(answer, "field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void aRepeatIsAnsweredByteForByteAndMarkedAndAnotherBodyIsAConflict() throws Exception {
        String key = UUID.randomUUID().toString();
        String one = "{\"workers\":[],\"enterprises\":[{\"creditCode\":\"" + Invented.enterpriseCode(7_601)
                + "\",\"name\":\"示例丁服务有限公司\",\"region\":\"990100\"}]}";
        String other = one.replace("示例丁", "示例戊");

        HttpResponse<String> first = post("/api/v1/imports/parties", key, one);
        HttpResponse<String> again = post("/api/v1/imports/parties", key, one);
        HttpResponse<String> conflict = post("/api/v1/imports/parties", key, other);
        HttpResponse<String> elsewhere = post("/api/v1/task-orders/batch", key, one);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(text(conflict, "code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(elsewhere.statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> send(String method, String path, String body, String language) throws Exception {
        HttpRequest.Builder request = request(path).header("Accept-Language", language);
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header(
                            "Content-Type",
                            path.endsWith("documents") ? "application/octet-stream" : "application/json");
        }
        return http.send(
                request.method(method, HttpRequest.BodyPublishers.ofString(body == null ? "" : body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String key, String body) throws Exception {
        return http.send(
                request(path)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String text(HttpResponse<String> answer, String member) {
        return JsonMapper.shared().readTree(answer.body()).at("/" + member).asString("");
    }
}
