package io.siliu.platform;

import static io.siliu.platform.ReportingDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.FindingKind;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
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

/** What is wrong with somebody is found by its name, and nothing that is not right is confirmed. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportFindingsTest {

    private static final TaxBureauOfTests BUREAU =
            new TaxBureauOfTests(Path.of("target/siliu-test/report-findings/bureau"));
    private static final String QUARTER = "2026Q3";
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 30);
    private static final int LICENSED = 552;
    private static final int LATER = 554;
    private static final int RESIDENT = 555;
    private static final int COURIER = 771;
    private static final int DRIVER = 773;
    private static final int DESIGNER = 775;
    private static final int UNKNOWN = 777;

    private final Town town;
    private final ReportingDesk desk;
    private final StatutoryReports reports;
    private final PersonalData personal;
    private final Workers stages;
    private final JdbcClient database;
    private long enterprise;

    ReportFindingsTest(
            Town town,
            ReportingDesk desk,
            StatutoryReports reports,
            PersonalData personal,
            Workers stages,
            JdbcClient database) {
        this.town = town;
        this.desk = desk;
        this.reports = reports;
        this.personal = personal;
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
        enterprise = town.enterprise(7971, EngagementModel.SUBCONTRACT);
        List.of(LICENSED, LATER, RESIDENT).forEach(town::worker);
        desk.pay(enterprise, LICENSED, "1000.00", SETTLED);
        desk.pay(enterprise, LATER, "90.00", SETTLED);
    }

    /** One person more than was asked for on the last day is no reason to report nobody. */
    @Test
    @Order(1)
    void whoCannotBeNamedWaitsAndTheOthersGoOutInTime() {
        long person = desk.person(LATER);
        byte[] name = database.sql("SELECT name FROM worker WHERE id = ?")
                .param(person)
                .query(byte[].class)
                .single();
        database.sql("UPDATE worker SET name = '' WHERE id = ?").param(person).update();
        StatutoryReport draft = desk.drafted(QUARTER);

        assertThat(desk.findings(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.IDENTITY_MISSING);
            assertThat(finding.workerId()).isEqualTo(person);
            assertThat(finding.amount()).isEqualTo(Money.of("90.00"));
        });
        assertThat(draft.sums().heldBack()).isEqualTo(Money.of("90.00"));
        assertThat(draft.sums().reported()).isEqualTo(Money.of("1000.00"));
        assertThat(draft.sums().isTied()).isTrue();
        assertThat(draft.canBeConfirmed()).isTrue();

        database.sql("UPDATE worker SET name = ?, id_number = ? WHERE id = ?")
                .params(
                        name,
                        personal.encryptText(person, Invented.idNumber(LATER).substring(0, 17) + "?"),
                        person)
                .update();
        assertThat(desk.findings(desk.drafted(QUARTER)))
                .extracting(Finding::kind)
                .contains(FindingKind.ID_NUMBER_WRONG);
        database.sql("UPDATE worker SET id_number = ? WHERE id = ?")
                .params(personal.encryptText(person, Invented.idNumber(LATER)), person)
                .update();
        card(person, Invented.card(LATER).substring(0, 18) + "?");
        assertThat(desk.findings(desk.drafted(QUARTER)))
                .as("the card is wrong, not the identity number")
                .extracting(Finding::kind)
                .contains(FindingKind.CARD_NUMBER_WRONG)
                .doesNotContain(FindingKind.ID_NUMBER_WRONG);
        StatutoryReport taken = desk.settled(desk.submitted(desk.drafted(QUARTER)));
        assertThat(taken.state()).as(taken.refusedCode()).isEqualTo(ReportState.ACCEPTED);
        assertThat(desk.booksChanged(QUARTER)).as("a correction is due").isTrue();

        card(person, Invented.card(LATER));
        StatutoryReport correction = desk.drafted(QUARTER);
        assertThat(desk.findings(correction)).isEmpty();
        assertThat(correction.sums().heldBack()).isEqualTo(Money.ZERO);
        assertThat(correction.sums().reported()).isEqualTo(Money.of("1090.00"));
        assertThat(desk.settled(desk.submitted(correction)).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(desk.booksChanged(QUARTER)).isFalse();
    }

    @Test
    @Order(2)
    void aQuarterThatRunsIsNoReportYetAndOneBeforeAnyPayIsNone() {
        StatutoryReport running = desk.as(1, () -> reports.draft("2026Q4"));
        stages.drain("filing.drafting");

        assertThat(desk.findings(running)).extracting(Finding::kind).contains(FindingKind.PERIOD_NOT_OVER);
        for (String wrong : List.of("2026Q2", "2027Q1", "2026Q5", "")) {
            assertThat(refusal(() -> desk.as(1, () -> reports.draft(wrong))))
                    .as(wrong)
                    .isEqualTo(FilingError.REPORT_PERIOD_UNUSABLE);
        }
    }

    /** A residence permit of a resident of Hong Kong: nobody has read its code in the form's list. */
    @Test
    @Order(3)
    void aCertificateWhoseCodeIsNotKnownWaitsAndIsNeverCalledAnIdentityCard() {
        desk.pay(enterprise, RESIDENT, "60000.00", SETTLED);
        numbered(RESIDENT, "810000199408230021");
        StatutoryReport draft = desk.drafted(QUARTER);

        assertThat(desk.findings(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.CERTIFICATE_KIND_UNKNOWN);
            assertThat(finding.workerId()).isEqualTo(desk.person(RESIDENT));
            assertThat(finding.amount()).isEqualTo(Money.of("60000.00"));
        });
        assertThat(draft.canBeConfirmed()).isTrue();
        assertThat(draft.sums().heldBack()).isEqualTo(Money.of("60000.00"));
        for (ReportForm form : List.of(ReportForm.IDENTITY, ReportForm.INCOME)) {
            assertThat(desk.lines(draft, form)).noneMatch(line -> line.contains("810000199408230021"));
        }

        database.sql("UPDATE statutory_certificate_kind SET code = 'X|示例证件', country = 'Y|示例地区' WHERE prefix = '81'")
                .update();
        StatutoryReport known = desk.drafted(QUARTER);
        assertThat(desk.findings(known)).isEmpty();
        assertThat(desk.lines(known, ReportForm.INCOME))
                .filteredOn(line -> line.contains("810000199408230021"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("X|示例证件", "Y|示例地区"));
    }

    @Test
    @Order(4)
    void couriersAndDriversAreExemptAsRidersAreAndWorkOfNoKnownKindIsFound() {
        int[] people = {COURIER, DRIVER, DESIGNER, UNKNOWN};
        for (int each : people) {
            town.worker(each);
        }
        works(COURIER, "COURIER");
        works(DRIVER, "DRIVER");
        works(DESIGNER, "DESIGNER");
        works(UNKNOWN, "RIDER");
        database.sql("UPDATE settlement_line SET task_occupation = '' WHERE worker_id = ?")
                .param(desk.person(UNKNOWN))
                .update();
        StatutoryReport draft = desk.drafted(QUARTER);

        assertThat(draft.sums().exempt()).as("of courier and driver").isEqualTo(Money.of("1000.00"));
        assertThat(desk.lines(draft, ReportForm.IDENTITY))
                .anySatisfy(line -> assertThat(line).contains(Invented.idNumber(COURIER), ",是,配送便民劳务,"))
                .anySatisfy(line -> assertThat(line).contains(Invented.idNumber(DRIVER), ",是,运输便民劳务,"))
                .anySatisfy(line -> assertThat(line).contains(Invented.idNumber(DESIGNER), ",否,,"));
        assertThat(desk.findings(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.WORK_KIND_UNKNOWN);
            assertThat(finding.workerId()).isEqualTo(desk.person(UNKNOWN));
            assertThat(finding.amount()).isEqualTo(Money.of("500.00"));
        });
    }

    @Test
    @Order(5)
    void aQuarterInWhichNobodyWasPaidIsReportedAsZero() {
        desk.pay(enterprise, LICENSED, "10.00", LocalDate.of(2026, 3, 30));
        StatutoryReport draft = desk.drafted("2026Q2");

        assertThat(desk.findings(draft)).extracting(Finding::kind).containsExactly(FindingKind.NOTHING_TO_REPORT);
        StatutoryReport taken = desk.settled(desk.submitted(draft));
        assertThat(taken.state()).as(taken.refusedCode()).isEqualTo(ReportState.ACCEPTED);
        assertThat(taken.sums().reported()).isEqualTo(Money.ZERO);
    }

    private void works(int worker, String occupation) {
        String task = town.acceptedTask(enterprise, worker, occupation, "500.00", SETTLED);
        desk.settle(enterprise, worker, task, "500.00", SETTLED);
    }

    private void numbered(int worker, String number) {
        long person = desk.person(worker);
        database.sql("UPDATE worker SET id_number = ? WHERE id = ?")
                .params(personal.encryptText(person, number), person)
                .update();
    }

    private void card(long person, String number) {
        database.sql("UPDATE worker_card SET card = ? WHERE worker_id = ?")
                .params(personal.encryptText(person, number), person)
                .update();
    }
}
