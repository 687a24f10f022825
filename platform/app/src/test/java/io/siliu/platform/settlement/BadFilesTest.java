package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A settlement file with anything wrong in it books nothing, is kept, and says line, column and remedy. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesTest {

    private static final int ENTERPRISE = 7_701;
    private static final int WORKER = 772;

    private final TestAccounts test;
    private final Town town;
    private final SettlementLines lines;
    private final JdbcClient database;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private long enterprise;
    private String token;

    BadFilesTest(
            Access access,
            Accounts accounts,
            Town town,
            SettlementLines lines,
            JdbcClient database,
            @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.lines = lines;
        this.database = database;
        this.port = port;
    }

    @BeforeAll
    void anEnterpriseAndASoleProprietor() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        town.worker(WORKER);
        token = test.token(Role.ENTERPRISE, enterprise);
    }

    private static String line(String amount) {
        return Town.line("BAD-1", "", WORKER, amount);
    }

    static Stream<Arguments> files() {
        String header = Town.header();
        return Stream.of(
                Arguments.of("a header of other words", header.replace("应付金额", "金额") + line("1.00"), 1, "WRONG_HEADER"),
                Arguments.of(
                        "a header in another order", "任务单号,批次号,姓名,证件号码,银行卡号,应付金额\n" + line("1.00"), 1, "WRONG_HEADER"),
                Arguments.of("no header", line("1.00"), 1, "WRONG_HEADER"),
                Arguments.of("a header alone", header, 0, "FILE_EMPTY"),
                Arguments.of("a formula in the name", header + line("1.00").replace("示例工772", "=CMD()"), 2, "FORMULA"),
                Arguments.of("a formula in the amount", header + line("=1+1"), 2, "FORMULA"),
                Arguments.of("a formula of full width", header + line("1.00").replace("示例工772", "＝示例"), 2, "FORMULA"),
                Arguments.of("the same line twice", header + line("1.00") + line("1.00"), 3, "DUPLICATE_LINE"),
                Arguments.of("a negative amount", header + line("-1.00"), 2, "AMOUNT_NOT_POSITIVE"),
                Arguments.of("an amount of zero", header + line("0.00"), 2, "AMOUNT_NOT_POSITIVE"),
                Arguments.of("three decimals", header + line("1.005"), 2, "AMOUNT_DECIMALS"),
                Arguments.of("an amount in words", header + line("一百"), 2, "AMOUNT_NOT_A_NUMBER"),
                Arguments.of("an exponent", header + line("1e3"), 2, "AMOUNT_NOT_A_NUMBER"),
                Arguments.of(
                        "columns that changed places",
                        header + "BAD-1," + Invented.card(WORKER) + "," + Invented.idNumber(WORKER) + ",示例工772,,1.00\n",
                        2,
                        "TASK_NUMBER_NOT_VALID"),
                Arguments.of("a column too many", header + line("1.00,2"), 2, "WRONG_COLUMN_COUNT"),
                Arguments.of("a quotation mark alone", header + "\"" + line("1.00"), 0, "NOT_A_TABLE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedWithLineAndRemedyInBothLanguages(String what, String file, int line, String code) throws Exception {
        refusedAndKept(file.getBytes(UTF_8), line, code);
    }

    @Test
    void anotherEncodingIsNamed() throws Exception {
        refusedAndKept((Town.header() + line("1.00")).getBytes(UTF_16), 0, "WRONG_ENCODING");
    }

    @Test
    void anEmptyFileIsNamed() throws Exception {
        HttpResponse<String> answer = send(new byte[0], "zh");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"file\"").doesNotContain("Exception");
    }

    private void refusedAndKept(byte[] file, int line, String code) throws Exception {
        HttpResponse<String> chinese = send(file, "zh");
        HttpResponse<String> english = send(file, "en");

        for (HttpResponse<String> answer : java.util.List.of(chinese, english)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.at("/code").asString()).isEqualTo("SETTLEMENT_REFUSED");
            assertThat(problem.at("/errors/0/line").asInt()).isEqualTo(line);
            assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
            assertThat(answer.body())
                    .doesNotContain("Exception", "示例工772", Invented.idNumber(WORKER), Invented.card(WORKER));
        }
        assertThat(remedy(chinese)).matches("(?s).*\\p{IsHan}.*");
        assertThat(remedy(english)).isNotBlank().isNotEqualTo(remedy(chinese)).matches("(?s).*[A-Za-z]{4}.*");
        assertThat(lines.batches(enterprise)).isEmpty();
        assertThat(kept(file.length)).isPositive();
    }

    private static String remedy(HttpResponse<String> answer) {
        return JsonMapper.shared()
                .readTree(answer.body())
                .at("/errors/0/remedy")
                .asString();
    }

    private int kept(int bytes) {
        return database.sql("SELECT COUNT(*) FROM settlement_file WHERE enterprise_id = ? AND state = 'REFUSED'"
                        + " AND size_bytes = ?")
                .params(enterprise, bytes)
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> send(byte[] file, String language) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/api/v1/settlements?settledOn=2026-09-07"))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept-Language", language)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build(),
                BodyHandlers.ofString());
    }
}
