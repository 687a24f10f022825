package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.internal.AccountMapper.Account;
import io.siliu.platform.database.Turnstile;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the password of whoever is signed in. Only so many tries may be wrong in a while, as at sign-in. */
@Component
public final class OwnPassword {

    private final AccountMapper accounts;
    private final Tokens tokens;
    private final Passwords passwords;
    private final Turnstile wrongOnes;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OwnPassword(
            AccountMapper accounts,
            Tokens tokens,
            Passwords passwords,
            AccessProperties properties,
            Access access,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.wrongOnes = new Turnstile(properties.failures(), properties.lockedFor(), clock);
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether there is one to change: programs, workers and visitors of a walkthrough have none. */
    public boolean exists() {
        return own().passwordHash() != null;
    }

    /** Who set the present password, where that was somebody else: until an own one is set nothing else opens. */
    public Optional<AccountMapper.SetBy> setByAnother() {
        return accounts.passwordSetByAnother(access.current().accountId());
    }

    /** The tokens that open a door in this account's name: whoever manages accounts issues them. */
    public List<TokenMapper.Issued> tokens() {
        Instant now = clock.instant();
        return tokens.of(access.current().accountId()).stream()
                .filter(token -> token.livesAt(now))
                .toList();
    }

    /**
     * Every session of the account ends with it, also the present one: begin it anew.
     *
     * @throws PlatformException with the field: {@link AccessError#PASSWORD_WRONG},
     *     {@link AccessError#PASSWORD_TOO_WEAK}, {@link AccessError#PASSWORD_UNCHANGED}; {@link AccessError#NO_PASSWORD}
     */
    public void change(Secret<String> present, Secret<String> next) {
        Account account = own();
        if (account.passwordHash() == null) {
            throw new PlatformException(AccessError.NO_PASSWORD, "This account has no password.");
        }
        requireRight(account, present);
        if (present.reveal().equals(next.reveal())) {
            throw new PlatformException(
                    AccessError.PASSWORD_UNCHANGED, "password", "The new password is the present one.");
        }
        String hash = passwords.hash(account.signInName(), next);
        transaction.executeWithoutResult(status -> {
            accounts.changePassword(account.id(), hash, clock.instant());
            audit.did("PASSWORD_CHANGED", "ACCOUNT", Long.toString(account.id()));
        });
    }

    private void requireRight(Account account, Secret<String> present) {
        String own = PasswordSignIn.lockOf(account);
        boolean open = wrongOnes.lets("", own);
        boolean right = passwords.match(present.reveal(), account.passwordHash());
        if (open && right) {
            wrongOnes.forget("", own);
        } else {
            throw new PlatformException(
                    AccessError.PASSWORD_WRONG,
                    "present",
                    "This is not the present password, or too many wrong ones were tried here.");
        }
    }

    private Account own() {
        return accounts.find(access.current().accountId()).orElseThrow(() -> Access.notFound("account"));
    }
}
