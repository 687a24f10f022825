package io.siliu.platform.party.internal;

/** Why a sign-up ends, with words and a way out on the page. */
public enum Refusal {
    /** Children may not work (Prohibition of Child Labour, State Council decree 364). */
    UNDER_SIXTEEN,
    /** This identity card is registered under another phone number. */
    ALREADY_REGISTERED
}
