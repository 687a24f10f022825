package io.siliu.platform.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.ocr.DocumentReader;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.DocumentFlowTest.Sinks;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an upload to stored fields, and every way in which a paper can be bad. */
@SiliuTest
@Import(Sinks.class)
class DocumentFlowTest {

    private static final Actor OPERATOR =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Access access;
    private final Accounts accounts;
    private final Workers workers;
    private final JdbcClient database;
    private final Home home;
    private final Documents documents;
    private final List<ReadDocument> handedOn;
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private String token;

    DocumentFlowTest(
            Access access,
            Accounts accounts,
            Workers workers,
            JdbcClient database,
            Home home,
            Documents documents,
            List<ReadDocument> handedOn) {
        this.access = access;
        this.accounts = accounts;
        this.workers = workers;
        this.database = database;
        this.home = home;
        this.documents = documents;
        this.handedOn = handedOn;
    }

    @BeforeEach
    void signIn() {
        token = tokenOf(Role.RISK_DESK, null);
    }

    @Test
    void anInvoiceIsReadAndHandedOnOnce() throws Exception {
        byte[] invoice = SamplePapers.invoiceXml("26992000000000000017", "812.00");
        JsonNode first = upload("invoice.xml", invoice);
        workers.drain("document.reading");
        JsonNode again = upload("the same.xml", invoice);
        workers.drain("document.reading");

        assertThat(again.get("duplicate").asBoolean()).isTrue();
        assertThat(again.get("id").asString()).isEqualTo(first.get("id").asString());
        assertThat(again.get("stage").asString()).isEqualTo("READ");
        JsonNode view = document(first.get("id").asString());
        JsonNode reading = view.get("readings").get(0);
        assertThat(reading.get("kind").asString()).isEqualTo("DIGITAL_INVOICE");
        assertThat(fieldOf(reading, "totalAmount")).isEqualTo("812.00");
        assertThat(fieldOf(reading, "invoiceNumber")).isEqualTo("26992000000000000017");
        assertThat(view.get("fileName").asString()).isEqualTo("invoice.xml");
        assertThat(handedOn.stream()
                        .filter(one ->
                                Long.toString(one.id()).equals(first.get("id").asString())))
                .hasSize(1);
    }

    @Test
    void whatWentUnreadByAFaultOfOursIsReadWhenItIsSentAgain() throws Exception {
        assertThat(sentAgainAfter("REFUSED", "READING_TOO_SLOW", "26992000000000000023"))
                .isEqualTo("READ");
        assertThat(sentAgainAfter("REFUSED", "READING_FAILED", "26992000000000000024"))
                .isEqualTo("READ");
        assertThat(sentAgainAfter("FAILED", "READING_FAILED", "26992000000000000025"))
                .isEqualTo("READ");
        assertThat(sentAgainAfter("REFUSED", "FILE_DAMAGED", "26992000000000000026"))
                .isEqualTo("REFUSED");
    }

    /** The stage of a paper that ended so at first, all its attempts used up, and then came a second time. */
    private String sentAgainAfter(String stage, String code, String number) throws Exception {
        byte[] invoice = SamplePapers.invoiceXml(number, "3.00");
        String id = upload("a.xml", invoice).get("id").asString();
        database.sql("UPDATE document SET stage = ?, refusal_code = ?, refusal_detail = '', refusal_remedy = '',"
                        + " read_at = received_at, reader_version = ? WHERE id = ?")
                .params(stage, code, DocumentReader.VERSION, id)
                .update();
        for (int attempt = 1; attempt <= 3; attempt++) {
            database.sql(
                            "INSERT INTO reading_attempt (document_id, attempt, begun_at, failure) VALUES (?, ?, now(), 'X')")
                    .params(id, attempt)
                    .update();
        }
        JsonNode again = upload("a.xml", invoice);
        assertThat(again.get("id").asString()).isEqualTo(id);
        assertThat(again.get("duplicate").asBoolean()).isTrue();
        workers.drain("document.reading");
        return document(id).get("stage").asString();
    }

