package io.siliu.platform.party;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who shares a card or a mobile number with whom, found by keyed codes alone: no number is opened for it. */
public interface SharedAccounts {

    /** By worker; ids without a worker are left out. */
    Map<Long, Sharing> of(Collection<Long> workerIds);

    /**
     * What one worker shares with others.
     *
     * @param cardHolders other workers for whom a card of this one is on record
     * @param phoneUsers other workers with the same mobile number
     */
    record Sharing(Set<Long> cardHolders, Set<Long> phoneUsers) {

        public Sharing {
            cardHolders = Set.copyOf(cardHolders);
            phoneUsers = Set.copyOf(phoneUsers);
        }
    }
}
