package io.siliu.platform.notify;

import java.time.Instant;
import java.util.Optional;

/** The way out for short messages. */
public interface TextMessages {

    /**
     * Takes a message over in the caller's transaction; it goes out once that is committed. The same key again does
     * nothing.
     */
    void send(TextMessage message);

    /** What is known of a message; empty for a key that was never handed in. */
    Optional<Delivery> deliveryOf(String key);

    /**
     * Takes away what is on record of messages that were handed in before, sent or not.
     *
     * @return of how many, at most {@code limit}
     */
    int forgetHandedInBefore(Instant before, int limit);

    /** How far a message came, as far as the platform saw it. */
    enum Delivery {
        /** Not handed to the provider yet. */
        WAITING,
        /** Handed to the provider, who has not answered: it may or may not have it. */
        UNKNOWN,
        /** The provider took it over. Whether the phone showed it is not known to us. */
        ACCEPTED,
        /** The provider will not deliver it. */
        REFUSED,
        /** It was not needed any more before it could be sent. */
        EXPIRED
    }
}
