package io.siliu.sandbox.economy.event;

import java.time.LocalDate;
import java.util.Set;

/**
 * Proof that people are of one household, so that one phone among them is no wonder.
 */
public record HouseholdProof(Set<String> workers, LocalDate provenOn) {}
