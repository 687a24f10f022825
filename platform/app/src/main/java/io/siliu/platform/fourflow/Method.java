package io.siliu.platform.fourflow;

/** How a paper came to its record (matching pass). */
public enum Method {
    /** A task number whose check digits hold stands on the paper, and the amount or a party agrees. */
    TASK_NUMBER,
    /** The batch number stands on the paper, and the total is that of the batch. */
    BATCH_NUMBER,
    /** Parties, exact amount and date fit, and nothing else fits: unique both ways. */
    PARTIES_AMOUNT_DATE,
    /** A contract between the right parties whose validity covers the work. */
    PARTIES_AND_PERIOD,
    /** The same paper in another form, such as the PDF beside the XML of one invoice. */
    COPY,
    /** Decided in an earlier, sealed revision and kept. */
    SEALED_EARLIER
}
