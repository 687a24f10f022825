package io.siliu.platform.access.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.internal.AccountMapper.Account;
import io.siliu.platform.database.Turnstile;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. After some failures from one network the account is locked there for a while, also for the right
 * password, and after many more from wherever it is locked for all: a stranger who knows a name does not keep its owner out.
 * Unknown name, wrong password and locked account answer alike and take alike long. From one network only so many may be wrong,
 * whatever the name, so that nobody tries one password at every name.
 */
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private final AccountMapper accounts;
    private final Passwords passwords;
    private final AccessProperties properties;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final Turnstile wrongOnes;
    private final Turnstile wrongForOne;

    PasswordSignIn(
            AccountMapper accounts,
            Passwords passwords,
            AccessProperties properties,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.wrongOnes = new Turnstile(properties.failuresPerAddress(), properties.lockedFor(), clock);
        this.wrongForOne = new Turnstile(properties.failures(), properties.lockedFor(), clock);
    }

    /** The turn is taken before the password is hashed, so that of many at once none is tried too much. */
    @Override
    public Authentication authenticate(Authentication request) {
        String address = addressOf(request);
        if (!wrongOnes.lets(address)) {
            throw new TriedTooOften();
        }
        Authentication signedIn = check(request, address);
        wrongOnes.giveBack(address);
        return signedIn;
    }

    private static String addressOf(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }

    private Authentication check(Authentication request, String address) {
        String password = String.valueOf(request.getCredentials());
        Optional<Account> found =
                accounts.findByName(request.getName()).filter(account -> account.passwordHash() != null);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            throw refused();
        }
        Account account = found.get();
        Instant now = clock.instant();
        String own = lockOf(account);
        boolean open = wrongForOne.lets(address, own);
        boolean right = passwords.match(password, account.passwordHash());
        if (!open || account.lockedAt(now)) {
            throw refused();
        }
        if (!right) {
            accounts.failed(account.id(), properties.failuresPerAccount(), now, now.plus(properties.lockedFor()));
            throw refused();
        }
        wrongForOne.forget(address, own);
        accounts.succeeded(account.id());
        SignedIn signedIn = new SignedIn(Actors.of(account), now);
        access.actingAs(signedIn.actor(), () -> audit.did("SIGNED_IN", "ACCOUNT", Long.toString(account.id())));
        return new ActorAuthentication(signedIn);
    }

    /** A new password is a new lock, with all its turns. */
    static String lockOf(Account account) {
        return account.id() + "/" + account.passwordHash().hashCode();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Name or password is wrong, or the account is locked");
    }
}
