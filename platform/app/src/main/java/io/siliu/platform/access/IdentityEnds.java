package io.siliu.platform.access;

import java.util.Optional;

/** How the identity numbers of people end. Owned here, because the module that knows people builds on this one. */
public interface IdentityEnds {

    /** As many characters of a number are asked for. */
    int LENGTH = 6;

    /**
     * Somebody enters after a long while who is not known yet: what was typed at a sign-up that was never finished may be of
     * whoever had the phone number before, so it is taken away.
     */
    void forgetUnfinished(long personId);

    /** Whether there is a number of this person to ask for. */
    boolean isKnown(long personId);

    /**
     * Whether the number of this person ends so; compared by keyed codes, in the same time whatever was typed.
     *
     * @return nothing where there is no number
     */
    Optional<Boolean> isEnd(long personId, String typed);
}
