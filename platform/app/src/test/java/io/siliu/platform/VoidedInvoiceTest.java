package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An invoice that the tax bureau calls void after it was matched fills its record no more, until it stands again. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoidedInvoiceTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;

    VoidedInvoiceTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = FlowEnterprise.open(port, test, 7579, EngagementModel.AGENCY, 981, 983, 985, 987, 979, 977);
    }

    @Test
    void theRecordSaysSoInANewRevisionAndTakesTheInvoiceBackWhenItStandsAgain() {
        Line line = enterprise.line(981, "610.00");
        enterprise.settle("VOID-1", line);
        enterprise.handIn("invoice.xml", enterprise.papers("VOID-1").invoiceXml(line));
        solved();
        int gaps = missing(line);
        int sealed = revision(line);
        assertThat(sealed).isPositive();

        says(line, "2026-09-20", "VOID");
        solved();

        assertThat(missing(line)).isEqualTo(gaps + 1);
        assertThat(kinds(line)).containsExactly("VOIDED");
        int voided = revision(line);
        assertThat(voided).isGreaterThan(sealed);
        assertThat(counted(line)).containsExactly("0/VOIDED");

        says(line, "2026-09-21", "NORMAL");
        solved();

        assertThat(missing(line)).isEqualTo(gaps);
        assertThat(kinds(line)).isEmpty();
        assertThat(revision(line)).isGreaterThan(voided);
        assertThat(counted(line)).as("it counts").singleElement().asString().startsWith("1/");
    }

    @Test
    void anAnswerOfAnEarlierDayComesTooLate() {
        Line line = enterprise.line(983, "620.00");
        enterprise.settle("VOID-2", line);
        enterprise.handIn("invoice.xml", enterprise.papers("VOID-2").invoiceXml(line));
        solved();

        says(line, "2026-09-22", "NORMAL");
        says(line, "2026-09-21", "VOID");
        solved();

        assertThat(kinds(line)).isEmpty();
    }

    /** Standings are kept only since a while; what the bureau said before is heard when it says it again. */
    @Test
    void whatIsRepeatedIsHeardWhereNothingIsKnown() {
        Line line = enterprise.line(979, "650.00");
        enterprise.settle("VOID-4", line);
        enterprise.handIn("invoice.xml", enterprise.papers("VOID-4").invoiceXml(line));
        solved();
        says(line, "2026-09-20", "VOID");
        database.sql("DELETE FROM invoice_standing WHERE number_key IN"
                        + " (SELECT number_key FROM paper WHERE enterprise_id = ?)")
                .param(enterprise.id())
                .update();
        solved();
        assertThat(kinds(line)).isEmpty();

        says(line, "2026-09-20", "VOID", "KNOWN");
        solved();
        assertThat(kinds(line)).containsExactly("VOIDED");
    }

    /** Whoever takes a correction back says the first words again; the last word of the day stands. */
    @Test
    void theThirdWordOfADayIsHeardThoughItIsInTheWordsOfTheFirst() {
        Line line = enterprise.line(977, "660.00");
        enterprise.settle("VOID-5", line);
        enterprise.handIn("invoice.xml", enterprise.papers("VOID-5").invoiceXml(line));
        solved();

        says(line, "2026-09-20", "VOID");
        says(line, "2026-09-20", "NORMAL");
        solved();
        assertThat(kinds(line)).isEmpty();

        says(line, "2026-09-20", "VOID");
        says(line, "2026-09-20", "VOID", "KNOWN");
        solved();
        assertThat(kinds(line)).containsExactly("VOIDED");
    }

    /** Nobody's paper says nothing of a record; nor is the answer lost where the paper comes in later. */
    @Test
    void itMayBeSaidBeforeThePaperComesInAndAnInvoiceOfAnotherSellerIsAnotherOne() {
        Line line = enterprise.line(985, "630.00");
        Line other = enterprise.line(987, "640.00");
        enterprise.settle("VOID-3", line, other);
        long blocks = announced();
        says(line, "2026-09-20", "VOID");
        assertThat(announced()).as("no paper bears the number yet").isEqualTo(blocks);

        FlowPapers papers = enterprise.papers("VOID-3");
        enterprise.handIn("invoice.xml", papers.invoiceXml(line));
        enterprise.handIn("other.xml", papers.invoiceXml(other, enterprise.party(), number(line)));
        solved();

        assertThat(kinds(line)).containsExactly("VOIDED");
        assertThat(kinds(other)).isEmpty();
    }

    private void says(Line line, String on, String state) {
        says(line, on, state, "TAKEN");
    }

    private void says(Line line, String on, String state, String outcome) {
        TradeClient.Answer answer = new TradeClient(port, test.token(Role.CONNECTOR, null))
                .post("/api/v1/outside-statements", """
                    {"source": "示例税务局", "statements": [{"kind": "INVOICE_CHECK", "number": "%s", "seller": "%s",
                      "on": "%s", "state": "%s"}]}
                    """.formatted(
                                number(line), line.proprietor().code(), on, state));
        assertThat(answer.body().at("/outcomes/0/state").asString())
                .as(answer.body().toString())
                .isEqualTo(outcome);
    }

    private static String number(Line line) {
        return String.format(Locale.ROOT, "26990%015d", line.worker());
    }

    private void solved() {
        workers.drain("document.reading", "fourflow.matching");
    }

    private int revision(Line line) {
        return enterprise.record(line).at("/sheet/revision").asInt();
    }

    private int missing(Line line) {
        return enterprise.record(line).at("/sheet/missing").size();
    }

    private List<String> kinds(Line line) {
        return enterprise
                .record(line)
                .at("/sheet/differences")
                .valueStream()
                .map((JsonNode each) -> each.at("/kind").asString())
                .toList();
    }

    private List<String> counted(Line line) {
        return database.sql("""
            SELECT CONCAT(a.counted, '/', a.reason_code) FROM allocation a
            JOIN four_flow_record r ON r.line_id = a.line_id
            WHERE r.number = ? AND a.step = 'INVOICE'
            """)
                .param(enterprise.recordOf(line))
                .query(String.class)
                .list();
    }

    private long announced() {
        return database.sql("SELECT COUNT(*) FROM block_arrival WHERE enterprise_id = ?")
                .param(enterprise.id())
                .query(Long.class)
                .single();
    }
}
