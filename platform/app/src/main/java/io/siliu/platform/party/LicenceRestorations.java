package io.siliu.platform.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That licences stand again (恢复), where people say so. It gives an owner back what a revocation took, so two persons say it: one
 * records what was read at the authority, another compares the decision and confirms it. What a program tells that is not the
 * register's own is compared by both of them. A register that tells by itself is no person, see {@link LicenceEnds}.
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

    /**
     * Records, in the caller's transaction, that the present actor's program told that a business stands again; it waits for two
     * persons. Programs tell the same every day, so what a person let go of is not asked again by the same word, until what the owner
     * contracts as is recorded otherwise: another licence may have been in the way.
     *
     * @param from the first day on which it stands again
     * @param evidence who told it, at most 500 characters
     * @return false where it would change nothing by {@link LicenceEnds#mayBeRestored}, where a word about it waits already, or
     *     where somebody let go of this one and nothing of the owner has changed since
     */
    boolean told(long workerId, long soleProprietorId, LocalDate from, String evidence);

    /** Those that wait, the oldest first. */
    List<Waiting> waiting();

    /**
     * A person has compared the decision. Where it is the second one, the business stands again; where a program told it and nobody
     * has compared it before, it waits for the second one from now on.
     *
     * @return whether the business stands again
     * @throws io.siliu.kernel.PlatformException {@link PartyError#LICENCE_SAME_PERSON}, {@link PartyError#LICENCE_RESTORATION_GONE},
     *     {@link PartyError#LICENCE_UNCHANGED}, or when the actor may not
     */
    boolean confirm(long id);

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
     * @param told by which program; null where a person recorded it
     * @param recorded by the first person, who does not confirm it; null while what a program told waits for one
     */
    record Waiting(
            long id, String worker, String business, LocalDate from, String evidence, Said told, Said recorded) {}

    /** Who said so, and when. */
    record Said(long accountId, String name, Instant at) {}
}
