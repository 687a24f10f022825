package io.siliu.platform.access.internal;

import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import org.springframework.stereotype.Component;

/** Makes the first account of an installation: that of the operator. */
@Component
public final class FirstAccount {

    private final SetupCode code;
    private final Accounts accounts;
    private final Access access;

    FirstAccount(SetupCode code, Accounts accounts, Access access) {
        this.code = code;
        this.accounts = accounts;
        this.access = access;
    }

    /** Two people who hurry at once are told apart by the lock of the code check. */
    public synchronized void make(String givenCode, String signInName, String displayName, Secret<String> password) {
        code.check(givenCode);
        access.actingAs(
                Actors.installation(),
                () -> accounts.open(
                        new Accounts.NewAccount(signInName, displayName, Role.RISK_DESK, null, null, password)));
    }
}
