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
     * The present actor looked through a list, or a part of it: one look, whatever it shows.
     *
     * @param listKind what was listed, in upper case: RECORD_LIST, DOCUMENT_LIST …
     * @param filter what the list was narrowed to
     */
    void lookedThrough(String listKind, LookFilter filter);

    /**
     * The present actor still has something before them that renews itself, or asks for a part of it. That is the look
     * that opened it, as long as that one is on the trail: made within the last hour by the same account and for the
     * purpose that is stated now. Otherwise it is a look of its own.
     */
    void stillLooking(String subjectKind, String subjectId);

    /**
     * The present actor did something, in the transaction of the deed.
     *
     * @param deed what was done, in upper case and past tense: ACCOUNT_OPENED, KEY_DESTROYED …
     */
    void did(String deed, String subjectKind, String subjectId);
}
