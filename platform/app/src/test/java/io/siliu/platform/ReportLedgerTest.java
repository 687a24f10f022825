package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.access.Role;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What was submitted and what the office answered stand on the ledger, can be proved to a stranger, and name nobody there. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestPropertySource(properties = "siliu.anchoring.witnesses=target/siliu-test/report-ledger/witnesses/witnesses.json")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportLedgerTest {

    private static final Path FOLDER = Path.of("target/siliu-test/report-ledger");
    private static final TaxBureauOfTests BUREAU = new TaxBureauOfTests(FOLDER.resolve("bureau"));
    private static final String QUARTER = "2026Q3";
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 30);
    private static final int TAXED = 545;

    private final Town town;
    private final ReportingDesk desk;
    private final StatutoryReports reports;
    private final LedgerStatus ledger;
    private final Workers stages;
    private final FlowWitnesses witnesses;
    private final int port;
    private StatutoryReport first;

    ReportLedgerTest(
            Town town,
            ReportingDesk desk,
            StatutoryReports reports,
            LedgerStatus ledger,
            Workers stages,
            Home home,
            Clock clock,
            @LocalServerPort int port)
            throws IOException {
        this.town = town;
        this.desk = desk;
        this.reports = reports;
        this.ledger = ledger;
        this.stages = stages;
        this.witnesses = FlowWitnesses.start(FOLDER.resolve("witnesses"), home.at("keys/public.keys"), clock);
        this.port = port;
    }

    @DynamicPropertySource
    static void theBureau(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.tax-bureau", BUREAU::address);
    }

    @AfterAll
    void closeTheBureau() {
        witnesses.close();
        BUREAU.close();
    }

    @BeforeAll
    void aReportThatTheBureauTook() {
        long enterprise = town.enterprise(7962, EngagementModel.SUBCONTRACT);
        town.worker(TAXED);
        desk.pay(enterprise, TAXED, "60000.00", SETTLED);
        first = desk.settled(desk.submitted(QUARTER));
        assertThat(first.state()).as(first.doubt()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void theSubmissionAndTheAnswerAreOnTheLedgerAndNameNobody() {
        stages.drain("anchoring.sequencing", "anchoring.witnessing");

        byte[] proof = desk.as(
                3, Role.TAX_OFFICER, () -> reports.proof(first.id(), false).orElseThrow());
        byte[] answer = desk.as(
                3, Role.TAX_OFFICER, () -> reports.proof(first.id(), true).orElseThrow());
        assertThat(verifier().verify(proof).holds()).isTrue();
        assertThat(verifier().verify(answer).holds()).isTrue();
        assertThat(new String(proof, UTF_8))
                .contains("\"reported\"", "60000.00", "\"rows\"")
                .doesNotContain(Invented.idNumber(TAXED), "示例工");
        assertThat(new String(answer, UTF_8)).contains(first.receipt());
        assertThat(ledger.of(EntryKind.STATUTORY_REPORT, first.number(), 2)).isPresent();
        assertThat(BUREAU.last().at("/digest").asString()).startsWith("sm3:");
    }

    /** What a stranger holds: the keys that the log shows to everybody. */
    private RecordProofVerifier verifier() {
        return new RecordProofVerifier(
                PublicKeys.parse(new PageClient(port).get("/log/keys").body()));
    }
}