    @Test
    void aKeyThatComesBackWithAnotherPaperIsAConflict() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] one = SamplePapers.invoiceXml("26992000000000000021", "1.00");
        byte[] other = SamplePapers.invoiceXml("26992000000000000022", "2.00");
        assertThat(send(key, "a.xml", one).statusCode()).isEqualTo(202);
        HttpResponse<String> repeated = send(key, "a.xml", one);
        assertThat(repeated.statusCode()).isEqualTo(202);
        assertThat(json(repeated).get("duplicate").asBoolean()).isFalse();
        assertThat(send(key, "a.xml", other).statusCode()).isEqualTo(409);
    }

    @Test
    void badPapersAreKeptAndSayWhyTheyAreNotRead() throws Exception {
        byte[] program = new byte[300];
        program[0] = 'M';
        program[1] = 'Z';
        Map<String, Map.Entry<byte[], String>> bad = Map.ofEntries(
                Map.entry(
                        "truncated.pdf", Map.entry(java.util.Arrays.copyOf(SamplePapers.pdf(1), 120), "FILE_DAMAGED")),
                Map.entry("encrypted.pdf", Map.entry(SamplePapers.encryptedPdf(), "PDF_ENCRYPTED")),
                Map.entry("300 pages.pdf", Map.entry(SamplePapers.pdf(300), "TOO_MANY_PAGES")),
                Map.entry("entity.xml", Map.entry(SamplePapers.xmlWithEntity(), "XML_UNSAFE")),
                Map.entry("huge.png", Map.entry(SamplePapers.hugePng(), "IMAGE_TOO_LARGE")),
                Map.entry("photo.jpg", Map.entry(program, "FORMAT_NOT_SUPPORTED")),
                Map.entry(
                        "cut off gif.jpg",
                        Map.entry("GIF89a\u0001\u0000\u0001\u0000\u0000;".getBytes(ISO_8859_1), "FILE_DAMAGED")),
                Map.entry(
                        "cut off.zip",
                        Map.entry(
                                java.util.Arrays.copyOf(SamplePapers.zip(Map.of("a.pdf", SamplePapers.pdf(3))), 200),
                                "FILE_DAMAGED")),
                Map.entry(
                        "traversal.zip",
                        Map.entry(SamplePapers.zip(Map.of("../../evil.xml", new byte[] {1})), "ARCHIVE_UNSAFE")),
                Map.entry(
                        "bomb.zip",
                        Map.entry(SamplePapers.zip(Map.of("bomb.pdf", new byte[21 << 20])), "ARCHIVE_UNSAFE")));
        for (Map.Entry<String, Map.Entry<byte[], String>> paper : bad.entrySet()) {
            String id =
                    upload(paper.getKey(), paper.getValue().getKey()).get("id").asString();
            workers.drain("document.reading");
            JsonNode view = document(id);
            assertThat(view.get("stage").asString()).as(paper.getKey()).isEqualTo("REFUSED");
            assertThat(view.get("refusalCode").asString())
                    .as(paper.getKey())
                    .isEqualTo(paper.getValue().getValue());
            assertThat(view.get("refusalRemedy").asString()).isNotBlank();
            assertThat(view.get("refusalDetail").asString()).doesNotContain("Exception");
            access.actingAs(
                    OPERATOR,
                    () -> assertThat(originalOf(id)).isEqualTo(paper.getValue().getKey()));
        }
    }

    @Test
    void emptyAndOversizedFilesAreRefusedAtTheDoor() throws Exception {
        HttpResponse<String> empty = send(UUID.randomUUID().toString(), "empty.pdf", new byte[0]);
        assertThat(empty.statusCode()).isIn(400, 422);
        assertThat(json(empty).get("field").asString()).isEqualTo("file");
        HttpResponse<String> large = send(UUID.randomUUID().toString(), "large.pdf", new byte[(20 << 20) + 1]);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).doesNotContain("Exception");
    }

    @Test
    void aPackageIsOpenedIntoItsPapers() throws Exception {
        byte[] parcel = SamplePapers.zip(Map.of(
                "a/one.xml", SamplePapers.invoiceXml("26992000000000000031", "31.00"),
                "two.xml", SamplePapers.invoiceXml("26992000000000000032", "32.00")));
        String id = upload("parcel.zip", parcel).get("id").asString();
        workers.drain("document.reading");
        assertThat(document(id).get("stage").asString()).isEqualTo("OPENED");
        assertThat(database.sql("SELECT COUNT(*) FROM document WHERE package_id = ? AND stage = 'READ'")
                        .param(Long.parseLong(id))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    /** Windows in other countries writes names in code pages that are neither UTF-8 nor GBK. */
    @Test
    void namesInAnUnknownCodePageHinderNothing() throws Exception {
        byte[] parcel = SamplePapers.zip(
                Map.of("\u00ff\u00fe.xml", SamplePapers.invoiceXml("26992000000000000034", "34.00")),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        String id = upload("foreign.zip", parcel).get("id").asString();
        workers.drain("document.reading");

        assertThat(document(id).get("stage").asString()).isEqualTo("OPENED");
        assertThat(inside(id)).containsExactly("READ");
    }

    @Test
    void anEmptyPaperInAPackageIsRefusedAndDoesNotVanish() throws Exception {
        String id = upload(
                        "half.zip",
                        SamplePapers.zip(Map.of(
                                "empty.xml",
                                new byte[0],
                                "full.xml",
                                SamplePapers.invoiceXml("26992000000000000035", "35.00"))))
                .get("id")
                .asString();
        workers.drain("document.reading");

        assertThat(inside(id)).containsExactlyInAnyOrder("READ", "REFUSED");
    }

    private java.util.List<String> inside(String id) {
        return database.sql("SELECT stage FROM document WHERE package_id = ?")
                .param(Long.parseLong(id))
                .query(String.class)
                .list();
    }

    @Test
    void aPackageInsideAPackageIsRefusedAndKept() throws Exception {
        byte[] inner = SamplePapers.zip(Map.of("a.xml", SamplePapers.invoiceXml("26992000000000000033", "33.00")));
        String id = upload("outer.zip", SamplePapers.zip(Map.of("inner.zip", inner)))
                .get("id")
                .asString();
        workers.drain("document.reading");
        assertThat(document(id).get("stage").asString()).isEqualTo("OPENED");
        assertThat(database.sql("SELECT refusal_code FROM document WHERE package_id = ?")
                        .param(Long.parseLong(id))
                        .query(String.class)
                        .list())
                .containsExactly("PACKAGE_IN_PACKAGE");
    }

    @Test
    void anotherTenantIsToldThatThereIsNoSuchDocument() throws Exception {
        String id = upload("theirs.xml", SamplePapers.invoiceXml("26992000000000000041", "41.00"))
                .get("id")
                .asString();
        token = tokenOf(Role.ENTERPRISE, 4_242L);
        assertThat(get("/api/v1/documents/" + id).statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/documents/1").statusCode()).isEqualTo(404);
        assertThat(json(get("/api/v1/documents")).get("rows").size()).isZero();
    }

    @Test
    void theSamePaperSentByManyAtOnceIsOneDocument() throws Exception {
        byte[] invoice = SamplePapers.invoiceXml("26992000000000000051", "51.00");
        ExecutorService senders = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> tasks = Collections.nCopies(
                    6,
                    () -> json(send(UUID.randomUUID().toString(), "x.xml", invoice))
                            .get("id")
                            .asString());
            List<String> ids = new ArrayList<>();
            for (Future<String> answer : senders.invokeAll(tasks)) {
                ids.add(answer.get());
            }
            assertThat(ids.stream().distinct()).hasSize(1);
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void theDropFolderIsEmptiedAndSaysWhatItCouldNotTake() throws Exception {
        Path inbox = home.at("inbox");
        Files.createDirectories(inbox.resolve("91990000MA0UNKNOWN"));
        Path good = lay(inbox.resolve("good.xml"), SamplePapers.invoiceXml("26992000000000000061", "61.00"));
        Path nobody = lay(inbox.resolve("91990000MA0UNKNOWN/lost.xml"), new byte[] {'<', 'a', '/', '>'});
        workers.drain("document.inbox");
        workers.drain("document.reading");
        assertThat(good).doesNotExist();
        try (var left = Files.walk(inbox)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .as("what was taken is kept encrypted alone")
                    .noneMatch(name -> name.contains("good"));
        }
        assertThat(nobody).doesNotExist();
        assertThat(inbox.resolve(".failed/91990000MA0UNKNOWN/lost.xml.txt"))
                .content()
                .contains("credit code");
    }

    @Test
    void aPaperThatKeepsFailingEndsAsFailedAndTheNextIsRead() throws Exception {
        String cursed = upload("cursed.xml", SamplePapers.invoiceXml(Sinks.CURSED, "66.60"))
                .get("id")
                .asString();
        String next = upload("next.xml", SamplePapers.invoiceXml("26992000000000000071", "71.00"))
                .get("id")
                .asString();
        for (int round = 0; round < 7; round++) {
            workers.drain("document.reading");
            database.sql("UPDATE document SET not_before = NULL WHERE id = ?")
                    .param(Long.parseLong(cursed))
                    .update();
        }
        assertThat(document(cursed).get("stage").asString()).isEqualTo("FAILED");
        assertThat(document(next).get("stage").asString()).isEqualTo("READ");
    }

    @Test
    void aReadingThatDiedWithItsProcessIsDoneAgain() throws Exception {
        String id = upload("interrupted.xml", SamplePapers.invoiceXml("26992000000000000081", "81.00"))
                .get("id")
                .asString();
        diedWhileReading(id, 2);
        workers.drain("document.reading");
        assertThat(document(id).get("stage").asString()).isEqualTo("READ");
        assertThat(timesHandedOn(id)).isEqualTo(1);
    }

    @Test
    void aPaperThatKillsTheProcessAgainAndAgainIsNotReadForEver() throws Exception {
        String id = upload("killer.xml", SamplePapers.invoiceXml("26992000000000000082", "82.00"))
                .get("id")
                .asString();
        diedWhileReading(id, 5);
        workers.drain("document.reading");
        JsonNode view = document(id);
        assertThat(view.get("stage").asString()).isEqualTo("FAILED");
        assertThat(view.get("refusalDetail").asString()).contains("5 times");
        assertThat(timesHandedOn(id)).isZero();
    }

    @Test
    void aDeadlockIsNotHeldAgainstThePaper() throws Exception {
        workers.drain("document.reading");
        String id = upload("deadlock.xml", SamplePapers.invoiceXml(Sinks.DEADLOCKED, "83.00"))
                .get("id")
                .asString();
        for (int round = 0; round < 5; round++) {
            workers.drain("document.reading");
            assertThat(document(id).get("stage").asString()).isEqualTo("RECEIVED");
            restIsOver(id);
        }
        workers.drain("document.reading");
        assertThat(document(id).get("stage").asString()).isEqualTo("READ");
        assertThat(timesHandedOn(id)).isEqualTo(1);
    }

    @Test
    void aFileThatWasStoredButNotMovedBeforeACrashIsNotTakenTwice() throws Exception {
        byte[] invoice = SamplePapers.invoiceXml("26992000000000000091", "91.00");
        Path file = home.at("inbox").resolve("crash.xml");
        lay(file, invoice);
        workers.drain("document.inbox");
        lay(file, invoice);
        workers.drain("document.inbox");
        workers.drain("document.reading");
        assertThat(file).doesNotExist();
        assertThat(rowsOf(invoice)).isEqualTo(1);
    }

    @Test
    void twoFilesOfOneNameThatWereNotTakenAreBothKept() throws Exception {
        Path folder = Files.createDirectories(home.at("inbox").resolve("91990000MA0TWICE01"));
        for (String content : List.of("<one/>", "<two/>")) {
            lay(folder.resolve("same.xml"), content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            workers.drain("document.inbox");
        }
        try (var kept = Files.list(home.at("inbox/.failed/91990000MA0TWICE01"))) {
            assertThat(kept.filter(file -> file.toString().endsWith(".xml"))).hasSize(2);
        }
    }

    @Test
    void aConnectorNamesTheEnterpriseAndNobodyElseUploadsForAnother() throws Exception {
        String code = anEnterprise();
        long owner = database.sql("SELECT id FROM enterprise WHERE credit_code = ?")
                .param(code)
                .query(Long.class)
                .single();
        byte[] invoice = SamplePapers.invoiceXml("26992000000000000095", "95.00");
        token = tokenOf(Role.CONNECTOR, null);
        assertThat(sendFor(code, invoice).statusCode()).isEqualTo(202);
        assertThat(get("/api/v1/documents").statusCode()).isEqualTo(403);
        token = tokenOf(Role.ENTERPRISE, owner);
        assertThat(json(sendFor(code, invoice)).get("duplicate").asBoolean()).isTrue();
        token = tokenOf(Role.ENTERPRISE, owner + 1);
        assertThat(sendFor(code, invoice).statusCode()).isEqualTo(403);
        token = tokenOf(Role.TAX_OFFICER, null);
        assertThat(sendFor(code, invoice).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> sendFor(String creditCode, byte[] bytes) throws Exception {
        return http.send(
                request("/api/v1/documents?enterpriseCreditCode=" + creditCode)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/xml")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
    }

    /** @return its credit code */
    private String anEnterprise() throws Exception {
        String body = "91990000MA" + String.format("%07d", System.nanoTime() % 10_000_000);
        String code = body + UnifiedSocialCreditCode.checkDigit(body);
        HttpResponse<String> answer = http.send(
                request("/api/v1/imports/parties")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"enterprises":[{"creditCode":"%s","name":"示例纸业有限公司","region":"990100",
                                 "contactMobile":"10012345678"}],"workers":[]}
                                """.formatted(code)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return code;
    }

    /** Leaves what a killed process leaves: attempts that were begun and never ended. */
    private void diedWhileReading(String id, int times) {
        for (int attempt = 1; attempt <= times; attempt++) {
            database.sql("INSERT INTO reading_attempt (document_id, attempt, begun_at) VALUES (?, ?, ?)")
                    .params(Long.parseLong(id), attempt, java.time.LocalDateTime.of(2026, 11, 24, 0, attempt))
                    .update();
        }
    }

    private void restIsOver(String id) {
        database.sql("UPDATE document SET not_before = NULL WHERE id = ?")
                .param(Long.parseLong(id))
                .update();
    }

    private long timesHandedOn(String id) {
        return handedOn.stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .count();
    }

    private long rowsOf(byte[] bytes) {
        return database.sql("SELECT COUNT(*) FROM document WHERE sha256 = ?")
                .param(CryptoSuite.INTL.digest(bytes).bytes())
                .query(Long.class)
                .single();
    }

    private byte[] originalOf(String id) {
        return documents.original(Long.parseLong(id)).bytes();
    }

    private JsonNode upload(String name, byte[] bytes) throws Exception {
        HttpResponse<String> answer = send(UUID.randomUUID().toString(), name, bytes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer);
    }

    private HttpResponse<String> send(String key, String name, byte[] bytes) throws IOException, InterruptedException {
        return http.send(
                request("/api/v1/documents")
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/octet-stream")
                        .header("X-File-Name", name.replace(" ", "%20"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode document(String id) throws Exception {
        return json(get("/api/v1/documents/" + id));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String fieldOf(JsonNode reading, String name) {
        for (JsonNode field : reading.get("fields")) {
            if (field.get("name").asString().equals(name)) {
                return field.get("value").asString();
            }
        }
        return null;
    }

    private static Path lay(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    private String tokenOf(Role role, Long enterpriseId) {
        return access.actingAs(OPERATOR, () -> {
            long account =
                    accounts.open(new NewAccount("test-" + UUID.randomUUID(), "Test", role, enterpriseId, null, null));
            return accounts.issueToken(
                            account,
                            "test",
                            role.permissionsOfPrograms(),
                            Instant.now().plusSeconds(3600))
                    .reveal();
        });
    }

    /** Takes what is read, and fails for one number. */
    @TestConfiguration
    static class Sinks {

        static final String CURSED = "26992000000000000066";
        static final String DEADLOCKED = "26992000000000000083";

        @Bean
        List<ReadDocument> handedOn() {
            return Collections.synchronizedList(new ArrayList<>());
        }

        @Bean
        ReadingSink collectingSink(List<ReadDocument> handedOn) {
            AtomicInteger deadlocks = new AtomicInteger();
            return documents -> {
                for (ReadDocument document : documents) {
                    String number =
                            document.readings().get(0).value("invoiceNumber").orElse("");
                    if (number.equals(CURSED)) {
                        throw new IllegalStateException("The sink refuses this one");
                    }
                    if (number.equals(DEADLOCKED) && deadlocks.incrementAndGet() <= 5) {
                        throw new CannotAcquireLockException("The sink met a deadlock");
                    }
                }
                handedOn.addAll(documents);
            };
        }
    }
}
