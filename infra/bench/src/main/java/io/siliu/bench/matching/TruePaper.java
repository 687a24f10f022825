package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.Keyed;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.fourflow.internal.solving.PartyRead;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A paper as it was read, and what it really is.
 *
 * @param enterprise whose block it is in
 * @param shares the lines it belongs to, with the cents of it that belong to each; empty for a paper of nobody
 */
record TruePaper(int enterprise, Paper paper, Map<Long, Long> shares, Shape shape) {

    /** What a paper is, whatever it looks like. */
    enum Shape {
        SINGLE,
        MANY_LINES,
        PART,
        SPLIT_INVOICE,
        BATCH_RECEIPT,
        BATCH_INVOICE,
        RETURN,
        PAID_AGAIN,
        RED_LETTER,
        ISSUED_AGAIN,
        NOBODY;

        /** Whether such a paper makes its lines many-to-many; contracts and the platform's batch invoices do not count. */
        boolean isManyToMany() {
            return this == MANY_LINES || this == PART || this == SPLIT_INVOICE || this == BATCH_RECEIPT;
        }
    }

    Set<Long> lines() {
        return shares.keySet();
    }

    /**
     * Whether an edge says the truth: the line, and how much of the paper is on it. A contract has no amount. What is
     * all on one line is there as it was read, right or not: that it differs from the line is told beside the edge.
     */
    boolean isTrue(long line, Long cents) {
        if (!shares.containsKey(line)) {
            return false;
        }
        if (paper.kind() == PaperKind.CONTRACT) {
            return cents == null;
        }
        return Objects.equals(cents, shares.size() == 1 ? paper.cents() : shares.get(line));
    }

    /** The paper as it is compared: the product keeps its names without blanks, width and suffix. */
    Paper compared() {
        PartyRead from = compared(paper.from());
        PartyRead to = compared(paper.to());
        if (from == paper.from() && to == paper.to()) {
            return paper;
        }
        return new Paper(
                paper.id(),
                paper.digest(),
                paper.kind(),
                paper.rank(),
                paper.taskNumbers(),
                paper.batchNumber(),
                paper.number(),
                from,
                to,
                paper.cents(),
                paper.day(),
                paper.dayTo());
    }

    private static PartyRead compared(PartyRead read) {
        String plain = read.name() == null ? null : Keyed.plainName(read.name());
        return Objects.equals(plain, read.name())
                ? read
                : new PartyRead(plain, read.nameMask(), read.code(), read.account(), read.mask());
    }
}
