package io.siliu.ledger.chaincode;

import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.ConsistencyProof;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.TreeHash;
import java.util.List;
import java.util.Optional;

/**
 * Appends leaves to the tree. They must start where the tree ends and lead to the root of a checkpoint that the log has
 * signed; where they are only a part of the way there, a consistency proof must show that this part leads there.
 */
final class Appending {

    /** Leaves of one call; more would make a block that other users of the channel have to wait for. */
    static final int MOST_LEAVES = 10_000;

    private final PeerState state;
    private final Frontier frontier;

    Appending(PeerState state, Frontier frontier) {
        this.state = state;
        this.frontier = frontier;
    }

    /** The checkpoint that the call is about, once it is known that the log signed it. */
    SignedNote signed(Call call) {
        try {
            SignedNote note = SignedNote.parse(call.text(1, SignedNote.MOST_CHARACTERS));
            if (!note.isSignedBy(frontier.key())) {
                throw new RefusedException(Refusal.NOT_SIGNED, "the key of " + frontier.log() + " did not sign");
            }
            return note;
        } catch (MalformedTextException malformed) {
            throw new RefusedException(Refusal.NOT_SIGNED, malformed.getMessage());
        }
    }

    /** The checkpoint's anchor when these leaves complete its tree, or nothing while more must follow. */
    Optional<Checkpoint> append(Call call) {
        SignedNote note = signed(call);
        Checkpoint target = checkpointOf(note);
        long from = call.number(2);
        List<TreeHash> leaves = call.hashes(3, MOST_LEAVES);
        List<TreeHash> path = call.hashes(4, ConsistencyProof.MOST_HASHES);
        refuseWhatIsHere(target);
        if (from != frontier.size()) {
            throw new RefusedException(Refusal.NOT_AT_THE_END, Long.toString(frontier.size()));
        }
        CompactRange range = frontier.range();
        PeerTiles tiles = new PeerTiles(state, frontier.log());
        leaves.forEach(leaf -> range.append(leaf, tiles::add));
        requireWayTo(target, range, path, leaves.isEmpty());
        tiles.store();
        boolean complete = range.size() == target.size();
        frontier.grownTo(range, complete ? target.size() : frontier.checkpointSize())
                .writeTo(state);
        if (!complete) {
            return Optional.empty();
        }
        new Inscription(call.transaction(), call.organisation(), note).writeTo(state, frontier.log(), target.size());
        return Optional.of(target);
    }

    private Checkpoint checkpointOf(SignedNote note) {
        try {
            Checkpoint checkpoint = Checkpoint.of(note);
            if (!checkpoint.origin().equals(frontier.log())) {
                throw new RefusedException(Refusal.NOT_SIGNED, "the checkpoint is of another log");
            }
            return checkpoint;
        } catch (MalformedTextException malformed) {
            throw new RefusedException(Refusal.NOT_SIGNED, malformed.getMessage());
        }
    }

    /** A tree that is already here is either the same or a second history; there is nothing to append in either case. */
    private void refuseWhatIsHere(Checkpoint target) {
        if (target.size() > frontier.size()) {
            return;
        }
        TreeHash here = new MerkleLog(new PeerTiles(state, frontier.log())).root(target.size());
        if (!here.equals(target.root())) {
            throw new RefusedException(Refusal.CONTRADICTED, target.size() + " " + here.base64());
        }
        // A tree that was passed on the way to a later checkpoint may still get a checkpoint of its own size at its
        // end.
        if (target.size() < frontier.size() || target.size() == frontier.checkpointSize()) {
            throw new RefusedException(Refusal.ALREADY_ANCHORED, target.size() + " " + here.base64());
        }
    }

    private void requireWayTo(Checkpoint target, CompactRange range, List<TreeHash> path, boolean noLeaves) {
        if (noLeaves && range.size() != target.size()) {
            throw new RefusedException(Refusal.WRONG_ARGUMENTS, "there is no leaf to append");
        }
        if (!new ConsistencyProof(range.size(), target.size(), path).proves(range.root(), target.root())) {
            throw new RefusedException(
                    Refusal.NOT_EXTENDING,
                    "the tree of " + range.size() + " leaves is not the beginning of the signed one of "
                            + target.size());
        }
    }
}
