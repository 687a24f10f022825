package io.siliu.platform.database;

/** Runs all {@link StageWorker}s while the application runs ({@code siliu.workers.enabled}, on by default). */
public interface Workers {

    /** Lets a resting stage look for work at once; call it after the commit that made the work visible. */
    void wake(String name);

    /** Something was written that a stage may wait for: those in a longer rest look for work at once. */
    void stir();

    /**
     * Runs the named stages (all, when none is named) in the calling thread until none of them finds work. For tests
     * and for ends of imports.
     *
     * @return how much was done in total
     */
    int drain(String... names);
}
