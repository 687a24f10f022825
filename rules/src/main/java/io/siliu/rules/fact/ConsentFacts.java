package io.siliu.rules.fact;

import java.time.LocalDate;

/**
 * What the worker said to one purpose of handling personal data that this work needs.
 *
 * @param purpose code of the purpose
 * @param state how it stood on the day of settlement
 * @param version version of the text that was agreed to; null where consent was never given
 * @param currentVersion version of the text in force on the day of settlement
 * @param givenOn day it was given; null where never
 * @param withdrawnOn day it was withdrawn; null where not
 */
public record ConsentFacts(
        String purpose,
        ConsentState state,
        String version,
        String currentVersion,
        LocalDate givenOn,
        LocalDate withdrawnOn) {}
