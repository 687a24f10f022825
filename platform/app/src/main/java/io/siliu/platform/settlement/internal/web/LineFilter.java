package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.PayoutStage;

/** Which lines of a batch are shown. */
enum LineFilter {
    /** Something is still missing, or the record is not opened yet. */
    INCOMPLETE {
        @Override
        boolean admits(BatchView.Line line) {
            return line.record() == null || !line.record().isComplete();
        }
    },
    /** Papers disagree. */
    DISCREPANCY {
        @Override
        boolean admits(BatchView.Line line) {
            return line.record() != null && line.record().discrepancies() > 0;
        }
    },
    /** The bank paid. */
    PAID {
        @Override
        boolean admits(BatchView.Line line) {
            return stands(line, PayoutStage.PAID);
        }

        @Override
        boolean asksForPayments() {
            return true;
        }
    },
    /** The bank refused. */
    REFUSED {
        @Override
        boolean admits(BatchView.Line line) {
            return stands(line, PayoutStage.REFUSED);
        }

        @Override
        boolean asksForPayments() {
            return true;
        }
    },
    /** The screening holds the payment. */
    HELD {
        @Override
        boolean admits(BatchView.Line line) {
            return stands(line, PayoutStage.HELD);
        }

        @Override
        boolean asksForPayments() {
            return true;
        }
    },
    /** Nobody knows yet whether the bank paid. */
    UNKNOWN {
        @Override
        boolean admits(BatchView.Line line) {
            return stands(line, PayoutStage.UNKNOWN);
        }

        @Override
        boolean asksForPayments() {
            return true;
        }
    };

    private static boolean stands(BatchView.Line line, PayoutStage stage) {
        return line.payout() != null && line.payout().stage() == stage;
    }

    abstract boolean admits(BatchView.Line line);

    /** Whether it can only find lines whose payment the platform ordered. */
    boolean asksForPayments() {
        return false;
    }
}
