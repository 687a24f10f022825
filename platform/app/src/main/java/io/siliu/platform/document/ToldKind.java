package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * That a person said what a paper is which reading could not place, or had placed wrongly.
 *
 * @param reason by what the person told it, or an empty string where they could not tell either, or said that it is none of ours
 * @param second who had said the same before, where two had to; else null
 * @param none whether they said that it is none of the papers that are told apart; null in words before that was kept
 * @param pages the pages that the paper was known to stand on when it was told, from 1; empty where none was
 */
public record ToldKind(
        Confirmation.Person person,
        Instant at,
        String reason,
        Confirmation.Person second,
        Boolean none,
        List<Integer> pages) {

    public ToldKind {
        requireNonNull(person, "person is null");
        requireNonNull(at, "at is null");
        requireNonNull(reason, "reason is null");
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** Whether who looked could not tell either, by the kind that the paper has since. */
    public boolean couldNotTell(PaperKind kind) {
        return kind == PaperKind.OTHER && reason.isEmpty() && !Boolean.TRUE.equals(none);
    }

    /** The same word with another reason, for those who may not see what it may name; one without a reason as it is. */
    public ToldKind withReason(String other) {
        return reason.isEmpty() ? this : new ToldKind(person, at, other, second, none, pages);
    }
}
