package io.siliu.sandbox.economy.event;

import java.time.LocalDateTime;

/**
 * A withdrawal of pay from an account.
 *
 * @param by ID number of who withdrew
 */
public record Withdrawal(String worker, LocalDateTime at, String city, String by) {

    /** The same by somebody else or elsewhere. */
    public Withdrawal by(String by, String city) {
        return new Withdrawal(worker, at, city, by);
    }
}
