package io.siliu.platform.access;

import io.siliu.kernel.PlatformException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Judges whether two accounts are two persons, for everything that two of them have to do. Whoever opened an account, or handed
 * it a password, may be who uses it, so the two do not count as two, whichever of them acts first.
 */
public interface TwoPersons {

    /** Why two accounts do not count as two persons. */
    enum Tie {
        /** They are one account. */
        SAME,
        /** One of them opened the other. */
        OPENED,
        /** One of them last set the password of the other, whatever the other has set since. */
        PASSWORD
    }

    /** Empty where they count as two. */
    Optional<Tie> tie(long one, long other);

    /**
     * Makes sure that they are two.
     *
     * @param samePerson the refusal where they are one account, in the words of what is done
     * @throws PlatformException {@code samePerson}, {@link AccessError#PAIR_OPENED} or {@link AccessError#PAIR_PASSWORD}
     */
    default void require(long one, long other, Supplier<PlatformException> samePerson) {
        tie(one, other).ifPresent(tie -> {
            throw refusal(tie, samePerson);
        });
    }

    private static PlatformException refusal(Tie tie, Supplier<PlatformException> samePerson) {
        return switch (tie) {
            case SAME -> samePerson.get();
            case OPENED ->
                new PlatformException(
                        AccessError.PAIR_OPENED,
                        "One of the two accounts was opened by the other, so one person may hold both. Ask somebody whose"
                                + " account neither of them opened.");
            case PASSWORD ->
                new PlatformException(
                        AccessError.PAIR_PASSWORD,
                        "One of the two accounts got its password from the other, so one person may hold both. Ask somebody"
                                + " whose password neither of them set.");
        };
    }
}
