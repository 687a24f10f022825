package io.siliu.platform.access;

/** One thing that somebody may do. Use cases ask for permissions, never for roles. */
public enum Permission {
    /** Bring in enterprises and workers with their recorded evidence. */
    IMPORT_PARTIES,
    /** See enterprises and workers, in masked form. */
    READ_PARTIES,
    /** See identifiers and names in full. */
    READ_PERSONAL_DATA,
    /** See who registered, who applied for a licence, and batch patterns among them. */
    READ_REGISTRATIONS,
    /** Record master service agreements. */
    RECORD_AGREEMENTS,
    /** Order tasks. */
    ORDER_TASKS,
    /** Record that work was accepted. */
    RECORD_ACCEPTANCES,
    /** Book settlement lines. */
    BOOK_SETTLEMENTS,
    /** See settlement batches and lines. */
    READ_SETTLEMENTS,
    /** Let a held payment order go. */
    RELEASE_PAYOUTS,
    /** Hand in papers. */
    DELIVER_DOCUMENTS,
    /** Hand in papers that belong to any enterprise. */
    DELIVER_FOR_ANY_ENTERPRISE,
    /** See papers and what was read from them. */
    READ_DOCUMENTS,
    /** Look at a paper and say what stands there where the reading is not certain. */
    CONFIRM_READINGS,
    /** See four-flow records, their discrepancies and proofs. */
    READ_RECORDS,
    /** Say to which record a paper belongs, against or beside what was matched. */
    PLACE_PAPERS,
    /** Explain why papers of a record do not agree. */
    ANSWER_DIFFERENCES,
    /** Answer what workers object to. */
    ANSWER_OBJECTIONS,
    /** See alerts. */
    READ_ALERTS,
    /** Say what looking into an alert came to. */
    DECIDE_ALERTS,
    /** See cases: what was asked, answered and decided about alerts. */
    READ_CASES,
    /** Open cases, ask enterprises and demand that something be put right. */
    WORK_CASES,
    /** As an enterprise: answer what is asked in cases, and have a closed one looked at again. */
    ANSWER_NOTICES,
    /** See rule sets: their indicators, thresholds and how they fare. */
    READ_RULE_SETS,
    /** See the facts a screening stood on, to run it again elsewhere. */
    REPLAY_SCREENINGS,
    /** Write drafts of rule sets, check them and see them. */
    WRITE_RULE_SETS,
    /** Approve or refuse the drafts of others. */
    APPROVE_RULE_SETS,
    /** See all that one's duty and region cover at one glance, in figures that open their lists. */
    READ_OVERVIEW,
    /** See how much work stands at which stage. */
    READ_STATUS,
    /** Create and close accounts and tokens. */
    MANAGE_ACCOUNTS,
    /** See why a witness does not co-sign; the log itself is open to everybody. */
    READ_LEDGER,
    /** See who looked at what. */
    READ_AUDIT,
    /** See who had their data erased and what is kept locked, and keep it longer while a proceeding lasts. */
    READ_ERASURES,
    /** Erase somebody who asked for it in another way than by phone. */
    ERASE_PERSONS,
    /** See the reports that the law asks for, masked. */
    READ_STATUTORY_REPORTS,
    /** Draft them and see what is drafted. */
    DRAFT_STATUTORY_REPORTS,
    /** Confirm and submit them; of two steps each person takes one. */
    FILE_STATUTORY_REPORTS,
    /** Hand in what banks, registries, the tax bureau or an enterprise's own lists say. */
    REPORT_OUTSIDE,
    /** As a worker: see and change what is one's own, and nothing of anybody else. */
    OWN_DATA;

    /**
     * Whether a second person has to do it, or to confirm it. A program cannot be that person: whoever issues its token holds
     * it, whichever account it is for.
     */
    public boolean isForTwo() {
        return switch (this) {
            case RELEASE_PAYOUTS, DECIDE_ALERTS, APPROVE_RULE_SETS, FILE_STATUTORY_REPORTS -> true;
            default -> false;
        };
    }
}
