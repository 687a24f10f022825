package io.siliu.platform.database;

/**
 * How this installation runs.
 *
 * @param walkthrough whether it shows an invented population; only then, and in tests, invented identifiers are
 *     accepted
 * @param inventedIdentifiers whether identifiers of the invented region 990000 are accepted
 * @param embedded whether the database is the embedded one
 */
public record Mode(boolean walkthrough, boolean inventedIdentifiers, boolean embedded) {}
