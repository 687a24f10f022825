package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

import io.siliu.platform.access.Role;
import java.time.Instant;
import java.util.List;

/**
 * That people looked at the paper and say what stands there, beside what the reader had read.
 *
 * @param people who, in the order in which they answered; two where the amount is over the limit
 * @param doubt the check that the value breaks although it stands so on the paper, or null
 * @param read what had been read before, or null where nothing was
 * @param despite what is wrong with the file that the value stands in and that people took all the same; mostly nothing
 */
public record Confirmation(List<Person> people, Instant at, String doubt, PaperField read, List<FileDoubt> despite) {

    public Confirmation {
        people = List.copyOf(people);
        requireNonNull(at, "at is null");
        // What people said before files were asked about, they said of files that were not.
        despite = despite == null ? List.of() : List.copyOf(despite);
    }

    /**
     * Somebody who looked.
     *
     * @param account the number of the account, as text
     */
    public record Person(String account, Role role) {}

    /** The same word of the same people about another earlier value. */
    public Confirmation withRead(PaperField other) {
        return new Confirmation(people, at, doubt, other, despite);
    }
}
