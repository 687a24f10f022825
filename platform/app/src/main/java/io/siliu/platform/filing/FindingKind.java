package io.siliu.platform.filing;

/** What can be wrong with a report; the bundles say the remedy of each under {@code finding.}name. */
public enum FindingKind {
    /** The time has not ended yet, so a report of it would be too little. */
    PERIOD_NOT_OVER(true),
    /** Nobody was paid and nobody changed: the report says so and is handed in all the same. */
    NOTHING_TO_REPORT(false),
    /** Somebody was paid whose identity is not there to be reported. Their rows wait; the others go out in time. */
    IDENTITY_MISSING(false),
    /** The number of an identity card does not check. Their rows wait. */
    ID_NUMBER_WRONG(false),
    /**
     * The certificate is no resident identity card, and nobody has read its code in the form's list yet; none is guessed. Their rows
     * wait.
     */
    CERTIFICATE_KIND_UNKNOWN(false),
    /** The number of a bank card does not check. Their rows wait. */
    CARD_NUMBER_WRONG(false),
    /** What stands as a credit code cannot be one. Their rows wait. */
    CREDIT_CODE_WRONG(false),
    /** Pay for work of a kind of which no rule says whether it is exempt; it is reported. */
    WORK_KIND_UNKNOWN(false),
    /** The check digit of a credit code fails; some issued codes do, so it is looked up and reported. */
    CREDIT_CODE_DOUBTFUL(false),
    /** The office took a later quarter with this person, so an older identity is not sent after the newer one. */
    REPORTED_LATER(false),
    /** No account is on record. */
    ACCOUNT_MISSING(false),
    /** The sum over the rows, with what is left out by law, is not what the platform paid. */
    NOT_TIED(true),
    /** A filing of withholding waits for its second person: until then nobody knows whether its pay belongs in the report. */
    WITHHOLDING_WAITS(true),
    /** Lines of the time whose money is held, on its way, refused or in doubt: they are not income yet. */
    NOT_PAID_YET(false),
    /** The office refuses a row. */
    REFUSED_ROW(false);

    private final boolean blocking;

    FindingKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether a report with it cannot be confirmed. */
    public boolean isBlocking() {
        return blocking;
    }
}
