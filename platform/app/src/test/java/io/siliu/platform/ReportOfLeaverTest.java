package io.siliu.platform;

import static io.siliu.platform.ReportingDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.Erasures;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.IdentityStatus;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Who leaves is reported as ended with the day, is locked for ten years, and is gone then; the proof holds all the time. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestPropertySource(
        properties = "siliu.anchoring.witnesses=target/siliu-test/report-of-leaver/witnesses/witnesses.json")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportOfLeaverTest {

    private static final Path FOLDER = Path.of("target/siliu-test/report-of-leaver");
    private static final TaxBureauOfTests BUREAU = new TaxBureauOfTests(FOLDER.resolve("bureau"));
    private static final String QUARTER = "2026Q3";
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 30);
    private static final LocalDate TODAY = ReportClock.TODAY;
    private static final int TAXED = 543;

    private final Town town;
    private final ReportingDesk desk;
    private final StatutoryReports reports;
    private final Erasures erasures;
    private final PersonalData personal;
    private final Workers stages;
    private final JdbcClient database;
    private final MovingClock clock;
    private final FlowWitnesses witnesses;
    private final Burglar burglar;
    private final int port;
    private StatutoryReport first;
    private byte[] proof;

    ReportOfLeaverTest(
            Town town,
            ReportingDesk desk,
            StatutoryReports reports,
            Erasures erasures,
            PersonalData personal,
            Workers stages,
            JdbcClient database,
            Home home,
            Clock clock,
            @LocalServerPort int port)
            throws IOException {
        this.town = town;
        this.desk = desk;
        this.reports = reports;
        this.erasures = erasures;
        this.personal = personal;
        this.stages = stages;
        this.database = database;
        this.clock = (MovingClock) clock;
        this.witnesses = FlowWitnesses.start(FOLDER.resolve("witnesses"), home.at("keys/public.keys"), clock);
        this.burglar = new Burglar(database, personal, home);
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
        long enterprise = town.enterprise(7961, EngagementModel.SUBCONTRACT);
        town.worker(TAXED);
        desk.pay(enterprise, TAXED, "60000.00", SETTLED);
        first = desk.settled(desk.submitted(QUARTER));
        assertThat(first.state()).as(first.doubt()).isEqualTo(ReportState.ACCEPTED);
        stages.drain("anchoring.sequencing", "anchoring.witnessing");
        proof = desk.as(1, () -> reports.proof(first.id(), false).orElseThrow());
    }

    @Test
    @Order(1)
    void whoLeavesIsReportedAsEndedOnThatDay() {
        long person = desk.person(TAXED);
        Erasures.Request left = desk.as(1, () -> erasures.erase(person));
        assertThat(left.plan().lines())
                .filteredOn(line -> line.holding().equals("STATUTORY_REPORTS"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.until()).isEqualTo(TODAY.plusYears(10));
                    assertThat(line.source()).contains("10年");
                });
        assertThat(desk.rows(desk.drafted(QUARTER), ReportForm.IDENTITY))
                .as("they had not left in that quarter")
                .isEmpty();

        put(LocalDate.of(2027, 1, 5));
        StatutoryReport next = desk.settled(desk.submitted("2026Q4"));
        assertThat(desk.rows(next, ReportForm.IDENTITY))
                .singleElement()
                .satisfies(row -> assertThat(row.workerId()).isEqualTo(person))
                .extracting(ReportRow::status)
                .isEqualTo(IdentityStatus.ENDED);
        assertThat(next.state()).as(next.refusedCode()).isEqualTo(ReportState.ACCEPTED);
        assertThat(cells("IDENTITY")).contains(Invented.idNumber(TAXED), TODAY.toString(), "注销");
        assertThat(desk.rows(desk.drafted("2026Q4"), ReportForm.IDENTITY)).isEmpty();
    }

    @Test
    @Order(2)
    void whoLeftBeforeIsEndedByTheMigrationOnThatDay() {
        long person = desk.person(TAXED);
        List<String> ended = stretches(person);
        assertThat(ended).isNotEmpty().allMatch(stretch -> stretch.endsWith(" " + TODAY));
        String asked = asked(person);
        askedAt(person, TODAY.minusDays(1) + " 16:00:00");
        database.sql("UPDATE legal_capacity SET valid_to = NULL WHERE worker_id = ?")
                .param(person)
                .update();
        database.sql("""
                        INSERT INTO legal_capacity
                            (worker_id, valid_from, valid_to, capacity, sole_proprietor_id, evidence, recorded_at, recorded_by,
                             retention_class)
                        SELECT worker_id, ?, NULL, capacity, sole_proprietor_id, evidence, recorded_at, recorded_by,
                               retention_class
                        FROM legal_capacity WHERE worker_id = ? LIMIT 1""").params(TODAY.plusDays(1), person).update();

        returned(person, "'2026-12-01'");
        migrate();
        assertThat(stretches(person)).as("who came back works here").hasSize(ended.size() + 1);
        returned(person, "NULL");
        migrate();

        assertThat(stretches(person)).isEqualTo(ended);
        askedAt(person, asked);
    }

    @Test
    @Order(3)
    void whatWasReportedOfSomebodyWhoLeftIsLockedForTenYearsAndThenGone() {
        long person = desk.person(TAXED);
        assertThat(refusal(() -> desk.as(1, () -> reports.file(first.id(), ReportForm.INCOME))))
                .as("locked for the desk")
                .isEqualTo(AccessError.LOCKED);
        StatutoryReport after = desk.drafted(QUARTER);
        assertThat(after.sums().difference())
                .as("their pay is still accounted for")
                .isEqualTo(Money.ZERO);

        put(TODAY.plusYears(9));
        assertThat(sealed(person)).isPositive();
        put(LocalDate.of(2037, 1, 6));

        assertThat(sealed(person)).isZero();
        assertThat(burglar.finds(Set.of(Invented.idNumber(TAXED))).keySet())
                .noneMatch(place -> place.startsWith("statutory_report"));
        assertThat(personal.erased(DataSubject.REPORT, first.id()))
                .as("the report's own salts go at that age too")
                .isTrue();
        assertThat(verifier().verify(proof).holds()).as("the proof still holds").isTrue();
    }

    /** The cells of the first row of a form as the bureau got it last. */
    private static List<String> cells(String form) {
        return StreamSupport.stream(BUREAU.last().path("forms").spliterator(), false)
                .filter(table -> table.path("form").asString("").equals(form))
                .flatMap(table -> table.path("rows").path(0).valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private void migrate() {
        Migrations.run(database, "V353__party_capacity_of_leavers.sql", "DELETE");
        Migrations.run(database, "V353__party_capacity_of_leavers.sql", "UPDATE");
    }

    private List<String> stretches(long person) {
        return database.sql("SELECT CONCAT(valid_from, ' ', COALESCE(valid_to, '')) FROM legal_capacity"
                        + " WHERE worker_id = ? ORDER BY valid_from")
                .param(person)
                .query(String.class)
                .list();
    }

    private String asked(long person) {
        return database.sql("SELECT CAST(asked_at AS CHAR) FROM erasure_request WHERE person_id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private void askedAt(long person, String instant) {
        database.sql("UPDATE erasure_request SET asked_at = ? WHERE person_id = ?")
                .params(instant, person)
                .update();
    }

    private void returned(long person, String instant) {
        database.sql("UPDATE erasure_request SET returned_at = " + instant + " WHERE person_id = ?")
                .param(person)
                .update();
    }

    private void put(LocalDate day) {
        clock.moveTo(day.atTime(4, 0).atZone(ChinaTime.ZONE).toInstant());
        stages.drain("access.retention", "access.erasure");
    }

    private long sealed(long person) {
        return database.sql("SELECT COUNT(*) FROM statutory_report_row WHERE worker_id = ? AND LENGTH(sealed) > 0")
                .param(person)
                .query(Long.class)
                .single();
    }

    /** What a stranger holds: the keys that the log shows to everybody. */
    private RecordProofVerifier verifier() {
        return new RecordProofVerifier(
                PublicKeys.parse(new PageClient(port).get("/log/keys").body()));
    }
}
