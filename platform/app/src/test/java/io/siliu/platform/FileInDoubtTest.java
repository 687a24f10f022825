package io.siliu.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.TradeClient.Answer;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.Readings;
import io.siliu.sandbox.paper.Party;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Who looks at a file that was changed after it was signed, or of which a part is missing, sees the same bytes again: no key
 * makes what it says certain. One question is asked, about the file; two people with reasons take it, and the mark stays.
 */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileInDoubtTest {

    private static final int ENTERPRISE = 7612;
    private static final int WORKER = 956;
    private static final Pattern FORM = Pattern.compile("action=\"(/glances/\\d+)\"");

    private final int port;
    private final TestAccounts test;
    private final Town town;
    private final Workers workers;
    private final JdbcClient database;
    private final ReadOtherwise otherwise;
    private long enterprise;
    private int signed;
    private TradeClient clerk;
    private TradeClient colleague;
    private TradeClient desk;

    FileInDoubtTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            Workers workers,
            JdbcClient database,
            Readings readings,
            FileReadings filing,
            TransactionTemplate transaction) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.workers = workers;
        this.database = database;
        this.otherwise = new ReadOtherwise(readings, filing, transaction, database);
    }

    @BeforeAll
    void twoOfAnEnterpriseAndADesk() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        clerk = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise));
        colleague = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise));
        desk = new TradeClient(port, test.token(Role.RISK_DESK, null));
    }

    @Test
    void aFileThatIsCutOffIsOneQuestionAndNoneAboutItsFields() {
        String paper = cutOffReceipt("301.00");

        assertThat(fields(desk, paper)).containsExactly("file");
        assertThat(waiting(clerk, paper).get(0).at("/reason").asString()).isEqualTo("FILE");
        assertThat(field(paper, "amount").at("/certain").asBoolean()).isFalse();
        assertThat(marks(paper)).contains("CUT_OFF").doesNotContain("TAKEN_DESPITE");
    }

    @Test
    void takingItNeedsReasonsAndTwoPeopleAndEachValueKeepsTheMark() {
        String paper = cutOffReceipt("302.00");
        String file = waiting(clerk, paper).get(0).at("/id").asString();

        Answer bare = take(clerk, file, "");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body().at("/field").asString()).isEqualTo("reason");
        assertThat(result(take(clerk, file, "asked the bank by phone"))).isEqualTo("WAITS_FOR_SECOND");
        assertThat(field(paper, "amount").at("/certain").asBoolean()).isFalse();
        assertThat(waiting(clerk, paper)).as("one person is no two").isEmpty();

        assertThat(result(take(colleague, file, "seen in the online bank"))).isEqualTo("CONFIRMED");

        JsonNode amount = field(paper, "amount");
        assertThat(amount.at("/certain").asBoolean()).isTrue();
        assertThat(amount.at("/value").asString()).isEqualTo("302.00");
        assertThat(amount.at("/source").asString())
                .as("people said nothing of the value")
                .isEqualTo("PDF_TEXT");
        assertThat(amount.at("/confirmed/despite/0").asString()).isEqualTo("CUT_OFF");
        assertThat(amount.at("/confirmed/people")).hasSize(2);
        assertThat(reading(desk, paper).at("/verdict/reasons").toString())
                .contains("asked the bank by phone", "seen in the online bank");
        assertThat(reading(clerk, paper).at("/verdict").toString())
                .as("a reason may name people")
                .doesNotContain("asked the bank");
        assertThat(marks(paper)).contains("CUT_OFF", "TAKEN_DESPITE");
        assertThat(fields(desk, paper)).as("nothing else speaks against it").isEmpty();
        assertThat(deeds(file)).containsExactly("FILE_FIRST_CONFIRMED", "FILE_TAKEN");
    }

    /** Whichever of the two that lie over each other it is, nobody alone says so. */
    @Test
    void aValueThatIsPrintedOverIsAskedForOnceItsFileIsTakenAndTwoSayWhatItIs() {
        String paper = handedIn("receipt.pdf", papers().receipt(line("307.00")));
        otherwise.read(paper, FileInDoubtTest::withPrintOverItsAmount);
        assertThat(fields(clerk, paper)).containsExactly("file");
        String file = waiting(clerk, paper).get(0).at("/id").asString();
        take(clerk, file, "asked the bank by phone");
        take(colleague, file, "seen in the online bank");

        assertThat(fields(clerk, paper)).containsExactly("amount");
        assertThat(field(paper, "amount").at("/certain").asBoolean()).isFalse();
        String amount = waiting(clerk, paper).get(0).at("/id").asString();
        assertThat(result(answer(clerk, amount, "307.00"))).isEqualTo("WAITS_FOR_SECOND");
        assertThat(result(answer(colleague, amount, "307.00"))).isEqualTo("CONFIRMED");
        assertThat(field(paper, "amount").at("/confirmed/despite/0").asString()).isEqualTo("PRINTED_OVER");
        assertThat(field(paper, "payerName").at("/confirmed").toString())
                .as("nothing lies over the others")
                .doesNotContain("PRINTED_OVER");
    }

    private static PaperReading withPrintOverItsAmount(PaperReading reading) {
        return reading.with(ReadOtherwise.unsure(reading.field("amount").orElseThrow()))
                .withWarnings(List.of(new PaperWarning(
                        "PART_UNREADABLE",
                        "amount",
                        "Something else is printed over this value or beside it; look at the paper.")));
    }

    private static Answer answer(TradeClient who, String glance, String value) {
        return who.post("/api/v1/glances/" + glance + "/answers", "{\"value\":\"" + value + "\"}");
    }

    @Test
    void whatPeopleSaidOfTheFileStandsWhenItIsReadAgain() {
        String paper = cutOffReceipt("303.00");
        String file = waiting(clerk, paper).get(0).at("/id").asString();
        take(clerk, file, "asked the bank by phone");
        take(colleague, file, "seen in the online bank");
        database.sql("UPDATE document SET stage = 'RECEIVED', read_at = NULL WHERE id = ?")
                .param(paper)
                .update();
        workers.drain("document.reading");

        assertThat(field(paper, "amount").at("/certain").asBoolean()).isTrue();
        assertThat(field(paper, "amount").at("/confirmed/despite/0").asString()).isEqualTo("CUT_OFF");
        assertThat(fields(desk, paper)).isEmpty();
    }

    @Test
    void whoAsksForAnotherCopyIsAskedNoMoreAndNothingCounts() {
        String paper = cutOffReceipt("304.00");
        String file = waiting(clerk, paper).get(0).at("/id").asString();

        Answer said = clerk.post("/api/v1/glances/" + file + "/answers", "{\"value\":\"ANOTHER_COPY\"}");

        assertThat(result(said)).isEqualTo("UNREADABLE");
        assertThat(field(paper, "amount").at("/certain").asBoolean()).isFalse();
        assertThat(fields(desk, paper)).isEmpty();
        assertThat(deeds(file)).containsExactly("FILE_COPY_ASKED");
        assertThat(page("zh").get("/documents/" + paper).body())
                .contains("已要求另交一份")
                .doesNotContain("??");
    }

    @Test
    void twoWhoDisagreeAreToldAndAThirdDecides() {
        String paper = cutOffReceipt("305.00");
        String file = waiting(clerk, paper).get(0).at("/id").asString();
        take(clerk, file, "asked the bank by phone");

        assertThat(result(colleague.post("/api/v1/glances/" + file + "/answers", "{\"value\":\"ANOTHER_COPY\"}")))
                .isEqualTo("DISPUTED");
        assertThat(field(paper, "amount").at("/certain").asBoolean()).isFalse();
        assertThat(result(take(desk, file, "the bank sent the same"))).isEqualTo("CONFIRMED");
        assertThat(field(paper, "amount").at("/certain").asBoolean()).isTrue();
    }

    @Test
    void theDeskAndThePaperSayInBothLanguagesWhatIsWrong() throws Exception {
        String paper = changedAfterSigning();
        String at = "/glances?at=" + waiting(desk, paper).get(0).at("/id").asString();

        Page asked = page("zh").get(at);
        assertThat(asked.body())
                .contains("照不照用", "签名之后被改动", "被改动，摘要对不上", "请对方另交一份", "为什么照用")
                .doesNotContain("??", "the digest of", "data-unreadable");
        assertThat(page("zh").get("/documents/" + paper).body())
                .contains("要先定照不照用", at, "被改动，摘要对不上")
                .doesNotContain("??", "the digest of");
        Page english = page("en").get(at);
        assertThat(english.body())
                .contains("is it taken", "changed after signing", "its digest differs", "ask for another copy")
                .doesNotContain("??", "摘要");
    }

    @Test
    void thePageAsksForAReasonAndSaysThatAnotherOneHasToLook() throws Exception {
        String paper = changedAfterSigning();
        PageClient pages = page("zh");
        String at = "/glances?at=" + waiting(desk, paper).get(0).at("/id").asString();

        Page refused = pages.post(at, form(pages.get(at)), "pick", "TAKE_AS_IT_IS", "asked", "FILE");
        assertThat(refused.body()).contains("没有写为什么照用", "role=\"alert\"").doesNotContain("??");
        Page waits = pages.post(at, form(pages.get(at)), "pick", "TAKE_AS_IT_IS", "asked", "FILE", "reason", "已向开票方核对");
        assertThat(waits.body()).contains("还要另一个账户看过、写明理由").doesNotContain("??");
    }

    /** As it was asked before files were asked about. */
    @Test
    void questionsAboutFieldsOfSuchAFileGiveWayToTheOneAboutTheFile() {
        String paper = cutOffReceipt("306.00");
        database.sql("UPDATE glance SET field = 'amount', reason = 'UNCERTAIN' WHERE document_id = ?")
                .param(paper)
                .update();
        database.sql("UPDATE document SET glances_listed = FALSE WHERE id = ?")
                .param(paper)
                .update();
        assertThat(fields(clerk, paper)).containsExactly("amount");

        workers.drain("document.glances");

        assertThat(fields(clerk, paper)).containsExactly("file");
    }

    /** As it was confirmed with one key before files were asked about, when no marks of files were kept. */
    @Test
    void aFileWhoseValueWasConfirmedBeforeIsAskedAboutToo() {
        String paper = cutOffReceipt("309.00");
        database.sql("UPDATE glance SET field = 'amount', reason = 'UNCERTAIN', state = 'CONFIRMED', closed_at = NOW(6)"
                        + " WHERE document_id = ?")
                .param(paper)
                .update();
        database.sql("UPDATE reading SET marks = '' WHERE document_id = ?")
                .param(paper)
                .update();
        database.sql("UPDATE document SET glances_listed = FALSE WHERE id = ?")
                .param(paper)
                .update();

        workers.drain("document.glances");

        assertThat(fields(clerk, paper)).containsExactly("file");
        assertThat(marks(paper)).contains("CUT_OFF");
        database.sql("UPDATE document SET glances_listed = FALSE WHERE id = ?")
                .param(paper)
                .update();
        workers.drain("document.glances");
        assertThat(fields(clerk, paper)).as("it is asked once").containsExactly("file");
    }

    private static Answer take(TradeClient who, String glance, String reason) {
        return who.post(
                "/api/v1/glances/" + glance + "/answers",
                "{\"value\":\"TAKE_AS_IT_IS\",\"reason\":\"" + reason + "\"}");
    }

    private static String result(Answer answer) {
        return answer.body().at("/result").asString();
    }

    private static List<String> fields(TradeClient who, String paper) {
        return waiting(who, paper).stream()
                .map(one -> one.at("/field").asString())
                .toList();
    }

    private static List<JsonNode> waiting(TradeClient who, String paper) {
        return who.get("/api/v1/glances?limit=200")
                .body()
                .at("/glances")
                .valueStream()
                .filter(one -> one.at("/document").asString().equals(paper))
                .toList();
    }

    private static JsonNode reading(TradeClient who, String paper) {
        return who.get("/api/v1/documents/" + paper).body().at("/readings/0");
    }

    private JsonNode field(String paper, String name) {
        return reading(desk, paper)
                .at("/fields")
                .valueStream()
                .filter(field -> field.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String marks(String paper) {
        return database.sql("SELECT marks FROM reading WHERE document_id = ? AND part = 0")
                .param(paper)
                .query(String.class)
                .single();
    }

    private List<String> deeds(String glance) {
        return database.sql("SELECT deed FROM audit_event WHERE subject_kind = 'GLANCE' AND subject_id = ? ORDER BY id")
                .param(glance)
                .query(String.class)
                .list();
    }

    private PageClient page(String language) {
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        pages.get("/language/" + language + "?back=/");
        return pages;
    }

    private static String form(Page page) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    /** A receipt with its text, whose file lacks its end: all of it can be read, and nothing of it is certain. */
    private String cutOffReceipt(String amount) {
        String text = new String(papers().receipt(line(amount)), ISO_8859_1);
        return handedIn(
                "receipt.pdf", text.substring(0, text.lastIndexOf("startxref")).getBytes(ISO_8859_1));
    }

    private String changedAfterSigning() throws Exception {
        String amount = "4" + (10 + signed++) + ".00";
        String xml = XmlSigning.signed(papers().invoiceXml(line(amount)), "CN=示例签章服务中心,O=示例四流,C=CN");
        return handedIn(
                "invoice.xml", xml.replace(">" + amount + "<", ">999.00<").getBytes(UTF_8));
    }

    private static Line line(String amount) {
        return new Line(WORKER, "RW0000000000000000", Money.of(amount));
    }

    private FlowPapers papers() {
        return new FlowPapers(new Party(Town.name(ENTERPRISE), Invented.enterpriseCode(ENTERPRISE)), "F-1");
    }

    private String handedIn(String name, byte[] paper) {
        Answer answer = clerk.paper(name, paper);
        workers.drain("document.reading");
        return answer.body().at("/id").asString();
    }
}
