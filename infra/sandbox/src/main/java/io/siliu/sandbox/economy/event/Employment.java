package io.siliu.sandbox.economy.event;

import java.time.LocalDate;

/**
 * Employment of a person by an enterprise, from the consented list.
 *
 * @param to or null while it lasts
 */
public record Employment(
        String enterprise, String idNumber, LocalDate from, LocalDate to, boolean insured, boolean taxed) {}
