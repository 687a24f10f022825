package io.siliu.platform.document.internal;

/**
 * A value that a person may choose.
 *
 * @param origin why it is proposed: {@code READ}, {@code OTHER}, {@code KIND}, or one of {@code KnownNames.Origin}
 */
public record Candidate(String value, String origin) {}
