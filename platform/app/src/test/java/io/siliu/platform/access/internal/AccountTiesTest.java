package io.siliu.platform.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Secret;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.access.TwoPersons.Tie;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two accounts are two persons unless one of them comes from the other. */
@SiliuTest
class AccountTiesTest {

    private final TwoPersons twoPersons;
    private final OwnPassword ownPassword;
    private final Accounts accounts;
    private final Access access;
    private final TestAccounts test;

    AccountTiesTest(TwoPersons twoPersons, OwnPassword ownPassword, Accounts accounts, Access access) {
        this.twoPersons = twoPersons;
        this.ownPassword = ownPassword;
        this.accounts = accounts;
        this.access = access;
        this.test = new TestAccounts(access, accounts);
    }

    @Test
    void whoeverOpenedAnAccountIsNotASecondPersonBesideIt() {
        long manager = test.person(Role.RISK_DESK, null).id();
        long one = opened(manager, null);
        long other = opened(manager, null);
        assertThat(twoPersons.tie(manager, one)).contains(Tie.OPENED);
        assertThat(twoPersons.tie(one, manager)).contains(Tie.OPENED);
        assertThat(twoPersons.tie(one, one)).contains(Tie.SAME);
        assertThat(twoPersons.tie(one, other)).as("two colleagues").isEmpty();
        assertThat(twoPersons.tie(manager, test.person(Role.RISK_DESK, null).id()))
                .as("the installation opened both")
                .isEmpty();
    }

    @Test
    void whoeverHandedAPasswordOverIsNotASecondPersonEvenAfterItWasChanged() {
        long manager = test.person(Role.RISK_DESK, null).id();
        long colleague = test.person(Role.RISK_DESK, null).id();
        assertThat(twoPersons.tie(colleague, manager)).isEmpty();
        access.actingAs(desk(manager), () -> accounts.setPassword(colleague, Secret.of("handed over 2026 once")));
        assertThat(twoPersons.tie(colleague, manager)).contains(Tie.PASSWORD);
        access.actingAs(
                desk(colleague),
                () -> ownPassword.change(Secret.of("handed over 2026 once"), Secret.of("chosen alone 2026 twice")));

        assertThat(twoPersons.tie(colleague, manager)).contains(Tie.PASSWORD);
        assertThat(twoPersons.tie(manager, colleague)).contains(Tie.PASSWORD);
    }

    private long opened(long by, Long enterprise) {
        return access.actingAs(
                desk(by),
                () -> accounts.open(new Accounts.NewAccount(
                        "tied-" + UUID.randomUUID(),
                        "示例人",
                        Role.RISK_DESK,
                        enterprise,
                        null,
                        Secret.of(TestAccounts.PASSWORD))));
    }

    private static Actor desk(long account) {
        return new Actor(account, "desk", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    }
}
