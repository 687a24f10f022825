package io.siliu.sandbox.economy.event;

import java.time.LocalDateTime;

/**
 * The last sign-in of a person within a month.
 */
public record SignIn(String worker, LocalDateTime at, String device) {

    /** The same at another time or on another device. */
    public SignIn at(LocalDateTime at, String device) {
        return new SignIn(worker, at, device);
    }
}
