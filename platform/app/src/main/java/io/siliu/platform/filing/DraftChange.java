package io.siliu.platform.filing;

import static java.util.Objects.requireNonNull;

/**
 * What changed since a report was drafted; the bundles have the words of each under {@code change.}name.
 *
 * @param entry the entry of a rule, or empty where figures changed
 * @param added whether the entry came; otherwise it went
 */
public record DraftChange(Kind kind, String entry, boolean added) {

    public DraftChange {
        requireNonNull(kind, "kind is null");
        requireNonNull(entry, "entry is null");
    }

    public static DraftChange of(Kind kind) {
        return new DraftChange(kind, "", false);
    }

    /** What it is about. */
    public enum Kind {
        /** Other pay stands in the books. */
        PAID,
        /** Other pay has not arrived. */
        OPEN,
        /** The same sum was paid to others, for other work, or with other tax held from it. */
        PEOPLE,
        /** A filing of withholding was confirmed. */
        WITHHOLDING,
        /** A filing of withholding waits for its second person. */
        WITHHOLDING_WAITS,
        /** Another report was submitted, and what the office knows of people with it. */
        OTHER_REPORT,
        /** The rows that were shown are not those of the draft. */
        SHOWN,
        /** Which work is exempt. */
        EXEMPT_WORK,
        /** How certificates are told apart. */
        CERTIFICATE,
        /** A column of a form. */
        COLUMN,
        /** When it is due. */
        DEADLINE,
        /** Who reports. */
        PLATFORM,
        /** The draft is older than the record of its rules. */
        RULES_UNKNOWN;

        /** Whether it is a rule that changed, and not a figure. */
        public boolean isRule() {
            return compareTo(EXEMPT_WORK) >= 0;
        }
    }
}
