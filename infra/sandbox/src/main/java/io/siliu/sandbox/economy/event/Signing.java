package io.siliu.sandbox.economy.event;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How a contract was signed.
 *
 * @param statedOn date that the contract states
 * @param signedAt timestamp of the last signature
 * @param seconds from opening to signature
 * @param file digest of the file
 */
public record Signing(
        LocalDate statedOn,
        LocalDateTime signedAt,
        String device,
        int seconds,
        boolean valid,
        boolean anchored,
        int archivedAfterHours,
        String file) {

    /** The same with another date on the paper. */
    public Signing stated(LocalDate statedOn) {
        return new Signing(statedOn, signedAt, device, seconds, valid, anchored, archivedAfterHours, file);
    }

    /** The same signed at another time. */
    public Signing at(LocalDateTime signedAt) {
        return new Signing(statedOn, signedAt, device, seconds, valid, anchored, archivedAfterHours, file);
    }

    /** The same on another device, in so many seconds. */
    public Signing on(String device, int seconds) {
        return new Signing(statedOn, signedAt, device, seconds, valid, anchored, archivedAfterHours, file);
    }

    /** The same file as another contract. */
    public Signing file(String file) {
        return new Signing(statedOn, signedAt, device, seconds, valid, anchored, archivedAfterHours, file);
    }
}
