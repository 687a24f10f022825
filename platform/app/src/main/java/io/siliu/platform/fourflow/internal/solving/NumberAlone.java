package io.siliu.platform.fourflow.internal.solving;

import java.util.Objects;

/**
 * Whether nothing but a number says that a paper is of a line: neither its amount, which may be misread in a digit, nor a party,
 * nor the day of an acceptance receipt, which names nobody. A number with check digits is seldom misread, but it may stand on a
 * paper for other reasons than that the paper is of its line.
 */
final class NumberAlone {

    private NumberAlone() {}

    /** Of a paper that contradicts the line in nothing; where the amount is not certain, it is not known yet. */
    static boolean is(Instrument paper, Step step) {
        if (paper.kind() == PaperKind.CONTRACT) {
            return !agreesOnEitherSide(paper, step);
        }
        return paper.cents() != null
                && !Objects.equals(step.cents(), paper.cents())
                && !step.specificFit(paper.from(), paper.to()).agrees()
                && !isMisread(paper, step)
                && !(paper.kind() == PaperKind.ACCEPTANCE_RECEIPT && paper.day() != null);
    }

    static boolean isMisread(Instrument paper, Step step) {
        return step.cents() != null && Misreading.ofOneDigit(paper.cents(), step.cents());
    }

    /** A contract has no amount, and either of its parties tells that it is one of this enterprise. */
    private static boolean agreesOnEitherSide(Instrument paper, Step step) {
        return PartyFit.of(paper.from(), step.fromMarks()).agrees()
                || PartyFit.of(paper.to(), step.toMarks()).agrees();
    }
}
