package io.siliu.ledger;

import java.util.List;
import java.util.function.Function;

/** What an attempt to anchor a checkpoint came to. */
public sealed interface AnchorOutcome {

    /** How far the anchoring has come, in every case. */
    Anchor anchor();

    <T> T fold(
            Function<? super Anchored, ? extends T> anchored,
            Function<? super Unknown, ? extends T> unknown,
            Function<? super Rejected, ? extends T> rejected);

    /** The checkpoint is anchored: the policy is met. */
    record Anchored(Anchor anchor) implements AnchorOutcome {

        @Override
        public <T> T fold(
                Function<? super Anchored, ? extends T> anchored,
                Function<? super Unknown, ? extends T> unknown,
                Function<? super Rejected, ? extends T> rejected) {
            return anchored.apply(this);
        }
    }

    /** Not yet, or not known: somebody did not answer. Try again later. */
    record Unknown(Anchor anchor, List<String> reasons) implements AnchorOutcome {

        public Unknown {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <T> T fold(
                Function<? super Anchored, ? extends T> anchored,
                Function<? super Unknown, ? extends T> unknown,
                Function<? super Rejected, ? extends T> rejected) {
            return unknown.apply(this);
        }
    }

    /** So many refuse that the policy cannot be met. A person has to look. */
    record Rejected(Anchor anchor, List<String> reasons) implements AnchorOutcome {

        public Rejected {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <T> T fold(
                Function<? super Anchored, ? extends T> anchored,
                Function<? super Unknown, ? extends T> unknown,
                Function<? super Rejected, ? extends T> rejected) {
            return rejected.apply(this);
        }
    }
}
