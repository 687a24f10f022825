package io.siliu.rules.fact;

/**
 * How the platform and its users handle personal data. A component that is null was not established.
 *
 * @param storedFaces faces that the platform stores for recognition on the day of the record (count); it keeps none,
 *     services that compare faces tell it the outcome alone
 * @param queryOutsidePurpose whether a query of a regulator's user on this record was outside of its purpose
 * @param queryRows most rows that one such query returned in the last 30 days (count)
 */
public record DataUseSignals(Measured storedFaces, Observed queryOutsidePurpose, Measured queryRows) {}
