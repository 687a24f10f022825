package io.siliu.platform.anchoring;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * What one entry of the log commits to.
 *
 * @param id the public number of the thing, 1 to 64 letters, digits, dots, colons, underscores or hyphens; never an
 *     identity, phone or card number
 * @param revision counts from 1
 */
public record EntrySubject(EntryKind kind, String id, int revision) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** @throws IllegalArgumentException when the id or the revision has another form */
    public EntrySubject {
        requireNonNull(kind, "kind is null");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "An entry's id has 1 to 64 letters, digits, dots, colons, underscores or hyphens");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, this is " + revision);
        }
    }
}
