package io.siliu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.TestAccounts.Person;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer says why before seeing anything, the purpose is kept with each look, and others can see who looked. */
@SiliuTest
class InspectionTest {

    private final TestAccounts test;
    private final JdbcClient sql;
    private final int port;

    InspectionTest(Access access, Accounts accounts, JdbcClient sql, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.sql = sql;
        this.port = port;
    }

    @Test
    void nothingIsSeenBeforeThePurposeIsStatedAndThenTheWayGoesOn() {
        PageClient officer = in(test.officer(Role.TAX_OFFICER, "990100"));

        Page asked = officer.get("/alerts?severity=HIGH");
        assertThat(asked.path()).isEqualTo("/inspection");
        assertThat(asked.body())
                .contains("这次为什么看", "value=\"/alerts?severity=HIGH\"")
                .doesNotContain("??");
        assertThat(officer.get("/ledger").path()).isEqualTo("/ledger");

        Page seen = officer.post("/inspection", "/inspection", "kind", "ROUTINE", "back", "/alerts?severity=HIGH");
        assertThat(seen.path()).isEqualTo("/alerts");
        assertThat(seen.body()).contains("日常巡查");
        assertThat(officer.get("/records").path()).isEqualTo("/records");
    }

    @Test
    void aPurposeWithoutItsNumberOrWithANumberOfAPersonIsSentBack() {
        PageClient officer = in(test.officer(Role.MARKET_OFFICER, "990100"));

        Page missing = officer.post("/inspection", "/inspection");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("选一个用途");
        Page empty = officer.post("/inspection", "/inspection", "kind", "CASE");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("写上编号或说明", "href=\"#reference\"");
        Page phone = officer.post("/inspection", "/inspection", "kind", "OTHER", "reference", "查 100 0000 0001");
        assertThat(phone.status()).isEqualTo(422);
        assertThat(phone.body()).contains("留痕里不记这些");
        assertThat(officer.get("/records").path()).isEqualTo("/inspection");
        assertThat(purposesOf("查 100 0000 0001")).isZero();
    }

    @Test
    void theWayBackNeverLeavesThisServer() {
        PageClient officer = in(test.officer(Role.TAX_OFFICER, "990100"));

        Page asked = officer.get("/inspection?back=//elsewhere.example/");
        assertThat(asked.body()).contains("name=\"back\" value=\"/home\"");
        assertThat(officer.post("/inspection", "/inspection", "kind", "ROUTINE", "back", "https://elsewhere.example/")
                        .path())
                .isEqualTo("/overview");
    }

    @Test
    void thePurposeStandsWithEachLookAndThoseOfTheSameDutyAndRegionSeeIt() {
        Person first = test.officer(Role.TAX_OFFICER, "990100");
        PageClient officer = in(first);
        officer.post("/inspection", "/inspection", "kind", "CASE", "reference", "示例稽查 2026-17");
        officer.get("/audit");

        assertThat(sql.sql("SELECT purpose FROM audit_event WHERE account_id = ? AND subject_kind = 'TRAIL'")
                        .param(first.id())
                        .query(String.class)
                        .list())
                .containsExactly("CASE: 示例稽查 2026-17");
        String own = "/audit?account=" + first.id();
        assertThat(stating(test.officer(Role.TAX_OFFICER, "990100")).get(own).body())
                .contains("专案检查: 示例稽查 2026-17", "查看留痕")
                .doesNotContain("??");
        assertThat(stating(test.person(Role.RISK_DESK, null)).get(own).body()).contains("示例稽查 2026-17");
        assertThat(stating(test.officer(Role.TAX_OFFICER, "990200")).get(own).body())
                .doesNotContain("示例稽查 2026-17");
        assertThat(stating(test.officer(Role.MARKET_OFFICER, "990100")).get(own).body())
                .doesNotContain("示例稽查 2026-17");
        assertThat(stating(test.officer(Role.TAX_OFFICER, "990100"))
                        .get("/audit?purpose=COMPLAINT&account=" + first.id())
                        .body())
                .contains("没有符合这些条件的");
    }

