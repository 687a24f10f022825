package io.siliu.platform.fourflow.internal.solving;

/**
 * A paper and a place that fit.
 *
 * @param weight millibits for the pair, more than 0
 */
record Candidate(Instrument paper, Place place, int weight) {}
