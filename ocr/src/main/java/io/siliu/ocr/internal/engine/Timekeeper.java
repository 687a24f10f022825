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
}
