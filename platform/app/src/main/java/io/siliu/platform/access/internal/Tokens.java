package io.siliu.platform.access.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Secret;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.internal.TokenMapper.Token;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Bearer tokens of programs: {@code siliu_} and 32 random bytes; only the digest is stored. */
@Component
final class Tokens {

    private static final String PREFIX = "siliu_";
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final TokenMapper tokens;
    private final AccountMapper accounts;
    private final IdGenerator ids;
    private final SecureRandom random;
    private final Clock clock;

    Tokens(TokenMapper tokens, AccountMapper accounts, IdGenerator ids, SecureRandom random, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    Secret<String> issue(long accountId, String label, Set<Permission> scopes, Instant expiresAt) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String written = scopes.stream().map(Permission::name).sorted().collect(Collectors.joining(","));
        tokens.insert(ids.next(), accountId, digest(token), label, written, clock.instant(), expiresAt);
        return Secret.of(token);
    }

    /** Who holds this token; empty when it is unknown, expired, revoked, or its account was closed. */
    Optional<Actor> holder(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return tokens.find(digest(token), now).flatMap(found -> {
            noteUse(found, now);
            return accounts.find(found.accountId()).map(account -> Actors.of(account, scopes(found)));
        });
    }

    /** All of an account, the newest first. */
    List<TokenMapper.Issued> of(long accountId) {
        return tokens.of(accountId);
    }

    /** How many of each account open a door now; accounts without any are left out. */
    Map<Long, Integer> living(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : tokens.living(accountIds, clock.instant()).stream()
                        .collect(Collectors.toMap(TokenMapper.Living::accountId, TokenMapper.Living::tokens));
    }

    /**
     * @return whether it opened a door until now
     * @throws io.siliu.kernel.PlatformException when the account has no such token
     */
    boolean revoke(long accountId, long tokenId) {
        if (tokens.exists(tokenId, accountId) == 0) {
            throw Access.notFound("token");
        }
        return tokens.revoke(tokenId, accountId, clock.instant()) > 0;
    }

    void revokeAll(long accountId) {
        tokens.revokeAll(accountId, clock.instant());
    }

    private void noteUse(Token token, Instant now) {
        if (token.lastUsedAt() == null
                || token.lastUsedAt().plus(USE_NOTED_EVERY).isBefore(now)) {
            tokens.used(token.id(), now);
        }
    }

    private static Set<Permission> scopes(Token token) {
        return scopes(token.scopes());
    }

    /** What there is no longer, or what two persons have to do, opens nothing, and keeps no token from what it still opens. */
    static Set<Permission> scopes(String written) {
        List<String> names = List.of(written.split(","));
        return Arrays.stream(Permission.values())
                .filter(permission -> names.contains(permission.name()) && !permission.isForTwo())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    private static byte[] digest(String token) {
        return CryptoSuite.INTL.digest(token.getBytes(US_ASCII)).bytes();
    }
}
