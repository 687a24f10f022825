package io.siliu.platform.fourflow;

/** How a paper came to its record (matching pass). */
public enum Method {
    /** A task number whose check digits hold stands on the paper, and the amount or a party agrees. */
    TASK_NUMBER,
    /** The batch number stands on the paper, and the total is that of the batch. */
    BATCH_NUMBER,
    /** Parties, exact amount and date fit, and no other solution of the block comes near. */
    PARTIES_AMOUNT_DATE,
    /** The same where the name was read otherwise or only a mask is there, and account, code or mask make up for it. */
    PARTY_IN_PART,
    /** One receipt over the open lines of a batch. */
    SUM_OF_BATCH,
    /** One invoice over several lines of a worker. */
    SUM_OF_LINES,
    /** Several transfers or invoices for one line. */
    PARTS_OF_LINE,
    /** A bank's return or a red letter takes back what was placed. */
    REVERSAL,
    /** A contract between the right parties whose validity covers the work. */
    PARTIES_AND_PERIOD,
    /** A person decided it, with a reason that is kept beside the decision. */
    BY_PERSON,
    /** The same paper in another form, such as the PDF beside the XML of one invoice. */
    COPY,
    /** Decided in an earlier, sealed revision and kept. */
    SEALED_EARLIER;

    /** Whether the paper names nothing that leads here, so that a later paper may yet fit better. */
    public boolean isByFitAlone() {
        return switch (this) {
            case PARTIES_AMOUNT_DATE, PARTY_IN_PART, SUM_OF_BATCH, SUM_OF_LINES, PARTS_OF_LINE, REVERSAL -> true;
            case TASK_NUMBER, BATCH_NUMBER, PARTIES_AND_PERIOD, BY_PERSON, COPY, SEALED_EARLIER -> false;
        };
    }
}
