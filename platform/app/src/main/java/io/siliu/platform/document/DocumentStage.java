package io.siliu.platform.document;

/** How far a document has come. */
public enum DocumentStage {
    /** We hold the bytes. */
    RECEIVED,
    /** Its fields are stored with their places. */
    READ,
    /** It was a package; each paper inside is a document of its own. */
    OPENED,
    /** It cannot be read, and the sender can mend it: the refusal says how. */
    REFUSED,
    /** Reading failed again and again by a fault of ours; the original is kept and the fault recorded. */
    FAILED
}
