package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.PageClient.Page;
import io.siliu.platform.TradeClient.Answer;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A paper that reading cannot place goes to a person, who tells what it is; it is read as that, and what it must carry is asked for. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperOfUnknownKindTest {

    private static final int ENTERPRISE = 7571;
    private static final Pattern FORM = Pattern.compile("action=\"(/glances/\\d+)\"");

    private final int port;
    private final TestAccounts test;
    private final Town town;
    private final Workers workers;
    private final JdbcClient database;
    private int papers;
    private long enterprise;
    private TradeClient clerk;
    private TradeClient colleague;
    private TradeClient desk;

    PaperOfUnknownKindTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            Workers workers,
            JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void twoOfAnEnterpriseAndADesk() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        clerk = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise));
        colleague = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise));
        desk = new TradeClient(port, test.token(Role.RISK_DESK, null));
    }

    @Test
    void nothingIsReadAndOneQuestionWaitsWhatItIs() {
        String paper = minutes();

        assertThat(reading(paper).at("/kind").asString()).isEqualTo("OTHER");
        assertThat(fields(clerk, paper)).containsExactly("kind");
        assertThat(waiting(clerk, paper).get(0).at("/reason").asString()).isEqualTo("UNKNOWN_KIND");
    }

    @Test
    void whoTellsTheKindIsAskedForAReasonAndThenForEachFieldThatItMustCarry() {
        String paper = minutes();
        String kind = glance(clerk, paper, "kind");

        Answer bare = tell(clerk, kind, "BANK_RECEIPT", "");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body().at("/field").asString()).isEqualTo("reason");
        assertThat(tell(clerk, kind, "LETTER", "headed letter").status()).isEqualTo(422);
        assertThat(reading(paper).at("/kind").asString()).isEqualTo("OTHER");

        tell(clerk, kind, "BANK_RECEIPT", "headed receipt");
        tell(clerk, kind, "BANK_RECEIPT", "headed receipt");
        assertThat(fields(desk, paper)).as("until it was read as that").isEmpty();
        workers.drain("document.told");

        assertThat(reading(paper).at("/kind").asString()).isEqualTo("BANK_RECEIPT");
        assertThat(reading(paper).at("/toldKind/reason").asString()).isEqualTo("headed receipt");
        assertThat(fields(desk, paper))
                .containsExactlyInAnyOrder("receiptNumber", "transactionTime", "payerName", "payeeName", "amount");
        assertThat(fields(clerk, paper)).as("whoever sees no people").doesNotContain("payeeName");
        assertThat(database.sql("SELECT kind FROM document WHERE id = ?")
                        .param(paper)
                        .query(String.class)
                        .single())
                .isEqualTo("BANK_RECEIPT");
        assertThat(deeds(kind)).containsExactly("KIND_TOLD");
    }

    @Test
    void anAmountOverTheLimitThatIsTypedOffNeedsTwoPeople() {
        String paper = minutes();
        tell(clerk, glance(clerk, paper, "kind"), "BANK_RECEIPT", "headed receipt");
        workers.drain("document.told");
        String amount = glance(clerk, paper, "amount");

        assertThat(result(answer(clerk, amount, "20000"))).isEqualTo("WAITS_FOR_SECOND");
        assertThat(reading(paper).at("/fields")).isEmpty();
        assertThat(result(answer(colleague, amount, "20000.00"))).isEqualTo("CONFIRMED");
        assertThat(reading(paper).at("/fields/0/value").asString()).isEqualTo("20000.00");
        assertThat(reading(paper).at("/fields/0/source").asString()).isEqualTo("PERSON");
        assertThat(reading(paper).at("/fields/0/confirmed/people")).hasSize(2);
    }

    @Test
    void whatWasToldStandsWhenThePaperIsReadAgainWithoutTellingMore() {
        String paper = minutes();
        tell(clerk, glance(clerk, paper, "kind"), "ACCEPTANCE_RECEIPT", "headed acceptance");
        workers.drain("document.told");
        answer(clerk, glance(clerk, paper, "amount"), "120");
        database.sql("UPDATE document SET stage = 'RECEIVED', read_at = NULL WHERE id = ?")
                .param(paper)
                .update();
        workers.drain("document.reading", "document.told");

        assertThat(reading(paper).at("/kind").asString()).isEqualTo("ACCEPTANCE_RECEIPT");
        assertThat(reading(paper).at("/fields/0/value").asString()).isEqualTo("120.00");
        assertThat(fields(clerk, paper)).containsExactly("acceptedOn");
    }

    @Test
    void whatNobodyCanTellStaysOfNoKindAndIsNotAskedForAgain() {
        String paper = minutes();

        Answer said =
                clerk.post("/api/v1/glances/" + glance(clerk, paper, "kind") + "/answers", "{\"unreadable\":true}");

        assertThat(result(said)).isEqualTo("UNREADABLE");
        assertThat(reading(paper).at("/kind").asString()).isEqualTo("OTHER");
        assertThat(waiting(clerk, paper)).isEmpty();
    }

    @Test
    void thatItIsNoneOfOursNeedsNoReasonAndEndsTheQuestion() {
        String paper = minutes();

        Answer said = tell(clerk, glance(clerk, paper, "kind"), "OTHER", "");
        workers.drain("document.told");

        assertThat(result(said)).isEqualTo("CONFIRMED");
        assertThat(reading(paper).at("/kind").asString()).isEqualTo("OTHER");
        assertThat(reading(paper).at("/toldKind/none").asBoolean()).isTrue();
        assertThat(waiting(clerk, paper)).isEmpty();
        assertThat(in(Role.ENTERPRISE, enterprise).get("/documents/" + paper).body())
                .contains("认定不是平台认得的任何一种")
                .doesNotContain("也认不出是什么", "??");
    }

    @Test
    void thePageAsksWithoutChoosingAndThePaperIsThenAskedAboutAsOfThatKind() {
        String paper = minutes();
        PageClient pages = in(Role.ENTERPRISE, enterprise);
        String at = "/glances?at=" + glance(clerk, paper, "kind");
        assertThat(pages.get("/documents/" + paper).body()).contains(at, "去说明这是什么");
        Page asked = pages.get(at);
        assertThat(asked.body())
                .contains("这份原件是什么", "银行回单", "/documents/" + paper + "/pages/1")
                .doesNotContain("??", "checked");

        Page refused = pages.post(at, form(asked), "pick", "CONTRACT", "reason", "");
        assertThat(refused.body()).contains("没有写凭什么认定", "role=\"alert\"");
        Page next = pages.post(at, form(asked), "pick", "ACCEPTANCE_RECEIPT", "reason", "抬头印着验收单");
        assertThat(next.body()).contains("记下了").doesNotContain("??");
        workers.drain("document.told");
        assertThat(pages.get("/glances?at=" + glance(clerk, paper, "acceptedOn"))
                        .body())
                .contains("验收日期")
                .doesNotContain("??");
        assertThat(pages.get("/documents/" + paper).body())
                .contains("验收单", "认定是")
                .doesNotContain("抬头印着验收单", "??");
    }

    /** It may be an identity card that was not known for one. */
    @Test
    void itsPageIsShownToTheEnterpriseWhoseItIsAndHiddenFromWhoMayNotSeePeople() {
        String page = "/documents/" + minutes() + "/view";

        assertThat(in(Role.ENTERPRISE, enterprise).get(page).body()).doesNotContain("整页遮住");
        assertThat(in(Role.RISK_DESK, null).get(page).body()).doesNotContain("整页遮住");
        assertThat(in(Role.TAX_OFFICER, null).get(page).body()).contains("整页遮住").doesNotContain("??");
    }

    @Test
    void itsOriginalIsForTheEnterpriseWhoseItIsAndForWhoMaySeePeople() {
        String paper = "/documents/" + minutes();

        assertThat(in(Role.ENTERPRISE, enterprise).get(paper).body()).contains(paper + "/original");
        assertThat(in(Role.TAX_OFFICER, null).get(paper).body()).doesNotContain(paper + "/original");
        assertThat(in(Role.ENTERPRISE, enterprise).get(paper + "/original").status())
                .isEqualTo(200);
        assertThat(in(Role.RISK_DESK, null).get(paper + "/original").status()).isEqualTo(200);
        assertThat(in(Role.TAX_OFFICER, null).get(paper + "/original").status()).isEqualTo(403);
    }

    @Test
    void whereOnesDayBeginsStandsHowMuchWaitsForALook() {
        minutes();

        for (Page begun : List.of(
                in(Role.ENTERPRISE, enterprise).get("/batches"),
                in(Role.RISK_DESK, null).get("/overview"))) {
            assertThat(begun.body())
                    .contains("id=\"figure-glances\"", "href=\"/glances\"", "等人看一眼")
                    .doesNotContain("??");
        }
        assertThat(in(Role.TAX_OFFICER, null).get("/overview").body())
                .doesNotContain("figure-glances", "silent-errors");
        assertThat(in(Role.RISK_DESK, null).get("/overview").body())
                .as("how much of what is certain is wrong")
                .contains("id=\"silent-errors\"", "读得有把握的，其实读错了多少")
                .doesNotContain("??");
    }

    private PageClient in(Role role, Long enterpriseId) {
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(role, enterpriseId).name(), TestAccounts.PASSWORD);
        return pages;
    }

    private static String form(Page page) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private static String result(Answer answer) {
        return answer.body().at("/result").asString();
    }

    private static Answer tell(TradeClient who, String glance, String kind, String reason) {
        return who.post(
                "/api/v1/glances/" + glance + "/answers", "{\"value\":\"" + kind + "\",\"reason\":\"" + reason + "\"}");
    }

    private static Answer answer(TradeClient who, String glance, String value) {
        return who.post("/api/v1/glances/" + glance + "/answers", "{\"value\":\"" + value + "\"}");
    }

    private static String glance(TradeClient who, String paper, String field) {
        return waiting(who, paper).stream()
                .filter(one -> one.at("/field").asString().equals(field))
                .map(one -> one.at("/id").asString())
                .findFirst()
                .orElseThrow();
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

    private JsonNode reading(String paper) {
        return desk.get("/api/v1/documents/" + paper).body().at("/readings/0");
    }

    private List<String> deeds(String glance) {
        return database.sql("SELECT deed FROM audit_event WHERE subject_kind = 'GLANCE' AND subject_id = ? ORDER BY id")
                .param(glance)
                .query(String.class)
                .list();
    }

    /** A page of text that is none of the papers of the trade. */
    private String minutes() {
        papers++;
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText("Minutes of the meeting about the garden, sheet " + papers);
                content.endText();
            }
            document.save(out);
            Answer answer = clerk.paper("minutes.pdf", out.toByteArray());
            workers.drain("document.reading");
            return answer.body().at("/id").asString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
