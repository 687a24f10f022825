package io.siliu.platform.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.EmptyInstallation;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.access.AccessError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** There is no default password: the first account is made with a code that only the console shows, and made once. */
@EmptyInstallation
class FirstAccountTest {

    private static final String NAME = "first.account";
    private static final String PASSWORD = "four flows meet 2026";

    private final SetupCode code;
    private final FirstAccount first;
    private final JdbcClient database;
    private final PageClient browser;

    FirstAccountTest(SetupCode code, FirstAccount first, JdbcClient database, @LocalServerPort int port) {
        this.code = code;
        this.first = first;
        this.database = database;
        this.browser = new PageClient(port);
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        database.sql("DELETE FROM account").update();
        code.printIfOpen();
    }

    @Test
    void whileThereIsNoAccountSigningInLeadsToTheSetUp() {
        assertThat(browser.get("/sign-in").path()).isEqualTo("/setup");
        assertThat(browser.get("/records").path()).isEqualTo("/setup");
        assertThat(browser.get("/").body()).contains("/setup").doesNotContain(code.printed());
    }

    @Test
    void theCodeOfTheConsoleMakesTheAccountAndIsThenWorthNothing() {
        String printed = code.printed();
        assertThat(setUp(printed.toLowerCase(java.util.Locale.ROOT), PASSWORD).path())
                .isEqualTo("/sign-in");

        assertThat(browser.get("/setup").path()).isEqualTo("/sign-in");
        for (String page : List.of("/", "/sign-in")) {
            assertThat(browser.get(page).body()).as(page).contains("href=\"/join\"", "我是从业人员：用手机号登记或登录");
        }
        assertThatThrownBy(() -> first.make(printed, "second.account", "示例", Secret.of(PASSWORD)))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(AccessError.SETUP_DONE));
        assertThat(browser.signIn(NAME, PASSWORD).status()).isEqualTo(200);
        assertThat(roles()).containsExactly("RISK_DESK");
    }

    @Test
    void whoNeedsHelpFindsThePlatformBeforeThePublicNumbers() {
        String help = browser.get("/join/help").body();
        assertThat(help)
                .contains("href=\"tel:100-0000-0001\"", "地址：示例区示例路 1 号一楼", "时间：工作日 9:00 到 17:00")
                .doesNotContain("平台还没有写上", "??");
        assertThat(help.indexOf("100-0000-0001")).isLessThan(help.indexOf("12315 市场监管"));
    }

    @Test
    void aWrongCodeIsRefusedAndAfterFiveOfThemTheOldCodeIsDead() {
        String printed = code.printed();
        for (int wrong = 0; wrong < 5; wrong++) {
            Page refused = setUp("AAAA-AAAA-AAAA", PASSWORD);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("代码不对").doesNotContain(PASSWORD);
        }

        assertThat(code.printed()).isNotEqualTo(printed);
        assertThat(setUp(printed, PASSWORD).status()).isEqualTo(422);
        assertThat(roles()).isEmpty();
    }

    @Test
    void aWeakPasswordOrTwoDifferentOnesMakeNoAccountAndTheCodeStaysGood() {
        Page weak = setUp(code.printed(), "short");
        Page other = browser.post(
                "/setup",
                "/setup",
                "code",
                code.printed(),
                "signInName",
                NAME,
                "displayName",
                "示例",
                "password",
                PASSWORD,
                "again",
                PASSWORD + "!");

        assertThat(weak.status()).isEqualTo(422);
        assertThat(other.status()).isEqualTo(422);
        assertThat(roles()).isEmpty();
        assertThat(setUp(code.printed(), PASSWORD).path()).isEqualTo("/sign-in");
    }

    @Test
    void aFormWithoutItsFieldsIsRefusedLikeAnEmptyOne() {
        Page refused = browser.post("/setup", "/setup", "signInName", NAME);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(roles()).isEmpty();
    }

    @Test
    void ofManyWhoHurryOneMakesTheAccount() throws Exception {
        String printed = code.printed();
        ExecutorService hurried = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            String name = "hurried." + person;
            tries.add(() -> {
                try {
                    first.make(printed, name, "示例", Secret.of(PASSWORD));
                    return true;
                } catch (PlatformException late) {
                    return false;
                }
            });
        }
        int made = 0;
        for (Future<Boolean> each : hurried.invokeAll(tries)) {
            made += each.get() ? 1 : 0;
        }
        hurried.shutdown();

        assertThat(made).isEqualTo(1);
        assertThat(roles()).hasSize(1);
    }

    private Page setUp(String given, String password) {
        return browser.post(
                "/setup",
                "/setup",
                "code",
                given,
                "signInName",
                NAME,
                "displayName",
                "示例·风险台",
                "password",
                password,
                "again",
                password);
    }

    private List<String> roles() {
        return database.sql("SELECT role FROM account").query(String.class).list();
    }
}
