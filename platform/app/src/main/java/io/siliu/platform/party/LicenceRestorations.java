package io.siliu.platform.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That licences stand again (恢复), where people say so. It gives an owner back what a revocation took, so two persons say it: one
 * records what was read at the authority, another compares the decision and confirms it. A register that tells by itself is no
 * person, see {@link LicenceEnds}.
 */
public interface LicenceRestorations {

    /**
     * Records, in the caller's transaction and by the present actor, that a business stands again; it waits for a second person.
     *
     * @param from the first day on which it stands again
     * @param evidence by what that is known, at most 500 characters
     * @return false where it would change nothing by {@link LicenceEnds#mayBeRestored}, or where a word about it waits already
     */
    boolean ask(long workerId, long soleProprietorId, LocalDate from, String evidence);

    /** Those that wait, the oldest first. */
    List<Waiting> waiting();

    /**
     * A second person has compared the decision: the business stands again.
     *
     * @throws io.siliu.kernel.PlatformException {@link PartyError#LICENCE_SAME_PERSON}, {@link PartyError#LICENCE_RESTORATION_GONE},
     *     {@link PartyError#LICENCE_UNCHANGED}, or when the actor may not
     */
    void confirm(long id);

    /**
     * Lets go of one that nobody has confirmed.
     *
     * @throws io.siliu.kernel.PlatformException {@link PartyError#LICENCE_RESTORATION_GONE}, or when the actor may not
     */
    void drop(long id);

    /**
     * One that waits.
     *
     * @param worker masked, as is the business
     * @param recordedBy account of the first person, who does not confirm it
     */
    record Waiting(
            long id,
            String worker,
            String business,
            LocalDate from,
            String evidence,
            long recordedBy,
            String recordedByName,
            Instant recordedAt) {}
}
