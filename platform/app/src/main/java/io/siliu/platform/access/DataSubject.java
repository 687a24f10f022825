package io.siliu.platform.access;

/** Whose key encrypts a datum; destroying that key destroys the datum. */
public enum DataSubject {
    /** One natural person, in whatever capacity. */
    PERSON,
    /** One original paper. */
    DOCUMENT,
    /** One four-flow record, with all its revisions. */
    RECORD,
    /** What the ledger's entries of one statutory report commit to, with their salts. */
    REPORT,
    /** What was said in one case. */
    CASE
}
