package io.siliu.platform.party;

import java.util.Optional;

/**
 * What the platform knows about a {@link PayeeClaim}, found without decrypting anything.
 *
 * @param worker whose identity number it is, or empty
 * @param nameFits the name is the worker's own or that of a business of the worker
 * @param ownCard the card is recorded as the worker's own
 */
public record Payee(Optional<Worker> worker, boolean nameFits, boolean ownCard) {

    public static final Payee UNKNOWN = new Payee(Optional.empty(), false, false);
}
