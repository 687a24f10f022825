package io.siliu.platform.fourflow.internal.solving;

/** A step of one line that a paper may fill. Each is there once in a block, so it is equal to itself alone. */
final class Place {

    private final Line line;
    private final Step step;

    Place(Line line, Step step) {
        this.line = line;
        this.step = step;
    }

    Line line() {
        return line;
    }

    Step step() {
        return step;
    }

    /** By what the party is known whom the paper must name: the worker's side of the step. */
    PartyMarks marks() {
        return step.isWorkersTo() ? step.toMarks() : step.fromMarks();
    }

    PartyRead read(Instrument paper) {
        return step.isWorkersTo() ? paper.to() : paper.from();
    }

    PartyMarks otherMarks() {
        return step.isWorkersTo() ? step.fromMarks() : step.toMarks();
    }

    PartyRead otherRead(Instrument paper) {
        return step.isWorkersTo() ? paper.from() : paper.to();
    }
}
