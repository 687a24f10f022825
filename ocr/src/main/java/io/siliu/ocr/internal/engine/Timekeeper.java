package io.siliu.ocr.internal.engine;

/** Keeps the time of a reading: is told when it starts to wait for other readings, when its turn has come, and what workers did for it. */
public interface Timekeeper {

    /** For whom nobody keeps the time. */
    Timekeeper NONE = new Timekeeper() {
        @Override
        public void begins() {
            // Nobody counts.
        }

        @Override
        public void ends() {
            // Nobody counts.
        }

        @Override
        public void worked(long nanos) {
            // Nobody counts.
        }
    };

    void begins();

    void ends();

    /** So many nanoseconds more of the processor went to a worker's work for it. */
    void worked(long nanos);

    /**
     * Whether so little time is left that the pages to come may not be recognised, if those before them are looked at once more.
     *
     * @param taken how many pages of the file were recognised
     */
    default boolean isShort(int taken) {
        return false;
    }
}
