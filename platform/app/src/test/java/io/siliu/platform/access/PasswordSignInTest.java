package io.siliu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.TestAccounts.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who knows name and password is let in; who guesses learns nothing and is locked out. */
@SiliuTest
class PasswordSignInTest {

    private static final String WRONG = "not the password 2026";

    private final TestAccounts test;
    private final JdbcClient database;
    private final int port;
    private Person person;
    private PageClient browser;

    PasswordSignInTest(Access access, Accounts accounts, JdbcClient database, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.database = database;
        this.port = port;
    }

    @BeforeEach
    void somebody() {
        person = test.person(Role.RISK_DESK, null);
        browser = new PageClient(port);
    }

    @Test
    void theRightPasswordOpensThePageThatWasAskedFor() {
        assertThat(browser.get("/alerts").path()).isEqualTo("/sign-in");

        Page in = browser.signIn(person.name(), TestAccounts.PASSWORD);

        assertThat(in.path()).isEqualTo("/alerts");
        assertThat(in.status()).isEqualTo(200);
        assertThat(browser.get("/records").status()).isEqualTo(200);
    }

    @Test
    void anUnknownNameAWrongPasswordAndAnAccountOfAProgramAnswerAlike() {
        Person program = test.program(Role.CONNECTOR, null);

        List<String> answers = List.of(person.name(), "nobody-at-all", program.name()).stream()
                .map(name -> refusalOf(browser.trySignIn(name, WRONG)))
                .toList();

        assertThat(answers.get(0)).isNotBlank();
        assertThat(answers).containsOnly(answers.get(0));
    }

    /** Whoever knows a name would otherwise keep its owner out, a quarter of an hour after the other. */
    @Test
    void fiveWrongPasswordsFromOneNetworkLockTheAccountThereAlone() {
        PageClient stranger = PageClient.from(port, "203.0.113.90");
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(refusalOf(stranger.trySignIn(person.name(), WRONG))).isNotBlank();
        }
        assertThat(refusalOf(stranger.trySignIn(person.name(), TestAccounts.PASSWORD)))
                .as("the right one too")
                .isNotBlank();

        PageClient owner = PageClient.from(port, "203.0.113.91");
        assertThat(owner.signIn(person.name(), TestAccounts.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void fiftyWrongPasswordsFromWhereverLockTheAccountForAQuarterOfAnHourOnlyAndThenBeginAnew() {
        database.sql("UPDATE account SET failures = 49 WHERE id = ?")
                .param(person.id())
                .update();
        wrongTimes(1);
        assertThat(refusalOf(browser.trySignIn(person.name(), TestAccounts.PASSWORD)))
                .isNotBlank();
        assertThat(minutesLocked()).isBetween(14, 15);

        database.sql("UPDATE account SET locked_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = ?")
                .param(person.id())
                .update();
        wrongTimes(2);
        assertThat(database.sql("SELECT failures FROM account WHERE id = ?")
                        .param(person.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        assertThat(browser.signIn(person.name(), TestAccounts.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void fourWrongPasswordsAreForgivenByTheRightOne() {
        for (int round = 0; round < 2; round++) {
            wrongTimes(4);
            PageClient again = new PageClient(port);
            assertThat(again.signIn(person.name(), TestAccounts.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aClosedAccountIsOutAtItsNextClickAndCannotComeBack() {
        test.person(Role.RISK_DESK, null); // Somebody has to stay who manages accounts.
        browser.signIn(person.name(), TestAccounts.PASSWORD);
        test.close(person.id());

        assertThat(browser.get("/records").path()).isEqualTo("/sign-in");
        assertThat(refusalOf(new PageClient(port).trySignIn(person.name(), TestAccounts.PASSWORD)))
                .isNotBlank();
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn(person.name(), TestAccounts.PASSWORD);

        browser.post("/records", "/sign-out");

        assertThat(browser.get("/records").path()).isEqualTo("/sign-in");
    }

    @Test
    void eachSignInIsOnTheTrailAndNoWrongOneIs() {
        wrongTimes(1);
        browser.signIn(person.name(), TestAccounts.PASSWORD);

        assertThat(database.sql("SELECT deed FROM audit_event WHERE account_id = ? AND deed <> 'LOOKED'")
                        .param(person.id())
                        .query(String.class)
                        .list())
                .containsExactly("SIGNED_IN");
    }

    @Test
    void ofThePasswordOnlyItsHashIsKept() {
        assertThat(database.sql("SELECT password_hash FROM account WHERE id = ?")
                        .param(person.id())
                        .query(String.class)
                        .single())
                .startsWith("{argon2}$argon2id$")
                .doesNotContain(TestAccounts.PASSWORD);
    }

    /** One password is tried at many names, so no account is locked by it. */
    @Test
    void afterFortyWrongOnesFromOneAddressNobodySignsInFromThereAndEverybodyFromElsewhere() {
        PageClient guessing = PageClient.from(port, "203.0.113.77");
        for (int name = 0; name < 40; name++) {
            assertThat(refusalOf(guessing.trySignIn("nobody." + name, WRONG))).contains("登录名或密码不对");
        }

        assertThat(refusalOf(guessing.trySignIn(person.name(), TestAccounts.PASSWORD)))
                .contains("网络地址", "15 分钟")
                .doesNotContain("??");
        assertThat(PageClient.from(port, "203.0.113.78")
                        .signIn(person.name(), TestAccounts.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoSignsInRightlyUsesUpNothing() {
        for (int time = 0; time < 45; time++) {
            PageClient office = PageClient.from(port, "203.0.113.79");
            assertThat(office.signIn(person.name(), TestAccounts.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    private void wrongTimes(int times) {
        for (int wrong = 0; wrong < times; wrong++) {
            assertThat(refusalOf(new PageClient(port).trySignIn(person.name(), WRONG)))
                    .isNotBlank();
        }
    }

    private int minutesLocked() {
        return database.sql("SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(6), locked_until) FROM account WHERE id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    /** The words of the refusal, which do not hold the name. */
    private static String refusalOf(Page page) {
        assertThat(page.path()).isEqualTo("/sign-in");
        int from = page.body().indexOf("role=\"alert\"");
        return from < 0 ? "" : page.body().substring(from, page.body().indexOf("<form", from));
    }
}