    @Test
    void aPurposeSpeaksForTheAccountThatStatedItAlone() {
        Person second = test.officer(Role.TAX_OFFICER, "990100");
        PageClient shared = in(test.officer(Role.TAX_OFFICER, "990100"));
        shared.post("/inspection", "/inspection", "kind", "CASE", "reference", "示例 2026-71");
        assertThat(shared.get("/records").path()).isEqualTo("/records");

        shared.trySignIn(second.name(), TestAccounts.PASSWORD);

        Page asked = shared.get("/records");
        assertThat(asked.path()).isEqualTo("/inspection");
        assertThat(asked.body()).doesNotContain("示例 2026-71");
        assertThat(sql.sql("SELECT COUNT(*) FROM audit_event WHERE account_id = ? AND purpose LIKE '%2026-71%'")
                        .param(second.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A token looks for hours and through thousands of things, so it says why as its holder does. */
    @Test
    void aProgramOfAnOfficerSaysWhyItLooksWithEachRequest() throws Exception {
        Person program = test.program(Role.TAX_OFFICER, null);
        String token = test.token(
                program.id(),
                Role.TAX_OFFICER.permissionsOfPrograms(),
                Instant.now().plusSeconds(60));

        HttpResponse<String> silent = records(token, null);
        assertThat(silent.statusCode()).isEqualTo(403);
        assertThat(silent.body()).contains("PURPOSE_NOT_SENT", "Inspection-Purpose");
        assertThat(records(token, "CURIOSITY").statusCode()).isEqualTo(422);
        assertThat(records(token, "CASE").body()).contains("PURPOSE_INCOMPLETE");
        assertThat(records(token, "OTHER: 13800138000").body()).contains("PURPOSE_NOT_KEPT");
        assertThat(sql.sql("SELECT COUNT(*) FROM audit_event WHERE account_id = ? AND deed = 'LOOKED'")
                        .param(program.id())
                        .query(Integer.class)
                        .single())
                .isZero();

        assertThat(records(token, "CASE: %E7%A4%BA%E4%BE%8B 2026-17").statusCode())
                .isEqualTo(200);
        assertThat(sql.sql("SELECT purpose FROM audit_event WHERE account_id = ? AND deed = 'LOOKED'")
                        .param(program.id())
                        .query(String.class)
                        .list())
                .containsExactly("CASE: 示例 2026-17");
        assertThat(records(token, null).statusCode())
                .as("it speaks for one request")
                .isEqualTo(403);
        assertThat(records(test.token(Role.RISK_DESK, null), null).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> records(String token, String purpose) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/records"))
                .header("Authorization", "Bearer " + token);
        if (purpose != null) {
            request.header("Inspection-Purpose", purpose);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whoDoesNotWatchOverLookingSeesNoTrailAndStatesNoPurpose() {
        PageClient enterprise = in(test.person(Role.ENTERPRISE, 4_711L));

        assertThat(enterprise.get("/audit").status()).isEqualTo(403);
        assertThat(enterprise.get("/inspection").path()).isEqualTo("/batches");
        assertThat(in(test.person(Role.WITNESS, null)).get("/audit").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13800138000", "990000199001010012", "9900 0000 0000 0001", "99000019900101001X", "138-0013-8000"
            })
    void numbersOfPeopleAreNoReference(String number) {
        assertThatThrownBy(() -> new InspectionPurpose(InspectionPurpose.Kind.OTHER, "关于 " + number))
                .isInstanceOf(PlatformException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345-2026", "税稽 2026 第 17 号", "FF-202609-0000302"})
    void numbersOfCasesAre(String number) {
        assertThat(new InspectionPurpose(InspectionPurpose.Kind.CASE, number).text())
                .isEqualTo("CASE: " + number);
    }

    private int purposesOf(String text) {
        return sql.sql("SELECT COUNT(*) FROM audit_event WHERE purpose LIKE ?")
                .param("%" + text + "%")
                .query(Integer.class)
                .single();
    }

    /** Signed in, with no purpose stated. */
    private PageClient in(Person person) {
        PageClient client = new PageClient(port);
        client.trySignIn(person.name(), TestAccounts.PASSWORD);
        return client;
    }

    private PageClient stating(Person person) {
        PageClient client = new PageClient(port);
        client.signIn(person.name(), TestAccounts.PASSWORD);
        return client;
    }
}
