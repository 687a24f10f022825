package io.siliu.ledger.fabric;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.ChannelReceipt;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.HashReader;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.Subtree;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import io.siliu.ledger.VerifierKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.client.GatewayException;
import tools.jackson.databind.JsonNode;

/** The chaincode's functions, called through one gateway. */
final class ChannelLog {

    private final ChannelGateway gateway;
    private final String log;

    /** @param log the log's name */
    ChannelLog(ChannelGateway gateway, String log) {
        this.gateway = gateway;
        this.log = log;
    }

    /** How far the channel has come, or nothing while this log is not open on it. */
    Optional<Standing> standing() throws GatewayException {
        return ask("NOT_OPEN", "standing", log).map(answer -> {
            JsonNode json = Json.MAPPER.readTree(answer);
            return new Standing(
                    json.get("size").asLong(), json.get("checkpointSize").asLong());
        });
    }

    /** Where the checkpoint of this size stands, if it is anchored under its own size. */
    Optional<Brought> anchor(long size) throws GatewayException {
        return ask("NOT_FOUND", "anchor", log, Long.toString(size)).map(answer -> {
            JsonNode json = Json.MAPPER.readTree(answer);
            return new Brought(
                    json.get("size").asLong(),
                    TreeHash.ofBase64(json.get("root").asString(), TreeAlgorithm.ofLog(log)),
                    json.get("transaction").asString());
        });
    }

    /** The transaction in its block, with the organisations that signed it. */
    Optional<ChannelReceipt> receipt(Brought brought) throws GatewayException {
        byte[] block = gateway.blocks()
                .evaluateTransaction("GetBlockByTxID", gateway.network().getName(), brought.transaction());
        return BlockReader.read(block, brought.transaction())
                .map(found -> new ChannelReceipt(
                        gateway.network().getName(),
                        brought.size(),
                        brought.transaction(),
                        found.block(),
                        found.endorsers()));
    }

    Step open(VerifierKey key) {
        return Submission.submit(gateway.contract()
                .newProposal("open")
                .addArguments(key.toString())
                .build());
    }

    /** Appends the leaves between these sizes on the way to the checkpoint. */
    Step append(SignedNote note, Checkpoint target, long from, long to, HashReader hashes) {
        List<Subtree> leaves = new ArrayList<>();
        for (long leaf = from; leaf < to; leaf++) {
            leaves.add(new Subtree(0, leaf));
        }
        List<TreeHash> way = to < target.size()
                ? new MerkleLog(hashes).consistencyProof(to, target.size()).path()
                : List.of();
        return Submission.submit(gateway.contract()
                .newProposal("append")
                .addArguments(log, note.toString(), Long.toString(from), hex(hashes.read(leaves)), hex(way))
                .build());
    }

    private Optional<String> ask(String unless, String function, String... arguments) throws GatewayException {
        try {
            return Optional.of(new String(gateway.contract().evaluateTransaction(function, arguments), UTF_8));
        } catch (GatewayException error) {
            if (Refused.in(error.getDetails())
                    .filter(refused -> refused.word().equals(unless))
                    .isPresent()) {
                return Optional.empty();
            }
            throw error;
        }
    }

    private static String hex(List<TreeHash> row) {
        StringBuilder hex = new StringBuilder(row.size() * TreeHash.LENGTH * 2);
        row.forEach(hash -> hex.append(HexFormat.of().formatHex(hash.bytes())));
        return hex.toString();
    }

    /**
     * How far the channel has come.
     *
     * @param size leaves on the channel
     * @param checkpointSize the size of the last checkpoint anchored there
     */
    record Standing(long size, long checkpointSize) {}

    /** A checkpoint on the channel and the transaction that brought it. */
    record Brought(long size, TreeHash root, String transaction) {}
}
