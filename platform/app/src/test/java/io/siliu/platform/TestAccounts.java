package io.siliu.platform;

import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Accounts and tokens, opened the way the risk desk does. */
public record TestAccounts(Access access, Accounts accounts) {

    public static final String PASSWORD = "four flows meet 2026";
    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    /** @param name the sign-in name */
    public record Person(long id, String name) {}

    /** Somebody who signs in with {@link #PASSWORD}. */
    public Person person(Role role, Long enterpriseId) {
        String name = "person-" + UUID.randomUUID();
        return new Person(open(new NewAccount(name, "示例人", role, enterpriseId, null, Secret.of(PASSWORD))), name);
    }

    /** An officer who sees one region alone. */
    public Person officer(Role role, String region) {
        String name = "officer-" + UUID.randomUUID();
        return new Person(open(new NewAccount(name, "示例官员", role, null, region, Secret.of(PASSWORD))), name);
    }

    /** A program; it has no password. */
    public Person program(Role role, Long enterpriseId) {
        String name = "program-" + UUID.randomUUID();
        return new Person(open(new NewAccount(name, "示例程序", role, enterpriseId, null, null)), name);
    }

    public String token(long account, Set<Permission> scopes, Instant expiresAt) {
        return asRiskDesk(() -> accounts.issueToken(account, "test", scopes, expiresAt))
                .reveal();
    }

    /** A token for an hour with all that the role may do. */
    public String token(Role role, Long enterpriseId) {
        return token(
                program(role, enterpriseId).id(),
                role.permissionsOfPrograms(),
                Instant.now().plusSeconds(3600));
    }

    public void close(long account) {
        access.actingAs(RISK_DESK, () -> accounts.close(account));
    }

    private long open(NewAccount account) {
        return asRiskDesk(() -> accounts.open(account));
    }

    private <T> T asRiskDesk(java.util.function.Supplier<T> work) {
        return access.actingAs(RISK_DESK, work);
    }
}
