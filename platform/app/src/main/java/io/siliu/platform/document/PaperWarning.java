package io.siliu.platform.document;

import java.util.List;
import java.util.Set;

/**
 * Something about a reading that a person should know.
 *
 * @param code stable upper-case name of the kind of warning
 * @param field the field it is about, or an empty string for the whole paper
 * @param text one English sentence with the values seen
 * @param cause stable upper-case name of what exactly the sentence says; null where no table knows it, and on papers that
 *     were read before causes were told
 * @param seen what was seen, in the order of the sentence
 */
public record PaperWarning(String code, String field, String text, String cause, List<String> seen) {

    private static final Set<String> NOT_RECOGNISED = Set.of("OCR_FAILED", "OCR_UNAVAILABLE");

    public PaperWarning {
        seen = seen == null ? List.of() : List.copyOf(seen);
    }

    /** A warning of which only the sentence is known. */
    public PaperWarning(String code, String field, String text) {
        this(code, field, text, null, List.of());
    }

    /** Whether a part of the paper was not recognised by a fault of ours, so that what is not told may stand there all the same. */
    public boolean leavesUnrecognised() {
        return NOT_RECOGNISED.contains(code);
    }
}
