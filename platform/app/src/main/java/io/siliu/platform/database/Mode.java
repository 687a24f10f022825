package io.siliu.platform.database;

import io.siliu.kernel.identifier.InventedNumbers;

/**
 * How this installation runs.
 *
 * @param walkthrough whether it shows an invented population; only then, and in tests, invented identifiers are
 *     accepted
 * @param inventedIdentifiers whether identifiers of the invented region 990000 are accepted
 * @param embedded whether the database is the embedded one
 */
public record Mode(boolean walkthrough, boolean inventedIdentifiers, boolean embedded) {

    /** As identifiers are asked for it. */
    public InventedNumbers invented() {
        return inventedIdentifiers ? InventedNumbers.ACCEPTED : InventedNumbers.REFUSED;
    }
}
