package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.FindingKind;
import io.siliu.platform.filing.IdentityStatus;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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

/** A quarter is corrected after a later one was taken: its income anew, and no identity older than the one the office holds. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportCorrectionTest {

    private static final TaxBureauOfTests BUREAU =
            new TaxBureauOfTests(Path.of("target/siliu-test/report-correction/bureau"));
    private static final LocalDate EARLY = LocalDate.of(2026, 9, 30);
    private static final LocalDate LATE = LocalDate.of(2026, 11, 20);
    private static final int ALWAYS = 522;
    private static final int NEWCOMER = 524;

    private final Town town;
    private final ReportingDesk desk;
    private final PersonalData personal;
    private final JdbcClient database;
    private final MovingClock clock;
    private long enterprise;

    ReportCorrectionTest(Town town, ReportingDesk desk, PersonalData personal, JdbcClient database, Clock clock) {
        this.town = town;
        this.desk = desk;
        this.personal = personal;
        this.database = database;
        this.clock = (MovingClock) clock;
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
    void twoQuartersOfPay() {
        enterprise = town.enterprise(7941, EngagementModel.AGENCY);
        town.worker(ALWAYS);
        town.worker(NEWCOMER);
        desk.pay(enterprise, ALWAYS, "1000.00", EARLY);
        desk.pay(enterprise, ALWAYS, "2000.00", LATE);
        desk.pay(enterprise, NEWCOMER, "300.00", LATE);
    }

    @Test
    @Order(1)
    void aChangeGoesOutWithTheQuarterInWhichItIsDrafted() {
        taken(desk.submitted("2026Q3"));
        clock.moveTo(
                LocalDate.of(2027, 1, 5).atTime(10, 0).atZone(ChinaTime.ZONE).toInstant());
        callsFrom(Invented.mobile(9_001));
        StatutoryReport later = taken(desk.submitted("2026Q4"));

        assertThat(desk.rows(later, ReportForm.IDENTITY))
                .extracting(ReportRow::status)
                .containsExactlyInAnyOrder(IdentityStatus.CHANGED, IdentityStatus.NEW);
    }

    @Test
    @Order(2)
    void theCorrectionOfAnEarlierQuarterSendsNoOlderIdentity() {
        callsFrom(Invented.mobile(9_002));
        desk.pay(enterprise, NEWCOMER, "50.00", EARLY);
        StatutoryReport correction = desk.drafted("2026Q3");

        assertThat(desk.rows(correction, ReportForm.IDENTITY))
                .as("the office holds what the later quarter said")
                .isEmpty();
        assertThat(desk.findings(correction))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.REPORTED_LATER, FindingKind.REPORTED_LATER);
        assertThat(correction.sums().reported()).isEqualTo(Money.of("1050.00"));
        taken(desk.submitted(correction));
        assertThat(BUREAU.last().at("/totals/gross").asString()).isEqualTo("1050.00");
    }

    @Test
    @Order(3)
    void whatChangedSinceGoesOutWithTheLastQuarter() {
        StatutoryReport correction = taken(desk.submitted("2026Q4"));

        assertThat(desk.rows(correction, ReportForm.IDENTITY))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(IdentityStatus.CHANGED));
    }

    private StatutoryReport taken(StatutoryReport submitted) {
        StatutoryReport settled = desk.settled(submitted);
        assertThat(settled.state()).as(settled.refusedCode()).isEqualTo(ReportState.ACCEPTED);
        return settled;
    }

    private void callsFrom(String mobile) {
        long person = desk.person(ALWAYS);
        database.sql("UPDATE worker SET mobile = ? WHERE id = ?")
                .params(personal.encryptText(person, mobile), person)
                .update();
    }
}
