package io.siliu.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import io.siliu.platform.document.KnownNames;
import io.siliu.platform.document.Readings;
import io.siliu.sandbox.paper.Party;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Who answered last takes the answer back: the paper is what it was, the question waits again, and nothing said is lost. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UndoneAnswersTest {

    private static final int ENTERPRISE = 7614;
    private static final int WORKER = 953;
    private static final Pattern UNDO = Pattern.compile("action=\"(/glances/\\d+/undo)\"");
    private static final Pattern FORM = Pattern.compile("action=\"(/glances/\\d+)\"");

    private final int port;
    private final TestAccounts test;
    private final Town town;
    private final Workers workers;
    private final JdbcClient database;
    private final KnownNames names;
    private final ReadOtherwise otherwise;
    private long enterprise;
    private TradeClient clerk;
    private TradeClient colleague;
    private TradeClient desk;

    UndoneAnswersTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            Workers workers,
            JdbcClient database,
            KnownNames names,
            Readings readings,
            FileReadings filing,
            TransactionTemplate transaction) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.workers = workers;
        this.database = database;
        this.names = names;
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
    void theValueIsWhatWasReadAndTheQuestionWaitsAgain() {
        String paper = unsure("501.00");
        String amount = glance(clerk, paper, "amount");
        answer(clerk, amount, "510.00");
        assertThat(field(paper, "amount").at("/value").asString()).isEqualTo("510.00");

        assertThat(undo(clerk, amount).status()).isEqualTo(204);

        JsonNode field = field(paper, "amount");
        assertThat(field.at("/value").asString()).isEqualTo("501.00");
        assertThat(field.at("/certain").asBoolean()).isFalse();
        assertThat(field.at("/source").asString()).isEqualTo("PDF_TEXT");
        assertThat(field.at("/confirmed").isNull()).isTrue();
        assertThat(waiting(clerk, paper)).contains(amount);
        assertThat(outcomes(amount)).containsExactly("VALUE", "UNDONE");
        assertThat(deeds(amount)).containsExactly("FIELD_CONFIRMED", "ANSWER_UNDONE");
        assertThat(result(answer(clerk, amount, "501.00"))).isEqualTo("CONFIRMED");
    }

    @Test
    void thatItCannotBeReadIsTakenBackToo() {
        String paper = unsure("502.00");
        String day = glance(clerk, paper, "transactionTime");
        unreadable(clerk, day);
        assertThat(field(paper, "transactionTime").at("/value").asString()).isEmpty();

        assertThat(undo(clerk, day).status()).isEqualTo(204);

        assertThat(field(paper, "transactionTime").at("/value").asString()).isNotEmpty();
        assertThat(waiting(clerk, paper)).contains(day);
    }

    @Test
    void nobodyTakesBackWhatAnotherSaidOrWhatIsAskedAnew() {
        String paper = unsure("503.00");
        String amount = glance(clerk, paper, "amount");
        answer(clerk, amount, "503.00");

        assertThat(undo(colleague, amount).status()).isEqualTo(409);
        colleague.post("/api/v1/documents/" + paper + "/contests", "{\"part\":0,\"field\":\"amount\"}");
        Answer late = undo(clerk, amount);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().at("/code").asString()).isEqualTo("GLANCE_TAKEN");
        assertThat(field(paper, "amount").at("/certain").asBoolean()).isTrue();
    }

    @Test
    void ofTwoTheLastOneTakesBackTheirsAndTheFirstStillStands() {
        String paper = unsure("20504.00");
        String amount = glance(clerk, paper, "amount");
        answer(clerk, amount, "20504.00");
        assertThat(undo(clerk, amount).status())
                .as("while the other one is awaited")
                .isEqualTo(204);
        assertThat(waiting(clerk, paper)).contains(amount);
        answer(clerk, amount, "20504.00");
        assertThat(result(answer(colleague, amount, "20504.00"))).isEqualTo("CONFIRMED");

        assertThat(undo(clerk, amount).status()).as("not the last").isEqualTo(409);
        assertThat(undo(colleague, amount).status()).isEqualTo(204);

        assertThat(field(paper, "amount").at("/certain").asBoolean()).isFalse();
        assertThat(waiting(clerk, paper)).doesNotContain(amount);
        assertThat(waiting(colleague, paper)).contains(amount);
        assertThat(result(answer(colleague, amount, "20504.00"))).isEqualTo("CONFIRMED");
    }

    @Test
    void whatWasSaidOfAnotherValueMeanwhileStays() {
        String paper = unsure("505.00");
        String amount = glance(clerk, paper, "amount");
        String number = glance(clerk, paper, "receiptNumber");
        answer(clerk, amount, "505.00");
        answer(clerk, number, "HD505");

        undo(clerk, amount);

        assertThat(field(paper, "amount").at("/certain").asBoolean()).isFalse();
        assertThat(field(paper, "receiptNumber").at("/value").asString()).isEqualTo("HD505");
    }

    @Test
    void aKindThatWasToldIsTakenBackWithWhatWasAskedOfIt() {
        String letter = letter();
        String kind = glance(clerk, letter, "kind");
        clerk.post(
                "/api/v1/glances/" + kind + "/answers",
                "{\"value\":\"ACCEPTANCE_RECEIPT\",\"reason\":\"headed acceptance\"}");
        workers.drain("document.told");
        assertThat(waiting(clerk, letter)).isNotEmpty().doesNotContain(kind);

        assertThat(undo(clerk, kind).status()).isEqualTo(204);

        assertThat(reading(letter).at("/kind").asString()).isEqualTo("OTHER");
        assertThat(reading(letter).at("/toldKind").isNull()).isTrue();
        assertThat(waiting(clerk, letter)).containsExactly(kind);
        assertThat(database.sql("SELECT kind FROM document WHERE id = ?")
                        .param(letter)
                        .query(String.class)
                        .single())
                .isEqualTo("OTHER");
    }

    @Test
    void aNameThatWasTakenBackIsProposedNoMore() {
        String misspelt = "示例撤回错名配送有限公司";
        String paper = unsure("506.00");
        String payer = glance(desk, paper, "payerName");
        answer(desk, payer, misspelt);
        assertThat(proposed(misspelt)).contains(misspelt);

        undo(desk, payer);

        assertThat(proposed(misspelt)).doesNotContain(misspelt);
    }

    @Test
    void thatAnotherCopyIsAskedForIsTakenBack() {
        String text = new String(papers().receipt(line("507.00")), ISO_8859_1);
        String paper = handedIn(text.substring(0, text.lastIndexOf("startxref")).getBytes(ISO_8859_1));
        String file = glance(clerk, paper, "file");
        answer(clerk, file, "ANOTHER_COPY");
        assertThat(reading(paper).at("/verdict/taken").asBoolean(true)).isFalse();

        assertThat(undo(clerk, file).status()).isEqualTo(204);

        assertThat(reading(paper).at("/verdict").isNull()).isTrue();
        assertThat(waiting(clerk, paper)).containsExactly(file);
    }

    @Test
    void theDeskOffersItBesideTheAnswerAndThePaperBesideTheValue() {
        String paper = unsure("508.00");
        String at = "/glances?at=" + glance(clerk, paper, "amount");
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(Role.ENTERPRISE, enterprise).name(), TestAccounts.PASSWORD);
        Page taken = pages.post(at, found(FORM, pages.get(at)), "pick", "508.00", "asked", "AMOUNT");
        assertThat(taken.body()).contains("撤回我的回答");
        Page shown = pages.get("/documents/" + paper);
        String undo = found(UNDO, shown);

        Page undone = pages.post("/documents/" + paper, undo);

        assertThat(undone.body()).contains("撤回了", "508.00").doesNotContain("??");
        assertThat(pages.get("/documents/" + paper).body()).doesNotContain("撤回我的回答");
        assertThat(pages.post("/documents/" + paper, undo).body())
                .contains("撤不回")
                .doesNotContain("??");
    }

    private List<String> proposed(String name) {
        return names.near(enterprise, name, null, 9).stream()
                .map(KnownNames.Proposal::name)
                .toList();
    }

    private static String found(Pattern form, Page page) {
        Matcher found = form.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Answer undo(TradeClient who, String glance) {
        return who.post("/api/v1/glances/" + glance + "/undo", "{}");
    }

    private static Answer answer(TradeClient who, String glance, String value) {
        return who.post("/api/v1/glances/" + glance + "/answers", "{\"value\":\"" + value + "\"}");
    }

    private static Answer unreadable(TradeClient who, String glance) {
        return who.post("/api/v1/glances/" + glance + "/answers", "{\"unreadable\":true}");
    }

    private static String result(Answer answer) {
        return answer.body().at("/result").asString();
    }

    private static String glance(TradeClient who, String paper, String field) {
        return open(who, paper)
                .filter(one -> one.at("/field").asString().equals(field))
                .map(one -> one.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> waiting(TradeClient who, String paper) {
        return open(who, paper).map(one -> one.at("/id").asString()).toList();
    }

    private static Stream<JsonNode> open(TradeClient who, String paper) {
        return who.get("/api/v1/glances?limit=200")
                .body()
                .at("/glances")
                .valueStream()
                .filter(one -> one.at("/document").asString().equals(paper));
    }

    private JsonNode reading(String paper) {
        return desk.get("/api/v1/documents/" + paper).body().at("/readings/0");
    }

    private JsonNode field(String paper, String name) {
        return reading(paper)
                .at("/fields")
                .valueStream()
                .filter(field -> field.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> outcomes(String glance) {
        return database.sql("SELECT outcome FROM glance_answer WHERE glance_id = ? ORDER BY id")
                .param(glance)
                .query(String.class)
                .list();
    }

    private List<String> deeds(String glance) {
        return database.sql("SELECT deed FROM audit_event WHERE subject_kind = 'GLANCE' AND subject_id = ? ORDER BY id")
                .param(glance)
                .query(String.class)
                .list();
    }

    /** A receipt of which all can be read, and nothing is certain. */
    private String unsure(String amount) {
        String paper = handedIn(papers().receipt(line(amount)));
        otherwise.read(paper, ReadOtherwise::unsure);
        return paper;
    }

    /** Data that is no paper of the trade. */
    private String letter() {
        return handedIn("<?xml version=\"1.0\"?><letter>示例 undone</letter>".getBytes(StandardCharsets.UTF_8));
    }

    private String handedIn(byte[] paper) {
        Answer answer = clerk.paper("paper", paper);
        assertThat(answer.status()).isEqualTo(202);
        workers.drain("document.reading");
        return answer.body().at("/id").asString();
    }

    private static Line line(String amount) {
        return new Line(WORKER, "RW0000000000000000", Money.of(amount));
    }

    private FlowPapers papers() {
        return new FlowPapers(new Party(Town.name(ENTERPRISE), Invented.enterpriseCode(ENTERPRISE)), "U-1");
    }
}
