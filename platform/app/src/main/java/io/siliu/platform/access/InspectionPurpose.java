package io.siliu.platform.access;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.PlatformException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why an officer looks at what belongs to others; it is kept with every look.
 *
 * @param reference the number of the complaint or case, or a few words; empty for a routine inspection without one
 */
public record InspectionPurpose(Kind kind, String reference) implements Serializable {

    /** Longer references do not fit beside the other things that are kept with a look. */
    public static final int LONGEST_REFERENCE = 60;

    /** Eleven digits or more in a row, with or without spaces, or a phone number in its three groups. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d(?: ?\\d){9,} ?[\\dXx]|1\\d{2}-\\d{4}-\\d{4}");

    /** The occasions an officer can name. */
    public enum Kind {
        /** 日常巡查. */
        ROUTINE,
        /** 投诉举报: a complaint, by its number. */
        COMPLAINT,
        /** 专案检查: an inspection that was ordered, by its number. */
        CASE,
        /** 其他, in a few words. */
        OTHER
    }

    /** @throws PlatformException {@link AccessError#PURPOSE_INCOMPLETE} or {@link AccessError#PURPOSE_NOT_KEPT} */
    public InspectionPurpose {
        requireNonNull(kind, "kind is null");
        reference = reference == null ? "" : reference.strip().replaceAll("\\s+", " ");
        if (kind != Kind.ROUTINE && reference.isEmpty()) {
            throw new PlatformException(
                    AccessError.PURPOSE_INCOMPLETE,
                    "reference",
                    "Name the complaint or case, or say in a few words why.");
        }
        if (reference.length() > LONGEST_REFERENCE || reference.contains(";")) {
            throw new PlatformException(
                    AccessError.PURPOSE_INCOMPLETE,
                    "reference",
                    "A reference has at most " + LONGEST_REFERENCE + " characters and no semicolon.");
        }
        if (PERSONAL_NUMBER.matcher(reference).find()) {
            throw new PlatformException(
                    AccessError.PURPOSE_NOT_KEPT,
                    "reference",
                    "This looks like a number of a person, a phone or a card; the trail of looks keeps none.");
        }
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @throws PlatformException {@link AccessError#PURPOSE_INCOMPLETE} or {@link AccessError#PURPOSE_NOT_KEPT}
     */
    public static InspectionPurpose parse(String text) {
        int colon = text.indexOf(':');
        String kind = (colon < 0 ? text : text.substring(0, colon)).strip();
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findAny()
                .map(one -> new InspectionPurpose(one, colon < 0 ? "" : text.substring(colon + 1)))
                .orElseThrow(() -> new PlatformException(
                        AccessError.PURPOSE_INCOMPLETE,
                        "kind",
                        "Begin with one of " + Arrays.toString(Kind.values()) + ", such as CASE: 2026-17."));
    }

    /** Words that may be kept beside somebody's name: neither too many, nor with a number of a person. */
    public static Optional<String> words(String typed) {
        String words = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        return words.isEmpty()
                        || words.length() > LONGEST_REFERENCE
                        || PERSONAL_NUMBER.matcher(words).find()
                ? Optional.empty()
                : Optional.of(words);
    }

    /** As it is kept: {@code ROUTINE}, {@code CASE: 2026-17}. */
    public String text() {
        return reference.isEmpty() ? kind.name() : kind + ": " + reference;
    }
}
