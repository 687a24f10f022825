package io.siliu.bench.screening;

import io.siliu.rules.fact.FourFlowFacts;

/** The generated class. */
public interface StraightLine {

    /** Adds the indicator and circumstance of everything that holds. */
    void screen(FourFlowFacts facts, Terms.Found found);
}
