package io.siliu.sandbox.economy.event;

import java.time.LocalDate;

/**
 * Proof that a network is shared by a site where many live or train.
 */
public record SharedSite(String network, String site, LocalDate provenOn) {}
