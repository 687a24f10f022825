package io.siliu.platform.access;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * Who is acting: an account in its role, with what it may do and how far it sees.
 *
 * @param accountId the account; zero for the system itself
 * @param name what is shown on screen
 * @param enterpriseId the one enterprise that this account acts for, or null when it is bound to none
 * @param region six-digit code of the region whose records an officer sees; its trailing zeros stand for all below;
 *     null when the region does not limit
 * @param permissions what it may do: those of the role, or the smaller set of a token's scopes
 */
public record Actor(
        long accountId, String name, Role role, Long enterpriseId, String region, Set<Permission> permissions) {

    public Actor {
        requireNonNull(name, "name is null");
        requireNonNull(role, "role is null");
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** The one enterprise this actor is limited to; empty when it sees those of others too. */
    public Optional<Long> enterprise() {
        return Optional.ofNullable(enterpriseId);
    }

    /** Whether things of this enterprise may be seen as far as the enterprise decides; a worker sees none of any. */
    public boolean sees(long enterprise) {
        return role != Role.WORKER && (enterpriseId == null || enterpriseId == enterprise);
    }

    /** Whether things of this region may be seen: 990100 lies in 990000 and in 990100, not in 990200. */
    public boolean seesRegion(String other) {
        return region == null || other.startsWith(regionPrefix());
    }

    /** The digits with which the codes of all regions begin that this actor sees; null when the region does not limit. */
    public String regionPrefix() {
        return region == null ? null : region.replaceFirst("(00)+$", "");
    }
}
