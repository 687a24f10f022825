package io.siliu.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ledger.AddCheckpoint;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.Subtree;
import io.siliu.ledger.TreeHash;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation's witness over HTTP: it never takes back what it co-signed, whatever happens to it. */
class WitnessKeepsItsPromiseTest {

    private static final String NAME = "tax.example/witness";

    private final SignerKey log = SignerKey.generate("log.example", SignatureType.ED25519, new SecureRandom());
    private final List<Path> alarms = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path home;

    @Test
    void whatItCosignedSurvivesARestartAndTheSameKeySigns() throws Exception {
        Tree tree = new Tree("entry ").grow(5);
        String vkey;
        try (WitnessServer witness = start()) {
            vkey = witness.vkey().toString();
            assertThat(ask(witness, 0, tree).statusCode()).isEqualTo(200);
        }
        try (WitnessServer again = start()) {
            assertThat(again.vkey()).hasToString(vkey);
            HttpResponse<String> conflict = ask(again, 0, tree.grow(2));
            assertThat(conflict.statusCode()).isEqualTo(409);
            assertThat(conflict.body()).isEqualTo("5\n");
            assertThat(ask(again, 5, tree).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSecondHistoryIsNotCosignedButKeptAndAlarms() throws Exception {
        try (WitnessServer witness = start()) {
            ask(witness, 0, new Tree("entry ").grow(5));
            HttpResponse<String> refused = ask(witness, 5, new Tree("other ").grow(8));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(alarms).hasSize(1);
            assertThat(Files.readString(alarms.get(0))).contains("log.example\n8\n", "log.example\n5\n");
        }
    }

    @Test
    void aLogThatIsRolledBackIsRefused() throws Exception {
        Tree tree = new Tree("entry ").grow(5);
        try (WitnessServer witness = start()) {
            ask(witness, 0, tree);
            Tree shorter = new Tree("entry ").grow(3);

            assertThat(ask(witness, 5, shorter).statusCode()).isEqualTo(400);
            assertThat(ask(witness, 3, shorter).statusCode()).isEqualTo(409);
        }
    }

    @Test
    void aWitnessThatWasItselfRolledBackFindsTheLogAheadAndNeverSignsAnotherHistory() throws Exception {
        Tree tree = new Tree("entry ").grow(5);
        Path latest = home.resolve("latest.checkpoint");
        try (WitnessServer witness = start()) {
            ask(witness, 0, tree);
            String older = Files.readString(latest);
            ask(witness, 5, tree.grow(4));
            Files.writeString(latest, older);

            assertThat(ask(witness, 9, tree).body()).isEqualTo("5\n");
            assertThat(ask(witness, 5, new Tree("other ").grow(9)).statusCode()).isEqualTo(422);
            assertThat(ask(witness, 5, tree).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anotherKeyUnderTheLogsNameIsAStranger() throws Exception {
        SignerKey other = SignerKey.generate("log.example", SignatureType.ED25519, new SecureRandom());
        try (WitnessServer witness = start()) {
            Tree tree = new Tree("entry ").grow(2);
            AddCheckpoint forged =
                    new AddCheckpoint(0, List.of(), tree.checkpoint().signedBy(other));

            assertThat(post(witness, forged.toString()).statusCode()).isEqualTo(403);
            assertThat(post(witness, "no request").statusCode()).isEqualTo(400);
            assertThat(post(witness, "x".repeat(200_000)).statusCode()).isEqualTo(413);
        }
        assertThatThrownBy(() -> WitnessServer.watching(
                        NAME, home, other.verifier(), loopback(), Clock.systemUTC(), alarms::add))
                .hasMessageContaining("no other log");
    }

    private WitnessServer start() {
        return WitnessServer.watching(NAME, home, log.verifier(), loopback(), Clock.systemUTC(), alarms::add);
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private HttpResponse<String> ask(WitnessServer witness, long from, Tree tree) throws Exception {
        SignedNote note = tree.checkpoint().signedBy(log);
        List<TreeHash> path = from <= tree.size() ? tree.way(from) : List.of();
        return post(witness, new AddCheckpoint(from, path, note).toString());
    }

    private HttpResponse<String> post(WitnessServer witness, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(witness.address() + AddCheckpoint.PATH))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A log's tree in memory. */
    private static final class Tree {

        private final String content;
        private final Map<Subtree, TreeHash> hashes = new HashMap<>();
        private final CompactRange range = CompactRange.empty();

        Tree(String content) {
            this.content = content;
        }

        Tree grow(int by) {
            for (int i = 0; i < by; i++) {
                range.append(TreeHash.ofLeaf((content + range.size()).getBytes(UTF_8)), hashes::put);
            }
            return this;
        }

        long size() {
            return range.size();
        }

        Checkpoint checkpoint() {
            return new Checkpoint("log.example", range.size(), range.root());
        }

        List<TreeHash> way(long from) {
            return new MerkleLog(subtrees -> subtrees.stream().map(hashes::get).toList())
                    .consistencyProof(from, range.size())
                    .path();
        }
    }
}
