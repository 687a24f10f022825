package io.siliu.platform.settlement.internal.web;

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
    };

    abstract boolean admits(BatchView.Line line);
}
