package io.siliu.platform.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Mode;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;

/** The buttons that sign a visitor in exist in a walkthrough only, and a walkthrough is seen on this machine only. */
@SiliuTest
class WalkthroughDoorTest {

    private final TestAccounts test;
    private final AccountMapper accounts;
    private final Tokens tokens;
    private final WalkthroughFile file;
    private final PlatformTransactionManager transactions;
    private final PageClient browser;

    WalkthroughDoorTest(
            Access access,
            Accounts all,
            AccountMapper accounts,
            Tokens tokens,
            WalkthroughFile file,
            PlatformTransactionManager transactions,
            @LocalServerPort int port) {
        this.test = new TestAccounts(access, all);
        this.accounts = accounts;
        this.tokens = tokens;
        this.file = file;
        this.transactions = transactions;
        this.browser = new PageClient(port);
    }

    @Test
    void outsideOfAWalkthroughThereIsNoButtonAndNoDoorBehindIt() {
        long account = test.person(Role.RISK_DESK, null).id();

        Page start = browser.get("/");
        Page entered = browser.post("/sign-in", "/walkthrough/sign-in", "account", Long.toString(account));

        assertThat(start.body()).doesNotContain("/walkthrough/sign-in");
        assertThat(entered.status()).isEqualTo(404);
        assertThat(browser.get("/records").path()).isEqualTo("/sign-in");
    }

    @Test
    void outsideOfAWalkthroughNobodyIsToldHowMuchThereIs() {
        assertThat(browser.get("/walkthrough/progress").status()).isEqualTo(404);
    }

    @Test
    void evenInAWalkthroughTheDoorOpensForItsOwnVisitorsAlone() {
        long real = test.person(Role.RISK_DESK, null).id();

        assertThatThrownBy(() -> walkthrough("127.0.0.1").enter(real)).hasMessageContaining("walkthrough account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::", ""})
    void aWalkthroughDoesNotListenToOtherMachines(String address) {
        assertThatThrownBy(() -> walkthrough(address)).hasMessageContaining("127.0.0.1");
    }

    private Walkthrough walkthrough(String address) {
        return new Walkthrough(
                new Mode(true, true, true),
                accounts,
                tokens,
                file,
                IdGenerator.timeSorted(),
                Clock.systemUTC(),
                new MockEnvironment().withProperty("server.address", address),
                transactions);
    }
}
