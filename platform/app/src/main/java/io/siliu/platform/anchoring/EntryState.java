package io.siliu.platform.anchoring;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** How far an entry has come. Each state promises only what the system has seen happen. */
public sealed interface EntryState {

    /** The state's name, for counting and for choosing a label on a page. */
    Stage stage();

    /** Says what to do in each state; the compiler finds a forgotten one. */
    <T> T fold(
            Function<? super Pending, ? extends T> pending,
            Function<? super Anchored, ? extends T> anchored,
            Function<? super Witnessed, ? extends T> witnessed);

    /** The three states in the order in which an entry passes them. */
    enum Stage {
        PENDING,
        ANCHORED,
        WITNESSED
    }

    /** Handed over and committed, not yet in the log. */
    record Pending(Instant since) implements EntryState {

        @Override
        public Stage stage() {
            return Stage.PENDING;
        }

        @Override
        public <T> T fold(
                Function<? super Pending, ? extends T> pending,
                Function<? super Anchored, ? extends T> anchored,
                Function<? super Witnessed, ? extends T> witnessed) {
            return pending.apply(this);
        }
    }

    /**
     * Its leaf is in the log, under a checkpoint that only the log itself has signed.
     *
     * @param index the leaf's place in the log, from 0
     * @param checkpointSize the tree size of the first checkpoint that covers it
     * @param at when that checkpoint was signed
     */
    record Anchored(long index, long checkpointSize, Instant at) implements EntryState {

        @Override
        public Stage stage() {
            return Stage.ANCHORED;
        }

        @Override
        public <T> T fold(
                Function<? super Pending, ? extends T> pending,
                Function<? super Anchored, ? extends T> anchored,
                Function<? super Witnessed, ? extends T> witnessed) {
            return anchored.apply(this);
        }
    }

    /**
     * A checkpoint that covers it is co-signed by enough witnesses outside this process.
     *
     * @param index the leaf's place in the log, from 0
     * @param checkpointSize the tree size of the first witnessed checkpoint that covers it
     * @param at when the policy was met
     * @param cosigners who co-signed that checkpoint, and when by their own clocks
     * @param required how many witnesses the policy asks for (k)
     * @param known how many witnesses the policy names (n)
     */
    record Witnessed(long index, long checkpointSize, Instant at, List<Cosigner> cosigners, int required, int known)
            implements EntryState {

        public Witnessed {
            cosigners = List.copyOf(cosigners);
        }

        @Override
        public Stage stage() {
            return Stage.WITNESSED;
        }

        @Override
        public <T> T fold(
                Function<? super Pending, ? extends T> pending,
                Function<? super Anchored, ? extends T> anchored,
                Function<? super Witnessed, ? extends T> witnessed) {
            return witnessed.apply(this);
        }
    }
}
