package io.siliu.platform.document.internal;

/**
 * A value that a person may choose.
 *
 * @param origin why it is proposed: {@code READ}, {@code OTHER}, {@code SIDE} where it was read for the other party,
 *     {@code KIND}, {@code FILE}, or one of {@code KnownNames.Origin}
 */
public record Candidate(String value, String origin) {}
