package io.siliu.bench.stage;

import java.util.Optional;

/** What is wrong with one line in eight, as often as schemes twist one in an invented economy. */
enum Flaw {
    /** The line names no task order. */
    WITHOUT_TASK,
    /** The money went to another account and name. */
    OTHER_ACCOUNT,
    /** The invoice has a number that no tax bureau gives. */
    BAD_INVOICE_NUMBER,
    /** The receipt shows less than the line. */
    PAID_LESS,
    /** The work was accepted after it was paid. */
    ACCEPTED_LATE,
    /** Nothing shows that anything was delivered. */
    WITHOUT_DELIVERY;

    private static final int ONE_IN = 8;

    /** @param month of the town, counting from 1 */
    static Optional<Flaw> of(int worker, int month) {
        int place = worker + 3 * month;
        return place % ONE_IN == 0 ? Optional.of(values()[place / ONE_IN % values().length]) : Optional.empty();
    }
}
