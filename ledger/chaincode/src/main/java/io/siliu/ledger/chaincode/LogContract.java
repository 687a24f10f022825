package io.siliu.ledger.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.InclusionProof;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.TlogProof;
import io.siliu.ledger.VerifierKey;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The functions of the chaincode, on the state of one peer. */
final class LogContract {

    private static final int MOST_KEY_CHARACTERS = 400;
    private static final int MOST_LEAVES_READ = 10_000;

    private final Set<String> writers;

    /** @param writers the organisations that may append */
    LogContract(Set<String> writers) {
        this.writers = Set.copyOf(writers);
    }

    /** @throws RefusedException when the call is refused; then it has written nothing that counts */
    Answer answer(Call call, PeerState state) {
        return switch (call.function()) {
            case "open" -> open(call, state);
            case "append" -> append(call, state);
            case "standing" -> standing(call, state);
            case "checkpoint" -> checkpoint(call, state);
            case "anchor" -> anchor(call, state);
            case "leaves" -> leaves(call, state);
            case "proof" -> proof(call, state);
            default ->
                throw new RefusedException(
                        Refusal.NO_SUCH_FUNCTION,
                        "there are open, append, standing, checkpoint, anchor, leaves and proof");
        };
    }

    /** {@code open VKEY}: fixes, once and for all, which key signs for the log of this name and who keeps it. */
    private Answer open(Call call, PeerState state) {
        call.requireArguments(1, 1);
        if (!writers.contains(call.organisation())) {
            throw new RefusedException(Refusal.NOT_PERMITTED, call.organisation() + " may read, not write");
        }
        VerifierKey key = key(call);
        Frontier open = Frontier.readFrom(state, key.name());
        if (open == null) {
            Frontier.of(key, call.organisation()).writeTo(state);
        } else if (!open.key().equals(key) || !open.keeper().equals(call.organisation())) {
            throw new RefusedException(
                    Refusal.OPENED_DIFFERENTLY, "the log of this name is " + open.key() + ", kept by " + open.keeper());
        }
        return Answer.of(key.toString());
    }

    /** {@code append LOG NOTE FROM LEAVES PATH}: adds leaves and anchors the checkpoint that they complete. */
    private Answer append(Call call, PeerState state) {
        call.requireArguments(5, 5);
        Frontier log = opened(call, state);
        requireKeeper(call, log);
        Optional<Checkpoint> anchored = new Appending(state, log).append(call);
        return anchored.map(checkpoint -> new Answer(
                        checkpoint.text().getBytes(UTF_8),
                        Optional.of(Json.text(new Anchored(
                                        checkpoint.origin(),
                                        checkpoint.size(),
                                        checkpoint.root().base64()))
                                .getBytes(UTF_8))))
                .orElseGet(() -> Answer.of(""));
    }

    /** {@code standing LOG}: how far the tree and its checkpoints have come. */
    private Answer standing(Call call, PeerState state) {
        call.requireArguments(1, 1);
        Frontier log = opened(call, state);
        return Answer.of(Json.text(new Standing(
                log.key().toString(),
                log.keeper(),
                log.size(),
                log.range().root().base64(),
                log.checkpointSize())));
    }

    /** {@code checkpoint LOG [SIZE]}: the newest anchored checkpoint, or the one of this size, as the log signed it. */
    private Answer checkpoint(Call call, PeerState state) {
        return Answer.of(inscription(call, 1, state).note().toString());
    }

    /** {@code anchor LOG [SIZE]}: who brought the checkpoint, in which transaction. */
    private Answer anchor(Call call, PeerState state) {
        Inscription inscription = inscription(call, 1, state);
        Checkpoint checkpoint = Checkpoint.of(inscription.note());
        return Answer.of(Json.text(new Brought(
                checkpoint.size(), checkpoint.root().base64(), inscription.transaction(), inscription.organisation())));
    }

    /** {@code leaves LOG FROM TO}: the hashes of these leaves in hexadecimal. */
    private Answer leaves(Call call, PeerState state) {
        call.requireArguments(3, 3);
        long from = call.number(1);
        long to = call.number(2);
        if (to < from || to - from > MOST_LEAVES_READ) {
            throw new RefusedException(Refusal.TOO_LARGE, "at most " + MOST_LEAVES_READ + " leaves at once, in order");
        }
        Frontier log = opened(call, state);
        if (to > log.size()) {
            throw new RefusedException(Refusal.NOT_FOUND, "the tree has fewer leaves");
        }
        return Answer.of(HexFormat.of().formatHex(new PeerTiles(state, log.log()).leaves(from, to)));
    }

    /** {@code proof LOG INDEX [SIZE]}: a C2SP tlog-proof of the leaf under the newest checkpoint, or that of this size. */
    private Answer proof(Call call, PeerState state) {
        call.requireArguments(2, 3);
        long index = call.number(1);
        Inscription under = inscription(call, 2, state);
        long size = Checkpoint.of(under.note()).size();
        if (index >= size) {
            throw new RefusedException(Refusal.NOT_FOUND, "no leaf " + index + " under the checkpoint of size " + size);
        }
        InclusionProof proof = new MerkleLog(new PeerTiles(state, call.log())).inclusionProof(index, size);
        return Answer.of(new TlogProof(index, proof.path(), under.note()).toString());
    }

    private Inscription inscription(Call call, int place, PeerState state) {
        call.requireArguments(place, place + 1);
        Frontier log = opened(call, state);
        long size = call.has(place) ? call.number(place) : log.checkpointSize();
        return Inscription.readFrom(state, log.log(), size)
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "no checkpoint of size " + size));
    }

    private static Frontier opened(Call call, PeerState state) {
        Frontier log = Frontier.readFrom(state, call.log());
        if (log == null) {
            throw new RefusedException(Refusal.NOT_OPEN, "call open with the log's key first");
        }
        return log;
    }

    private void requireKeeper(Call call, Frontier log) {
        if (!writers.contains(call.organisation()) || !log.keeper().equals(call.organisation())) {
            throw new RefusedException(Refusal.NOT_PERMITTED, call.organisation() + " may read, not write");
        }
    }

    private static VerifierKey key(Call call) {
        try {
            VerifierKey key = VerifierKey.parse(call.text(0, MOST_KEY_CHARACTERS));
            if (key.type() != SignatureType.ED25519) {
                throw new RefusedException(Refusal.WRONG_ARGUMENTS, "the key cannot sign a log's checkpoints");
            }
            return key;
        } catch (MalformedTextException malformed) {
            throw new RefusedException(Refusal.WRONG_ARGUMENTS, malformed.getMessage());
        }
    }

    /**
     * What a call comes to.
     *
     * @param anchored the event's content, when a checkpoint was anchored
     */
    record Answer(byte[] payload, Optional<byte[]> anchored) {

        static Answer of(String text) {
            return new Answer(text.getBytes(UTF_8), Optional.empty());
        }
    }

    private record Standing(String key, String keeper, long size, String root, long checkpointSize) {}

    private record Anchored(String log, long size, String root) {}

    private record Brought(long size, String root, String transaction, String organisation) {}
}
