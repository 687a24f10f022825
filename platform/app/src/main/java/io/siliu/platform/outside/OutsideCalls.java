package io.siliu.platform.outside;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Calls to outside parties, JSON over HTTP. Call outside of any database transaction: first commit the intention with
 * its key, then call, then record the outcome. No personal datum goes into a path.
 */
public interface OutsideCalls {

    /**
     * Asks a party to do something.
     *
     * @param path below the party's address, such as {@code /messages}
     * @param body turned into JSON
     * @param idempotencyKey the same for every repetition of the same intention; at most 100 characters
     * @param deadline for the whole call
     */
    OutsideAnswer post(OutsideParty party, String path, Object body, String idempotencyKey, Duration deadline);

    /** Asks a party what it knows. An outcome of {@link OutsideAnswer.Unknown} did no harm here. */
    OutsideAnswer get(OutsideParty party, String path, Duration deadline);

    /** Where a party is at present; empty while nobody has said so. */
    Optional<URI> address(OutsideParty party);
}
