package io.siliu.platform.access;

/**
 * The append-only list of who looked at what and who did what. Nothing in it can be changed or taken out by the
 * application; it holds identifiers of things, never personal data.
 */
public interface AuditTrail {

    /** The purpose of a look that was made without a case: routine inspection (日常巡查). */
    String ROUTINE = "ROUTINE";

    /**
     * The present actor looked at something. Where the session stated a purpose other than routine inspection, that is
     * kept before or instead of the one given.
     *
     * @param subjectKind what was looked at, in upper case: RECORD, DOCUMENT, ALERT, WORKER, ENTERPRISE …
     * @param subjectId its identifier
     * @param purpose why, such as {@link #ROUTINE} or the number of a case
     */
    void looked(String subjectKind, String subjectId, String purpose);

    /**
     * The present actor did something, in the transaction of the deed.
     *
     * @param deed what was done, in upper case and past tense: ACCOUNT_OPENED, KEY_DESTROYED …
     */
    void did(String deed, String subjectKind, String subjectId);
}
