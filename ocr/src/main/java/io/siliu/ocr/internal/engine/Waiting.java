package io.siliu.ocr.internal.engine;

/** Is told when a reading starts to wait for other readings, and when its turn has come. */
public interface Waiting {

    /** For whom nobody keeps the time. */
    Waiting UNTIMED = new Waiting() {
        @Override
        public void begins() {
            // Nobody counts.
        }

        @Override
        public void ends() {
            // Nobody counts.
        }
    };

    void begins();

    void ends();
}
