package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.TaxBureauOfTests.Manner;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.FindingKind;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The bureau takes a report once, whatever becomes of the line and of the process, and a refusal names the row. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestPropertySource(
        properties = {
            "siliu.filing.sending-takes=PT0S",
            "siliu.filing.ask-again=PT0.2S",
            "siliu.filing.ask-longest=PT0.2S"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportDeliveryTest {

    private static final TaxBureauOfTests BUREAU =
            new TaxBureauOfTests(Path.of("target/siliu-test/report-delivery/bureau"));
    private static final String QUARTER = "2026Q3";
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 30);
    private static final int LICENSED = 532;
    private static final int LATER = 534;

    private final Town town;
    private final ReportingDesk desk;
    private final LedgerStatus ledger;
    private final Workers stages;
    private final JdbcClient database;
    private long enterprise;
    private StatutoryReport first;

    ReportDeliveryTest(Town town, ReportingDesk desk, LedgerStatus ledger, Workers stages, JdbcClient database) {
        this.town = town;
        this.desk = desk;
        this.ledger = ledger;
        this.stages = stages;
        this.database = database;
    }

    @DynamicPropertySource
    static void theBureau(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.tax-bureau", BUREAU::address);
    }

    @AfterAll
    void closeTheBureau() {
        BUREAU.close();
    }

    @BeforeAll
    void somebodyWasPaid() {
        enterprise = town.enterprise(7951, EngagementModel.AGENCY);
        List.of(LICENSED, LATER).forEach(town::worker);
        desk.pay(enterprise, LICENSED, "1520.50", SETTLED);
    }

    @Test
    @Order(1)
    void anAnswerThatNeverCameIsFoundByAskingAndNothingIsSentTwice() {
        BUREAU.behaves(Manner.TAKES_AND_BREAKS_OFF);
        StatutoryReport submitted = desk.submitted(QUARTER);
        stages.drain("filing.submission");
        assertThat(desk.find(submitted.id()).state()).isEqualTo(ReportState.UNKNOWN);
        assertThat(desk.find(submitted.id()).doubt()).isNotBlank();
        first = desk.settled(submitted);

        assertThat(first.state()).as(first.doubt()).isEqualTo(ReportState.ACCEPTED);
        assertThat(first.receipt()).isNotBlank();
        assertThat(first.doubt()).isNull();
        assertThat(BUREAU.sent()).containsExactly(first.number());
        assertThat(BUREAU.questions()).contains(first.number());
        assertThat(BUREAU.last().at("/totals/gross").asString()).isEqualTo("1520.50");
        BUREAU.behaves(Manner.GOOD);
    }

    @Test
    @Order(2)
    void whatTheBureauNeverSawIsSentOnceAfterTheProcessDied() {
        desk.pay(enterprise, LATER, "80.00", SETTLED);
        StatutoryReport correction = desk.submitted(QUARTER);
        assertThat(correction.version()).isEqualTo(2);
        assertThat(correction.replacesId()).isEqualTo(first.id());
        database.sql("UPDATE statutory_report SET state = 'SENDING', sent_at = NOW(6) WHERE id = ? AND state = 'READY'")
                .param(correction.id())
                .update();
        assertThat(BUREAU.sent()).doesNotContain(correction.number());

        assertThat(desk.settled(correction).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(BUREAU.questions()).contains(correction.number());
        assertThat(BUREAU.sent()).containsOnlyOnce(correction.number());
        assertThat(desk.rows(correction, ReportForm.IDENTITY))
                .as("who is as reported before is not repeated")
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.maskedCode()).isNotBlank());
        assertThat(correction.sums().incomeRows())
                .as("income is reported anew as a whole")
                .isEqualTo(2);
        assertThat(BUREAU.last().at("/replaces").asString()).isEqualTo(first.number());
    }

    @Test
    @Order(3)
    void aRefusalNamesTheRowAndTheNextVersionCorrectsIt() {
        assertThat(desk.booksChanged(QUARTER)).isFalse();
        desk.pay(enterprise, LATER, "10.00", SETTLED);
        assertThat(desk.booksChanged(QUARTER))
                .as("what came after the office took it")
                .isTrue();
        BUREAU.behaves(Manner.REFUSES_A_ROW);
        StatutoryReport refused = desk.submitted(QUARTER);
        assertThat(desk.settled(refused).state()).isEqualTo(ReportState.REFUSED);
        assertThat(desk.find(refused.id()).refusedCode()).isEqualTo("ROWS_WRONG");
        assertThat(desk.findings(refused)).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.REFUSED_ROW);
            assertThat(finding.byBureau()).isTrue();
            assertThat(finding.number()).isEqualTo(1);
            assertThat(finding.column()).as("net is not gross less refunds").isEqualTo(23);
            assertThat(finding.workerId())
                    .isEqualTo(desk.rows(refused, ReportForm.INCOME).get(0).workerId());
        });
        assertThat(ledger.of(EntryKind.STATUTORY_REPORT, refused.number(), 2)).isPresent();
        BUREAU.behaves(Manner.GOOD);
        assertThat(desk.drafted(QUARTER).replacesId()).isEqualTo(refused.id());
    }

    @Test
    @Order(4)
    void aBureauThatTakesNothingIsTriedLaterAndNothingIsInDoubt() {
        BUREAU.behaves(Manner.BUSY);
        StatutoryReport waiting = desk.submitted(desk.drafted(QUARTER));
        stages.drain("filing.submission");
        assertThat(desk.find(waiting.id()).state()).isEqualTo(ReportState.READY);

        BUREAU.behaves(Manner.LOSES_IT);
        database.sql("UPDATE statutory_report SET next_at = '2026-01-01' WHERE id = ?")
                .param(waiting.id())
                .update();
        stages.drain("filing.submission");
        assertThat(desk.find(waiting.id()).state()).isEqualTo(ReportState.UNKNOWN);

        BUREAU.behaves(Manner.GOOD);
        assertThat(desk.settled(waiting).state())
                .as("the bureau never saw it, so it was sent again")
                .isEqualTo(ReportState.ACCEPTED);
        assertThat(desk.find(waiting.id()).doubt()).isNull();
    }

    /** Another process, which heard before that the bureau never saw it, put it back to be sent. */
    @Test
    @Order(5)
    void theAnswerCountsAlsoForAReportThatIsAboutToBeSentAgain() {
        StatutoryReport draft = desk.drafted(QUARTER);
        BUREAU.meanwhile(() -> database.sql("UPDATE statutory_report SET state = 'READY', next_at = '2026-01-01',"
                        + " askings = askings + 1 WHERE id = ?")
                .param(draft.id())
                .update());
        StatutoryReport report = desk.submitted(draft);

        assertThat(desk.settled(report).state()).isEqualTo(ReportState.ACCEPTED);
        BUREAU.meanwhile(() -> {});
        stages.drain("filing.submission");
        assertThat(BUREAU.sent()).containsOnlyOnce(report.number());
        assertThat(database.sql("SELECT revision FROM ledger_entry WHERE subject_id = ? ORDER BY revision")
                        .param(report.number())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }
}
