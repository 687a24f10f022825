package io.siliu.platform.fourflow.internal.solving;

/** Whether a paper that bears the number of a line, and an amount that is not the line's, speaks of other work. */
final class OtherWork {

    private static final int DAYS_TO_ACCEPT = 8;

    private final Windows windows;

    OtherWork(Windows windows) {
        this.windows = windows;
    }

    /** @param step what the paper would prove on the line */
    boolean isMeant(Instrument paper, Line line, Step step) {
        return switch (paper.kind()) {
            case ACCEPTANCE_RECEIPT -> isOfOtherDays(paper, line) || isOverMore(paper, step);
            case INVOICE -> paper.day() != null && !windows.holds(PaperKind.INVOICE, paper.day(), line);
            case BANK_RECEIPT, PAYMENT_SLIP, CONTRACT -> false;
        };
    }

    /** Whether the paper is over more than the line. */
    static boolean exceeds(Instrument paper, Step step) {
        return paper.cents() != null && step.cents() != null && paper.cents() > step.cents();
    }

    /** An acceptance receipt names nobody; with another amount its day must say that it is of this work. */
    private static boolean isOfOtherDays(Instrument paper, Line line) {
        return paper.day() != null
                && (paper.day().isBefore(line.workTo())
                        || paper.day().isAfter(line.workTo().plusDays(DAYS_TO_ACCEPT)));
    }

    /** Work is accepted in part, but more than was ordered only where the amount was misread. */
    private static boolean isOverMore(Instrument paper, Step step) {
        return exceeds(paper, step) && !Misreading.ofOneDigit(paper.cents(), step.cents());
    }
}
