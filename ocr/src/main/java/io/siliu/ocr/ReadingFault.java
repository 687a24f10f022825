package io.siliu.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A fault of the reader itself, for whoever mends it. It names classes and places in the code and never what an exception
 * says: that may quote the paper.
 *
 * @param what the class that was thrown, or why a worker failed
 * @param trace where: a stack with its causes, or the last lines of a worker's error output
 */
public record ReadingFault(String what, List<String> trace) {

    private static final int DEEPEST_CAUSE = 8;
    private static final int DEEPEST_STACK = 60;

    public ReadingFault {
        trace = List.copyOf(trace);
    }

    public static ReadingFault of(Throwable thrown) {
        List<String> trace = new ArrayList<>();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            trace.add((depth == 0 ? "" : "Caused by: ") + cause.getClass().getName());
            StackTraceElement[] stack = cause.getStackTrace();
            for (int i = 0; i < Math.min(stack.length, DEEPEST_STACK); i++) {
                trace.add("    at " + stack[i]);
            }
            cause = cause.getCause();
        }
        return new ReadingFault(thrown.getClass().getName(), trace);
    }

    /** A worker process that failed: why, and what it said last. */
    public static ReadingFault ofWorker(String reason, List<String> lastWords) {
        return new ReadingFault("recognition worker: " + reason, lastWords);
    }

    /** All of it as lines of a log. */
    @Override
    public String toString() {
        return trace.isEmpty() ? what : what + "\n" + String.join("\n", trace);
    }
}
