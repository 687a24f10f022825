package io.siliu.platform.anchoring.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ledger.AddCheckpoint;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.TlogProof;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import io.siliu.ledger.WitnessAnswer;
import io.siliu.ledger.witness.WitnessServer;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.anchoring.EntrySubject;
import io.siliu.platform.anchoring.Ledger;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.anchoring.LedgerError;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The log on a real database, with the real client speaking to real witnesses over HTTP. One log, growing test by test. */
@SiliuTest
@TestPropertySource(properties = "siliu.anchoring.witnesses=target/siliu-test/anchoring-test/witnesses.json")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WitnessedLogTest {

    private static final Path FOLDER = Path.of("target/siliu-test/anchoring-test");
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static int portOfA;
    private static int portOfB;

    private final LedgerEntries entries;
    private final LedgerStatus status;
    private final LedgerProofs proofs;
    private final Ledger ledger;
    private final Workers workers;
    private final TransactionTemplate transaction;
    private final Tiles tiles;
    private final LogKeys keys;
    private final CheckpointMapper checkpoints;
    private final Home home;
    private final JdbcClient database;
    private final AnchoringProperties properties;
    private final Witnessing witnessing;
    private final PersonalData personal;
    private final SqlSessionFactory sessions;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private WitnessServer witnessA;
    private WitnessServer witnessB;

    WitnessedLogTest(
            LedgerEntries entries,
            LedgerStatus status,
            LedgerProofs proofs,
            Ledger ledger,
            Workers workers,
            TransactionTemplate transaction,
            Tiles tiles,
            LogKeys keys,
            CheckpointMapper checkpoints,
            Home home,
            JdbcClient database,
            AnchoringProperties properties,
            Witnessing witnessing,
            PersonalData personal,
            SqlSessionFactory sessions,
            @LocalServerPort int port) {
        this.entries = entries;
        this.status = status;
        this.proofs = proofs;
        this.ledger = ledger;
        this.workers = workers;
        this.transaction = transaction;
        this.tiles = tiles;
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.home = home;
        this.database = database;
        this.properties = properties;
        this.witnessing = witnessing;
        this.personal = personal;
        this.sessions = sessions;
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    /** Before the application starts: it would know the witnesses of the last run. */
    @BeforeAll
    static void forgetEarlierRuns() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @BeforeEach
    void startWitnesses() {
        witnessA = witness("a", portOfA);
        witnessB = witness("b", portOfB);
        portOfA = witnessA.address().getPort();
        portOfB = witnessB.address().getPort();
    }

    @AfterEach
    void stopWitnesses() {
        witnessA.close();
        witnessB.close();
    }

    @Test
    @Order(1)
    void nothingCountsAsWitnessedBeforeThereAreWitnesses() {
        EntrySubject subject = append(record("0"));
        assertThat(stage(subject)).isEqualTo(EntryState.Stage.PENDING);

        drain();

        assertThat(stage(subject)).isEqualTo(EntryState.Stage.ANCHORED);
        assertThat(proofs.proofOf(subject.kind(), subject.id(), subject.revision()))
                .isEmpty();
        assertThat(publicKeys().policy().witnesses()).isEmpty();
    }

    @Test
    @Order(2)
    void entryIsWitnessedAndItsProofFileVerifiesWithThePublicKeys() throws IOException {
        listWitnesses();
        SaltedRecord record = record("1200.00");
        EntrySubject subject = append(record);

        drain();

        EntryState state =
                status.of(subject.kind(), subject.id(), subject.revision()).orElseThrow();
        EntryState.Witnessed witnessed = state.fold(pending -> null, anchored -> null, done -> done);
        assertThat(witnessed.required()).isEqualTo(2);
        assertThat(witnessed.known()).isEqualTo(2);
        assertThat(witnessed.cosigners())
                .extracting(cosigner -> cosigner.name())
                .containsExactlyInAnyOrder(
                        witnessA.vkey().name(), witnessB.vkey().name());
        byte[] file = proofs.proofFileOf(record.withhold("workerName")).orElseThrow();
        RecordProofVerifier verifier = new RecordProofVerifier(publicKeys());
        assertThat(verifier.verify(file).holds()).isTrue();
        byte[] changed = new String(file, UTF_8).replace("1200.00", "1200.01").getBytes(UTF_8);
        assertThat(verifier.verify(changed).failing().orElseThrow().label()).isEqualTo("disclosed-fields");
    }

    @Test
    @Order(3)
    void sameEntryAgainDoesNothingAndAnotherContentIsAConflict() {
        SaltedRecord record = record("88.00");
        EntrySubject subject = append(record);
        drain();
        long size = ledger.latestCheckpoint().size();

        append(record);
        drain();

        assertThat(ledger.latestCheckpoint().size()).isEqualTo(size);
        assertThatThrownBy(() -> append(subject, CryptoSuite.SM.digest(new byte[] {1}), Map.of()))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(LedgerError.ENTRY_CONTRADICTED));
        assertThatThrownBy(() -> append(subject, record.commitment(), Map.of("ruleSet", digestOf("other"))))
                .isInstanceOf(PlatformException.class);
    }

    @Test
    @Order(4)
    void entryLivesAndDiesWithTheCallersTransaction() {
        SaltedRecord record = record("5.00");
        transaction.executeWithoutResult(work -> {
            entries.append(EntryKind.FOUR_FLOW_RECORD, record.id(), 1, record.commitment(), Map.of());
            work.setRollbackOnly();
        });

        assertThat(status.of(EntryKind.FOUR_FLOW_RECORD, record.id(), 1)).isEmpty();
        assertThatThrownBy(
                        () -> entries.append(EntryKind.FOUR_FLOW_RECORD, record.id(), 1, record.commitment(), Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Order(5)
    void attributesAreDigestsAndNothingElse() {
        SaltedRecord record = record("6.00");

        assertThatThrownBy(() -> append(subject(record), record.commitment(), Map.of("workerName", "示例甲")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(6)
    void witnessThatIsDownAndBackCosignsWhatItMissed() throws IOException {
        witnessB.close();
        EntrySubject subject = append(record("7.00"));
        drain();
        assertThat(stage(subject)).isEqualTo(EntryState.Stage.ANCHORED);
        assertThat(ledger.witnesses())
                .anySatisfy(view -> assertThat(view.standing()).isEqualTo(Ledger.Standing.UNREACHABLE));
        append(record("8.00"));
        drain();

        witnessB = witness("b", portOfB);

        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (stage(subject) != EntryState.Stage.WITNESSED && Instant.now().isBefore(patience)) {
            drain();
            pause();
        }
        assertThat(stage(subject)).isEqualTo(EntryState.Stage.WITNESSED);
    }

    @Test
    @Order(7)
    void lostAnswerIsSettledByAskingAgain() {
        EntrySubject subject = append(record("9.00"));
        workers.drain("anchoring.sequencing");
        // Both witnesses co-sign, and the process "dies" before it stores anything: the answer is lost here.
        SignedNote newest = SignedNote.parse(checkpoints.latest().orElseThrow().note());
        HttpWitness client = new HttpWitness(http, witnessA.vkey(), witnessA.address());
        assertThat(isCosigned(client.ask(requestFor(newest, client)))).isTrue();

        drain();

        assertThat(stage(subject)).isEqualTo(EntryState.Stage.WITNESSED);
    }

    @Test
    @Order(8)
    void forkedHistoryIsRefusedAndTheEvidenceKept() throws IOException {
        drain();
        long size = ledger.latestCheckpoint().size();
        CompactRange fork = CompactRange.empty();
        List<TreeHash> leaves = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            leaves.add(TreeHash.ofLeaf(("another history " + i).getBytes(UTF_8)));
            fork.append(leaves.get(i), (subtree, hash) -> {});
        }
        SignedNote forked =
                new Checkpoint(keys.signer().verifier().name(), fork.size(), fork.root()).signedBy(keys.signer());
        HttpWitness client = new HttpWitness(http, witnessA.vkey(), witnessA.address());

        WitnessAnswer answer = client.ask(new AddCheckpoint(size, List.of(TreeHash.EMPTY_TREE), forked));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        WitnessAnswer.Refused.class,
                        refused -> assertThat(refused.status()).isEqualTo(422));
        try (var kept = Files.list(FOLDER.resolve("witness-a/evidence"))) {
            assertThat(kept.count()).isEqualTo(1);
        }
    }

    @Test
    @Order(9)
    void checkpointOfAnotherKeyOrAnotherLogIsRefused() {
        var stranger = SignerKey.generate(keys.signer().verifier().name(), SignatureType.ED25519, new SecureRandom());
        var elsewhere = SignerKey.generate("elsewhere.example", SignatureType.ED25519, new SecureRandom());
        HttpWitness client = new HttpWitness(http, witnessA.vkey(), witnessA.address());

        assertThat(statusOf(client, stranger)).isEqualTo(403);
        assertThat(statusOf(client, elsewhere)).isEqualTo(404);
    }

    @Test
    @Order(10)
    void logThatGoesBackIsNotCosigned() {
        SignedNote older = new Checkpoint(keys.signer().verifier().name(), 1, new MerkleLog(tiles).root(1))
                .signedBy(keys.signer());
        HttpWitness client = new HttpWitness(http, witnessA.vkey(), witnessA.address());

        WitnessAnswer answer = client.ask(new AddCheckpoint(1, List.of(), older));

        long size = ledger.counts().witnessed();
        assertThat(answer).isEqualTo(new WitnessAnswer.OtherSize(size));
    }

    @Test
    @Order(11)
    void tilesAndEntriesServedToAnybodyRebuildTheCheckpoint() throws Exception {
        transaction.executeWithoutResult(work -> {
            for (int i = 0; i < 600; i++) {
                SaltedRecord record = record("10.00");
                entries.append(EntryKind.FOUR_FLOW_RECORD, record.id(), 1, record.commitment(), Map.of());
            }
        });
        drain();
        SignedNote note = SignedNote.parse(text("/checkpoint"));
        Checkpoint checkpoint = Checkpoint.of(note);
        assertThat(note.isSignedBy(keys.signer().verifier())).isTrue();

        CompactRange fromEntries = CompactRange.empty();
        CompactRange fromTiles = CompactRange.empty();
        for (int tile = 0; tile * 256L < checkpoint.size(); tile++) {
            long width = Math.min(256, checkpoint.size() - tile * 256L);
            String suffix = "%03d".formatted(tile) + (width == 256 ? "" : ".p/" + width);
            ByteBuffer bundle = ByteBuffer.wrap(bytes("/tile/entries/" + suffix));
            byte[] hashes = bytes("/tile/0/" + suffix);
            assertThat(hashes).hasSize((int) width * 32);
            for (int i = 0; i < width; i++) {
                byte[] entry = new byte[Short.toUnsignedInt(bundle.getShort())];
                bundle.get(entry);
                fromEntries.append(TreeHash.ofLeaf(entry), (subtree, hash) -> {});
                fromTiles.append(TreeHash.at(hashes, i * 32, TreeAlgorithm.SHA_256), (subtree, hash) -> {});
            }
            assertThat(bundle.hasRemaining()).isFalse();
        }
        assertThat(fromEntries.root()).isEqualTo(checkpoint.root());
        assertThat(fromTiles.root()).isEqualTo(checkpoint.root());
        assertThat(bytes("/tile/1/000.p/" + checkpoint.size() / 256)).hasSize((int) (checkpoint.size() / 256) * 32);
        assertThat(get("/tile/0/999").statusCode()).isEqualTo(404);
        assertThat(get("/tile/0/0").statusCode()).isEqualTo(404);
        assertThat(get("/tile/0/000").headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(PublicKeys.parse(text("/log/keys"))).isEqualTo(publicKeys());
    }

    @Test
    @Order(12)
    void proofTextIsStableWhileTheLogGrows() {
        SaltedRecord record = record("11.00");
        EntrySubject subject = append(record);
        drain();
        String proof = proofs.proofOf(subject.kind(), subject.id(), 1).orElseThrow();

        append(record("12.00"));
        drain();

        assertThat(proofs.proofOf(subject.kind(), subject.id(), 1)).contains(proof);
        assertThat(TlogProof.parse(proof)).hasToString(proof);
    }

    @Test
    @Order(13)
    void twoSequencersAtOnceGiveEachEntryOnePlace() throws Exception {
        long before = ledger.latestCheckpoint().size();
        List<EntrySubject> subjects = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            subjects.add(append(record("13.00")));
        }
        List<Thread> sequencers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> workers.drain("anchoring.sequencing"));
            sequencers.add(thread);
            thread.start();
        }
        for (Thread thread : sequencers) {
            thread.join();
        }
        drain();

        assertThat(ledger.latestCheckpoint().size()).isEqualTo(before + 40);
        assertThat(ledger.latestCheckpoint().root())
                .isEqualTo(new MerkleLog(tiles).root(before + 40).base64());
        assertThat(status.ofAll(subjects).values())
                .allSatisfy(state -> assertThat(state.stage()).isEqualTo(EntryState.Stage.WITNESSED));
        assertThat(ledger.counts()).isEqualTo(new Ledger.Counts(0, 0, before + 40));
    }

    @Test
    @Order(14)
    void sequencingThatFailsMidwayLeavesNothingBehindAndGoesOnLater() {
        long size = ledger.latestCheckpoint().size();
        long lastTile = (size - 1) / 256;
        String where = " WHERE tile_level = 0 AND tile_index = " + lastTile;
        byte[] before = database.sql("SELECT hashes FROM ledger_tile" + where)
                .query(byte[].class)
                .single();
        database.sql("UPDATE ledger_tile SET hashes = LEFT(hashes, 16)" + where).update();
        EntrySubject subject = append(record("14.00"));

        assertThatThrownBy(this::drain).isInstanceOf(IllegalStateException.class);

        assertThat(stage(subject)).isEqualTo(EntryState.Stage.PENDING);
        assertThat(ledger.latestCheckpoint().size()).isEqualTo(size);
        database.sql("UPDATE ledger_tile SET hashes = :before" + where)
                .param("before", before)
                .update();
        drain();
        assertThat(stage(subject)).isEqualTo(EntryState.Stage.WITNESSED);
        assertThat(ledger.latestCheckpoint().size()).isEqualTo(size + 1);
    }

    @Test
    @Order(15)
    void restartedProcessKnowsItsWitnessesBeforeItAsksThem() {
        try (WitnessCircle restarted =
                new WitnessCircle(new WitnessFile(properties, home), keys, tiles, properties, Clock.systemUTC())) {
            assertThat(restarted.standings()).hasSize(2);
            assertThat(publicKeys().policy().required()).isEqualTo(2);
        }
    }

    @Test
    @Order(16)
    void logKeyIsInAFileOnlyThisUserReadsAndNotInTheDatabase(@Value("${siliu.home}") Path configured)
            throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(configured.resolve("keys/log.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(17)
    void witnessingMayDieAtEveryStatement() {
        DyingProcess process = DyingProcess.among(sessions);
        int step = 1;
        EntrySubject subject = append(record("15.00"));
        workers.drain("anchoring.sequencing");
        for (; process.diesAt(step, true, witnessing::pass); step++) {
            drain();
            assertThat(stage(subject)).as("died at statement " + step).isEqualTo(EntryState.Stage.WITNESSED);
            subject = append(record("15.00"));
            workers.drain("anchoring.sequencing");
        }
        assertThat(stage(subject)).isEqualTo(EntryState.Stage.WITNESSED);
        assertThat(step)
                .as("both co-signatures and the mark were among the statements")
                .isGreaterThan(5);
    }

    @Test
    @Order(18)
    void erasedRecordLeavesNothingReadableAndItsProofStillHolds() throws Exception {
        SaltedRecord record = record("987654.32");
        EntrySubject subject = append(record);
        long id = NUMBERS.incrementAndGet();
        byte[] kept = personal.encrypt(DataSubject.RECORD, id, Json.text(record).getBytes(UTF_8));
        drain();
        byte[] inTheWorkersHands = proofs.proofFileOf(record).orElseThrow();
        String proof = proofs.proofOf(subject.kind(), subject.id(), 1).orElseThrow();

        personal.destroyKey(DataSubject.RECORD, id);
        personal.destroyKey(DataSubject.RECORD, id);
        drain();

        assertThatThrownBy(() -> personal.decrypt(DataSubject.RECORD, id, kept))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        erased -> assertThat(erased.code()).isEqualTo(AccessError.ERASED));
        assertThat(new RecordProofVerifier(publicKeys())
                        .verify(inTheWorkersHands)
                        .holds())
                .isTrue();
        assertThat(proofs.proofOf(subject.kind(), subject.id(), 1)).contains(proof);
        assertThat(published()).contains(record.commitment().toString()).doesNotContain("987654.32", "示例甲");
        record.fields().values().forEach(field -> assertThat(published()).doesNotContain(field.salt()));
        EntrySubject erasure = erasureOf(id);
        assertThat(stage(erasure)).as("that it was erased is on the ledger").isEqualTo(EntryState.Stage.WITNESSED);
    }

    private EntrySubject erasureOf(long id) {
        long number = database.sql("SELECT id FROM erasure WHERE subject_kind = 'RECORD' AND subject_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        return new EntrySubject(
                EntryKind.ERASURE, "ERASED-" + Long.toUnsignedString(number, 36).toUpperCase(Locale.ROOT), 1);
    }

    /** Every entry of the log, as anybody may read it. */
    private String published() {
        return String.join(
                "\n",
                database.sql("SELECT CONVERT(leaf USING utf8mb4) FROM ledger_entry")
                        .query(String.class)
                        .list());
    }

    private SaltedRecord record(String amount) {
        String id = "T" + NUMBERS.incrementAndGet();
        return SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.FOUR_FLOW_RECORD.name(),
                id,
                1,
                Map.of("grossAmount", Json.tree(amount), "workerName", Json.tree("示例甲")),
                new SecureRandom());
    }

    private static EntrySubject subject(SaltedRecord record) {
        return new EntrySubject(EntryKind.FOUR_FLOW_RECORD, record.id(), record.revision());
    }

    private EntrySubject append(SaltedRecord record) {
        append(subject(record), record.commitment(), Map.of("ruleSet", digestOf("rules")));
        return subject(record);
    }

    private void append(EntrySubject subject, Digest commitment, Map<String, String> attributes) {
        transaction.executeWithoutResult(
                work -> entries.append(subject.kind(), subject.id(), subject.revision(), commitment, attributes));
    }

    private static String digestOf(String text) {
        return CryptoSuite.INTL.digest(text.getBytes(UTF_8)).toString();
    }

    private EntryState.Stage stage(EntrySubject subject) {
        return status.of(subject.kind(), subject.id(), subject.revision())
                .orElseThrow()
                .stage();
    }

    private void drain() {
        workers.drain("anchoring.sequencing", "anchoring.witnessing");
    }

    private PublicKeys publicKeys() {
        try {
            return PublicKeys.parse(Files.readString(home.at("keys/public.keys")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private AddCheckpoint requestFor(SignedNote note, HttpWitness client) {
        long known = client.ask(new AddCheckpoint(0, List.of(), note))
                .fold(signed -> 0L, other -> other.size(), refused -> -1L, silent -> -2L);
        return new AddCheckpoint(
                known,
                new MerkleLog(tiles)
                        .consistencyProof(known, Checkpoint.of(note).size())
                        .path(),
                note);
    }

    private static boolean isCosigned(WitnessAnswer answer) {
        return answer.fold(signed -> true, other -> false, refused -> false, silent -> false);
    }

    private static int statusOf(HttpWitness client, SignerKey key) {
        SignedNote note = new Checkpoint(key.verifier().name(), 1, TreeHash.ofLeaf(new byte[0])).signedBy(key);
        return client.ask(new AddCheckpoint(0, List.of(), note))
                .fold(signed -> 200, other -> 409, refused -> refused.status(), silent -> -1);
    }

    private WitnessServer witness(String name, int port) {
        return WitnessServer.start(
                "演示.sandbox.siliu.invalid/" + name,
                FOLDER.resolve("witness-" + name),
                home.at("keys/public.keys"),
                port,
                Clock.systemUTC());
    }

    private void listWitnesses() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("witnesses.json"), Json.text(List.of(row(witnessA), row(witnessB))));
    }

    private static Map<String, String> row(WitnessServer witness) {
        return Map.of(
                "name", witness.vkey().name(),
                "url", witness.address().toString(),
                "vkey", witness.vkey().toString());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String text(String path) throws Exception {
        return new String(bytes(path), UTF_8);
    }

    private byte[] bytes(String path) throws Exception {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
