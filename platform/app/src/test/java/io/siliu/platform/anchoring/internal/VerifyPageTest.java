package io.siliu.platform.anchoring.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ledger.RecordProofFile;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.witness.WitnessServer;
import io.siliu.platform.PageVisitor;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Anybody checks a proof file on the page, with keys that are named, and is told what was not checked. */
@SiliuTest
@TestPropertySource(
        properties = {
            "siliu.anchoring.witnesses=target/siliu-test/verify-test/witnesses.json",
            "siliu.anchoring.verifications-per-minute=1000"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyPageTest {

    private static final Path FOLDER = Path.of("target/siliu-test/verify-test");

    private final LedgerEntries entries;
    private final LedgerProofs proofs;
    private final Workers workers;
    private final TransactionTemplate transaction;
    private final Home home;
    private final int port;
    private final String schema;

    private WitnessServer witnessA;
    private WitnessServer witnessB;
    private byte[] proof;

    VerifyPageTest(
            LedgerEntries entries,
            LedgerProofs proofs,
            Workers workers,
            TransactionTemplate transaction,
            Home home,
            @LocalServerPort int port,
            @Value("${siliu.database.schema}") String schema) {
        this.entries = entries;
        this.proofs = proofs;
        this.workers = workers;
        this.transaction = transaction;
        this.home = home;
        this.port = port;
        this.schema = schema;
    }

    @BeforeAll
    void aWitnessedRecord() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        witnessA = witness("a");
        witnessB = witness("b");
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("witnesses.json"), Json.text(List.of(row(witnessA), row(witnessB))));
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.FOUR_FLOW_RECORD.name(),
                "FF-TEST-1",
                1,
                Map.of(
                        "settlement", Json.tree(Map.of("gross", "1200.00", "net", "1080.00")),
                        "workerIdentity", Json.tree("示例甲")),
                new SecureRandom());
        transaction.executeWithoutResult(
                work -> entries.append(EntryKind.FOUR_FLOW_RECORD, record.id(), 1, record.commitment(), Map.of()));
        workers.drain("anchoring.sequencing", "anchoring.witnessing");
        proof = proofs.proofFileOf(record.withhold("workerIdentity")).orElseThrow();
    }

    @AfterAll
    void stopWitnesses() {
        witnessA.close();
        witnessB.close();
    }

    @Test
    void theFormNamesTheKeysBeforeAnythingIsChecked() {
        String form = visitor().get("/verify").body();

        assertThat(form)
                .contains("查验一份证明", witnessA.vkey().name(), witnessB.vkey().name())
                .contains("2 个见证方里至少要有 2 个签名")
                .doesNotContain("??");
    }

    @Test
    void aGoodProofIsUnchangedAndThePageSaysWhichKeysAndWhatWasNotChecked() {
        HttpResponse<String> answer = check(proof, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("没有被改过，和账本里的是同一份", "class=\"verdict\"")
                .contains("本站公布的公钥：", witnessA.vkey().name())
                .contains("FF-TEST-1", "1200.00", "姓名和证件号", "没有披露", "条目写的就是 四流记录 FF-TEST-1 第 1 版")
                .contains("没有查：", "凭证内容本身是否真实", "用的是本站公布的公钥", "（北京时间）")
                .doesNotContain("示例甲", "??", "不符", "workerIdentity", "FOUR_FLOW_RECORD", "您")
                .doesNotContainPattern("\\d{2}T\\d{2}:\\d{2}");
    }

    @Test
    void oneChangedByteIsRefusedAtTheCheckItBreaksAndLaterOnesAreNotReached() {
        byte[] changed = new String(proof, UTF_8).replace("1200.00", "1200.01").getBytes(UTF_8);

        HttpResponse<String> answer = check(changed, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("不对：这份文件被改过", "verdict no", "不符", "前面有一项不符，这一项没有查")
                .doesNotContain("1200.01", "和账本里的是同一份", "没有进行", "??");
    }

    @Test
    void ownKeysReplaceThoseOfTheSiteAndAreNamed() {
        String ours = visitor().get("/log/keys").body();

        assertThat(check(proof, ours).body()).contains("你给出的公钥：", "用的是你填的公钥", "没有被改过，和账本里的是同一份");
        SignerKey stranger = SignerKey.generate("log.example", SignatureType.ED25519, new SecureRandom());
        String others = "log " + stranger.verifier() + "\nquorum none\n";
        assertThat(check(proof, others).body())
                .contains("没法下结论：这是另一个账本的证明", "log.example", "verdict open")
                .doesNotContain("和账本里的是同一份");
        assertThat(visitor()
                        .upload(
                                "/verify",
                                "/verify",
                                Map.of(),
                                Map.of("proof", proof, "keysFile", ours.getBytes(UTF_8)))
                        .body())
                .contains("你给出的公钥：", "和账本里的是同一份");
    }

    @Test
    void aPolicyThatAsksForMoreWitnessesThanSignedGivesNoYes() {
        SignerKey third = SignerKey.generate("third.example", SignatureType.COSIGNATURE_V1, new SecureRandom());
        String three = visitor().get("/log/keys").body().replaceAll("group.*\n", "") + "";
        String policy = three.replace("quorum witnesses\n", "")
                + "witness third " + third.verifier() + "\ngroup all all "
                + witnessA.vkey().name() + " "
                + witnessB.vkey().name() + " third\nquorum all\n";

        assertThat(check(proof, policy).body()).contains("没有被改过，但见证方不够", "verdict open");
    }

    @Test
    void whatIsNoProofIsAnsweredInWordsInBothLanguages() {
        for (byte[] bad : List.of(
                "{\"format\":\"siliu-record-proof\"".getBytes(UTF_8),
                "PNG".getBytes(UTF_8),
                new byte[] {0, (byte) 0xff, 3},
                "[".repeat(100_000).getBytes(UTF_8))) {
            HttpResponse<String> answer = check(bad, "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("读不出来：不是四流的证明，或者被改过").doesNotContain("Exception");
        }
        PageVisitor english = visitor();
        english.get("/language/en?back=/verify");
        assertThat(english.upload("/verify", "/verify", Map.of("keys", ""), Map.of("proof", new byte[] {1}))
                        .body())
                .contains("Unreadable: not a Siliu proof")
                .doesNotContain("??");
    }

    @Test
    void nothingTooMuchAndWrongKeysAreRefusedBesideTheForm() {
        assertThat(check(new byte[0], "").statusCode()).isEqualTo(422);
        assertThat(check(new byte[0], "").body()).contains("没有选证明文件");
        HttpResponse<String> large = check(new byte[RecordProofFile.MOST_BYTES + 1], "");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("证明最大 4 MB");
        HttpResponse<String> huge = check(new byte[24 << 20], "");
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("证明最大 4 MB");
        HttpResponse<String> keys = check(proof, "log nonsense");
        assertThat(keys.statusCode()).isEqualTo(422);
        assertThat(keys.body()).contains("公钥读不懂", "Line 1 of the keys file");
        HttpResponse<String> twice = visitor()
                .upload("/verify", "/verify", Map.of("keys", "log x"), Map.of("proof", proof, "keysFile", new byte[] {65
                }));
        assertThat(twice.body()).contains("公钥既粘贴了又选了文件");
    }

    @Test
    void nothingOfTheFileIsKept() throws IOException {
        String mark = "mark-" + UUID.randomUUID();
        check(("{\"" + mark + "\":\"" + "x".repeat(300 * 1024) + "\"}").getBytes(UTF_8), "");

        for (String folder : List.of("documents", "logs", "run", "inbox", "data/" + schema)) {
            assertThat(contentsBelow(home.at(folder))).as(folder).noneMatch(content -> content.contains(mark));
        }
    }

    private static List<String> contentsBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(VerifyPageTest::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private HttpResponse<String> check(byte[] file, String keys) {
        return visitor().upload("/verify", "/verify", Map.of("keys", keys), Map.of("proof", file));
    }

    private PageVisitor visitor() {
        return PageVisitor.stranger(port);
    }

    private WitnessServer witness(String name) {
        return WitnessServer.start(
                "演示.sandbox.siliu.invalid/" + name,
                FOLDER.resolve("witness-" + name),
                home.at("keys/public.keys"),
                0,
                Clock.systemUTC());
    }

    private static Map<String, String> row(WitnessServer witness) {
        return Map.of(
                "name", witness.vkey().name(),
                "url", witness.address().toString(),
                "vkey", witness.vkey().toString());
    }
}
