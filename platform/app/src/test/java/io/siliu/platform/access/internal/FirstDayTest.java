package io.siliu.platform.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.EmptyInstallation;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Accounts.AccountView;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an empty installation to an enterprise that works with it, by pages alone. */
@EmptyInstallation
class FirstDayTest {

    private static final String PASSWORD = "four flows meet 2026";
    private static final Pattern TOKEN = Pattern.compile("id=\"issued-token\">(siliu_[A-Za-z0-9_-]{43})<");
    private static final Pattern ENTERPRISE = Pattern.compile("/accounts/new\\?enterprise=(\\d+)");

    private final SetupCode code;
    private final Access access;
    private final Accounts accounts;
    private final Clock clock;
    private final JdbcClient database;
    private final int port;

    FirstDayTest(
            @LocalServerPort int port,
            SetupCode code,
            Access access,
            Accounts accounts,
            Clock clock,
            JdbcClient database) {
        this.port = port;
        this.code = code;
        this.access = access;
        this.accounts = accounts;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void nothingIsThereYet() {
        List.of("api_token", "account", "operator_of_platform", "enterprise")
                .forEach(table -> database.sql("DELETE FROM " + table).update());
        code.printIfOpen();
    }

    @Test
    void theCodeOnTheConsoleLeadsToAWorkingEnterpriseAndItsToken() throws Exception {
        PageClient person = new PageClient(port);
        assertThat(setUp(person, "AAAA-AAAA-AAAA").status()).isEqualTo(422);
        assertThat(setUp(person, code.printed()).path()).isEqualTo("/sign-in");

        Page first = person.signIn("first.desk", PASSWORD);
        assertThat(first.body()).contains("还没有登记由哪家公司运营本平台", "href=\"/operator\"");
        person.post(
                "/operator",
                "/operator",
                "name",
                "零号平台有限公司",
                "creditCode",
                nobodysCode("PLATFRM1R"),
                "validFrom",
                "2026-01-01",
                "source",
                "营业执照");
        assertThat(person.get("/records").body())
                .doesNotContain("还没有登记由哪家公司运营本平台")
                .contains("还没有用工企业", "href=\"/enterprises/new\"");

        Page recorded = person.post(
                "/enterprises/new",
                "/enterprises/new",
                "creditCode",
                nobodysCode("ENTRPRXE1"),
                "name",
                "零号配送有限公司",
                "region",
                "000000",
                "contactMobile",
                "");
        assertThat(recorded.body()).contains("已登记：零号配送有限公司。");
        assertThat(person.get("/records").body()).doesNotContain("还没有用工企业");

        Page account = person.post(
                "/accounts/new",
                "/accounts",
                "role",
                "ENTERPRISE",
                "enterpriseId",
                found(ENTERPRISE, recorded.body()),
                "signInName",
                "linghao",
                "displayName",
                "零号 结算员",
                "password",
                "pays riders 2026",
                "again",
                "pays riders 2026");
        assertThat(account.body()).contains("账户开好了", "零号配送有限公司");
        PageClient enterprise = new PageClient(port);
        enterprise.signIn("linghao", "pays riders 2026");
        assertThat(enterprise.get("/records").path()).as("the desk knows it").isEqualTo("/password");
        enterprise.post(
                "/password",
                "/password",
                "present",
                "pays riders 2026",
                "password",
                "pays riders 2027",
                "again",
                "pays riders 2027");
        assertThat(enterprise.get("/records").body()).contains("还没有四流记录");

        Page issued = person.post(
                account.path() + "/tokens/new",
                account.path() + "/tokens",
                "label",
                "结算系统",
                "scopes",
                "READ_DOCUMENTS",
                "lastDay",
                ChinaTime.today(clock).plusDays(30).toString());
        assertThat(issued.path()).isEqualTo(account.path());
        String token = found(TOKEN, issued.body());
        assertThat(issued.body()).contains("只显示这一次");
        assertThat(status(token)).isEqualTo(200);
        assertThat(person.get(account.path()).body()).as("a reload").doesNotContain(token);
    }

    @Test
    void theLastWhoManagesAccountsStays() {
        setUp(new PageClient(port), code.printed());
        long only = open().get(0).id();
        access.actingAs(Actors.installation(), () -> {
            accounts.open(new NewAccount("program", "程序", Role.RISK_DESK, null, null, null));
            assertThatThrownBy(() -> accounts.close(only))
                    .as("a program cannot reach the pages of accounts")
                    .isInstanceOfSatisfying(
                            PlatformException.class,
                            refused -> assertThat(refused.code()).isEqualTo(AccessError.LAST_MANAGER));
        });
        assertThat(open()).hasSize(2);
    }

    /** Each sees the other one remaining; only one of the two may be right. */
    @Test
    void ofTwoWhoCloseEachOtherAtOnceOneRemains() throws Exception {
        setUp(new PageClient(port), code.printed());
        long one = open().get(0).id();
        long other = access.actingAs(
                Actors.installation(),
                () -> accounts.open(
                        new NewAccount("second.desk", "二", Role.RISK_DESK, null, null, Secret.of(PASSWORD))));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> closed = both.invokeAll(List.of(closing(one, other), closing(other, one)));
            assertThat(List.of(closed.get(0).get(), closed.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdownNow();
        }
        assertThat(open()).hasSize(1);
    }

    private Callable<Boolean> closing(long id, long by) {
        return () -> {
            try {
                access.actingAs(
                        new Actor(by, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions()),
                        () -> accounts.close(id));
                return true;
            } catch (PlatformException refused) {
                return false;
            }
        };
    }

    private List<AccountView> open() {
        return access.actingAs(Actors.installation(), () -> accounts.list());
    }

    private Page setUp(PageClient person, String given) {
        return person.post(
                "/setup",
                "/setup",
                "code",
                given,
                "signInName",
                "first.desk",
                "displayName",
                "风险台",
                "password",
                PASSWORD,
                "again",
                PASSWORD);
    }

    /** No authority has the region 000000, so no company has such a code; its form and check digit are right. */
    private static String nobodysCode(String body) {
        String first17 = "91000000" + body;
        return first17 + UnifiedSocialCreditCode.checkDigit(first17);
    }

    private int status(String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/documents"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }
}
