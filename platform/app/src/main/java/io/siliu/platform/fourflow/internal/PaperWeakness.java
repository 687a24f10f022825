package io.siliu.platform.fourflow.internal;

/**
 * What is wanting in a paper that goes with an answer. Whoever sends the answer sees it first; every officer sees it beside
 * the answer.
 *
 * @param document id of the paper
 * @param days by how many days it was signed too late; 0 for every other kind
 */
public record PaperWeakness(long document, Kind kind, long days) {

    /** A page renders it from the bundle under {@code fourflow.weakness.}kind. */
    public enum Kind {
        /** Its fields are not read yet. */
        UNREAD,
        /** It cannot be read. */
        UNREADABLE,
        /** It is a package; each paper inside is a document of its own. */
        PACKAGE,
        /** Reading did not tell what it is, so nothing that stands on it was checked. */
        UNKNOWN_KIND,
        /** What it is bears out nothing of what differs. */
        OTHER_KIND,
        /** No day of signing was read from the contract with certainty. */
        UNDATED,
        /** The contract was signed after the day of payment. */
        SIGNED_LATE
    }

    /** By which whoever sends the answer says that they saw it. */
    public String code() {
        return document + ":" + kind;
    }
}
