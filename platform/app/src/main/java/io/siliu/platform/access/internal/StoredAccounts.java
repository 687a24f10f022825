package io.siliu.platform.access.internal;

import static io.siliu.platform.access.Permission.MANAGE_ACCOUNTS;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.internal.AccountMapper.Account;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredAccounts implements Accounts {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[A-Za-z0-9._-]{3,64}");

    private final AccountMapper accounts;
    private final Tokens tokens;
    private final Passwords passwords;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    StoredAccounts(
            AccountMapper accounts,
            Tokens tokens,
            Passwords passwords,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long open(NewAccount account) {
        access.require(MANAGE_ACCOUNTS);
        requireUsable(account);
        long id = ids.next();
        try {
            accounts.insert(new Account(
                    id,
                    account.signInName(),
                    account.displayName(),
                    account.role(),
                    account.enterpriseId(),
                    account.region(),
                    account.password() == null ? null : passwords.hash(account.signInName(), account.password()),
                    0,
                    null,
                    clock.instant()));
        } catch (DuplicateKeyException taken) {
            throw unusable("This sign-in name is taken. Choose another one.");
        }
        audit.did("ACCOUNT_OPENED", "ACCOUNT", Long.toString(id));
        return id;
    }

    @Override
    @Transactional
    public void close(long accountId) {
        access.require(MANAGE_ACCOUNTS);
        if (accounts.close(accountId, clock.instant()) == 0) {
            throw Access.notFound("account");
        }
        tokens.revokeAll(accountId);
        audit.did("ACCOUNT_CLOSED", "ACCOUNT", Long.toString(accountId));
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
        Account account = accounts.find(accountId).orElseThrow(() -> Access.notFound("account"));
        if (!account.role().permissions().containsAll(scopes)) {
            throw new PlatformException(
                    AccessError.NOT_ALLOWED, "scopes", "A token may do no more than its account's role.");
        }
        Secret<String> token = tokens.issue(accountId, label, scopes, expiresAt);
        audit.did("TOKEN_ISSUED", "ACCOUNT", Long.toString(accountId));
        return token;
    }

    @Override
    public boolean any() {
        return accounts.count() > 0;
    }

    private static void requireUsable(NewAccount account) {
        if (!SIGN_IN_NAME.matcher(account.signInName()).matches()) {
            throw unusable("A sign-in name has 3 to 64 letters, digits, dots, hyphens or underscores.");
        }
        if ((account.role() == Role.ENTERPRISE) != (account.enterpriseId() != null)) {
            throw new IllegalArgumentException("An enterprise is given exactly for accounts of enterprises");
        }
    }

    private static PlatformException unusable(String message) {
        return new PlatformException(AccessError.SIGN_IN_NAME_UNUSABLE, "signInName", message);
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
