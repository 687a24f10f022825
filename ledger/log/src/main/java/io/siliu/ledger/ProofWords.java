package io.siliu.ledger;

import java.time.Instant;

/** How names and times of a proof are written, and whose keys it was checked with: whoever shows a report knows its readers. */
public interface ProofWords {

    /** As the file has them, with times in UTC, for somebody who gave a keys file. */
    ProofWords PLAIN = new ProofWords() {};

    /** Whose word it is that the keys belong to those they name. */
    enum Keys {
        /** A keys file was given. */
        GIVEN,
        /** The site that checked shows them. */
        SITE,
        /** The reader brought them to the site. */
        BROUGHT
    }

    /** @param kind of a record or entry, such as {@code FOUR_FLOW_RECORD} */
    default String kind(String kind) {
        return kind;
    }

    /** @param field of a record, such as {@code settlement} */
    default String field(String field) {
        return field;
    }

    default String time(Instant instant) {
        return instant.toString();
    }

    /** Between the names of a list. */
    default String separator() {
        return ", ";
    }

    default Keys keys() {
        return Keys.GIVEN;
    }
}
