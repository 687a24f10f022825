package io.siliu.platform.access.internal;

import static io.siliu.platform.access.Permission.MANAGE_ACCOUNTS;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.internal.TokenMapper.Issued;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens as whoever manages accounts sees, issues and ends them. */
@Component
public class TokenDesk {

    private static final int LONGEST_LABEL = 128;
    private static final int USUAL_DAYS = 90;

    private final AccountMapper mapper;
    private final Tokens tokens;
    private final Accounts accounts;
    private final AccessProperties properties;
    private final Access access;
    private final Clock clock;

    TokenDesk(
            AccountMapper mapper,
            Tokens tokens,
            Accounts accounts,
            AccessProperties properties,
            Access access,
            Clock clock) {
        this.mapper = mapper;
        this.tokens = tokens;
        this.accounts = accounts;
        this.properties = properties;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One token, without what opens the door: that is not stored.
     *
     * @param lastDay the last day on which it works, in Beijing time
     */
    public record Line(
            long id,
            String label,
            Set<Permission> scopes,
            Instant createdAt,
            LocalDate lastDay,
            Instant lastUsedAt,
            State state) {}

    /** Whether a token opens a door. */
    public enum State {
        LIVING,
        EXPIRED,
        REVOKED
    }

    /** The newest first. */
    public List<Line> of(long accountId) {
        access.require(MANAGE_ACCOUNTS);
        Instant now = clock.instant();
        return tokens.of(accountId).stream().map(one -> line(one, now)).toList();
    }

    /** The last day that is proposed: soon enough that a forgotten token does not live on. */
    public LocalDate usualDay() {
        return ChinaTime.today(clock).plusDays(Math.min(USUAL_DAYS, properties.tokenDays()));
    }

    /** The last day of the longest token issued today. */
    public LocalDate latestDay() {
        return ChinaTime.today(clock).plusDays(properties.tokenDays());
    }

    /**
     * Issues a token. Its label is its own among the living tokens of the account, so a form that is sent twice issues
     * one token and not two.
     *
     * @param lastDay the last day on which it works, in Beijing time
     * @return what opens the door; it is not stored, so nobody can show it again
     * @throws PlatformException with the field: {@link AccessError#TOKEN_LABEL_UNUSABLE},
     *     {@link AccessError#TOKEN_SCOPES_MISSING}, {@link AccessError#TOKEN_EXPIRY_UNUSABLE},
     *     {@link AccessError#NOT_ALLOWED} for scopes beyond the role
     */
    @Transactional
    public Secret<String> issue(long accountId, String label, Set<Permission> scopes, LocalDate lastDay) {
        access.require(MANAGE_ACCOUNTS);
        mapper.hold(accountId).orElseThrow(() -> Access.notFound("account"));
        String name = label == null ? "" : label.strip();
        requireLabel(accountId, name);
        requireScopes(scopes);
        requireDay(lastDay);
        Instant end = lastDay.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        return accounts.issueToken(accountId, name, scopes, end);
    }

    private void requireLabel(long accountId, String label) {
        Instant now = clock.instant();
        boolean taken = tokens.of(accountId).stream()
                .anyMatch(one -> one.livesAt(now) && one.label().equals(label));
        if (label.isEmpty() || label.length() > LONGEST_LABEL || taken) {
            throw new PlatformException(
                    AccessError.TOKEN_LABEL_UNUSABLE,
                    "label",
                    "Name the token after its program, up to " + LONGEST_LABEL
                            + " characters, unlike the other living tokens of this account.");
        }
    }

    private static void requireScopes(Set<Permission> scopes) {
        if (scopes.isEmpty()) {
            throw new PlatformException(
                    AccessError.TOKEN_SCOPES_MISSING, "scopes", "Choose at least one thing that the token may do.");
        }
    }

    private void requireDay(LocalDate lastDay) {
        LocalDate today = ChinaTime.today(clock);
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(latestDay())) {
            throw new PlatformException(
                    AccessError.TOKEN_EXPIRY_UNUSABLE,
                    "lastDay",
                    "Give the last day as year-month-day, from " + today + " to " + latestDay() + ".");
        }
    }

    private static Line line(Issued one, Instant now) {
        State state = one.revokedAt() != null ? State.REVOKED : one.livesAt(now) ? State.LIVING : State.EXPIRED;
        return new Line(
                one.id(),
                one.label(),
                Tokens.scopes(one.scopes()),
                one.createdAt(),
                ChinaTime.dateOf(one.expiresAt().minusNanos(1)),
                one.lastUsedAt(),
                state);
    }
}
