package io.siliu.platform.access.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The accounts under which a person signs in; they close when the person leaves, and with them their sessions end. Whoever comes
 * back with the same number opens a new account, and is that person again once the identity is confirmed.
 */
@Component
final class OwnAccounts {

    private final PhoneAccountMapper phones;
    private final AccountMapper accounts;
    private final Tokens tokens;
    private final Clock clock;

    OwnAccounts(PhoneAccountMapper phones, AccountMapper accounts, Tokens tokens, Clock clock) {
        this.phones = phones;
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    void close(long personId) {
        List<Long> own = phones.accountsOf(personId);
        own.forEach(id -> {
            accounts.close(id, clock.instant());
            tokens.revokeAll(id);
        });
        phones.forgetCodes(personId);
        phones.forgetStandings(personId);
        phones.setAside(personId);
    }
}
