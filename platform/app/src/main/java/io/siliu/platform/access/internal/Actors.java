package io.siliu.platform.access.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.internal.AccountMapper.Account;
import java.util.EnumSet;
import java.util.Set;

/** Turns accounts into actors. */
final class Actors {

    private Actors() {}

    static Actor of(Account account) {
        return of(account, account.role().permissions());
    }

    /** A token's scopes narrow what the role allows and never widen it. */
    static Actor of(Account account, Set<Permission> scopes) {
        Set<Permission> allowed = EnumSet.copyOf(account.role().permissions());
        allowed.retainAll(scopes);
        return new Actor(
                account.id(), account.displayName(), account.role(), account.enterpriseId(), account.region(), allowed);
    }

    /** The installation itself, where it acts before anybody could: first set-up, walkthrough. */
    static Actor installation() {
        return new Actor(0, "siliu", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    }
}
