package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.Readings;
import io.siliu.sandbox.paper.Party;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A name that a person corrected once is proposed when it is misread again, and changes no reading by itself. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionIsProposedNextTimeTest {

    private static final int ENTERPRISE = 7591;
    private static final int WORKER = 791;
    private static final String MISREAD = "示例迗达配送有限公司";
    private static final String CORRECT = "示例送达配送有限公司";

    private final int port;
    private final TestAccounts test;
    private final Town town;
    private final Workers workers;
    private final ReadOtherwise otherwise;
    private TradeClient clerk;
    private TradeClient desk;
    private PageClient pages;

    CorrectionIsProposedNextTimeTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            Workers workers,
            Readings readings,
            FileReadings filing,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.workers = workers;
        this.otherwise = new ReadOtherwise(readings, filing, transaction, database);
    }

    @BeforeAll
    void anEnterpriseAndADesk() {
        clerk = new TradeClient(port, test.token(Role.ENTERPRISE, town.enterprise(ENTERPRISE, EngagementModel.AGENCY)));
        desk = new TradeClient(port, test.token(Role.RISK_DESK, null));
        pages = new PageClient(port);
        pages.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
    }

    @Test
    void aCorrectionIsAmongTheChoicesOfTheNextPaperAndInNoReadingUntilAPersonTakesIt() {
        String first = misread("61.00");
        assertThat(pages.get("/glances?at=" + glance(first)).body())
                .contains("value=\"" + MISREAD + "\"")
                .doesNotContain(CORRECT);
        assertThat(answered(first)).isEqualTo("CONFIRMED");

        String second = misread("62.00");

        JsonNode read = field(second);
        assertThat(read.at("/value").asString()).isEqualTo(MISREAD);
        assertThat(read.at("/source").asString()).isEqualTo("PDF_TEXT");
        assertThat(read.at("/certain").asBoolean()).isFalse();
        assertThat(read.at("/confirmed").isNull() || read.at("/confirmed").isMissingNode())
                .isTrue();
        String asked = pages.get("/glances?at=" + glance(second)).body();
        assertThat(asked).contains("value=\"" + CORRECT + "\"", "以前有人确认过");
        assertThat(asked.indexOf("value=\"" + MISREAD + "\""))
                .as("what was read stands first")
                .isBetween(0, asked.indexOf("value=\"" + CORRECT + "\""));

        assertThat(answered(second)).isEqualTo("CONFIRMED");
        JsonNode taken = field(second);
        assertThat(taken.at("/value").asString()).isEqualTo(CORRECT);
        assertThat(taken.at("/confirmed/read/value").asString()).isEqualTo(MISREAD);
    }

    private String answered(String paper) {
        return desk.post("/api/v1/glances/" + glance(paper) + "/answers", "{\"value\":\"" + CORRECT + "\"}")
                .body()
                .at("/result")
                .asString();
    }

    private String glance(String paper) {
        return desk.get("/api/v1/glances?limit=200")
                .body()
                .at("/glances")
                .valueStream()
                .filter(one -> one.at("/document").asString().equals(paper)
                        && one.at("/field").asString().equals("payerName"))
                .map(one -> one.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode field(String paper) {
        return desk.get("/api/v1/documents/" + paper)
                .body()
                .at("/readings/0/fields")
                .valueStream()
                .filter(field -> field.at("/name").asString().equals("payerName"))
                .findFirst()
                .orElseThrow();
    }

    /** A receipt whose payer is printed with a wrong letter, and of which nothing is certain. */
    private String misread(String amount) {
        byte[] receipt = new FlowPapers(new Party(MISREAD, Invented.enterpriseCode(ENTERPRISE)), "C-1")
                .receipt(new Line(WORKER, "RW0000000000000000", Money.of(amount)));
        TradeClient.Answer answer = clerk.paper("receipt.pdf", receipt);
        workers.drain("document.reading");
        String paper = answer.body().at("/id").asString();
        otherwise.read(paper, ReadOtherwise::unsure);
        return paper;
    }
}
