package io.siliu.platform.access;

import io.siliu.kernel.Secret;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of this installation. All but the look-ups need {@link Permission#MANAGE_ACCOUNTS}. */
public interface Accounts {

    /**
     * Opens an account.
     *
     * @return its identifier
     * @throws io.siliu.kernel.PlatformException with the field: {@link AccessError#SIGN_IN_NAME_UNUSABLE},
     *     {@link AccessError#PASSWORD_TOO_WEAK}, {@link AccessError#DISPLAY_NAME_UNUSABLE},
     *     {@link AccessError#ROLE_NOT_OPENED_HERE}, {@link AccessError#ENTERPRISE_MISSING},
     *     {@link AccessError#ENTERPRISE_NOT_FITTING}, {@link AccessError#REGION_UNUSABLE}
     */
    long open(NewAccount account);

    /**
     * Closes an account: its sessions and tokens end at once, its traces stay.
     *
     * @throws io.siliu.kernel.PlatformException {@link AccessError#OWN_ACCOUNT}, {@link AccessError#LAST_MANAGER},
     *     {@link AccessError#WALKTHROUGH_ACCOUNT}
     */
    void close(long accountId);

    /**
     * The names that these accounts go by, of closed ones too; for whoever may see what they did, and so without a permission of
     * its own.
     */
    Map<Long, String> displayNames(Collection<Long> accountIds);

    /** As {@link #displayNames(Collection)}, of those alone that act for the enterprise; it is told no officer's name. */
    Map<Long, String> displayNames(Collection<Long> accountIds, long enterpriseId);

    /** The open accounts that may do this, in the order they were opened, with the names they go by; a look-up as above. */
    Map<Long, String> allowed(Permission permission);

    /** The same, of those alone who see all of these regions. */
    Map<Long, String> allowed(Permission permission, Collection<String> regions);

    /** All open accounts but those of workers, in the order they were opened. */
    List<AccountView> list();

    /**
     * Issues a token for programs; only its digest is kept, so it is shown this one time.
     *
     * @param scopes what it may do, within what the account's role may do
     * @param expiresAt the instant from which it no longer opens anything
     */
    Secret<String> issueToken(long accountId, String label, Set<Permission> scopes, Instant expiresAt);

    /** Ends a token at once; ending one that has ended is the same. */
    void revokeToken(long accountId, long tokenId);

    /**
     * Sets a new password for somebody who lost the old one: every session of the account ends, and a lock is lifted.
     *
     * @throws io.siliu.kernel.PlatformException {@link AccessError#PASSWORD_TOO_WEAK}, {@link AccessError#OWN_ACCOUNT},
     *     {@link AccessError#NO_PASSWORD}, {@link AccessError#WALKTHROUGH_ACCOUNT}
     */
    void setPassword(long accountId, Secret<String> password);

    /** Whether somebody set up an account; while nobody has, the first set-up is still to be done. */
    boolean any();

    /**
     * What an account starts with.
     *
     * @param signInName 3 to 64 letters, digits, dots, hyphens or underscores
     * @param enterpriseId the one enterprise it acts for; given exactly for {@link Role#ENTERPRISE}
     * @param region for officers: the region they see, or null for all
     * @param password at least 12 characters, or null for an account that only programs use
     */
    record NewAccount(
            String signInName,
            String displayName,
            Role role,
            Long enterpriseId,
            String region,
            Secret<String> password) {}

    /** An account as lists show it. */
    record AccountView(
            long id,
            String signInName,
            String displayName,
            Role role,
            Long enterpriseId,
            String region,
            boolean withPassword,
            Instant createdAt) {}
}
