package io.siliu.platform.anchoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.witness.WitnessServer;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** A log that was created with SM3 grows, is co-signed, proves its entries and agrees with itself, like any other. */
@SiliuTest
@TestPropertySource(
        properties = {
            "siliu.anchoring.tree-hash=SM3",
            "siliu.anchoring.witnesses=target/siliu-test/sm3/witnesses.json",
            "siliu.anchoring.witnesses-required=1"
        })
class Sm3LogTest {

    private static final Path FOLDER = Path.of("target/siliu-test/sm3");
    private static final SignerKey KEY =
            SignerKey.generate("log.example/sm3", SignatureType.ED25519, new SecureRandom());

    /** The key of a log that was created with SM3 lies there before the application starts. */
    @DynamicPropertySource
    static void key(DynamicPropertyRegistry registry) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("log.key");
        Files.writeString(file, KEY.text().reveal() + "\n");
        registry.add("siliu.anchoring.log-key-file", file::toString);
    }

    private final LedgerEntries entries;
    private final LedgerProofs proofs;
    private final LogCheck check;
    private final PublicLog log;
    private final Workers workers;
    private final Home home;
    private final TransactionTemplate transaction;

    Sm3LogTest(
            LedgerEntries entries,
            LedgerProofs proofs,
            LogCheck check,
            PublicLog log,
            Workers workers,
            Home home,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.proofs = proofs;
        this.check = check;
        this.log = log;
        this.workers = workers;
        this.home = home;
        this.transaction = transaction;
    }

    @Test
    void itGrowsIsWitnessedProvesItsEntriesAndAgreesWithItself() throws Exception {
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (WitnessServer witness = WitnessServer.watching(
                "witness.example/a",
                FOLDER.resolve("a"),
                KEY.verifier(),
                loopback,
                Clock.systemUTC(),
                evidence -> {})) {
            Files.writeString(
                    FOLDER.resolve("witnesses.json"),
                    Json.text(List.of(Map.of(
                            "name", witness.vkey().name(),
                            "url", witness.address().toString(),
                            "vkey", witness.vkey().toString()))));
            SaltedRecord record = null;
            for (int i = 0; i < 300; i++) {
                record = append(i);
                if (i % 100 == 99) {
                    workers.drain("anchoring.sequencing", "anchoring.witnessing");
                }
            }

            Checkpoint checkpoint = Checkpoint.of(SignedNote.parse(log.checkpoint()));
            assertThat(checkpoint.origin()).isEqualTo("log.example/sm3");
            assertThat(checkpoint.root().algorithm()).isEqualTo(TreeAlgorithm.SM3);
            byte[] proof = proofs.proofFileOf(record).orElseThrow();
            PublicKeys keys = PublicKeys.parse(Files.readString(home.at("keys/public.keys")));
            assertThat(new RecordProofVerifier(keys).verify(proof).holds()).isTrue();
            assertThat(check.check().findings()).isEmpty();
        }
    }

    private SaltedRecord append(int number) {
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.FOUR_FLOW_RECORD.name(),
                "SM3-" + number,
                1,
                Map.of("net", Json.tree("980.00")),
                new SecureRandom());
        transaction.executeWithoutResult(
                work -> entries.append(EntryKind.FOUR_FLOW_RECORD, record.id(), 1, record.commitment(), Map.of()));
        return record;
    }
}
