package io.siliu.platform.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Secret;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.DocumentFlowTest.Sinks;
import io.siliu.sandbox.paper.OfflineBooking;
import io.siliu.sandbox.paper.Paper;
import io.siliu.sandbox.paper.Paper.Kind;
import io.siliu.sandbox.paper.PaperMill;
import io.siliu.sandbox.population.Population;
import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people see of papers: the list, the upload form, one paper with the places of its fields. */
@SiliuTest
@Import(Sinks.class)
class DocumentPagesTest {

    private static final Actor OPERATOR =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final String PASSWORD = "four flows meet 2026";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern DOCUMENT = Pattern.compile("/documents/(\\d+)\"");

    private final Access access;
    private final Accounts accounts;
    private final Workers workers;
    private final JdbcClient database;

    @LocalServerPort
    private int port;

    DocumentPagesTest(Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.access = access;
        this.accounts = accounts;
        this.workers = workers;
        this.database = database;
    }

    @Test
    void aPaperIsUploadedReadAndShownWithThePlacesOfItsFields() throws Exception {
        HttpClient person = signedIn(Role.RISK_DESK, null);
        Paper receipt = receiptWithTextLayer();
        String outcome =
                upload(person, Map.of(receipt.name(), receipt.content())).body();
        String id = firstDocument(outcome);
        assertThat(page(person, "/documents/" + id).body()).contains("hx-get=\"/documents/" + id + "/stage\"");
        workers.drain("document.reading");

        assertThat(page(person, "/documents/" + id + "/stage").headers().firstValue("HX-Refresh"))
                .contains("true");
        String shown = page(person, "/documents/" + id).body();
        assertThat(shown)
                .contains(
                        "银行回单",
                        "PDF 文字",
                        receipt.name(),
                        "/documents/" + id + "/cut?part=0",
                        "/documents/" + id + "/view?page=1#b-0-");
        assertThat(shown).doesNotContain("??");
        Matcher cut =
                Pattern.compile("src=\"(/documents/" + id + "/cut[^\"]+)\"").matcher(shown);
        assertThat(cut.find()).isTrue();
        HttpResponse<byte[]> picture = bytes(person, cut.group(1).replace("&amp;", "&"));
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(picture.body()).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        HttpResponse<byte[]> original = bytes(person, "/documents/" + id + "/original");
        assertThat(original.body()).isEqualTo(receipt.content());
        assertThat(original.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(original.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(looksAt(id))
                .as("the page twice with its pictures, and the original")
                .isEqualTo(3);
    }

    @Test
    void aPaperThatCannotBeReadSaysWhyInBothLanguages() throws Exception {
        HttpClient person = signedIn(Role.RISK_DESK, null);
        String id = firstDocument(upload(person, Map.of("locked.pdf", SamplePapers.encryptedPdf()))
                .body());
        workers.drain("document.reading");
        assertThat(page(person, "/documents/" + id).body()).contains("PDF 加了密码", "请去掉密码");
        page(person, "/language/en?back=/documents");
        assertThat(page(person, "/documents/" + id).body()).contains("The PDF has a password", "Remove the password");
        assertThat(page(person, "/documents?stage=REFUSED").body()).contains("locked.pdf", "Cannot be read");
        assertThat(page(person, "/documents?stage=OPENED&kind=CONTRACT").body()).contains("No paper fits");
    }

    @Test
    void eachFileOfAnUploadHasItsOwnOutcome() throws Exception {
        HttpClient person = signedIn(Role.RISK_DESK, null);
        byte[] invoice = SamplePapers.invoiceXml("26992000000000000101", "101.00");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("first.xml", invoice);
        files.put("again.xml", invoice);
        files.put("empty.xml", new byte[0]);
        String outcome = upload(person, files).body();
        assertThat(outcome).contains("已收到，正在读取", "以前收到过", "文件是空的");
        assertThat(upload(person, Map.of()).body()).contains("没有选择文件");
    }

    @Test
    void aPackageTellsWhatBecameOfAllThatLayInIt() throws Exception {
        HttpClient person = signedIn(Role.RISK_DESK, null);
        byte[] before = SamplePapers.invoiceXml("26992000000000000104", "104.00");
        String known =
                firstDocument(upload(person, Map.of("before.xml", before)).body());
        byte[] parcel = SamplePapers.zip(Map.of(
                "good.xml",
                SamplePapers.invoiceXml("26992000000000000105", "105.00"),
                "二月/again.xml",
                before,
                "=bad.pdf",
                SamplePapers.encryptedPdf(),
                "film.mov",
                new byte[21 << 20]));
        String id = firstDocument(upload(person, Map.of("all.zip", parcel)).body());
        workers.drain("document.reading");

        String shown = page(person, "/documents/" + id).body();
        assertThat(shown)
                .contains("已读 1，等待 0，读不了 2，以前已有 1", "以前已有：1", "二月 › again.xml", "/documents/" + known + "\"")
                .doesNotContain("??");
        String refused = page(person, "/documents/" + id + "/refused.csv").body();
        assertThat(refused)
                .contains("'=bad.pdf", "PDF_ENCRYPTED", "PDF 加了密码", "film.mov,22020096,FILE_TOO_LARGE")
                .doesNotContain("good.xml");
    }

    @Test
    void aPackageShowsThePapersThatLayInIt() throws Exception {
        HttpClient person = signedIn(Role.RISK_DESK, null);
        byte[] parcel =
                SamplePapers.zip(Map.of("inside.xml", SamplePapers.invoiceXml("26992000000000000103", "103.00")));
        String id = firstDocument(upload(person, Map.of("parcel.zip", parcel)).body());
        workers.drain("document.reading");
        String shown = page(person, "/documents/" + id).body();
        assertThat(shown).contains("已拆包", "包里的原件", "inside.xml");
        String paper = page(person, "/documents/" + firstDocument(shown.substring(shown.indexOf("包里的"))))
                .body();
        assertThat(paper).contains("inside.xml", "103.00", "href=\"/documents/" + id + "\"");
    }

    /** Data has no page of its own: the form that it fills is drawn, says so, and points at each value. */
    @Test
    void anInvoiceThatIsDataIsShownOnTheFormItFills() throws Exception {
        HttpClient person = signedIn(Role.RISK_DESK, null);
        String id = firstDocument(
                upload(person, Map.of("data.xml", SamplePapers.invoiceXml("26992000000000000104", "104.00")))
                        .body());
        workers.drain("document.reading");

        assertThat(page(person, "/documents/" + id).body())
                .contains(
                        "href=\"/documents/" + id + "/view\"",
                        "/documents/" + id + "/view?page=1#b-0-totalAmount",
                        "/EInvoice/EInvoiceData/BasicInformation/TotalTax-includedAmount");
        assertThat(page(person, "/documents/" + id + "/view").body())
                .contains("id=\"b-0-totalAmount\"", "href=\"#v-0-totalAmount\"", "原件是 XML 文件")
                .doesNotContain("??");
        for (String picture : new String[] {"/cut?field=totalAmount", "/pages/1"}) {
            assertThat(bytes(person, "/documents/" + id + picture).body())
                    .as(picture)
                    .startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        }
        assertThat(page(person, "/documents/" + id + "/view?page=2").body()).contains("这一页画不出来");
    }

    @Test
    void anotherTenantsPaperDoesNotExist() throws Exception {
        String id = firstDocument(upload(
                        signedIn(Role.RISK_DESK, null),
                        Map.of("theirs.xml", SamplePapers.invoiceXml("26992000000000000102", "102.00")))
                .body());
        workers.drain("document.reading");
        HttpClient stranger = signedIn(Role.ENTERPRISE, 77_001L);
        for (String path : new String[] {"", "/stage", "/original", "/cut?field=totalAmount"}) {
            assertThat(page(stranger, "/documents/" + id + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(page(stranger, "/documents").body()).contains("还没有原件").doesNotContain("theirs.xml");
    }

    @Test
    void anUploadThatIsTooLargeOrWithoutTheFormsTokenIsRefusedInWords() throws Exception {
        HttpClient person = signedIn(Role.RISK_DESK, null);
        HttpResponse<String> large = send(person, token(person, "/upload"), Map.of("large.pdf", new byte[22 << 20]));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).doesNotContain("Exception");
        HttpResponse<String> forged = send(person, "forged", Map.of("a.xml", new byte[] {1}));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("页面打开得太久");
        assertThat(page(signedIn(Role.WITNESS, null), "/upload").statusCode()).isEqualTo(403);
    }

    /** The first bank receipt of the sandbox's month that is not a scan. */
    private static Paper receiptWithTextLayer() {
        Population population = Population.drawn(20260901).first(6);
        return new PaperMill(population, OfflineBooking.of(population))
                .orders().stream()
                        .filter(order -> order.kind() == Kind.BANK_RECEIPT)
                        .filter(order -> order.name().endsWith(".pdf"))
                        .findFirst()
                        .orElseThrow()
                        .draw();
    }

    private long looksAt(String id) {
        return database.sql(
                        "SELECT COUNT(*) FROM audit_event WHERE deed = 'LOOKED' AND subject_kind = 'DOCUMENT' AND subject_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private HttpClient signedIn(Role role, Long enterpriseId) throws Exception {
        String name = "person-" + UUID.randomUUID();
        access.actingAs(
                OPERATOR,
                () -> accounts.open(new NewAccount(name, "示例", role, enterpriseId, null, Secret.of(PASSWORD))));
        HttpClient person = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        String form = "name=" + name + "&password=" + PASSWORD.replace(' ', '+') + "&_csrf="
                + token(person, "/sign-in").replace("=", "%3D").replace("+", "%2B");
        HttpRequest request = HttpRequest.newBuilder(address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        assertThat(person.send(request, BodyHandlers.ofString()).uri().getPath())
                .isNotEqualTo("/sign-in");
        return person;
    }

    private HttpResponse<String> upload(HttpClient person, Map<String, byte[]> files) throws Exception {
        HttpResponse<String> answer = send(person, token(person, "/upload"), files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> send(HttpClient person, String token, Map<String, byte[]> files) throws Exception {
        String boundary = "papers-" + UUID.randomUUID();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, boundary, "name=\"_csrf\"", token.getBytes(UTF_8));
        files.forEach((name, content) -> part(form, boundary, "name=\"file\"; filename=\"" + name + "\"", content));
        form.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address("/upload"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        return person.send(request, BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream form, String boundary, String disposition, byte[] content) {
        form.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(UTF_8));
    }

    private String token(HttpClient person, String path) throws Exception {
        Matcher token = TOKEN.matcher(page(person, path).body());
        assertThat(token.find()).as("the form of " + path + " has a token").isTrue();
        return token.group(1);
    }

    private static String firstDocument(String html) {
        Matcher document = DOCUMENT.matcher(html);
        assertThat(document.find()).as(html).isTrue();
        return document.group(1);
    }

    private HttpResponse<String> page(HttpClient person, String path) throws Exception {
        return person.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> bytes(HttpClient person, String path) throws Exception {
        return person.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
