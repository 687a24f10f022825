package io.siliu.platform.access.internal;

import static io.siliu.platform.access.Permission.MANAGE_ACCOUNTS;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.internal.AccountMapper.Account;
import io.siliu.platform.database.Mode;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredAccounts implements Accounts {

    private static final List<Role> MANAGING = Arrays.stream(Role.values())
            .filter(role -> role.permissions().contains(MANAGE_ACCOUNTS))
            .toList();

    private final AccountMapper accounts;
    private final Tokens tokens;
    private final Passwords passwords;
    private final Access access;
    private final AuditTrail audit;
    private final Mode mode;
    private final IdGenerator ids;
    private final Clock clock;

    StoredAccounts(
            AccountMapper accounts,
            Tokens tokens,
            Passwords passwords,
            Access access,
            AuditTrail audit,
            Mode mode,
            IdGenerator ids,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.access = access;
        this.audit = audit;
        this.mode = mode;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long open(NewAccount account) {
        Actor actor = access.require(MANAGE_ACCOUNTS);
        NewAccountRules.check(account);
        long id = ids.next();
        try {
            accounts.insert(new Account(
                    id,
                    account.signInName(),
                    account.displayName().strip(),
                    account.role(),
                    account.enterpriseId(),
                    account.region(),
                    account.password() == null ? null : passwords.hash(account.signInName(), account.password()),
                    0,
                    null,
                    clock.instant()));
        } catch (DuplicateKeyException taken) {
            throw NewAccountRules.unusableName(
                    "This sign-in name is taken, perhaps by an account that was closed." + " Choose another one.");
        }
        if (actor.accountId() != Actors.installation().accountId()) {
            accounts.openedBy(id, actor.accountId());
        }
        if (account.password() != null) {
            knownTo(actor, id);
        }
        audit.did("ACCOUNT_OPENED", "ACCOUNT", Long.toString(id));
        return id;
    }

    /** At the first set-up the installation acts, and whoever chose the password is its owner. */
    private void knownTo(Actor actor, long accountId) {
        if (actor.accountId() != Actors.installation().accountId()) {
            accounts.passwordSetBy(accountId, actor.accountId());
        }
    }

    @Override
    @Transactional
    public void close(long accountId) {
        Actor actor = access.require(MANAGE_ACCOUNTS);
        List<Account> managers = accounts.holdAll(MANAGING);
        Account account = found(accountId);
        requireNotOwn(actor, account);
        requireNotOfWalkthrough(account);
        requireNotLast(account, managers);
        accounts.close(accountId, clock.instant());
        tokens.revokeAll(accountId);
        audit.did("ACCOUNT_CLOSED", "ACCOUNT", Long.toString(accountId));
    }

    private static void requireNotOwn(Actor actor, Account account) {
        if (actor.accountId() == account.id()) {
            throw new PlatformException(
                    AccessError.OWN_ACCOUNT,
                    "This is your own account. Another account that manages accounts can do this.");
        }
    }

    private void requireNotOfWalkthrough(Account account) {
        if (mode.walkthrough() && account.signInName().startsWith(Walkthrough.PREFIX)) {
            throw new PlatformException(
                    AccessError.WALKTHROUGH_ACCOUNT,
                    "This account belongs to the walkthrough. Open one of your own to try it out.");
        }
    }

    /** Programs cannot reach the pages of accounts, so somebody with a password has to remain where there was one. */
    private static void requireNotLast(Account account, List<Account> managers) {
        boolean person = account.passwordHash() != null;
        boolean manages = managers.stream().anyMatch(one -> one.id() == account.id());
        boolean remains = managers.stream()
                .filter(one -> one.id() != account.id())
                .anyMatch(one -> !person || one.passwordHash() != null);
        if (manages && !remains) {
            throw new PlatformException(
                    AccessError.LAST_MANAGER,
                    "This is the last account that manages accounts. Open another one with a password first.");
        }
    }

    @Override
    @Transactional
    public void setPassword(long accountId, Secret<String> password) {
        Actor actor = access.require(MANAGE_ACCOUNTS);
        Account account = found(accountId);
        requireNotOwn(actor, account);
        requireNotOfWalkthrough(account);
        if (account.passwordHash() == null) {
            throw new PlatformException(
                    AccessError.NO_PASSWORD, "Only programs use this account. Open another one for a person.");
        }
        accounts.changePassword(accountId, passwords.hash(account.signInName(), password), clock.instant());
        knownTo(actor, accountId);
        audit.did("PASSWORD_SET", "ACCOUNT", Long.toString(accountId));
    }

    private Account found(long accountId) {
        return accounts.find(accountId).orElseThrow(() -> Access.notFound("account"));
    }

    @Override
    public Map<Long, String> displayNames(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : accounts.names(Set.copyOf(accountIds)).stream()
                        .collect(toMap(AccountMapper.Named::id, AccountMapper.Named::displayName));
    }

    @Override
    public Map<Long, String> displayNames(Collection<Long> accountIds, long enterpriseId) {
        return accountIds.isEmpty()
                ? Map.of()
                : accounts.namesOf(Set.copyOf(accountIds), enterpriseId).stream()
                        .collect(toMap(AccountMapper.Named::id, AccountMapper.Named::displayName));
    }

    @Override
    public Map<Long, String> allowed(Permission permission) {
        return allowed(permission, List.of());
    }

    @Override
    public Map<Long, String> allowed(Permission permission, Collection<String> regions) {
        return accounts.open().stream()
                .filter(account -> account.role().permissions().contains(permission))
                .filter(account -> regions.stream().allMatch(seenBy(account)))
                .collect(toMap(Account::id, Account::displayName, (one, same) -> one, LinkedHashMap::new));
    }

    private static Predicate<String> seenBy(Account account) {
        return new Actor(
                account.id(),
                account.displayName(),
                account.role(),
                account.enterpriseId(),
                account.region(),
                account.role().permissions())::seesRegion;
    }

    @Override
    public List<AccountView> list() {
        access.require(MANAGE_ACCOUNTS);
        return accounts.open().stream().map(StoredAccounts::view).toList();
    }

    @Override
    @Transactional
    public Secret<String> issueToken(long accountId, String label, Set<Permission> scopes, Instant expiresAt) {
        access.require(MANAGE_ACCOUNTS);
        Account account = found(accountId);
        if (!account.role().permissions().containsAll(scopes)) {
            throw new PlatformException(
                    AccessError.NOT_ALLOWED, "scopes", "A token may do no more than its account's role.");
        }
        if (scopes.stream().anyMatch(Permission::isForTwo)) {
            throw new PlatformException(
                    AccessError.TOKEN_SCOPES_OF_TWO,
                    "scopes",
                    "A program cannot do what two persons have to do: leave "
                            + scopes.stream()
                                    .filter(Permission::isForTwo)
                                    .sorted()
                                    .map(Permission::name)
                                    .collect(joining(", "))
                            + " out.");
        }
        Secret<String> token = tokens.issue(accountId, label, scopes, expiresAt);
        audit.did("TOKEN_ISSUED", "ACCOUNT", Long.toString(accountId));
        return token;
    }

    @Override
    @Transactional
    public void revokeToken(long accountId, long tokenId) {
        access.require(MANAGE_ACCOUNTS);
        found(accountId);
        if (tokens.revoke(accountId, tokenId)) {
            audit.did("TOKEN_REVOKED", "TOKEN", Long.toString(tokenId));
        }
    }

    @Override
    public boolean any() {
        return accounts.any();
    }

    private static AccountView view(Account account) {
        return new AccountView(
                account.id(),
                account.signInName(),
                account.displayName(),
                account.role(),
                account.enterpriseId(),
                account.region(),
                account.passwordHash() != null,
                account.createdAt());
    }
}
