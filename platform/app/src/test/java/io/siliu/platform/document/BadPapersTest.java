package io.siliu.platform.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent as a paper, the sender learns by code and in words what to do, and the original is kept. */
@SiliuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadPapersTest {

    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final TestAccounts test;
    private final Access access;
    private final Workers workers;
    private final Documents documents;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token;

    BadPapersTest(Access access, Accounts accounts, Workers workers, Documents documents, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.access = access;
        this.workers = workers;
        this.documents = documents;
        this.port = port;
    }

    @BeforeAll
    void aRiskDesk() {
        token = test.token(Role.RISK_DESK, null);
    }

    static Stream<Arguments> papers() throws IOException {
        byte[] program = new byte[300];
        program[0] = 'M';
        program[1] = 'Z';
        byte[] shell = "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8);
        byte[] pdf = SamplePapers.pdf(40);
        return Stream.of(
                Arguments.of("cut off in the middle.pdf", Arrays.copyOf(pdf, pdf.length / 2), "FILE_DAMAGED"),
                Arguments.of("only the first line.pdf", "%PDF-1.7\n".getBytes(UTF_8), "FILE_DAMAGED"),
                Arguments.of("with a password.pdf", SamplePapers.encryptedPdf(), "PDF_ENCRYPTED"),
                Arguments.of("of 300 pages.pdf", SamplePapers.pdf(300), "TOO_MANY_PAGES"),
                Arguments.of("40,000 pixels a side.png", SamplePapers.hugePng(), "IMAGE_TOO_LARGE"),
                Arguments.of("a program.jpg", program, "FORMAT_NOT_SUPPORTED"),
                Arguments.of("a shell script.pdf", shell, "FORMAT_NOT_SUPPORTED"),
                Arguments.of("with an entity.xml", SamplePapers.xmlWithEntity(), "XML_UNSAFE"),
                Arguments.of("of a billion laughs.xml", billionLaughs(), "XML_UNSAFE"),
                Arguments.of("a bomb.zip", SamplePapers.zip(Map.of("a.pdf", new byte[21 << 20])), "ARCHIVE_UNSAFE"),
                Arguments.of("a bomb of many.zip", SamplePapers.zip(many(110, 1 << 20)), "ARCHIVE_UNSAFE"),
                Arguments.of("of too many.zip", SamplePapers.zip(many(10_001, 1)), "ARCHIVE_UNSAFE"),
                Arguments.of(
                        "that climbs.zip",
                        SamplePapers.zip(Map.of("a/../../evil.xml", new byte[] {1})),
                        "ARCHIVE_UNSAFE"),
                Arguments.of(
                        "from the root.zip", SamplePapers.zip(Map.of("/etc/cron", new byte[] {1})), "ARCHIVE_UNSAFE"),
                Arguments.of(
                        "from windows.zip", SamplePapers.zip(Map.of("..\\evil.xml", new byte[] {1})), "ARCHIVE_UNSAFE"),
                Arguments.of(
                        "with a password.zip",
                        SamplePapers.locked(SamplePapers.zip(Map.of("a.xml", new byte[] {1}))),
                        "ARCHIVE_LOCKED"),
                Arguments.of("with a name that is none.zip", withBrokenName(), "FILE_DAMAGED"),
                Arguments.of("a letter.docx", letter(), "OFFICE_FILE"),
                Arguments.of("an old letter.doc", old(), "OFFICE_FILE"),
                Arguments.of("a photo.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(UTF_8), "PHONE_PICTURE"),
                Arguments.of("papers.rar", "Rar!\32\7\0 packed".getBytes(UTF_8), "OTHER_ARCHIVE"),
                Arguments.of("of litter.zip", SamplePapers.zip(Map.of("Thumbs.db", new byte[] {1})), "EMPTY_FILE"),
                Arguments.of("of nothing.zip", SamplePapers.zip(Map.of("a/", new byte[0])), "EMPTY_FILE"));
    }

    private static byte[] old() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
    }

    /** A file of a word processor is a ZIP of a dozen XML files. */
    private static byte[] letter() throws IOException {
        byte[] part = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"/>".getBytes(UTF_8);
        return SamplePapers.zip(Map.of(
                "[Content_Types].xml", part, "_rels/.rels", part, "word/document.xml", part, "word/styles.xml", part));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void isRefusedByCodeWithTheRemedyInBothLanguagesAndTheOriginalKept(String name, byte[] bytes, String code)
            throws Exception {
        String id =
                JsonMapper.shared().readTree(raw(name, bytes).body()).at("/id").asString();
        workers.drain("document.reading");

        JsonNode chinese = document(id, "zh");
        JsonNode english = document(id, "en");

        assertThat(chinese.at("/stage").asString()).isEqualTo("REFUSED");
        assertThat(chinese.at("/refusalCode").asString()).isEqualTo(code);
        assertThat(chinese.at("/refusalRemedy").asString()).matches("(?s).*\\p{IsHan}.*");
        assertThat(english.at("/refusalRemedy").asString()).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
        assertThat(english.at("/refusalDetail").asString())
                .isNotBlank()
                .doesNotContain("Exception", "java.", "org.", "/tmp", "target/");
        assertThat(access.actingAs(RISK_DESK, () -> documents.original(Long.parseLong(id)))
                        .bytes())
                .isEqualTo(bytes);
    }

    @Test
    void aPictureUnderTheNameOfAnotherFormatIsReadForWhatItIsAndThatIsSaid() throws Exception {
        String id = JsonMapper.shared()
                .readTree(raw("photo.jpg", gif()).body())
                .at("/id")
                .asString();
        workers.drain("document.reading");

        JsonNode view = document(id, "zh");
        assertThat(view.at("/mediaType").asString()).isEqualTo("image/gif");
        assertThat(view.at("/stage").asString()).isEqualTo("READ");
        assertThat(view.at("/readings/0/warnings").toString())
                .contains("FORMAT_DISAGREES_WITH_NAME")
                .contains("JPEG", "GIF");
    }

    @Test
    void anEmptyPaperIsRefusedAtTheDoorByEitherWayIn() throws Exception {
        for (HttpResponse<String> answer :
                new Answers(raw("empty.pdf", new byte[0]), form("empty.pdf", new byte[0])).both()) {
            assertRefused(answer, 422, "FILE_MISSING", "file");
        }
    }

    @Test
    void aPaperOverTheLimitIsRefusedAtTheDoorByEitherWayIn() throws Exception {
        byte[] large = new byte[(20 << 20) + 1];
        for (HttpResponse<String> answer : new Answers(raw("large.pdf", large), form("large.pdf", large)).both()) {
            assertThat(answer.statusCode()).isEqualTo(413);
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.at("/field").asString()).isEqualTo("file");
            assertThat(problem.at("/detail").asString()).containsAnyOf("20971520", "20 MB");
            assertThat(problem.at("/remedy").asString()).matches("(?s).*\\p{IsHan}.*");
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @Test
    void aFormWithoutAFileOrCutOffIsRefused() throws Exception {
        assertRefused(
                post("multipart/form-data; boundary=x", BodyPublishers.ofString("--x--\r\n")),
                422,
                "FILE_MISSING",
                "file");
        HttpResponse<String> cutOff = post(
                "multipart/form-data; boundary=x",
                BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc"));
        assertThat(cutOff.statusCode()).isEqualTo(422);
        assertThat(cutOff.body()).contains("REQUEST_UNREADABLE").doesNotContain("Exception");
    }

    /** The same paper by both ways in. */
    private record Answers(HttpResponse<String> raw, HttpResponse<String> form) {

        Iterable<HttpResponse<String>> both() {
            return java.util.List.of(raw, form);
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/field").asString()).isEqualTo(field);
        assertThat(problem.at("/remedy").asString()).matches("(?s).*\\p{IsHan}.*");
    }

    private HttpResponse<String> raw(String name, byte[] bytes) throws IOException, InterruptedException {
        return http.send(
                request("/api/v1/documents")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/octet-stream")
                        .header("X-File-Name", java.net.URLEncoder.encode(name, UTF_8))
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> form(String name, byte[] bytes) throws IOException, InterruptedException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return post("multipart/form-data; boundary=x", BodyPublishers.ofByteArray(form.toByteArray()));
    }

    private HttpResponse<String> post(String type, BodyPublisher body) throws IOException, InterruptedException {
        return http.send(
                request("/api/v1/documents")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", type)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode document(String id, String language) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(http.send(
                                request("/api/v1/documents/" + id)
                                        .header("Accept-Language", language)
                                        .build(),
                                BodyHandlers.ofString())
                        .body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    /** The flag of the entry says UTF-8, and its name is none. */
    private static byte[] withBrokenName() {
        byte[] zip = SamplePapers.zip(Map.of("发票.xml", new byte[] {1}));
        zip[30] = (byte) 0xFF;
        return zip;
    }

    private static Map<String, byte[]> many(int entries, int bytes) {
        return IntStream.range(0, entries)
                .boxed()
                .collect(Collectors.toMap(
                        number -> number + ".xml", number -> new byte[bytes], (a, b) -> a, TreeMap::new));
    }

    private static byte[] billionLaughs() {
        String entities = IntStream.rangeClosed(1, 9)
                .mapToObj(level -> "<!ENTITY l" + level + " \"" + ("&l" + (level - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"ha\">" + entities + "]><a>&l9;</a>").getBytes(UTF_8);
    }

    private static byte[] gif() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY), "gif", out);
        return out.toByteArray();
    }
}
