package io.siliu.platform.database.internal;

/**
 * How one thread of a stage stands in this process.
 *
 * @param alive whether the thread runs at all
 * @param failedPasses how many passes failed one after the other
 */
record StageState(String stage, boolean alive, int failedPasses) {

    private static final int A_FEW = 5;

    /** Whether it is more than a passing fault: with the rests between, some fifteen seconds of failures alone. */
    boolean keepsFailing() {
        return alive && failedPasses >= A_FEW;
    }
}
