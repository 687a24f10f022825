package io.siliu.platform.party.internal;

import io.siliu.platform.party.Registration;

/** Where an application to the registration authority stands, as far as the platform saw it. */
public enum ApplicationState {
    /** Nothing was sent yet. */
    TO_SEND(Registration.State.APPLIED),
    /** It was sent; whether the authority has it is not known. */
    UNKNOWN(Registration.State.APPLIED),
    /** The authority confirmed that it has it. */
    RECEIVED(Registration.State.UNDER_REVIEW),
    LICENSED(Registration.State.LICENSED),
    REJECTED(Registration.State.REJECTED);

    private final Registration.State shown;

    ApplicationState(Registration.State shown) {
        this.shown = shown;
    }

    Registration.State shown() {
        return shown;
    }

    boolean isFinal() {
        return this == LICENSED || this == REJECTED;
    }
}
