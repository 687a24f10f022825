package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.solving.Paper;
import java.util.Set;

/**
 * A paper as it was read, and what it really is.
 *
 * @param enterprise whose block it is in
 * @param lines the lines it belongs to; empty for a paper of nobody
 */
record TruePaper(int enterprise, Paper paper, Set<Long> lines, Shape shape) {

    /** What a paper is, whatever it looks like. */
    enum Shape {
        SINGLE,
        MANY_LINES,
        PART,
        BATCH_RECEIPT,
        BATCH_INVOICE,
        RETURN,
        PAID_AGAIN,
        RED_LETTER,
        ISSUED_AGAIN,
        NOBODY
    }
}
