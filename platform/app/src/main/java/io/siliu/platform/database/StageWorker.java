package io.siliu.platform.database;

/**
 * One stage of the way of a record, done in the background. Declare it as a bean; {@link Workers} calls it again and
 * again.
 */
public interface StageWorker {

    /** A short stable name, such as {@code document.reading}; it names the thread. */
    String name();

    /** How many threads call {@link #pass} at once. */
    default int threads() {
        return 1;
    }

    /**
     * Does one portion of work.
     *
     * @return how much was done; zero lets the thread rest before it looks again
     */
    int pass();
}
