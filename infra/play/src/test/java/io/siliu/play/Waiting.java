package io.siliu.play;

import java.time.Duration;
import java.util.function.Supplier;

/** Waiting for what other processes do in their own time. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private Waiting() {}

    /** Asks again until there is an answer that is not null. */
    static <T> T until(String what, Supplier<T> question) {
        return until(what, LONGEST, question);
    }

    static <T> T until(String what, Duration longest, Supplier<T> question) {
        long end = System.nanoTime() + longest.toNanos();
        T answer = question.get();
        while (answer == null) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + longest.toSeconds() + " s in vain until " + what);
            }
            sleep();
            answer = question.get();
        }
        return answer;
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", interrupted);
        }
    }
}
