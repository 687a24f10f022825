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

    @Test
    @Order(1)
    void whoCannotBeNamedIsFoundWithTheDifferenceAndNothingIsConfirmed() {
        long person = desk.person(LATER);
        byte[] name = database.sql("SELECT name FROM worker WHERE id = ?")
                .param(person)
                .query(byte[].class)
                .single();
        database.sql("UPDATE worker SET name = '' WHERE id = ?").param(person).update();
        StatutoryReport draft = desk.drafted(QUARTER);

        assertThat(desk.findings(draft))
                .extracting(Finding::kind)
                .contains(FindingKind.IDENTITY_MISSING, FindingKind.NOT_TIED);
        assertThat(draft.sums().difference()).isEqualTo(Money.of("90.00"));
        assertThat(draft.canBeConfirmed()).isFalse();
        String code = desk.as(1, () -> reports.code(draft.id()));
        assertThat(refusal(() -> desk.as(1, () -> reports.confirm(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_BLOCKED);

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
        card(person, Invented.card(LATER));
        assertThat(desk.findings(desk.drafted(QUARTER))).isEmpty();
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
    void aCertificateWhoseCodeIsNotKnownIsMarkedAndNeverCalledAnIdentityCard() {
        desk.pay(enterprise, RESIDENT, "60000.00", SETTLED);
        numbered(RESIDENT, "810000199408230021");
        StatutoryReport draft = desk.drafted(QUARTER);

        assertThat(desk.findings(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.CERTIFICATE_KIND_UNKNOWN);
            assertThat(finding.workerId()).isEqualTo(desk.person(RESIDENT));
        });
        assertThat(draft.canBeConfirmed()).isFalse();
        for (ReportForm form : List.of(ReportForm.IDENTITY, ReportForm.INCOME)) {
            assertThat(desk.lines(draft, form))
                    .filteredOn(line -> line.contains("810000199408230021"))
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("待核定|香港居民居住证").doesNotContain("201|居民身份证", "156|中国"));
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
