package io.siliu.rules;

import io.siliu.kernel.Digest;

/**
 * Names one published rule set for ever; stored with each screening.
 *
 * @param id name of the line of rule sets
 * @param version version within it
 * @param digest digest over the canonical bytes of the whole catalogue
 */
public record RuleSetReference(String id, String version, Digest digest) {

    /** Such as {@code siliu-base@2026.11.1}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
